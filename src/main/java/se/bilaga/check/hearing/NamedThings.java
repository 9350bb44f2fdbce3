package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.bilaga.check.clause.Ages;
import se.bilaga.check.clause.Forms;
import se.bilaga.check.clause.UnlimitingWords;
import se.bilaga.check.hearing.Utterance.Word;
import se.bilaga.check.tabulation.Axis;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.source.text.MonthNames;
import se.bilaga.statistics.cube.Cube;

/**
 * The measures and groups that a sentence names.
 *
 * @param weight how surely each measure is named, in the order of the measures
 */
public record NamedThings(List<Named> groups, List<Called> measures, List<Integer> weight) {

    /**
     * A group named in a sentence.
     *
     * @param surely how like the words are
     */
    public record Named(Tabulation of, int axis, int group, int from, int to, int surely) {
        /** Whether a part of a sentence names it, or the end or beginning of its name: {@code barn | och unga}. */
        public boolean isIn(Utterance.Part part) {
            return part.holds(to - 1) || part.holds(from);
        }
    }

    /** A measure called by a word of its heading. */
    public record Called(Tabulation of, int at, int surely) {}

    public NamedThings {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        weight = List.copyOf(weight);
    }

    public static NamedThings in(Utterance utterance, List<Tabulation> all) {
        List<Named> groups = new ArrayList<>();
        List<Called> measures = new ArrayList<>();
        List<Integer> weight = new ArrayList<>();
        List<Word> persons = utterance.words().stream()
                .filter(word -> PERSONS.matcher(word.text()).matches())
                .toList();
        List<Ages.Named> ages = new ArrayList<>();
        ages(utterance.text(), 0, ages);
        for (Tabulation one : all) {
            List<Named> named = groups(utterance, ages, one);
            groups.addAll(named);
            weight.add(weight(utterance, one, named, persons, measures));
        }
        return new NamedThings(groups, measures, weight);
    }

    private static int weight(
            Utterance utterance, Tabulation one, List<Named> groups, List<Word> persons, List<Called> measures) {
        int weight = groups.stream().mapToInt(Named::surely).max().orElse(0) >= WordLikeness.MADE_OF ? 2 : 0;
        Set<String> told = new HashSet<>();
        boolean written = one.measure().cube() == null;
        int least = written ? WordLikeness.SHORT_FOR : WordLikeness.MADE_OF;
        for (Word word : utterance.words()) {
            boolean unlimiting = UnlimitingWords.contains(word.text());
            for (String name : one.measure().names()) {
                boolean small = unlimiting && !word.stem().equals(name);
                int like = small ? WordLikeness.NONE : WordLikeness.ofMeasure(word.stem(), name);
                if (like > WordLikeness.NONE) {
                    measures.add(new Called(one, word.from(), like));
                }
                if (like > WordLikeness.NONE && told.add(name)) {
                    weight += like;
                }
            }
            if (isDescribedBy(word, one, least) && told.add(word.stem())) {
                weight += written ? WordLikeness.MADE_OF : WordLikeness.SHORT_FOR;
            }
        }
        for (int at : quoted(utterance, one)) {
            measures.add(new Called(one, at, WordLikeness.SAME));
            weight += told.add("{{") ? WordLikeness.SAME : 0;
        }
        if (!persons.isEmpty() && one.measure().ofPersons()) {
            persons.forEach(word -> measures.add(new Called(one, word.from(), WordLikeness.SHORT_FOR)));
            weight++;
        }
        if (one.isMonthly() && MONTH.matcher(utterance.gist()).find()) {
            weight++;
        }
        return namesAxis(utterance, one) ? weight + 1 : weight;
    }

    /** Where a sentence has references to a series. */
    private static List<Integer> quoted(Utterance utterance, Tabulation one) {
        Cube cube = one.measure().cube();
        return cube == null
                ? List.of()
                : utterance.figures().stream()
                        .filter(figure -> figure.series().equals(cube.id()))
                        .map(figure -> figure.at().from() - utterance.from())
                        .toList();
    }

    private static boolean isDescribedBy(Word word, Tabulation one, int least) {
        for (String name : one.measure().described()) {
            if (WordLikeness.ofMeasure(word.stem(), name) >= least) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesAxis(Utterance utterance, Tabulation one) {
        for (Axis axis : one.axes()) {
            for (Word word : utterance.words()) {
                if (WordLikeness.of(word.stem(), axis.stem()) == WordLikeness.SAME) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Named> groups(Utterance utterance, List<Ages.Named> ages, Tabulation of) {
        List<Named> named = new ArrayList<>();
        for (int axis = 0; axis < of.axes().size(); axis++) {
            List<Named> ofAxis = new ArrayList<>();
            for (int group = 0; group < of.axes().get(axis).groups().size(); group++) {
                named(utterance, ages, of, axis, group, ofAxis);
            }
            named.addAll(surest(ofAxis));
        }
        return named;
    }

    /** Of those at one place the surest: {@code olycksfall} is no {@code färdolycksfall}. */
    private static List<Named> surest(List<Named> named) {
        return named.stream()
                .filter(one -> named.stream()
                        .noneMatch(other -> other.from() < one.to()
                                && one.from() < other.to()
                                && (other.surely() > one.surely()
                                        || (other.surely() == one.surely()
                                                && other.to() - other.from() > one.to() - one.from()))))
                .sorted(Comparator.comparingInt(Named::from))
                .toList();
    }

    private static void named(
            Utterance utterance, List<Ages.Named> ages, Tabulation of, int axis, int number, List<Named> into) {
        List<Axis.Group> groups = of.axes().get(axis).groups();
        Axis.Group group = groups.get(number);
        Ages own = group.ages();
        if (own != null) {
            ages.stream()
                    .filter(found -> found.ages().isLike(own))
                    .forEach(found ->
                            into.add(new Named(of, axis, number, found.from(), found.to(), WordLikeness.SAME)));
            Pattern end = number == 0 ? YOUNGEST : number == groups.size() - 1 ? OLDEST : null;
            if (end != null && groups.stream().allMatch(one -> one.ages() != null)) {
                end.matcher(utterance.gist())
                        .results()
                        .forEach(at ->
                                into.add(new Named(of, axis, number, at.start(), at.end(), WordLikeness.MADE_OF)));
            }
            return;
        }
        if (group.digits() != null) {
            if (!utterance.text().contains(group.digits())) {
                return;
            }
            Pattern.compile(group.lead() + Pattern.quote(group.digits()) + "(?!\\d|,\\d)")
                    .matcher(utterance.text())
                    .results()
                    .forEach(at -> into.add(new Named(of, axis, number, at.start(), at.end(), WordLikeness.SAME)));
            return;
        }
        List<String> telling = of.axes().get(axis).telling().get(number);
        for (String stem : telling) {
            for (Word word : utterance.words()) {
                int like = Forms.same(word.text(), stem) ? WordLikeness.SAME : likeness(word.stem(), stem, groups);
                if (like > WordLikeness.NONE) {
                    List<String> others = telling.stream()
                            .filter(other -> !other.equals(stem))
                            .toList();
                    Named named = new Named(of, axis, number, word.from(), word.to(), like);
                    rest(utterance, word, others, like, named, into);
                }
            }
        }
    }

    /** Of a group the last part of a long name says as much as all: {@code biträdena} for måltidsbiträden. */
    private static int likeness(String word, String stem, List<Axis.Group> groups) {
        int like = WordLikeness.of(word, stem);
        return like == WordLikeness.SHORT_FOR && word.length() >= LONG && isTelling(word, groups)
                ? WordLikeness.MADE_OF
                : like;
    }

    /** Whether one group alone has a word that ends so. */
    private static boolean isTelling(String word, List<Axis.Group> groups) {
        return groups.stream()
                        .filter(group -> group.stems().stream().anyMatch(one -> one.endsWith(word)))
                        .count()
                == 1;
    }

    /** All that a text names from a place on, each with its place. */
    private static void ages(String text, int from, List<Ages.Named> into) {
        Ages.in(text.substring(from)).ifPresent(found -> {
            into.add(new Ages.Named(found.ages(), from + found.from(), from + found.to()));
            ages(text, from + found.to(), into);
        });
    }

    private static final Pattern YOUNGEST = Pattern.compile("(?U)\\b(?:de(?:n|m)? )?yngst[ae](?:s)?\\b");
    private static final Pattern OLDEST = Pattern.compile("(?U)\\b(?:de(?:n|m)? )?äldst[ae](?:s)?\\b");
    private static final Pattern PERSONS =
            Pattern.compile("personal(?:en|ens)?|medarbetar(?:e|na|nas|es|en)|anställda?s?|personer");
    private static final Pattern MONTH = Pattern.compile("\\b(?:" + String.join("|", MonthNames.ALL) + ")\\b");
    private static final int NEAR = 40;
    private static final int LONG = 6;

    /** The other words of a name stand near its first; one of them alone names it less surely. */
    private static void rest(
            Utterance utterance, Word first, List<String> stems, int like, Named named, List<Named> into) {
        int from = named.from();
        int to = named.to();
        int missing = 0;
        for (String stem : stems) {
            Word near = utterance.words().stream()
                    .filter(word -> Math.abs(word.from() - first.from()) < NEAR)
                    .filter(word -> WordLikeness.of(word.stem(), stem) >= WordLikeness.MADE_OF)
                    .findFirst()
                    .orElse(null);
            if (near == null) {
                missing++;
            } else {
                from = Math.min(from, near.from());
                to = Math.max(to, near.to());
            }
        }
        boolean either = named.of()
                .axes()
                .get(named.axis())
                .groups()
                .get(named.group())
                .label()
                .contains(" och ");
        int least = either ? WordLikeness.MADE_OF : Math.min(like - 1, WordLikeness.SHORT_FOR);
        int surely = missing == 0 ? like : Math.min(like, least);
        if (surely > WordLikeness.NONE) {
            into.add(new Named(named.of(), named.axis(), named.group(), from, to, surely));
        }
    }
}
