package se.bilaga.plan.requirement;

import java.util.Arrays;
import java.util.List;
import se.bilaga.source.bind.Doc;

/**
 * What is to be there in a plan, as an expression: {@code serie(sjukfrånvaro, kvinnor) eller avsnitt(sjukfrånvaro)}.
 *
 * @param parts of {@link Kind#ALL} and {@link Kind#ANY}
 * @param words the arguments of a call, each with its alternatives
 * @param written as in the list
 */
@Doc(
        value = "Vad som ska finnas: serie(…), avsnitt(…), text(…), fält(…), med och, eller och parenteser",
        examples = {"serie(sjukfrånvaro, kvinnor)", "avsnitt(samverkan) eller text(samverkat | samverkan)"})
public record Condition(Kind kind, List<Condition> parts, List<List<String>> words, String written) {

    /** What must be so. */
    public enum Kind {
        ALL("och"),
        ANY("eller"),
        /** A series of this name has a value, for the groups named. */
        SERIES("serie"),
        /** A section of this heading has content. */
        SECTION("avsnitt"),
        /** A text that readers see has the words. */
        TEXT("text"),
        /** A field of the plan is filled in. */
        FIELD("fält");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Those that are written with arguments. */
        static List<Kind> calls() {
            return Arrays.stream(values())
                    .filter(kind -> kind != ALL && kind != ANY)
                    .toList();
        }
    }

    public Condition {
        parts = List.copyOf(parts);
        words = words.stream().map(List::copyOf).toList();
    }

    /** A faulty expression is a {@link se.bilaga.source.bind.BadValue} that says where. */
    public static Condition parse(String text) {
        return new ConditionReader(text).read();
    }
}
