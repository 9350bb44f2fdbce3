package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.Quoted;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.SpokenNumber;
import se.bilaga.check.clause.TimePairs;
import se.bilaga.check.clause.TimePairs.Pair;
import se.bilaga.check.statement.Facts.Move;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** How much more or less: {@code ökade med 3,5 procent från 2010 till 2011}, {@code 463 fler}, {@code en minskning med 11}. */
final class ChangeReader {
    private static final String HEDGE =
            "(?:(?:ungefär|cirka|ca|omkring|drygt|knappt|nästan|närmare|hela|endast|bara|totalt) )*";
    private static final String UP = "ökat|ökade|ökar|öka|stigit|steg|stiger|vuxit|växte|växer|gått upp|gick upp";
    private static final String DOWN =
            "minskat|minskade|minskar|minska|sjunkit|sjönk|sjunker|gått ner|gått ned|gick ner|gick ned";
    private static final String RISE = "ökning|ökningen|uppgång|uppgången|höjning";
    private static final String FALL = "minskning|minskningen|nedgång|nedgången|sänkning";
    private static final String WORDS = "(?: (?!med )[\\p{L}\\d]+){0,8}?";

    /** Each with the number and the word that says which way. */
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?U)\\b(?<way>" + UP + "|" + DOWN + ")" + WORDS + " med " + HEDGE + "(?<n>#+)"),
            Pattern.compile(
                    "(?U)\\b(?<way>" + RISE + "|" + FALL + ")" + WORDS + " (?:med|på|om) " + HEDGE + "(?<n>#+)"),
            Pattern.compile("(?U)\\b(?<way>" + RISE + "|" + FALL + ") (?:var|är|blev|uppgick till|motsvarar) " + HEDGE
                    + "(?<n>#+)"),
            Pattern.compile("(?U)\\b(?<way>" + UP + "|" + DOWN + ")(?: [\\p{L}\\d]+){0,9} \\((?<n>#+)\\)"),
            Pattern.compile("(?U)(?<n>#+)(?: \\(#+\\))? (?:\\p{L}+ )?(?<way>fler|färre|högre|lägre)\\b"));

    private static final Pattern DENIED = Pattern.compile("(?U)\\b(?:inte|varken|aldrig|utan att)(?: \\p{L}+)? $");

    private final Speech speech;
    private final List<Quoted> quoted;

    ChangeReader(Speech speech, List<Quoted> quoted) {
        this.speech = speech;
        this.quoted = quoted;
    }

    /** A statement and the number that it is of. */
    record Read(SpokenNumber amount, Optional<Statement> statement) {}

    List<Read> read(List<SpokenNumber> amounts) {
        List<Read> all = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher found = pattern.matcher(speech.clause().gist());
            while (found.find()) {
                int from = found.start("n");
                SpokenNumber amount = amounts.stream()
                        .filter(one -> one.from() == from)
                        .findFirst()
                        .orElse(null);
                if (amount != null
                        && all.stream().noneMatch(read -> read.amount().equals(amount))) {
                    all.add(new Read(amount, statement(amount, found)));
                }
            }
        }
        return all;
    }

    private Optional<Statement> statement(SpokenNumber amount, Matcher found) {
        Mention typed = amount.typed();
        String gist = speech.clause().gist();
        int begin = Math.min(found.start("way"), found.start("n"));
        boolean told = found.group().endsWith(")") && typed != null && typed.kind() != Mention.Kind.PERCENTAGE_POINTS;
        if (typed == null || told || DENIED.matcher(gist.substring(0, begin)).find()) {
            return Optional.empty();
        }
        int sign = isUp(found.group("way")) ? 1 : -1;
        List<Meaning> meanings = new ArrayList<>();
        for (Cube cube : speech.cubes()) {
            if (couldBe(cube, typed)
                    && !speech.isOfAKind(cube)
                    && !speech.isLimited(cube, 0, begin)
                    && !speech.isLimitedAfter(cube, begin)) {
                meanings.addAll(meanings(cube, typed, sign, begin));
            }
        }
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Statement.Kind.CHANGE, speech, typed.at(), meanings));
    }

    static boolean isUp(String way) {
        return way.matches(UP + "|" + RISE + "|fler|högre|större");
    }

    private static boolean couldBe(Cube cube, Mention typed) {
        return switch (typed.kind()) {
            case PERCENT -> true;
            case PERCENTAGE_POINTS -> cube.unit().equals(Unit.PERCENT);
            case MONEY -> cube.unit().kind() == UnitKind.MONEY;
            case COUNT -> cube.unit().equals(Unit.COUNT) || cube.unit().silent();
            case LABEL, YEAR -> false;
        };
    }

    private List<Meaning> meanings(Cube cube, Mention typed, int sign, int head) {
        List<Meaning> meanings = new ArrayList<>();
        List<Pair> pairs = TimePairs.of(speech, cube, quoted);
        for (Coordinates place : places(cube, head)) {
            for (Pair pair : pairs) {
                Move move = Facts.move(cube, place, pair);
                if (move != null) {
                    meanings.add(new Meaning(holds(move, typed, sign), move.shown()));
                } else if (pair.equals(pairs.get(0))) {
                    meanings.add(Facts.UNKNOWN);
                }
            }
        }
        return meanings;
    }

    /** Where the clause quotes the series, the places of those figures. */
    private List<Coordinates> places(Cube cube, int head) {
        List<Coordinates> told = quoted.stream()
                .filter(one -> one.cube().equals(cube))
                .map(Quoted::place)
                .distinct()
                .toList();
        int end = speech.clause().gist().length();
        return told.isEmpty() ? speech.places(cube, 0, end, head) : told;
    }

    private static boolean holds(Move move, Mention typed, int sign) {
        if (move.sign() * sign < 0) {
            return false;
        }
        boolean percent = typed.kind() == Mention.Kind.PERCENT;
        return percent
                ? told(typed, move.change())
                        || (move.cube().unit().equals(Unit.PERCENT) && told(typed, move.difference()))
                : told(typed, move.difference()) || differsAsShown(move, typed);
    }

    private static boolean told(Mention typed, se.bilaga.statistics.measure.@Nullable Measured measured) {
        return measured != null && Facts.tellsSize(typed, measured);
    }

    /** Readers take the difference of what is shown. */
    private static boolean differsAsShown(Move move, Mention typed) {
        Quantity now = move.now().asShown().quantity();
        Quantity before = move.before().asShown().quantity();
        return Facts.tells(typed, move.difference().of(now.minus(before).size()));
    }
}
