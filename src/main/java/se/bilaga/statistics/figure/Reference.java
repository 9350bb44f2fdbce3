package se.bilaga.statistics.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.unit.Fault;

/**
 * A reference to a figure in prose, read: {@code anställda 2024-10 kvinnor andel}.
 *
 * @param cube the series
 * @param members the members named
 * @param last the member named last that is no time: the dimension that a share is of
 * @param against the member that {@code mot} names
 * @param form how the figure is written
 */
public record Reference(
        Cube cube,
        Coordinates members,
        Members.@Nullable Found last,
        boolean share,
        boolean sum,
        @Nullable Comparison comparison,
        Members.@Nullable Found against,
        boolean absolute,
        NumberForm form,
        @Nullable Integer decimals) {

    /** What may follow the members of a reference. */
    public static final List<String> WORDS = List.of(
            "andel",
            "summa",
            "differens",
            "förändring",
            "mot",
            "belopp",
            "tecken",
            "cirka",
            "utan enhet",
            "decimaler",
            "ord",
            "ökat/minskat",
            "högst",
            "lägst",
            "bråk",
            "var");

    /** What authors write for the words. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("ökning", "förändring (i procent), differens eller ökat/minskat"),
            Map.entry("minskning", "förändring (i procent), differens eller ökat/minskat"),
            Map.entry("ändring", "förändring (i procent), differens eller ökat/minskat"),
            Map.entry("ökat", "ökat/minskat"),
            Map.entry("minskat", "ökat/minskat"),
            Map.entry("ökade", "ökade/minskade"),
            Map.entry("minskade", "ökade/minskade"),
            Map.entry("högre", "högre/lägre mot, och det som jämförs"),
            Map.entry("lägre", "högre/lägre mot, och det som jämförs"),
            Map.entry("utveckling", "förändring (i procent) eller differens"),
            Map.entry("skillnad", "differens"),
            Map.entry("procent", "andel"),
            Map.entry("%", "andel"),
            Map.entry("total", "summa"),
            Map.entry("sammanlagt", "summa"),
            Map.entry("jämfört", "mot, och perioden"),
            Map.entry("sedan", "mot, och perioden"),
            Map.entry("från", "mot, och perioden"),
            Map.entry("plus", "differens tecken"),
            Map.entry("avrundat", "cirka, och vid behov talet att avrunda till: cirka 100"),
            Map.entry("ca", "cirka"));

    private static final Pattern WORD = Pattern.compile("(?U)[\"”“]([^\"”“]*)[\"”“]|(\\S+)");

    /** How a value is set against another. */
    public enum Comparison {
        DIFFERENCE,
        CHANGE
    }

    /** The reference that follows the series' name; throws a {@link Fault} at the word that is wrong. */
    public static Reference read(Cube cube, List<Text> words) {
        return new Reader(cube, words).read();
    }

    /** The words of a reference; what stands in quotes is one, be it broken over lines. */
    public static List<Text> words(Text reference) {
        List<Text> words = new ArrayList<>();
        var matcher = WORD.matcher(reference.value());
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            Text word = reference.part(matcher.start(group), matcher.end(group));
            String name = word.value().replaceAll("(?U)\\s+", " ");
            words.add(name.equals(word.value()) ? word : new Text(name, word.at()));
        }
        return words;
    }

    private static final class Reader {
        private static final int LONGEST = 4;

        private final Cube cube;
        private final List<Text> words;
        private final Map<String, List<String>> members = new LinkedHashMap<>();
        private int next;
        private Members.@Nullable Found last;
        private boolean share;
        private boolean sum;
        private @Nullable Comparison comparison;
        private Members.@Nullable Found against;
        private @Nullable Text againstWord;
        private boolean absolute;
        private NumberForm form = NumberForm.PLAIN;
        private @Nullable Integer decimals;

        Reader(Cube cube, List<Text> words) {
            this.cube = cube;
            this.words = words;
        }

        Reference read() {
            while (next < words.size()) {
                step(words.get(next));
            }
            if (absolute && form.signed()) {
                throw new Fault(
                        "ord-mot-ord",
                        null,
                        Message.of(
                                "belopp tar bort tecknet och tecken sätter ut det",
                                "belopp leaves out the sign and tecken shows it"),
                        Message.of("skriv ett av dem", "write one of them"));
            }
            if (againstWord != null && comparison == null) {
                throw new Fault(
                        "inget-att-jämföra",
                        againstWord.at(),
                        new Message("mot behöver differens eller förändring", "mot needs differens or förändring"),
                        new Message(
                                "skriv differens mot, eller förändring mot, och perioden",
                                "write differens mot, or förändring mot, and the period"));
            }
            return new Reference(
                    cube, new Coordinates(members), last, share, sum, comparison, against, absolute, form, decimals);
        }

        private void step(Text text) {
            String written = text.value();
            if (followedBy("decimaler") && written.matches("\\d")) {
                decimals = Integer.valueOf(written);
                next += 2;
            } else if (written.equals("utan") && followedBy("enhet")) {
                form = form.asBare();
                next += 2;
            } else if (Approximation.isWord(written) && isFree(written)) {
                next++;
                form = form.as(approximation(written));
            } else if (written.equals("mot")) {
                againstWord = text;
                next++;
                against = member(true);
            } else if (flag(written)) {
                next++;
            } else {
                Members.Found found = member(false);
                Members.add(members, found, text);
                last = found.dimension().time() ? last : found;
            }
        }

        private boolean followedBy(String word) {
            return next + 1 < words.size() && words.get(next + 1).value().equals(word);
        }

        private boolean flag(String written) {
            switch (written) {
                case "andel" -> share = true;
                case "summa" -> sum = true;
                case "differens" -> comparison = Comparison.DIFFERENCE;
                case "förändring" -> comparison = Comparison.CHANGE;
                case "belopp" -> absolute = true;
                case "ord" -> form = form.asWord();
                case "tecken" -> form = form.asSigned();
                case Member.TOTAL -> {
                    return isFree(written);
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** Whether a word is no member of the series. */
        private boolean isFree(String written) {
            return Members.named(cube.dimensions(), written).isEmpty();
        }

        private Approximation approximation(String word) {
            Approximation plain = new Approximation(word, null);
            String step = next < words.size() ? words.get(next).value() : "";
            if (!Approximation.isStep(step) || !isFree(step) || followedBy("decimaler")) {
                return plain;
            }
            next++;
            return plain.to(step);
        }

        /** The member that the next words name, as many of them as can be: {@code R12 2023-12}. */
        private Members.Found member(boolean afterAgainst) {
            if (next >= words.size()) {
                throw new Fault(
                        "okänt-ord",
                        words.get(words.size() - 1).at(),
                        Message.of("efter mot väntas ett värde", "a member is expected after mot"),
                        Message.of("skriv till exempel mot 2023-10", "write for example mot 2023-10"));
            }
            for (int many = Math.min(LONGEST, words.size() - next); many > 0; many--) {
                Optional<Members.Found> found = member(many);
                if (found.isPresent()) {
                    next += many;
                    return found.get();
                }
            }
            Text text = words.get(next);
            if (followedBy("decimaler")) {
                throw new Fault(
                        "okänt-ord",
                        text.at(),
                        Message.of("\"%s\" är ingen siffra", "\"%s\" is no digit", text),
                        new Message("skriv till exempel 2 decimaler", "write for example 2 decimaler"));
            }
            String meant = afterAgainst ? null : SYNONYMS.get(text.value());
            if (meant != null) {
                throw new Fault(
                        "okänt-ord",
                        text.at(),
                        Message.of("\"%s\" går inte att använda här", "\"%s\" cannot be used here", text),
                        Message.of("skriv %s", "write %s", meant));
            }
            throw Members.unknown(cube.dimensions(), cube.id(), text, afterAgainst ? List.of() : WORDS);
        }

        private Optional<Members.Found> member(int many) {
            List<String> parts =
                    words.subList(next, next + many).stream().map(Text::value).toList();
            String name = String.join(" ", parts);
            List<Members.Found> named = Members.named(cube.dimensions(), name);
            if (named.size() <= 1) {
                return named.stream().findFirst();
            }
            Text text = new Text(name, words.get(next).at());
            return Optional.of(Members.only(cube.dimensions(), cube.id(), text));
        }
    }
}
