package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.claim.PartOfYear;
import se.bilaga.check.clause.Clause;
import se.bilaga.check.clause.NamedTimes;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.SpokenNumber;
import se.bilaga.check.clause.TimePairs;
import se.bilaga.check.clause.UnlimitingWords;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Unit;

/** Figures as they stand: {@code Männens sjukfrånvaro var 6,8 procent 2023}. */
final class LevelReader {
    /** A limit rather than a figure: {@code minst 60 procent}. */
    private static final Pattern LIMIT =
            Pattern.compile("(?U)\\b(?:minst|högst|max|maximalt|upp till|ned till|inte (?:över|under))(?: \\p{L}+)? $");
    /** Set against what is spoken of, at another time. */
    private static final Pattern AGAINST =
            Pattern.compile("(?U)\\b(?:mot|från|än|jämfört med|jämförelse med)(?: \\p{L}+){0,2} $");

    /** How many for each: {@code 4 tillbud per 100 anställda}. */
    private static final Pattern FOR_EACH =
            Pattern.compile("^(?: \\p{L}+){0,3} (?:per (?!år\\b)|på varje |för varje ).*");
    /** What is between groups or times is no level. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?U)\\b(?:skillnad\\p{L}*|mellanskillnad\\p{L}*|gap\\p{L}*|differens\\p{L}*|avstånd\\p{L}*)\\b");

    /** The most that there can be: {@code 79 av 100}. */
    private static final Pattern OUT_OF = Pattern.compile(" av (?:maximalt |möjliga )?$");

    private static final Pattern PERSONS = Pattern.compile(
            "^ (?:stycken |st )?(?:personer|medarbetare|individer|(?:\\p{L}+ )?(?:av|i|år|under|den|vid|för|\\d)|[,.;:(]|$).*");

    private final Speech speech;

    LevelReader(Speech speech) {
        this.speech = speech;
    }

    /** Empty where the number may be of something else. */
    Optional<Statement> read(SpokenNumber amount) {
        Mention typed = amount.typed();
        String before = amount.before();
        if (typed == null
                || LIMIT.matcher(before).find()
                || FOR_EACH.matcher(amount.after()).matches()
                || BETWEEN.matcher(speech.clause().gist()).find()
                || speech.clause().gist().substring(0, amount.from()).matches("(?s).*\\[\\^?")) {
            return Optional.empty();
        }
        List<Meaning> meanings = new ArrayList<>();
        for (Cube cube : speech.cubes()) {
            if (amount.counts(cube) && isOf(cube, amount)) {
                meanings.addAll(meanings(cube, amount, typed));
            }
        }
        boolean anothers = meanings.stream().noneMatch(Meaning::holds)
                && speech.naming().hasOther(speech.cubes(), typed::equalsRounded);
        return meanings.isEmpty() || anothers
                ? Optional.empty()
                : Optional.of(Statement.of(Statement.Kind.LEVEL, speech, typed.at(), meanings));
    }

    private boolean isOf(Cube cube, SpokenNumber amount) {
        if (PartOfYear.outside(speech.clause().gist()).test(cube)
                || (!cube.unit().equals(Unit.COUNT)
                        && OUT_OF.matcher(speech.clause().gist().substring(0, amount.from()))
                                .find())) {
            return false;
        }
        boolean counted = !cube.unit().equals(Unit.COUNT) || isFollowedByCounted(cube, amount);
        return counted
                && !speech.isOfAKind(cube)
                && !speech.isLimited(cube, amount.partFrom(), amount.from())
                && !speech.isLimited(cube, amount.to(), amount.partTo());
    }

    /** A count is of what stands after it: {@code 40 chefer}; or of what stands before: {@code antalet chefer är 40}. */
    private boolean isFollowedByCounted(Cube cube, SpokenNumber amount) {
        String after = speech.clause().gist().substring(amount.to());
        List<Clause.Word> next =
                speech.clause().words(amount.to(), speech.clause().gist().length());
        boolean adjacent = !next.isEmpty() && next.get(0).from() - amount.to() <= 1;
        return !adjacent
                || PERSONS.matcher(after).matches()
                || speech.naming().names(cube, next.get(0))
                || speech.naming().namesGroup(cube, next.get(0))
                || UnlimitingWords.contains(next.get(0).text());
    }

    private List<Meaning> meanings(Cube cube, SpokenNumber amount, Mention typed) {
        NamedTimes part = NamedTimes.in(cube, speech.clause().gist().substring(amount.partFrom(), amount.partTo()));
        if (part.unknown()) {
            return List.of();
        }
        List<Meaning> meanings = new ArrayList<>();
        List<@Nullable Member> times = TimePairs.single(cube, times(cube, part, amount));
        for (Coordinates place : speech.places(cube, amount.partFrom(), amount.partTo(), head(amount))) {
            for (Member time : times) {
                meanings.add(Facts.value(cube, place, time, typed));
            }
        }
        return meanings;
    }

    /** Where the head of the clause ends: before its first number. */
    private int head(SpokenNumber amount) {
        return SpokenNumber.in(speech.clause()).stream()
                .mapToInt(SpokenNumber::from)
                .min()
                .orElse(amount.from());
    }

    /** None where it may be any. */
    private List<Member> times(Cube cube, NamedTimes part, SpokenNumber amount) {
        List<Member> named = new ArrayList<>(part.now());
        named.addAll(part.base());
        if (!named.isEmpty()
                || part.relative()
                || AGAINST.matcher(amount.before()).find()) {
            return part.relative() ? List.of() : named;
        }
        NamedTimes all = NamedTimes.in(cube, speech.clause().gist().replaceAll("(?<!^|,)\\([^()]*\\)", ""));
        return all.relative() ? List.of() : all.now();
    }
}
