package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.Ages;
import se.bilaga.check.clause.Clause;
import se.bilaga.check.clause.Fractions;
import se.bilaga.check.clause.NamedTimes;
import se.bilaga.check.clause.Quoted;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.SpokenNumber;
import se.bilaga.check.clause.TimePairs;
import se.bilaga.check.clause.UnlimitingWords;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

/** Parts of a whole: {@code 55 procent av de anställda är kvinnor}, {@code hälften är män}, {@code 309 (19,8 %)}. */
final class ShareReader {
    private static final Pattern CHANGE = Pattern.compile(
            "(?U)\\b(?:öka[dtr]\\p{L}*|minska[dtr]\\p{L}*|ökning\\p{L}*|minskning\\p{L}*|sjönk|sjunkit|steg|stigit|fler|färre|högre|lägre)\\b");
    /** A percentage set beside a count: {@code 309 (19,8 %)}, {@code 309, eller 19,8 procent,}. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?: \\p{L}+){0,2}(?:,? (?:eller|alltså|dvs\\.?|det vill säga|motsvarande|vilket (?:är|motsvarar|utgör)) |,? ?\\()(?:(?:drygt|knappt|cirka|ca|ungefär|nästan) )*$");

    private static final Pattern OF = Pattern.compile("(?U)\\bav (?:de |totalt |sammanlagt |våra |alla )*(?<n>#+)");

    private final Speech speech;
    private final List<Quoted> quoted;

    ShareReader(Speech speech, List<Quoted> quoted) {
        this.speech = speech;
        this.quoted = quoted;
    }

    /** Of a percentage; empty where it may be of something else. */
    Optional<Statement> read(SpokenNumber amount, List<SpokenNumber> all) {
        Mention typed = amount.typed();
        if (typed == null
                || !amount.isPercent()
                || CHANGE.matcher(amount.before() + amount.after()).find()) {
            return Optional.empty();
        }
        SpokenNumber part = all.stream()
                .filter(one -> one.to() <= amount.from()
                        && BESIDE.matcher(between(one, amount)).matches())
                .reduce((a, b) -> b)
                .orElse(null);
        List<Meaning> meanings = part == null || part.typed() == null
                ? ofGroupsOrSeries(amount, typed)
                : beside(part.typed(), typed, all);
        return statement(typed.at(), meanings);
    }

    private List<Meaning> ofGroupsOrSeries(SpokenNumber amount, Mention typed) {
        List<Meaning> groups = shares(amount.partFrom(), amount.partTo(), measured -> Facts.tells(typed, measured));
        return groups.isEmpty() ? ofSeries(typed) : groups;
    }

    /** One series in procent of another that the clause names: {@code av de anställda hade 29 procent utländsk bakgrund}. */
    private List<Meaning> ofSeries(Mention typed) {
        List<Cube> named = speech.naming().all(speech.clause().words()).stream()
                .filter(cube -> cube.unit().equals(Unit.COUNT) && cube.additive())
                .toList();
        if (named.size() != 2 || isLimited(named)) {
            return List.of();
        }
        List<Meaning> meanings = new ArrayList<>();
        for (Member time : times(named.get(0))) {
            Measured one = total(named.get(0), time);
            Measured other = total(named.get(1), time);
            if (one != null && other != null) {
                boolean less = other.quantity().isAbove(one.quantity());
                meanings.add(share(less ? one : other, less ? other : one, typed));
            }
        }
        return meanings;
    }

    private boolean isLimited(List<Cube> named) {
        return speech.clause().words().stream()
                .anyMatch(word -> !UnlimitingWords.contains(word.text())
                        && named.stream().noneMatch(cube -> speech.naming().names(cube, word)));
    }

    static @Nullable Measured total(Cube cube, @Nullable Member time) {
        Member same = time == null
                ? null
                : cube.timeDimension().flatMap(one -> one.find(time.key())).orElse(null);
        return time != null && same == null
                ? null
                : Facts.measured(new Measure.Value(), cube, Speech.at(Coordinates.ALL, cube, same));
    }

    private static Meaning share(Measured part, Measured whole, Mention typed) {
        var exact = part.quantity().shareOf(whole.quantity()).exact();
        return exact == null
                ? Facts.UNKNOWN
                : new Meaning(
                        typed.tells(exact, Unit.PERCENT),
                        of(part.text(false), whole.text(false), NumberText.of(exact, 1)));
    }

    private static Message of(String part, String whole, String percent) {
        return Message.of("%s av %s är %s %%", "%s of %s is %s %%", part, whole, percent);
    }

    private String between(SpokenNumber one, SpokenNumber other) {
        return speech.clause().gist().substring(one.to(), other.from());
    }

    /** Of a part in words. */
    Optional<Statement> read(Fractions fraction) {
        int end = speech.clause().gist().length();
        if (CHANGE.matcher(speech.clause().gist()).find()) {
            return Optional.empty();
        }
        Reading.Range at = speech.clause().range(fraction.from(), fraction.to());
        List<Meaning> meanings = new ArrayList<>(shares(0, end, measured -> fraction.tells(measured.quantity())));
        for (Cube cube : speech.cubes()) {
            boolean plain = !speech.isLimited(cube, 0, fraction.from()) && !speech.isLimited(cube, fraction.to(), end);
            if (cube.unit().equals(Unit.PERCENT) && plain) {
                for (Coordinates place : speech.places(cube, 0, end, fraction.from())) {
                    for (Member time : times(cube)) {
                        add(
                                meanings,
                                new Measure.Value(),
                                cube,
                                place,
                                time,
                                measured -> fraction.tells(measured.quantity()));
                    }
                }
            }
        }
        return statement(at, meanings);
    }

    private Optional<Statement> statement(Reading.Range at, List<Meaning> meanings) {
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Statement.Kind.SHARE, speech, at, meanings));
    }

    /** The count over each number that may be its whole: one in the clause, or a total of the series. */
    private List<Meaning> beside(Mention part, Mention share, List<SpokenNumber> all) {
        List<BigFraction> wholes = new ArrayList<>();
        Matcher of = OF.matcher(speech.clause().gist());
        while (of.find()) {
            int from = of.start("n");
            all.stream()
                    .filter(one -> one.from() == from && one.isCount())
                    .map(one ->
                            Numeral.exact(Objects.requireNonNull(one.typed()).value()))
                    .forEach(wholes::add);
        }
        if (wholes.isEmpty()) {
            totals().forEach(wholes::add);
        }
        return wholes.stream()
                .filter(whole -> part.value().signum() > 0 && new Exact(whole).isAbove(part.quantity()))
                .map(whole -> {
                    BigFraction exact = Objects.requireNonNull(
                            part.quantity().shareOf(new Exact(whole)).exact());
                    return new Meaning(
                            share.tells(exact, Unit.PERCENT),
                            of(
                                    NumberText.of(part.value(), 0),
                                    NumberText.of(whole, 0),
                                    NumberText.of(
                                            exact, Math.max(1, share.value().scale()))));
                })
                .toList();
    }

    private List<BigFraction> totals() {
        List<BigFraction> totals = new ArrayList<>();
        for (Cube cube : speech.cubes()) {
            if (cube.unit().equals(Unit.COUNT) && cube.additive()) {
                for (Member time : times(cube)) {
                    Measured total = Facts.measured(new Measure.Value(), cube, Speech.at(Coordinates.ALL, cube, time));
                    if (total != null) {
                        totals.add(Objects.requireNonNull(total.quantity().exact()));
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
            if (cube.additive() && !cube.unit().equals(Unit.PERCENT) && !limited(cube)) {
                meanings.addAll(ofGroups(cube, from, to, tells));
            }
        }
        return meanings;
    }

    private boolean limited(Cube cube) {
        return speech.clause().words(0, speech.clause().gist().length()).stream()
                .anyMatch(word -> !UnlimitingWords.contains(word.text())
                        && !speech.naming().names(cube, word)
                        && !speech.naming().namesGroup(cube, word)
                        && !isFraction(word)
                        && Ages.in(speech.clause().plain())
                                .filter(ages -> word.from() >= ages.from() && word.to() <= ages.to())
                                .isEmpty());
    }

    private boolean isFraction(Clause.Word word) {
        return Fractions.in(speech.clause().plain())
                .filter(one -> word.from() >= one.from() && word.to() <= one.to())
                .isPresent();
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
                        : new Meaning(
                                tells.test(measured), Facts.named(cube, place, time) + ": " + measured.text(true)));
    }

    private List<@Nullable Member> times(Cube cube) {
        NamedTimes named = NamedTimes.in(cube, speech.clause().gist());
        List<Member> told = new ArrayList<>(named.now());
        quoted.stream()
                .filter(one -> one.cube().equals(cube) && one.time() != null)
                .forEach(one -> told.add(Objects.requireNonNull(one.time())));
        return TimePairs.single(cube, told);
    }
}
