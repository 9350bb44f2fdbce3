package se.bilaga.diff.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.text.JsonWriter;

/** A summary for programs: {@code {"från": …, "till": …, "viktigast": [], "ändringar": []}}. */
final class JsonSummary {
    private JsonSummary() {}

    static String of(Comparison comparison) {
        Summary summary = Summary.of(comparison);
        StringBuilder out = new StringBuilder();
        try {
            JsonWriter.write(
                    JsonWriter.object(
                            "titel", summary.title(),
                            "från", file(comparison.before()),
                            "till", file(comparison.now()),
                            "lika", comparison.isEmpty(),
                            "viktigast",
                                    summary.headlines().stream()
                                            .map(JsonSummary::headline)
                                            .toList(),
                            "ändringar",
                                    comparison.changes().stream()
                                            .map(JsonSummary::change)
                                            .toList()),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Map<String, @Nullable Object> file(PlanFile file) {
        return JsonWriter.object(
                "fil", file.source().path(),
                "dokument", file.plan().document().label(),
                "förvaltning", file.plan().administration().value(),
                "period", file.plan().period().toString());
    }

    private static Map<String, @Nullable Object> headline(Headline headline) {
        return JsonWriter.object(
                "text", headline.sentence(),
                "avsnitt", headline.section(),
                "riktning", headline.effect().word());
    }

    private static Map<String, @Nullable Object> change(Change change) {
        ChangeSubject subject = change.subject();
        return JsonWriter.object(
                "ändring", change.kind(),
                "sak", subject.thing().singular(),
                "id", Optional.ofNullable(subject.id()),
                "namn", subject.name(),
                "områden", subject.areas().isEmpty() ? Optional.empty() : List.copyOf(subject.areas()),
                "avsnitt", subject.section(),
                "matchad", matched(subject),
                "från", change.before(),
                "till", change.now(),
                "andel-ändrade-ord", share(change),
                "riktning", change.effect().word(),
                "text", change.clause());
    }

    private static Optional<String> matched(ChangeSubject subject) {
        return subject.likeness() == null ? Optional.empty() : Optional.of(subject.howMatched());
    }

    private static Optional<Double> share(Change change) {
        return change instanceof Reworded reworded
                ? Optional.of(Math.round(reworded.rewording().share() * 1000) / 1000.0)
                : Optional.empty();
    }
}
