package se.bilaga.check.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.clause.Clause.Word;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;

/** The words by which sentences speak of the series and their groups. */
public final class Naming {
    /** What follows limits or divides what is counted. */
    private static final Pattern AFTER_HEAD =
            Pattern.compile("(?U)(?<=\\w)(?: \\([^)]*\\)| (?:bland|av|per|efter|för|hos|inom|i|fördela[dt]e?)\\b).*");

    /** {@code (0–14 dagar)} explains a name and is not said with it. */
    private static final Pattern EXPLAINED = Pattern.compile("(?<=\\S) \\([^)]*\\)");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");
    private static final Set<String> COMMON =
            Set.of("antal", "antalet", "totalt", "total", "procent", "och", "med", "den", "det", "som", "värde", "år");
    /** What only describes; what is budgeted or planned is another thing. */
    private static final Pattern DESCRIBES = Pattern.compile(
            "(?!budgeter|planer|prognos|beräkna|vänta|förvänta|kvarvarande|tillkommande|avgående|vakant)\\p{L}{3,}(?:ade|ande|ende|liga|iga)");

    private static final Pattern WOMEN = Pattern.compile("kvinn(?:or|ors|orna|ornas|a|ans|an|lig|liga|ligt)");
    private static final Pattern MEN = Pattern.compile("män|mäns|männen|männens|manlig|manliga|manligt");

    /** How many series a sentence may mean by one name. */
    private static final int MOST_OF_A_NAME = 60;

    private final Map<Cube, List<String>> names = new LinkedHashMap<>();
    private final Map<Cube, List<String>> brief = new LinkedHashMap<>();

    public Naming(Collection<Cube> cubes) {
        cubes.forEach(cube -> {
            List<String> words = words(AFTER_HEAD.matcher(cube.label()).replaceAll(""));
            if (!words.isEmpty()) {
                names.put(cube, words);
            }
        });
        names.forEach((cube, name) -> brief.put(cube, brief(name)));
    }

    /** Without what only describes, {@code tillbud} of {@code rapporterade tillbud}, where no other series has that name. */
    private List<String> brief(List<String> name) {
        List<String> telling =
                name.stream().filter(word -> !DESCRIBES.matcher(word).matches()).toList();
        long alike = names.values().stream()
                .filter(other -> other.containsAll(telling))
                .count();
        return telling.isEmpty() || alike > 1 ? name : telling;
    }

    private static List<String> words(String label) {
        return WORD.matcher(EXPLAINED.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(""))
                .results()
                .map(word -> word.group())
                .filter(word -> !COMMON.contains(word))
                .toList();
    }

    /** The series that words name in full, those of the longest name; none where so many have it that it tells nothing. */
    public List<Cube> series(List<Word> words) {
        List<Cube> found = new ArrayList<>();
        int longest = 0;
        for (Map.Entry<Cube, List<String>> name : brief.entrySet()) {
            int length = name.getValue().size();
            if (length >= longest && name.getValue().stream().allMatch(part -> isIn(part, words))) {
                if (length > longest) {
                    found.clear();
                    longest = length;
                }
                found.add(name.getKey());
            }
        }
        return found.size() > MOST_OF_A_NAME ? List.of() : found;
    }

    /** Every series that words name in full. */
    public List<Cube> all(List<Word> words) {
        return brief.entrySet().stream()
                .filter(name -> name.getValue().stream().allMatch(part -> isIn(part, words)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a series that is not among those spoken of has a value that is told by some number. */
    public boolean hasOther(List<Cube> spoken, Predicate<BigFraction> tells) {
        return names.keySet().stream()
                .filter(cube -> !spoken.contains(cube))
                .flatMap(Naming::values)
                .anyMatch(tells);
    }

    /** What stands in a series, and its totals at each time. */
    private static Stream<BigFraction> values(Cube cube) {
        Stream<BigFraction> totals = cube.timeDimension().stream()
                .flatMap(time -> time.members().stream()
                        .map(member -> cube.value(Coordinates.ALL.with(time.name(), member.key()))))
                .flatMap(Optional::stream);
        Stream<BigFraction> cells =
                cube.cells().values().stream().map(Observation::value).flatMap(Stream::ofNullable);
        return Stream.concat(cells, totals);
    }

    /** Whether a word names a series or stands in its name. */
    public boolean names(Cube cube, Word word) {
        return names.getOrDefault(cube, List.of()).stream().anyMatch(word::is);
    }

    private static boolean isIn(String name, List<Word> words) {
        return words.stream().anyMatch(word -> word.is(name));
    }

    /** The groups of a dimension that a part of a clause names. */
    public List<Member> groups(Dimension dimension, Clause clause, int from, int to) {
        List<Word> words = clause.words(from, to);
        String text = clause.plain().substring(from, to);
        List<Member> named = dimension.parts().stream()
                .filter(member -> isNamed(member, words, text))
                .toList();
        return named.stream()
                .filter(member -> named.stream().noneMatch(narrow -> isNarrower(narrow, member)))
                .toList();
    }

    /** Whether the name of one group has all words of another's, and more: short sick leave and sick leave. */
    private static boolean isNarrower(Member narrow, Member wide) {
        List<String> words = words(narrow.label());
        return words.size() > words(wide.label()).size() && words.containsAll(words(wide.label()));
    }

    private static boolean isNamed(Member member, List<Word> words, String text) {
        var ages = Ages.of(member);
        if (ages.isPresent()) {
            return Ages.in(text)
                    .filter(named -> named.ages().isLike(ages.get()))
                    .isPresent();
        }
        List<String> label = words(member.label());
        return !label.isEmpty()
                && label.stream().allMatch(part -> words.stream().anyMatch(word -> is(word, part)));
    }

    /** Whether a word is a form of a group's name; the sexes have forms of their own. */
    private static boolean is(Word word, String name) {
        return switch (name) {
            case "kvinnor", "kvinna" -> WOMEN.matcher(word.text()).matches();
            case "män", "man" -> MEN.matcher(word.text()).matches();
            default -> word.is(name);
        };
    }

    /** Whether a word is in the name of any group of a series. */
    public boolean namesGroup(Cube cube, Word word) {
        return cube.dimensions().stream()
                .filter(dimension -> !dimension.time())
                .flatMap(dimension -> dimension.parts().stream())
                .anyMatch(member -> words(member.label()).stream().anyMatch(part -> is(word, part)));
    }
}
