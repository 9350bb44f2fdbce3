package se.bilaga.plan.requirement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;

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
        return new Reader(text).read();
    }

    /** Reads a condition by descent: {@code och} binds tighter than {@code eller}. */
    private static final class Reader {
        private static final Pattern CALL = Pattern.compile("\\s*(\\p{L}+)\\s*\\(([^()]*)\\)");
        private static final Pattern WORD = Pattern.compile("\\s*(\\p{L}+)\\b");
        private static final Pattern OPENING = Pattern.compile("\\s*\\(");
        private static final Pattern CLOSING = Pattern.compile("\\s*\\)");
        private static final int DEEPEST = 20;
        private static final Message HOW = new Message(
                "skriv till exempel serie(sjukfrånvaro, kvinnor) eller avsnitt(sjukfrånvaro)",
                "write for example serie(sjukfrånvaro, kvinnor) eller avsnitt(sjukfrånvaro)");

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Condition read() {
            Condition whole = joined(Kind.ANY, 0);
            if (!text.substring(at).isBlank()) {
                throw unexpected();
            }
            return whole;
        }

        private Condition joined(Kind kind, int depth) {
            int from = at;
            List<Condition> parts = new ArrayList<>();
            do {
                parts.add(kind == Kind.ANY ? joined(Kind.ALL, depth) : single(depth));
            } while (takes(kind));
            return parts.size() == 1
                    ? parts.get(0)
                    : new Condition(
                            kind, parts, List.of(), text.substring(from, at).strip());
        }

        private boolean takes(Kind kind) {
            Matcher word = from(WORD);
            boolean found = word.lookingAt() && word.group(1).equals(kind.word());
            if (found) {
                at = word.end();
            }
            return found;
        }

        private Condition single(int depth) {
            Matcher opening = from(OPENING);
            if (opening.lookingAt() && depth < DEEPEST) {
                at = opening.end();
                Condition inside = joined(Kind.ANY, depth + 1);
                Matcher closing = from(CLOSING);
                if (!closing.lookingAt()) {
                    throw unexpected();
                }
                at = closing.end();
                return inside;
            }
            Matcher call = from(CALL);
            if (!call.lookingAt()) {
                throw unexpected();
            }
            Condition made = new Condition(
                    kind(call.group(1)),
                    List.of(),
                    words(call.group(2)),
                    call.group().strip());
            if (made.kind() == Kind.FIELD) {
                made.words().forEach(alternatives -> alternatives.forEach(PlanField::parse));
            }
            at = call.end();
            return made;
        }

        private static Kind kind(String word) {
            List<String> known = Kind.calls().stream().map(Kind::word).toList();
            return Kind.calls().stream()
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new BadValue(
                            Message.of("\"%s(…)\" går inte att fråga efter", "\"%s(…)\" cannot be asked for", word),
                            Nearest.hint(word, known)
                                    .orElse(Message.of(
                                            "välj mellan: %s", "choose between: %s", String.join(", ", known)))));
        }

        /** {@code kvinnor, 60 dagar | lång}: two arguments, the second in either form. */
        private List<List<String>> words(String arguments) {
            List<List<String>> words = Arrays.stream(arguments.split(",", -1))
                    .map(argument -> Arrays.stream(argument.split("\\|", -1))
                            .map(word -> word.strip().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toList()))
                    .toList();
            if (words.stream().flatMap(List::stream).anyMatch(String::isEmpty)) {
                throw new BadValue(Message.of("ett ord saknas i (%s)", "a word is missing in (%s)", arguments), HOW);
            }
            return words;
        }

        private Matcher from(Pattern pattern) {
            return pattern.matcher(text).region(at, text.length());
        }

        private BadValue unexpected() {
            String rest = text.substring(at).strip();
            return new BadValue(
                    rest.isEmpty()
                            ? new Message("uttrycket slutar för tidigt", "the expression ends too early")
                            : Message.of(
                                    "uttrycket går inte att läsa vid \"%s\"",
                                    "the expression cannot be read at \"%s\"",
                                    rest.substring(0, Math.min(rest.length(), 20))),
                    HOW);
        }
    }
}
