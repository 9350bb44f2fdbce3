package se.bilaga.editor;

import java.util.List;
import java.util.Optional;
import se.bilaga.prose.ProseInline;
import se.bilaga.source.text.Span;

/** The figures that a plan's references print, beside them. */
public final class FigureNotes {
    private FigureNotes() {}

    /**
     * A reference and what it prints.
     *
     * @param at with its braces
     * @param inside what stands between the braces
     */
    public record Note(Span at, String inside, String text) {}

    /** In the order written; those with faults are left out. */
    public static List<Note> of(PlanDraft draft) {
        return draft.known().filter(plan -> draft.current()).stream()
                .flatMap(plan -> plan.plan().passages().all().stream()
                        .flatMap(passage -> passage.reading().figures().stream())
                        .filter(reference -> reference.at().whole().at().file().equals(draft.source()))
                        .flatMap(reference -> note(plan, reference).stream()))
                .toList();
    }

    private static Optional<Note> note(KnownPlan plan, ProseInline.FigureReference reference) {
        return plan.text(reference.inside().text())
                .map(text -> new Note(reference.at().span(), reference.inside().value(), text));
    }

    /** The one that stands at an offset. */
    static Optional<Note> at(PlanDraft draft, int offset) {
        return of(draft).stream()
                .filter(note ->
                        note.at().from() <= offset && offset <= note.at().to())
                .findFirst();
    }
}
