package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.NamedTimes;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.TimePairs;
import se.bilaga.check.clause.TimePairs.Pair;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Quantity;

/** Which group is highest or lowest, and which of two is higher: {@code är högst i förskolan}, {@code högre bland män än kvinnor}. */
final class RankReader {
    private static final String NOT_A_LIMIT = "(?! (?:#|\\uFFFC|en |ett |två |tre |hälften))";
    private static final String NOT_ONE_OF =
            "(?<!(?U:\\b)(?:näst |tredje |bland de |bland dem |en av de |ett av de |av de ))";
    private static final Pattern HIGHEST = Pattern.compile(
            "(?U)\\b" + NOT_ONE_OF + "(?:högst|högsta|störst|största|flest|vanligast|vanligaste)\\b" + NOT_A_LIMIT);
    private static final Pattern LOWEST =
            Pattern.compile("(?U)\\b" + NOT_ONE_OF + "(?:lägst|lägsta|minst|minsta|färst|ovanligast)\\b" + NOT_A_LIMIT);
    private static final Pattern MOST_UP = Pattern.compile(
            "(?U)\\b(?:ökat|ökade|stigit|steg|vuxit|växte) (?:allra )?mest\\b|\\b(?:störst|största) (?:procentuella )?(?:ökning|ökningen|uppgången)\\b");
    private static final Pattern MOST_DOWN = Pattern.compile(
            "(?U)\\b(?:minskat|minskade|sjunkit|sjönk) (?:allra )?mest\\b|\\b(?:störst|största) (?:procentuella )?(?:minskning|minskningen|nedgången)\\b");
    /** Over time, or of another thing. */
    private static final Pattern ELSE = Pattern.compile(
            "(?U)\\b(?:sedan|någonsin|hittills|på \\p{L}+ år|under perioden|procentuell\\p{L}*|andel av ökningen|inte|varken|ska|bör|mål\\p{L}*|risk\\p{L}*|betydelse|utmaning\\p{L}*|möjlig\\p{L}*)\\b");

    private static final Pattern MORE =
            Pattern.compile("(?U)\\b(?<way>högre|fler|större|vanligare|lägre|färre|mindre|ovanligare)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<n>#+) (?:\\p{L}+ )?$");
    private static final Pattern GAP = Pattern.compile("(?U)\\b(?:skillnad\\p{L}*|gapet) mellan\\b.*?(?<n>#+)");
    private static final Pattern THAN = Pattern.compile("(?U)\\bän\\b");

    private final Speech speech;

    RankReader(Speech speech) {
        this.speech = speech;
    }

    List<Statement> read() {
        return Stream.of(rank(), between(), gap()).flatMap(Optional::stream).toList();
    }

    private Optional<Statement> rank() {
        String gist = speech.clause().gist();
        if (ELSE.matcher(gist).find()) {
            return Optional.empty();
        }
        Matcher up = MOST_UP.matcher(gist);
        Matcher down = MOST_DOWN.matcher(gist);
        boolean rose = up.find();
        boolean fell = down.find();
        if (rose || fell) {
            return rose && fell ? Optional.empty() : ranked(rose ? up : down, rose, true);
        }
        Matcher high = HIGHEST.matcher(gist);
        Matcher low = LOWEST.matcher(gist);
        boolean highest = high.find();
        boolean lowest = low.find();
        return highest == lowest ? Optional.empty() : ranked(highest ? high : low, highest, false);
    }

    private Optional<Statement> ranked(Matcher word, boolean most, boolean change) {
        List<Meaning> meanings = new ArrayList<>();
        int end = speech.clause().gist().length();
        for (Cube cube : speech.cubes()) {
            if (speech.isLimited(cube, 0, end) && isLimitedBut(cube, word)) {
                continue;
            }
            for (Dimension dimension : cube.dimensions()) {
                List<Member> named = dimension.time() ? List.of() : speech.groups(dimension, 0, end);
                if (named.size() == 1 && dimension.parts().size() > 1) {
                    meanings.addAll(
                            change
                                    ? byChange(cube, dimension, named.get(0), most)
                                    : byValue(cube, dimension, named.get(0), most));
                }
            }
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(statement(word, meanings));
    }

    /** Whether other words than the superlative may limit what is ranked. */
    private boolean isLimitedBut(Cube cube, Matcher word) {
        int end = speech.clause().gist().length();
        return speech.isLimited(cube, 0, word.start()) || speech.isLimited(cube, word.end(), end);
    }

    private Statement statement(Matcher word, List<Meaning> meanings) {
        return Statement.of(Statement.Kind.RANK, speech, speech.clause().range(word.start(), word.end()), meanings);
    }

    private List<Coordinates> others(Cube cube, Dimension ranked) {
        List<Coordinates> places = speech.places(cube, 0, speech.clause().gist().length(), 0);
        return places.stream()
                .map(place -> place.without(ranked.name()))
                .distinct()
                .toList();
    }

    private List<Meaning> byValue(Cube cube, Dimension dimension, Member named, boolean most) {
        List<Meaning> meanings = new ArrayList<>();
        List<Member> told = NamedTimes.in(cube, speech.clause().gist()).now();
        for (Coordinates place : others(cube, dimension)) {
            for (Member time : TimePairs.single(cube, told)) {
                meanings.add(
                        extreme(new Measure.Value(), cube, dimension, named, Speech.at(place, cube, time), time, most));
            }
        }
        return meanings;
    }

    private List<Meaning> byChange(Cube cube, Dimension dimension, Member named, boolean up) {
        List<Meaning> meanings = new ArrayList<>();
        for (Coordinates place : others(cube, dimension)) {
            for (Pair pair : TimePairs.of(speech, cube, List.of())) {
                Coordinates base = Speech.at(Coordinates.ALL, cube, pair.before());
                Coordinates now = Speech.at(place, cube, pair.now());
                Measure value = new Measure.Value();
                for (Measure went : List.of(new Measure.Difference(value, base), new Measure.Change(value, base))) {
                    meanings.add(extreme(went, cube, dimension, named, now, pair.now(), up));
                }
            }
        }
        return meanings;
    }

    /** Ties count for all who are in them. */
    private static Meaning extreme(
            Measure of,
            Cube cube,
            Dimension dimension,
            Member named,
            Coordinates place,
            @Nullable Member time,
            boolean most) {
        Measure rank = new Measure.Rank(of, dimension, most, of.decimals(cube.decimals(), cube.shareDecimals()));
        List<Member> first = dimension.parts().stream()
                .filter(member -> {
                    Measured found = Facts.measured(rank, cube, place.with(dimension.name(), member.key()));
                    return found != null && found.quantity().equals(Quantity.of(1));
                })
                .toList();
        Measured own = Facts.measured(of, cube, place.with(dimension.name(), named.key()));
        Measured best = first.isEmpty()
                ? null
                : Facts.measured(
                        of, cube, place.with(dimension.name(), first.get(0).key()));
        return own == null || best == null
                ? Facts.UNKNOWN
                : new Meaning(
                        first.contains(named),
                        named(named, time) + ": " + own.text(true) + ", "
                                + first.get(0).inSentence() + ": " + best.text(true));
    }

    /** One group against another of the same dimension. */
    private Optional<Statement> between() {
        String gist = speech.clause().gist();
        Matcher more = MORE.matcher(gist);
        if (!more.find() || ELSE.matcher(gist).find()) {
            return Optional.empty();
        }
        Matcher than = THAN.matcher(gist).region(more.end(), gist.length());
        if (!than.find()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(gist.substring(0, more.start()));
        Mention typed = number.find() ? typed(number.start("n")) : null;
        List<Meaning> meanings = new ArrayList<>();
        boolean up = more.group("way").matches("högre|fler|större|vanligare");
        for (Cube cube : speech.cubes()) {
            if (!speech.isOfAKind(cube) && !isLimitedBut(cube, more)) {
                for (Dimension dimension : cube.dimensions()) {
                    meanings.addAll(between(cube, dimension, than, up, typed));
                }
            }
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(statement(more, meanings));
    }

    private @Nullable Mention typed(int from) {
        return speech.clause().numbers().stream()
                .filter(one -> one.at().from() - speech.clause().at().from() == from)
                .findFirst()
                .orElse(null);
    }

    /** {@code skillnaden mellan kvinnors och mäns sjukfrånvaro var 2,4 procentenheter}. */
    private Optional<Statement> gap() {
        Matcher gap = GAP.matcher(speech.clause().gist());
        Mention typed = gap.find() ? typed(gap.start("n")) : null;
        if (typed == null) {
            return Optional.empty();
        }
        List<Meaning> meanings = new ArrayList<>();
        int end = speech.clause().gist().length();
        for (Cube cube : speech.cubes()) {
            for (Dimension dimension : cube.dimensions()) {
                List<Member> two = dimension.time() ? List.of() : speech.groups(dimension, 0, end);
                if (two.size() == 2 && !speech.isOfAKind(cube) && !isLimitedBut(cube, gap)) {
                    meanings.addAll(compared(cube, dimension, two.get(0), two.get(1), null, typed));
                }
            }
        }
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Statement.Kind.RANK, speech, typed.at(), meanings));
    }

    private List<Meaning> between(Cube cube, Dimension dimension, Matcher than, boolean up, @Nullable Mention typed) {
        if (dimension.time()) {
            return List.of();
        }
        List<Member> left = speech.groups(dimension, 0, than.start());
        int comma = (speech.clause().gist() + ", ").indexOf(", ", than.end());
        List<Member> right = speech.groups(dimension, than.end(), comma);
        if (left.size() != 1 || right.size() != 1 || left.equals(right)) {
            return List.of();
        }
        return compared(cube, dimension, left.get(0), right.get(0), up, typed);
    }

    private List<Meaning> compared(
            Cube cube, Dimension dimension, Member left, Member right, @Nullable Boolean up, @Nullable Mention typed) {
        List<Meaning> meanings = new ArrayList<>();
        List<Member> told = NamedTimes.in(cube, speech.clause().gist()).now();
        for (Coordinates place : others(cube, dimension)) {
            for (Member time : TimePairs.single(cube, told)) {
                Coordinates one = Speech.at(place.with(dimension.name(), left.key()), cube, time);
                Coordinates other = Coordinates.ALL.with(dimension.name(), right.key());
                meanings.add(compared(cube, one, other, named(left, time), right.inSentence(), up, typed));
            }
        }
        return meanings;
    }

    private static String named(Member member, @Nullable Member time) {
        return member.inSentence() + (time == null ? "" : " " + time.inSentence());
    }

    private static Meaning compared(
            Cube cube,
            Coordinates one,
            Coordinates base,
            String left,
            String right,
            @Nullable Boolean up,
            @Nullable Mention typed) {
        Measured first = Facts.measured(new Measure.Value(), cube, one);
        Measured second = Facts.measured(new Measure.Value(), cube, one.and(base));
        Measured difference = Facts.measured(new Measure.Difference(new Measure.Value(), base), cube, one);
        if (first == null || second == null || difference == null) {
            return Facts.UNKNOWN;
        }
        int sign = difference.quantity().signum();
        boolean holds = (up == null || (up ? sign > 0 : sign < 0))
                && (typed == null || typed.kind() == Mention.Kind.PERCENT || Facts.tellsSize(typed, difference));
        return new Meaning(holds, left + ": " + first.text(true) + ", " + right + ": " + second.text(true));
    }
}
