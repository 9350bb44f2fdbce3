package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.clause.Quoted;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.TimePairs;
import se.bilaga.check.clause.TimePairs.Pair;
import se.bilaga.check.statement.Facts.Move;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;

/** Which way a series went: {@code har minskat sedan 2022}, {@code oförändrad}, {@code mer än fördubblats}. */
final class DirectionReader {
    /** Not before a noun, as in "trots ökade krav". */
    private static final String NOT_OF_ANOTHER =
            "(?<!(?U:\\b)(?:trots|av|med|för|genom|vid|till|mot|de|den|det|vårt?|en|ett) )";

    private static final String NOUN = "en (?:\\p{L}+ )?";
    private static final String SINCE = "(?= (?:sedan|jämfört|från|mot|av|i)\\b)";
    private static final String IS = "(?:är|blev|blivit|var)\\b[^,.]{0,40}?\\b";

    private static final Pattern UP = Pattern.compile("(?U)\\b(?:ökat|fortsätter att (?:öka|stiga|växa)|"
            + NOT_OF_ANOTHER + "ökade|ökar|stigit|steg|stiger|vuxit|växte|växer|gått upp|gick upp|" + NOUN
            + "(?:ökning|uppgång)" + SINCE + "|" + IS + "fler(?! än))\\b");
    private static final Pattern DOWN =
            Pattern.compile("(?U)\\b(?:minskat|fortsätter att (?:minska|sjunka)|" + NOT_OF_ANOTHER
                    + "minskade|minskar|sjunkit|sjönk|sjunker|gått ner|gått ned|gick ner|gick ned|" + NOUN
                    + "(?:minskning|nedgång)" + SINCE + "|" + IS + "färre(?! än))\\b");
    private static final Pattern MORE = Pattern.compile(
            "(?U)\\b(?:högre|fler) än (?=(?:år |under |i )?(?:(?:19|20)\\d\\d|året före|året innan|föregående år|förra året|fjol|tidigare))");
    private static final Pattern LESS = Pattern.compile(
            "(?U)\\b(?:lägre|färre) än (?=(?:år |under |i )?(?:(?:19|20)\\d\\d|året före|året innan|föregående år|förra året|fjol|tidigare))");
    private static final Pattern SAME = Pattern.compile(
            "(?U)\\b(?:oförändra[dt]e?|samma nivå|på (?:19|20)\\d\\d års nivå|ligger still|legat still|låg still)\\b");
    private static final Pattern DOUBLED = Pattern.compile(
            "(?U)\\b(?:(mer än|nästan|nära nog|närmare|i det närmaste) )?((?:för)?dubblats|(?:för)?dubblades|dubblerats|tredubblats|tredubblades|halverats|halverades)\\b");
    private static final Pattern DENIED = Pattern.compile(
            "(?U)\\b(?:inte|varken|aldrig|knappast|om|ska|bör|kan|förväntas|väntas|beräknas|målet är att)(?: \\p{L}+){0,2} $");
    private static final Pattern DENIED_AFTER = Pattern.compile("(?U)^(?: \\p{L}+)? (?:inte|aldrig|knappast)\\b");
    private static final Pattern HEDGED = Pattern.compile(
            "(?U)\\b(?:i princip|i stort sett|i huvudsak|nästan|närmast|relativt|ganska|tämligen|ungefär|stort sett|på ungefär) $");

    private static final Pattern TO = Pattern.compile("(?U)(?: [\\p{L}\\d]+){0,5}? till ");

    private static final BigFraction ROOM = BigFraction.of(12, 100);

    /** How much of a value, and how many percentage points, authors call no change, or nearly none. */
    private static final Slight NONE = Slight.of(1, 2);

    private static final Slight SAME_LEVEL = Slight.of(5, 3);
    private static final Slight NEARLY_NONE = Slight.of(12, 6);

    private final Speech speech;
    private final List<Quoted> quoted;

    DirectionReader(Speech speech, List<Quoted> quoted) {
        this.speech = speech;
        this.quoted = quoted;
    }

    private record Slight(BigFraction part, BigFraction points) {
        private static Slight of(int percent, int tenths) {
            return new Slight(BigFraction.of(percent, 100), BigFraction.of(tenths, 10));
        }
    }

    private interface Way {
        boolean holds(Move move);
    }

    /** Empty where the clause says no direction, or several. */
    Optional<Statement> read() {
        String gist = speech.clause().gist();
        Matcher doubled = DOUBLED.matcher(gist);
        if (doubled.find()) {
            return statement(doubled, times(doubled.group(1), doubled.group(2)));
        }
        List<Matcher> found = Stream.of(UP, DOWN, SAME, MORE, LESS)
                .map(pattern -> pattern.matcher(gist))
                .filter(Matcher::find)
                .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        Matcher word = found.get(0);
        if (word.pattern() == SAME) {
            boolean hedged = HEDGED.matcher(gist.substring(0, word.start())).find();
            Slight slight = hedged ? NEARLY_NONE : word.group().startsWith("oförändra") ? NONE : SAME_LEVEL;
            return statement(word, move -> move.isSlight(slight.part(), slight.points()));
        }
        int sign = word.pattern() == UP || word.pattern() == MORE ? 1 : -1;
        return statement(word, move -> move.sign() == sign);
    }

    private static Way times(String hedge, String word) {
        boolean half = word.startsWith("halv");
        BigFraction factor = half ? BigFraction.of(1, 2) : BigFraction.of(word.startsWith("tre") ? 3 : 2);
        return move -> {
            Quantity times = move.now().quantity().over(move.before().quantity());
            Quantity off = times.over(new Exact(factor)).minus(Quantity.of(1));
            boolean beyond = (half ? off.negated() : off).signum() > 0;
            boolean near = off.isWithin(ROOM.negate(), ROOM);
            return hedge == null ? near : hedge.equals("mer än") ? beyond : near && !beyond;
        };
    }

    private Optional<Statement> statement(Matcher word, Way way) {
        String gist = speech.clause().gist();
        if (DENIED.matcher(gist.substring(0, word.start())).find()
                || DENIED_AFTER.matcher(gist.substring(word.end())).find()) {
            return Optional.empty();
        }
        List<Meaning> meanings = new ArrayList<>();
        boolean told = false;
        for (Cube cube : speech.cubes()) {
            if (!speech.isOfAKind(cube)
                    && (isBound(cube, word.end())
                            || (!speech.isLimited(cube, 0, word.start())
                                    && !speech.isLimitedAfter(cube, word.end())))) {
                told = true;
                meanings.addAll(meanings(cube, word.start(), way));
            }
        }
        return !told
                ? Optional.empty()
                : Optional.of(Statement.of(
                        Statement.Kind.DIRECTION, speech, speech.clause().range(word.start(), word.end()), meanings));
    }

    /** Whether the word says where a quoted figure of the series came to: {@code växte till {{sjuklön 2025}}}. */
    private boolean isBound(Cube cube, int from) {
        return quoted.stream()
                .filter(one -> one.cube().equals(cube) && one.from() >= from)
                .anyMatch(one -> TO.matcher(speech.clause().gist().substring(from, one.from()))
                        .matches());
    }

    private List<Meaning> meanings(Cube cube, int head, Way way) {
        List<Meaning> meanings = new ArrayList<>();
        List<Pair> pairs = TimePairs.of(speech, cube, quoted);
        for (Coordinates place : places(cube, head)) {
            for (Pair pair : pairs) {
                Move move = Facts.move(cube, place, pair);
                if (move == null && Objects.equals(pair, pairs.get(0))) {
                    meanings.add(Facts.UNKNOWN);
                } else if (move != null) {
                    meanings.add(new Meaning(way.holds(move), move.shown()));
                }
            }
        }
        return meanings;
    }

    private List<Coordinates> places(Cube cube, int head) {
        List<Coordinates> told = quoted.stream()
                .filter(one -> one.cube().equals(cube))
                .map(Quoted::place)
                .distinct()
                .toList();
        return told.isEmpty() ? speech.places(cube, 0, speech.clause().gist().length(), head) : told;
    }
}
