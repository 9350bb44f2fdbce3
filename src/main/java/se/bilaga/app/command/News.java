package se.bilaga.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.bilaga.app.build.Formats;
import se.bilaga.app.build.Workshop;
import se.bilaga.check.rule.Subject;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.redline.Redline;
import se.bilaga.diff.report.ComparisonNotice;
import se.bilaga.diff.report.SummaryPage;
import se.bilaga.diff.things.Side;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;

/** What is new in a plan since the one before it, as {@code bilaga diff} shows it: the summary, and then the changed text. */
record News(Workshop workshop, Formats formats) {

    /** As HTML; empty where there is no plan before, or where one of the two has errors. */
    Optional<String> of(SourceTree tree, String path) {
        Diagnostics unheard = new Diagnostics();
        Optional<Subject> now = workshop.subject(tree, path, unheard);
        return now.flatMap(subject -> Optional.ofNullable(subject.previous())
                .flatMap(before -> page(subject, before, unheard))
                .map(this::html));
    }

    private Optional<Page> page(Subject now, Subject.Previous before, Diagnostics unheard) {
        Comparison comparison = Comparison.of(
                Side.of(before.file(), before.statistics()), List.of(), Side.of(now.file(), now.statistics()));
        return workshop.page(before.file(), before.statistics(), unheard)
                .flatMap(old -> workshop.page(now.file(), now.statistics(), unheard)
                        .map(recent -> Redline.of(old, recent, comparison.counterparts())))
                .map(redline -> ComparisonNotice.on(SummaryPage.before(comparison, redline), comparison, true));
    }

    private String html(Page page) {
        try {
            return new String(formats.of(page, warning -> {}).in("html"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
