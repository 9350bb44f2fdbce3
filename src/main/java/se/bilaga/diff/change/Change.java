package se.bilaga.diff.change;

import java.util.Optional;

/**
 * One thing that differs between two plans, or that does not where that is worth saying.
 *
 * <p>A thing with several changes has one of each: moved, postponed and reworded.
 */
public sealed interface Change
        permits Added,
                Dropped,
                Finished,
                Kept,
                Rescheduled,
                Reassigned,
                Moved,
                Reworded,
                Renamed,
                Progressed,
                Rebudgeted,
                LevelChanged,
                TargetMoved,
                OutcomeChanged,
                FigureChanged,
                FigureRevised,
                CellChanged,
                Answered,
                NotComparable {

    ChangeSubject subject();

    /** The kind as in JSON: {@code senarelagd}. */
    String kind();

    /** What happened, to follow the thing's name: {@code senarelagd från 2025 till 2026}. */
    String clause();

    /** What it was, where it can be said in a few words. */
    default Optional<String> before() {
        return Optional.empty();
    }

    /** What it is now. */
    default Optional<String> now() {
        return Optional.empty();
    }

    /** Whether that is for the better. */
    default Effect effect() {
        return Effect.NEITHER;
    }
}
