package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.hearing.ComparedGroups;
import se.bilaga.check.hearing.ComparedGroups.Pair;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.SpokenOf;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.Timing;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;

/** One group set against another, or against itself at another time: {@code dubbelt så hög som}, {@code fler än}. */
final class ComparisonReader {
    private static final String NUMBER = "två|tre|fyra|fem|sex|sju|åtta|nio|tio|\\d+(?:,\\d+)?|en och en halv";
    private static final List<String> NUMBERS =
            List.of("", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio");
    private static final Pattern TIMES = Pattern.compile("(?U)\\b(?:(?<over>mer än|drygt|över)"
            + "|(?<under>nästan|knappt|närmare|mindre än|inte fullt)|ungefär|cirka|ca|omkring|runt|precis|exakt)?"
            + " ?(?<many>dubbelt|hälften|tredubbelt|(?:" + NUMBER
            + ") gånger) (?:(?<as>så)|(?<more>fler|högre|större|mer|vanligare|längre))\\b");
    private static final Pattern MORE = Pattern.compile(
            "(?U)\\b(?:(?<up>högre|fler|större|mer|dyrare|längre|äldre|vanligare)|(?<down>lägre|färre|mindre|billigare|kortare|yngre|ovanligare))"
                    + "(?: [\\p{L}-]+){0,4}?,? än\\b(?! (?:#|\\d|hälften|dubbelt|en |ett |vart? |\\p{L}+ (?:av|gånger|\\p{L}+del)))");
    private static final Pattern BEYOND = Pattern.compile(
            "(?U)\\b(?:(?:ligger|låg|hamnar|hamnade)(?: numera| nu| fortfarande| alltjämt)? (?:(?<up>över|före)|(?<down>under|efter))|överst(?:eg|iger|igit)|underst(?:eg|iger|igit))\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "(?U)(?:#|\uFFFC)(?: \\p{L}+){0,2} $|\\b(?:gånger|lite|en|hälften|\\p{L}+del|\\p{L}+delar) $");
    private static final Pattern DENIED = Pattern.compile(
            "(?U)\\b(?:inte|varken|aldrig|knappast|om|ska|bör|kan|väntas|risk\\p{L}*|skillnad\\p{L}*|(?<!trots )(?<!trots en )(?:ökning|minskning|uppgång|nedgång)\\p{L}*|ökade|minskade|ökat|minskat)\\b");
    private static final Pattern EARLIER = Pattern.compile(
            "(?U)^ (?:(?:i|under|för|vid|det|den) )*(?:(?:19|20)\\d\\d|året|fjol|förra|föregående|tidigare|förut|ett år)");
    private static final BigFraction ROOM = BigFraction.of(12, 100);
    private static final BigFraction LITTLE = BigFraction.of(12, 1000);
    private static final BigFraction MUCH = BigFraction.of(24, 100);

    private final Heard heard;
    private final Utterance in;

    ComparisonReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    private interface Way {
        boolean holds(Quantity one, Quantity other);
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        if (!heard.sure()) {
            return found;
        }
        Matcher times = TIMES.matcher(in.text());
        while (times.find()) {
            read(times, false, times(times), Statement.Kind.SHARE, found);
        }
        for (Pattern pattern : List.of(MORE, BEYOND)) {
            Matcher more = pattern.matcher(in.gist());
            while (more.find()) {
                boolean up = more.group("up") != null || more.group().startsWith("överst");
                if (pattern == MORE
                        || !COUNTED.matcher(in.gist().substring(0, more.start()))
                                .find()) {
                    Way way = (one, other) -> up ? one.isAbove(other) : other.isAbove(one);
                    int to = pattern == BEYOND ? more.end() : more.end() - " än".length();
                    read(more, pattern == BEYOND, way, Statement.Kind.RANK, found, to);
                }
            }
        }
        return found;
    }

    private void read(Matcher word, boolean beside, Way way, Statement.Kind kind, List<Statement> found) {
        read(word, beside, way, kind, found, word.end());
    }

    private void read(Matcher word, boolean beside, Way way, Statement.Kind kind, List<Statement> found, int to) {
        int from = word.start() + (word.group().startsWith(" ") ? 1 : 0);
        String clause = in.gist().substring(in.gist().lastIndexOf(';', from) + 1, from);
        if (Foreign.isOfOthers(in, from)
                || Foreign.isWished(in, from)
                || in.gist().substring(0, from).matches("(?s).*[”\"].*")
                || DENIED.matcher(clause).find()) {
            return;
        }
        ComparedGroups compared = new ComparedGroups(heard, from, to, beside);
        List<Meaning> meanings = new ArrayList<>();
        for (Tabulation of : new SpokenOf(heard).told(from, word.group())) {
            GroupScope scope = new GroupScope(heard, from);
            for (Pair pair : compared.pairs(of)) {
                for (int[] time : scope.when().times(of)) {
                    add(of, of.value(pair.one(), time), of.value(pair.other(), time), way, label(of, pair), meanings);
                }
            }
            if (kind == Statement.Kind.SHARE
                    && compared.than() >= 0
                    && EARLIER.matcher(in.gist().substring(compared.than())).find()) {
                earlier(of, scope, way, meanings);
            }
        }
        if (!meanings.isEmpty()) {
            found.add(Statement.of(heard, kind, from, word.end(), meanings));
        }
    }

    private static void earlier(Tabulation of, GroupScope scope, Way way, List<Meaning> meanings) {
        scope.changePlaces(of).forEach(place -> {
            for (int[] now : scope.when().strictNows(of)) {
                for (int[] base : scope.when().strictBases(of, false)) {
                    if (now.length == base.length && new Timing(of, 0).isBefore(base, now)) {
                        String label = of.measure().label() + of.text(place) + of.timeText(now[0]) + " mot"
                                + of.timeText(base[0]);
                        add(of, of.value(place, now), of.value(place, base), way, label, meanings);
                    }
                }
            }
        });
    }

    private static String label(Tabulation of, Pair pair) {
        return of.measure().label() + of.text(pair.one()) + " mot"
                + of.text(pair.other()).replaceFirst(",", "");
    }

    private static void add(
            Tabulation of, Quantity one, Quantity other, Way way, String label, List<Meaning> meanings) {
        if (one instanceof Exact && other instanceof Exact) {
            String shown = label + ": " + of.number(one) + " mot " + of.number(other);
            meanings.add(new Meaning(way.holds(one, other), new Message(shown, shown)));
        }
    }

    /** So many times the other: by so many more too where it is not told which. */
    private static Way times(Matcher word) {
        boolean more = word.group("more") != null;
        boolean half = more && word.group("many").equals("hälften");
        BigFraction told = factor(word.group("many"));
        BigFraction factor = half ? told.add(BigFraction.ONE) : told;
        return (one, other) -> isSo(one.over(other), factor, word)
                || (more && isSo(one.over(other).minus(Quantity.of(1)), factor, word));
    }

    private static boolean isSo(Quantity ratio, BigFraction factor, Matcher word) {
        if (word.group("over") != null) {
            return isFrom(ratio, factor.multiply(LITTLE).negate(), BigFraction.ONE, factor);
        }
        if (word.group("under") != null) {
            return isFrom(ratio, factor.multiply(MUCH).negate(), factor.multiply(LITTLE), factor);
        }
        return isFrom(ratio, factor.multiply(ROOM).negate(), factor.multiply(ROOM), factor);
    }

    private static boolean isFrom(Quantity ratio, BigFraction least, BigFraction most, BigFraction factor) {
        return ratio.minus(new Exact(factor)).isWithin(least, most);
    }

    private static BigFraction factor(String many) {
        String number = many.replace(" gånger", "").toLowerCase(Locale.ROOT);
        return switch (number) {
            case "dubbelt" -> BigFraction.of(2);
            case "tredubbelt" -> BigFraction.of(3);
            case "hälften" -> BigFraction.of(1, 2);
            case "en och en halv" -> BigFraction.of(3, 2);
            default ->
                NUMBERS.contains(number)
                        ? BigFraction.of(NUMBERS.indexOf(number))
                        : Numeral.parse(number).orElseThrow().value();
        };
    }
}
