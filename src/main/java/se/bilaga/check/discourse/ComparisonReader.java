package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.hearing.ComparedGroups;
import se.bilaga.check.hearing.ComparedGroups.Pair;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.SpokenOf;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.statement.Statement;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.Timing;
import se.bilaga.source.diagnostic.Message;

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
    private static final double ROOM = 0.12;
    private static final double TINY = 1e-9;

    private final Heard heard;
    private final Utterance in;

    ComparisonReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    private interface Way {
        boolean holds(double one, double other);
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
                if (!COUNTED.matcher(in.gist().substring(0, more.start())).find()) {
                    Way way = (one, other) -> up ? one > other : one < other;
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
            found.add(new Statement(
                    kind,
                    in.span(from, word.end()),
                    in.whole(),
                    in.written(from, word.end()),
                    new SpokenOf(heard).cubes(),
                    meanings));
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

    private static void add(Tabulation of, double one, double other, Way way, String label, List<Meaning> meanings) {
        if (!Double.isNaN(one) && !Double.isNaN(other)) {
            String shown = label + ": " + Fact.number(one, of.measure().unit()) + " mot "
                    + Fact.number(other, of.measure().unit());
            meanings.add(new Meaning(way.holds(one, other), new Message(shown, shown)));
        }
    }

    /** So many times the other: by so many more too where it is not told which. */
    private static Way times(Matcher word) {
        boolean more = word.group("more") != null;
        boolean half = more && word.group("many").equals("hälften");
        double factor = half ? 1 + factor(word.group("many")) : factor(word.group("many"));
        return (one, other) ->
                other != 0 && (isSo(one / other, factor, word) || (more && isSo(one / other - 1, factor, word)));
    }

    private static boolean isSo(double ratio, double factor, Matcher word) {
        if (word.group("over") != null) {
            return ratio >= factor * (1 - ROOM / 10) - TINY && ratio < factor + 1;
        }
        if (word.group("under") != null) {
            return ratio <= factor * (1 + ROOM / 10) + TINY && ratio > factor * (1 - 2 * ROOM);
        }
        return Math.abs(ratio / factor - 1) <= ROOM;
    }

    private static double factor(String many) {
        String number = many.replace(" gånger", "").toLowerCase(Locale.ROOT);
        return switch (number) {
            case "dubbelt" -> 2;
            case "tredubbelt" -> 3;
            case "hälften" -> 0.5;
            case "en och en halv" -> 1.5;
            default ->
                NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Double.parseDouble(number.replace(',', '.'));
        };
    }
}
