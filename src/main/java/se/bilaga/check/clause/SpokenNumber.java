package se.bilaga.check.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/**
 * A number in a clause with the words that belong to it.
 *
 * @param from where it stands in the clause's gist
 * @param typed null where it is quoted
 * @param partFrom where the part of the clause that belongs to it begins
 * @param partTo where that part ends
 */
public record SpokenNumber(
        Clause clause, int from, int to, @Nullable Mention typed, int partFrom, int partTo) {
    private static final Pattern PARTED = Pattern.compile(
            "(?U),|\\(|\\)|:| och | samt | till | mot | men | eller | respektive | varav | jämfört med | än ");

    /** Those of a clause, typed and quoted, in order. */
    public static List<SpokenNumber> in(Clause clause) {
        List<int[]> places = new ArrayList<>();
        clause.numbers().stream()
                .filter(number -> number.kind() != Mention.Kind.YEAR)
                .forEach(number -> places.add(new int[] {
                    number.at().from() - clause.at().from(),
                    number.at().to() - clause.at().from(),
                    1
                }));
        clause.figures()
                .forEach(figure -> places.add(new int[] {
                    figure.at().from() - clause.at().from(),
                    figure.at().to() - clause.at().from(),
                    0
                }));
        places.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<SpokenNumber> amounts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            int end = end(clause, places, i);
            Mention typed = place[2] == 1 ? clause.number(place[0]) : null;
            amounts.add(new SpokenNumber(clause, place[0], place[1], typed, begin, end));
            begin = Math.min(end, i + 1 < places.size() ? places.get(i + 1)[0] : end);
        }
        return amounts;
    }

    /** Where the part of a number ends; one that another follows in parentheses shares its part: {@code 3,9 (4,2) för män}. */
    private static int end(Clause clause, List<int[]> places, int i) {
        if (i + 1 == places.size()) {
            return clause.gist().length();
        }
        if (isInParenthesesBehind(clause, places, i + 1)) {
            return end(clause, places, i + 1);
        }
        int to = places.get(i)[1];
        boolean closed =
                isInParenthesesBehind(clause, places, i) && clause.gist().startsWith(")", to);
        return parting(clause.gist(), closed ? to + 1 : to, places.get(i + 1)[0]);
    }

    private static boolean isInParenthesesBehind(Clause clause, List<int[]> places, int i) {
        return i > 0
                && clause.gist()
                        .substring(places.get(i - 1)[1], places.get(i)[0])
                        .equals(" (");
    }

    private static int parting(String gist, int from, int to) {
        Matcher parted = PARTED.matcher(gist).region(from, to);
        return parted.find() ? parted.start() : to;
    }

    /** What stands before it in its part. */
    public String before() {
        return clause.gist().substring(partFrom, from);
    }

    /** What stands after it in its part. */
    public String after() {
        return clause.gist().substring(to, partTo);
    }

    public boolean isPercent() {
        return typed != null && typed.kind() == Mention.Kind.PERCENT;
    }

    public boolean isCount() {
        return typed != null && typed.kind() == Mention.Kind.COUNT;
    }

    /** Whether it may count what a series counts, by its unit. */
    public boolean counts(Cube cube) {
        if (typed == null) {
            return false;
        }
        Unit unit = cube.unit();
        return switch (typed.kind()) {
            case PERCENT -> unit.equals(Unit.PERCENT);
            case PERCENTAGE_POINTS -> unit.equals(Unit.PERCENTAGE_POINTS);
            case MONEY -> unit.kind() == UnitKind.MONEY;
            case COUNT, LABEL -> isFollowedBy(unit) || ((unit.silent() || isNamed(unit)) && isBare());
            case YEAR -> false;
        };
    }

    private boolean isFollowedBy(Unit unit) {
        String after = clause.gist().substring(to).stripLeading();
        return unit.words().stream().anyMatch(word -> after.matches("(?s)" + Pattern.quote(word) + "(?!\\p{L}).*"));
    }

    /** Whether the clause says the unit elsewhere: {@code antalet dagar var 25}. */
    private boolean isNamed(Unit unit) {
        return unit.words().stream()
                .anyMatch(unitWord -> clause.words().stream().anyMatch(word -> word.is(unitWord)));
    }

    /** Whether it has no unit of its own; a year after it is none. */
    private boolean isBare() {
        boolean label = typed != null && typed.kind() == Mention.Kind.LABEL;
        return !label || clause.gist().substring(to).matches("(?s) år (?:19|20)\\d\\d.*");
    }
}
