package se.bilaga.editor;

import java.util.Optional;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

/** A plan that could be read, with its figures. */
public record KnownPlan(PlanFile plan, Statistics statistics) {

    /** What a reference prints: {@code 84,0 %}; nothing where it has a fault. */
    Optional<String> text(Text reference) {
        return statistics.text(reference, new Diagnostics());
    }

    /** What a reference prints that nobody has written yet. */
    Optional<String> text(String reference) {
        return text(new Text(reference, Span.start(new SourceFile("", reference))));
    }
}
