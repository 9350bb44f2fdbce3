package se.bilaga.diff.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that differs between two plans, or that does not where that is worth saying.
 *
 * <p>A thing with several changes has one of each: moved, postponed and reworded.
 */
public sealed interface Change
        permits Added,
                Answered,
                Change.Exchange,
                Change.Kept,
                Change.Regrouped,
                Dropped,
                FigureChange,
                Finished,
                LevelChanged,
                Progressed,
                Reassigned,
                Renamed,
                Rescheduled,
                Reworded {

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

    /** One thing in another's place, each said in a few words. */
    sealed interface Exchange extends Change
            permits Change.Refilled,
                    Change.Turned,
                    FigureChange.CellChanged,
                    FigureChange.FigureChanged,
                    FigureChange.FigureRevised,
                    FigureChange.NotComparable,
                    FigureChange.Redefined,
                    FigureChange.TargetMoved,
                    Moved,
                    Rebudgeted {

        /** As the old plan has it. */
        String from();

        /** As the new plan has it. */
        String to();

        @Override
        default Optional<String> before() {
            return Optional.of(from());
        }

        @Override
        default Optional<String> now() {
            return Optional.of(to());
        }
    }

    /**
     * What both plans say of a series in words, and not the same: that it has fallen, and that it has risen.
     *
     * @param part of what in the series, {@code ""} for the whole: {@code kvinnor}
     * @param rank {@code högst} where it is said who that is; {@code ""} where a direction is
     * @param from as the old plan's figures have it: {@code minskat}, or who was highest
     */
    record Turned(ChangeSubject subject, String part, String rank, String from, String to, Effect effect)
            implements Exchange {
        @Override
        public String kind() {
            return "vänt påstående";
        }

        @Override
        public String clause() {
            return rank.isEmpty()
                    ? (part.isEmpty() ? "" : part + " ") + "har vänt, från " + from + " till " + to
                    : rank + " är " + to + ", i den förra planen " + from;
        }
    }

    /**
     * One thing that has become several, or several that have become one.
     *
     * @param split whether it was split; else others were merged into it
     * @param others the other parts of the new plan, or what was merged into it from the old, by name
     */
    record Regrouped(ChangeSubject subject, boolean split, List<String> others) implements Change {
        private static final List<String> NUMERALS = List.of("", "", "två", "tre", "fyra", "fem");

        public Regrouped {
            others = List.copyOf(others);
        }

        @Override
        public String kind() {
            return split ? "delad" : "sammanslagen";
        }

        @Override
        public String clause() {
            int parts = others.size() + 1;
            String many = parts < NUMERALS.size() ? NUMERALS.get(parts) : String.valueOf(parts);
            String names = "”" + String.join("”, ”", others) + "”";
            return split
                    ? subject.thing().agree("delad", "delat") + " i " + many + ": resten är " + names
                    : subject.thing().agree("sammanslagen", "sammanslaget") + " med " + names;
        }
    }

    /**
     * Has something else in a field of the document type's own.
     *
     * @param field as the head of its column
     * @param from {@code ""} for nothing
     */
    record Refilled(ChangeSubject subject, String field, String from, String to) implements Exchange {
        @Override
        public String kind() {
            return "ändrat fält";
        }

        @Override
        public String clause() {
            String name = field.substring(0, 1).toLowerCase(Locale.ROOT) + field.substring(1);
            if (from.isEmpty() || to.isEmpty()) {
                return to.isEmpty() ? "har inte längre " + name + " (var " + from + ")" : "fick " + name + ": " + to;
            }
            return name + " har ändrats från " + from + " till " + to;
        }
    }

    /** Both plans have it and say the same of it. */
    record Kept(ChangeSubject subject) implements Change {
        @Override
        public String kind() {
            return "kvar";
        }

        @Override
        public String clause() {
            return "kvar utan ändring";
        }
    }

    /** Whether a change is for the better. */
    enum Effect {
        GOOD("bra"),
        BAD("dåligt"),
        NEITHER("varken");

        private final String word;

        Effect(String word) {
            this.word = word;
        }

        /** As in JSON. */
        public String word() {
            return word;
        }
    }
}
