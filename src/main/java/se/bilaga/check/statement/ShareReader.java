package se.bilaga.check.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.prose.Reading;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Unit;

/** Parts of a whole: {@code 55 procent av de anställda är kvinnor}, {@code hälften är män}, {@code 309 (19,8 %)}. */
final class ShareReader {
    private static final Pattern CHANGE = Pattern.compile(
            "(?U)\\b(?:öka[dtr]\\p{L}*|minska[dtr]\\p{L}*|ökning\\p{L}*|minskning\\p{L}*|sjönk|sjunkit|steg|stigit|fler|färre|högre|lägre)\\b");
    /** A percentage set beside a count: {@code 309 (19,8 %)}, {@code 309, eller 19,8 procent,}. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?: \\p{L}+){0,2}(?:,? (?:eller|alltså|dvs\\.?|det vill säga|motsvarande|vilket (?:är|motsvarar|utgör)) |,? ?\\()(?:(?:drygt|knappt|cirka|ca|ungefär|nästan) )*$");
    private static final Pattern OF = Pattern.compile("(?U)\\bav (?:de |totalt |sammanlagt |våra |alla )*(?<n>#+)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Speech speech;
    private final List<Quoted> quoted;

    ShareReader(Speech speech, List<Quoted> quoted) {
        this.speech = speech;
        this.quoted = quoted;
    }

    /** Of a percentage; empty where it may be of something else. */
    Optional<Statement> read(Amount amount, List<Amount> all) {
        Mention typed = amount.typed();
        if (typed == null || !amount.isPercent() || CHANGE.matcher(amount.before() + amount.after()).find()) {
            return Optional.empty();
        }
        Amount part = all.stream()
                .filter(one -> one.to() <= amount.from() && BESIDE.matcher(between(one, amount)).matches())
                .reduce((a, b) -> b)
                .orElse(null);
        List<Meaning> meanings = part == null || part.typed() == null
                ? shares(amount.partFrom(), amount.partTo(), measured -> Facts.tells(typed, measured))
                : beside(part.typed(), typed, all);
        return statement(typed.at(), meanings);
    }

    private String between(Amount one, Amount other) {
        return speech.clause().gist().substring(one.to(), other.from());
    }

    /** Of a part in words. */
    Optional<Statement> read(Fractions fraction) {
        int end = speech.clause().gist().length();
        if (CHANGE.matcher(speech.clause().gist()).find()) {
            return Optional.empty();
        }
        Reading.Range at = speech.clause().range(fraction.from(), fraction.to());
        List<Meaning> meanings = new ArrayList<>(shares(0, end, measured -> fraction.tells(Facts.exact(measured))));
        for (Cube cube : speech.cubes()) {
            boolean plain = !speech.isLimited(cube, 0, fraction.from()) && !speech.isLimited(cube, fraction.to(), end);
            if (cube.unit().equals(Unit.PERCENT) && plain) {
                for (Coordinates place : speech.places(cube, 0, end, fraction.from())) {
                    for (Member time : times(cube)) {
                        add(meanings, new Measure.Value(), cube, place, time, measured -> fraction.tells(Facts.exact(measured)));
                    }
                }
            }
        }
        return statement(at, meanings);
    }

    private Optional<Statement> statement(Reading.Range at, List<Meaning> meanings) {
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Statement.Kind.SHARE, speech.clause(), at, meanings));
    }

    /** The count over each number that may be its whole: one in the clause, or a total of the series. */
    private List<Meaning> beside(Mention part, Mention share, List<Amount> all) {
        List<BigDecimal> wholes = new ArrayList<>();
        Matcher of = OF.matcher(speech.clause().gist());
        while (of.find()) {
            int from = of.start("n");
            all.stream()
                    .filter(one -> one.from() == from && one.isCount())
                    .map(one -> Objects.requireNonNull(one.typed()).value())
                    .forEach(wholes::add);
        }
        if (wholes.isEmpty()) {
            totals().forEach(wholes::add);
        }
        return wholes.stream()
                .filter(whole -> whole.compareTo(part.value()) > 0 && part.value().signum() > 0)
                .map(whole -> {
                    BigDecimal exact = part.value().multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
                    String shown = part.value().toPlainString() + " av " + whole.stripTrailingZeros().toPlainString() + " är "
                            + exact.setScale(Math.max(1, share.value().scale()), java.math.RoundingMode.HALF_UP)
                                    .toPlainString()
                                    .replace('.', ',')
                            + " %";
                    return new Meaning(share.tells(exact), shown);
                })
                .toList();
    }

    private List<BigDecimal> totals() {
        List<BigDecimal> totals = new ArrayList<>();
        for (Cube cube : speech.cubes()) {
            if (cube.unit().equals(Unit.COUNT) && cube.additive()) {
                for (Member time : times(cube)) {
                    Measured total = Facts.measured(new Measure.Value(), cube, Speech.at(Coordinates.ALL, cube, time));
                    if (total != null) {
                        totals.add(Facts.exact(total));
                    }
                }
            }
        }
        return totals;
    }

    /** The shares that a part of the clause may tell: of a group it names, or of one series it names in another. */
    private List<Meaning> shares(int from, int to, Predicate<Measured> tells) {
        List<Meaning> meanings = new ArrayList<>();
        for (Cube cube : speech.cubes()) {
            if (cube.additive() && !cube.unit().equals(Unit.PERCENT) && !limited(cube, from, to)) {
                meanings.addAll(ofGroups(cube, from, to, tells));
            }
        }
        return meanings;
    }

    private boolean limited(Cube cube, int from, int to) {
        return speech.clause().words(0, speech.clause().gist().length()).stream()
                .anyMatch(word -> !PlainWords.contains(word.text())
                        && !speech.naming().names(cube, word)
                        && !speech.naming().namesGroup(cube, word)
                        && !isFraction(word, from, to)
                        && Ages.in(plain()).filter(ages -> word.from() >= ages.from() && word.to() <= ages.to()).isEmpty());
    }

    private boolean isFraction(Clause.Word word, int from, int to) {
        return Fractions.in(speech.clause().gist())
                .filter(one -> word.from() >= one.from() && word.to() <= one.to())
                .isPresent();
    }

    private String plain() {
        Clause clause = speech.clause();
        return clause.reading()
                .part(clause.at())
                .toLowerCase(java.util.Locale.ROOT)
                .replace('\n', ' ')
                .replace('\u00a0', ' ');
    }

    private List<Meaning> ofGroups(Cube cube, int from, int to, Predicate<Measured> tells) {
        List<Meaning> meanings = new ArrayList<>();
        int end = speech.clause().gist().length();
        for (Dimension dimension : cube.dimensions()) {
            if (dimension.time()) {
                continue;
            }
            List<Member> named = speech.groups(dimension, from, to);
            if (named.size() != 1) {
                named = speech.groups(dimension, 0, end);
            }
            if (named.size() == 1) {
                for (Coordinates place : speech.places(cube, from, to, end)) {
                    for (Member time : times(cube)) {
                        add(meanings, new Measure.Share(List.of(dimension)), cube, place, time, tells);
                    }
                }
            }
        }
        return meanings;
    }

    private static void add(
            List<Meaning> meanings,
            Measure measure,
            Cube cube,
            Coordinates place,
            @Nullable Member time,
            Predicate<Measured> tells) {
        Measured measured = Facts.measured(measure, cube, Speech.at(place, cube, time));
        meanings.add(
                measured == null
                        ? Facts.UNKNOWN
                        : new Meaning(tells.test(measured), Facts.named(cube, place, time) + ": " + measured.text(true)));
    }

    private List<@Nullable Member> times(Cube cube) {
        NamedTimes named = NamedTimes.in(cube, speech.clause().gist());
        List<Member> told = new ArrayList<>(named.now());
        quoted.stream()
                .filter(one -> one.cube().equals(cube) && one.time() != null)
                .forEach(one -> told.add(Objects.requireNonNull(one.time())));
        return Pairs.single(cube, told);
    }
}
