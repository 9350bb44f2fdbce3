package se.bilaga.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bilaga.edit.SourceLines;
import se.bilaga.merge.edit.PlanChange;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.read.Tracked;
import se.bilaga.merge.read.WordComment;
import se.bilaga.merge.read.WordFile;
import se.bilaga.merge.words.Mark;
import se.bilaga.merge.words.Sources;
import se.bilaga.page.text.Origin;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** The comments in the margin of a document, each at the place of the plan that it is about. */
final class Margin {
    private final SourceFile plan;
    private final Sources sources;
    private final WordFile edited;

    Margin(SourceFile plan, Sources sources, WordFile edited) {
        this.plan = plan;
        this.sources = sources;
        this.edited = edited;
    }

    /** @param written whether they are to be written as comments above the place */
    List<WordEdit> comments(boolean written) {
        List<WordEdit> found = new ArrayList<>();
        for (WordComment comment : edited.comments()) {
            Tracked by = new Tracked(false, comment.author(), comment.date());
            int at = place(comment).orElse(0);
            int line = SourceLines.start(plan, at);
            String text = "# " + by.by() + ": " + comment.text().replaceAll("\\s+", " ") + "\n";
            List<PlanChange> change = written
                    ? List.of(new PlanChange.OfFile(line, line, SourceLines.indent(plan, line) + text))
                    : List.of();
            found.add(new WordEdit(
                    WordEdit.Kind.COMMENT,
                    new Span(plan, at, at),
                    comment.about(),
                    comment.text(),
                    by,
                    null,
                    change,
                    -1));
        }
        return found;
    }

    /** Where the text begins that a comment is about; never inside it, where a comment would be text. */
    private Optional<Integer> place(WordComment comment) {
        if (comment.paragraph() < 0) {
            return Optional.empty();
        }
        return edited.paragraphs().get(comment.paragraph()).marks().stream()
                .flatMap(code -> start(code).stream())
                .findFirst();
    }

    private Optional<Integer> start(String code) {
        return sources.prose(code)
                .map(found -> found.text().text())
                .or(() -> sources.words(code))
                .map(text -> text.at().from())
                .or(() -> Mark.of(code)
                        .filter(mark -> mark.kind() == 'f' && mark.file().equals(Origin.file(plan.path())))
                        .map(Mark::offset));
    }
}
