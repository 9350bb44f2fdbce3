package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.Fractions;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.GroupPairs;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.Judgement;
import se.bilaga.check.hearing.NamedThings;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.SpokenOf;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.DerivedFacts;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.Fact.Shape;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.TimeWord;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Parts in words: {@code var tredje}, {@code en femtedel färre}, {@code nästan hälften, 410 timmar,}. */
final class FractionReader {
    private static final Pattern CHANGE = Pattern.compile("(?U)\\b(?:" + NumberWording.UP + "|" + NumberWording.DOWN
            + "|minskning\\p{L}*|ökning\\p{L}*|förbättring\\p{L}*|försämring\\p{L}*|utökning\\p{L}*|sänkning\\p{L}*|höjning\\p{L}*|lyft\\p{L}{0,2}|tapp\\p{L}{0,2}|nedgång\\p{L}*|uppgång\\p{L}*|gått"
            + " (?:ned|ner|upp)|gick (?:ned|ner|upp))\\b(?:(?: \\p{L}+){0,4}? (?:med|på) (?:\\p{L}+ )?|, (?:\\p{L}+"
            + " )?)$");
    private static final Pattern BY = Pattern.compile("(?U)\\bmed (?:[^,;]{0,30} eller )?(?:\\p{L}+ )?$");
    private static final Pattern MOVES =
            Pattern.compile("(?U)\\b(?:" + NumberWording.UP + "|" + NumberWording.DOWN + ")\\b");
    private static final Pattern LESS = Pattern.compile("^ (?:färre|fler|mindre|mer|lägre|högre)\\b");
    private static final Pattern OF =
            Pattern.compile("(#+)(?: \\p{L}+)? av (?:de |dessa |totalt |våra |\\p{L}+s )*(#+)");
    private static final Pattern BESIDE =
            Pattern.compile("(?U)^(?: \\p{L}+){0,2}? ?(?:, (?:närmare bestämt |alltså |dvs |eller )?|\\()(#+)");
    private static final Pattern BESIDE_BEFORE =
            Pattern.compile("(?U)(#+)(?: \\p{L}+)?,? ?(?:alltså |eller |dvs |det vill säga |\\()$");
    private static final Pattern OF_ALL = Pattern.compile("(?U)\\b(?:räknat på|av) alla (#+)");
    private static final Pattern REST = Pattern.compile("(?U)\\b(?:övriga|resterande|återstående|andra) $");
    /** A change may be told by its part right after it: {@code ökningen är 30 eller en fjärdedel}. */
    private static final Pattern AFTER_CHANGE =
            Pattern.compile("(?U)\\b\\p{L}*(?:ökning|minskning|uppgång|nedgång|förbättring)\\p{L}*\\b");

    private static final Pattern ANDEL =
            Pattern.compile("(?U)^andel(?:en)? \\p{L}[^,;:]* (?:är|var|blev) (?:\\p{L}+ )?$");
    private static final BigFraction TENTH = BigFraction.of(10);

    private final Heard heard;
    private final Utterance in;

    FractionReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Optional<Fractions> next = from(0);
                next.isPresent();
                next = from(next.get().to())) {
            Fractions fraction = next.get();
            String head = in.text().substring(0, fraction.from());
            boolean quoted = head.matches(".*[”\"].*") || REST.matcher(head).find();
            if (heard.sure()
                    && !quoted
                    && !Foreign.isOfOthers(in, fraction.from())
                    && !Foreign.isWished(in, fraction.from())) {
                statement(fraction).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Fractions> from(int at) {
        return Fractions.in(" ".repeat(at) + in.text().substring(at));
    }

    private Optional<Statement> statement(Fractions fraction) {
        List<Fact> facts = new ArrayList<>();
        boolean less = LESS.matcher(in.gist().substring(fraction.to())).find();
        boolean change = less
                || isByChange(fraction)
                || CHANGE.matcher(in.gist().substring(0, fraction.from())).find();
        if (change) {
            changes(fraction, facts);
        } else {
            if (AFTER_CHANGE.matcher(in.gist().substring(0, fraction.from())).find()) {
                changes(fraction, facts);
            }
            facts.addAll(typed(fraction));
            if (isAnchored(fraction)) {
                shares(fraction, facts);
            }
        }
        if (fraction.percent().equals(TENTH)
                && facts.stream()
                        .anyMatch(fact -> fact.size().multiply(Quantity.HUNDRED).equals(TENTH))) {
            return Optional.empty();
        }
        facts.removeIf(fact -> !fact.unit().equals(Unit.PERCENT));
        if (!change && !facts.isEmpty()) {
            pairs(facts);
        }
        List<Meaning> meanings =
                Judgement.of(facts, fraction.percent(), fact -> fraction.tells(new Exact(fact.size())));
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(heard, Statement.Kind.SHARE, fraction.from(), fraction.to(), meanings));
    }

    /** {@code har minskat från 49 till 35, det vill säga med två sjundedelar}. */
    private boolean isByChange(Fractions fraction) {
        String head = in.gist().substring(0, fraction.from());
        return BY.matcher(head).find() && MOVES.matcher(head).find();
    }

    private void changes(Fractions fraction, List<Fact> facts) {
        DerivedFacts derived = new DerivedFacts();
        for (Tabulation of : new SpokenOf(heard).at(fraction.from())) {
            GroupScope scope = new GroupScope(heard, fraction.from());
            derived.changes(
                    of,
                    scope.changePlaces(of),
                    scope.when().strictNows(of),
                    scope.when().strictBases(of, heard.times().stream().noneMatch(TimeWord::base)));
        }
        facts.addAll(derived.facts());
    }

    /** Whether the words beside it say of what it is: a group, or two measures. */
    private boolean isAnchored(Fractions fraction) {
        int part = in.part(fraction.from());
        boolean group = heard.groups().stream()
                .anyMatch(one -> one.surely() >= WordLikeness.MADE_OF && Math.abs(in.part(one.to() - 1) - part) <= 1);
        long measures = heard.measures().stream()
                .filter(one ->
                        one.surely() >= WordLikeness.MADE_OF && heard.meant().contains(one.of()))
                .map(NamedThings.Called::of)
                .distinct()
                .count();
        return group || measures > 1 || isOfShares(fraction);
    }

    /** {@code Andelen kvinnor är nästan hälften}, where that is what the series holds. */
    private boolean isOfShares(Fractions fraction) {
        return heard.isCertain()
                && ANDEL.matcher(in.gist().substring(0, fraction.from())).find()
                && heard.meant().size() == 1
                && heard.meant().get(0).measure().unit().equals(Unit.PERCENT);
    }

    private void shares(Fractions fraction, List<Fact> facts) {
        DerivedFacts derived = new DerivedFacts();
        GroupScope scope = new GroupScope(heard, fraction.from());
        SpokenOf spoken = new SpokenOf(heard);
        for (Tabulation of : spoken.at(fraction.from())) {
            List<GroupPlace> places = new ArrayList<>(scope.places(of));
            places.addAll(together(of));
            derived.shares(of, places, scope.when().times(of));
            new GroupPairs(heard).pairs(of, places, scope.when().times(of), NumberWording.NONE, derived);
            if (of.measure().unit().equals(Unit.PERCENT)) {
                derived.levels(of, places, scope.when().times(of));
            }
            for (Tabulation other : heard.pool()) {
                boolean alike = of.measure().unit().equals(other.measure().unit())
                        && !heard.meant().contains(other);
                if (other != of && (alike || spoken.isCalled(other))) {
                    derived.across(
                            of,
                            places,
                            scope.when().times(of),
                            other,
                            scope.places(other),
                            scope.when().times(other));
                }
            }
        }
        derived.facts().stream()
                .filter(fact -> fact.shape() == Shape.SHARE || fact.shape() == Shape.LEVEL)
                .filter(fact -> fact.value().compareTo(Quantity.HUNDRED) < 0)
                .forEach(facts::add);
    }

    /** All groups of one axis that the sentence names: {@code på övning eller träning}. */
    private List<GroupPlace> together(Tabulation of) {
        List<GroupPlace> places = new ArrayList<>();
        for (int axis = 0; axis < of.axes().size(); axis++) {
            int one = axis;
            List<Integer> named = heard.groups().stream()
                    .filter(group -> group.of() == of && group.axis() == one)
                    .map(NamedThings.Named::group)
                    .distinct()
                    .sorted()
                    .toList();
            if (named.size() > 1) {
                places.add(GroupPlace.total(of.axes().size()).with(axis, named));
            }
        }
        return places;
    }

    /** From the numbers beside it: {@code 54 av de 72 …, alltså tre av fyra}; {@code hälften, 410 timmar}. */
    private List<Fact> typed(Fractions fraction) {
        List<Fact> facts = new ArrayList<>();
        Matcher of = OF.matcher(in.gist());
        while (of.find()) {
            if (of.end() <= fraction.from() || of.start() >= fraction.to()) {
                add(value(of.start(1)), value(of.start(2)), facts);
            }
        }
        Matcher beside = BESIDE.matcher(in.gist().substring(fraction.to()));
        if (facts.isEmpty() && beside.find()) {
            percent(fraction.to() + beside.start(1)).ifPresent(facts::add);
        }
        beside.reset();
        if (!facts.isEmpty()) {
            return facts;
        }
        Matcher before = BESIDE_BEFORE.matcher(in.gist().substring(0, fraction.from()));
        Matcher all = OF_ALL.matcher(in.gist());
        Quantity part = beside.find()
                ? value(fraction.to() + beside.start(1))
                : before.find() ? value(before.start(1)) : Absent.MISSING;
        if (all.find()) {
            add(part, value(all.start(1)), facts);
        }
        if (part instanceof Exact) {
            for (Tabulation one : heard.pool()) {
                if (one.measure().additive()) {
                    new GroupScope(heard, fraction.from())
                            .when()
                            .times(one)
                            .forEach(time -> add(
                                    part, one.value(GroupPlace.total(one.axes().size()), time), facts));
                }
            }
        }
        return facts;
    }

    /** The same told in percent: {@code sex av tio (61,1 procent)}. */
    private Optional<Fact> percent(int at) {
        return in.numbers().stream()
                .filter(number -> in.start(number) == at && number.kind() == Mention.Kind.PERCENT)
                .map(number -> new Fact(
                        Shape.SHARE, Numeral.exact(number.value()), Unit.PERCENT, () -> in.written(at, in.end(number))))
                .findFirst();
    }

    /** What may be meant too: a number of the sentence, or the one before, in another. */
    private void pairs(List<Fact> facts) {
        List<Mention> typed = new ArrayList<>(heard.typed());
        typed.addAll(in.numbers());
        typed.removeIf(number -> number.kind() != Mention.Kind.COUNT
                || number.value().precision() < 2
                || Fractions.in(in.text())
                        .filter(one -> in.numbers().contains(number)
                                && one.from() < in.end(number)
                                && in.start(number) < one.to())
                        .isPresent());
        List<Fact> some = new ArrayList<>();
        typed.forEach(one -> typed.forEach(other -> add(one.quantity(), other.quantity(), some)));
        some.removeIf(Fact::isWhole);
        facts.addAll(some);
    }

    private static void add(Quantity part, Quantity whole, List<Fact> facts) {
        BigFraction share = part.shareOf(whole).exact();
        if (share != null && part.signum() > 0 && !part.isAbove(whole)) {
            facts.add(new Fact(
                    Shape.SHARE,
                    share,
                    Unit.PERCENT,
                    () -> Fact.number(part, Unit.COUNT) + " av " + Fact.number(whole, Unit.COUNT)));
        }
    }

    private Quantity value(int at) {
        return in.numbers().stream()
                .filter(number -> in.start(number) == at && number.kind() != Mention.Kind.PERCENT)
                .map(Mention::quantity)
                .findFirst()
                .orElse(Absent.MISSING);
    }
}
