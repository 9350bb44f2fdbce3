package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.Judgement;
import se.bilaga.check.hearing.KnownWords;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.NumberWording.Against;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.SpokenOf;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.DerivedFacts;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.Fact.Shape;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.Timing;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** Typed numbers: what they may be of, and whether any of that is so. */
final class NumberReader {

    private static final Pattern REST = Pattern.compile(
            "(?U)\\b(?:skillnad\\p{L}*|gap\\p{L}*|saknas?|saknade|fattas|fattades|resten|återstår|övriga|kvar)\\b");
    private static final Pattern SHARE = Pattern.compile("(?U)\\bandel(?:en|ar|arna)?\\b");

    private final Heard heard;
    private final Utterance in;
    private final KnownWords words;
    private final NumberFacts facts;

    NumberReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
        this.words = new KnownWords(heard);
        this.facts = new NumberFacts(heard);
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        CountReader counts = new CountReader(heard);
        NumberWording before = null;
        for (Mention number : in.numbers()) {
            NumberWording wording = NumberWording.of(in, number, before);
            before = wording;
            if (number.kind() == Mention.Kind.YEAR || in.after(number).startsWith(" gånger ")) {
                continue;
            }
            if (Foreign.isPart(in, number) || isInName(number)) {
                continue;
            }
            if (!isAge(number) && (Foreign.is(in, number) || isOfTime(number))) {
                found.add(statement(Statement.Kind.LEVEL, number, List.of()));
            } else if (isFigure(number) && !counts.isOne(number)) {
                statement(number, wording).ifPresent(found::add);
            }
            counts.read(number).ifPresent(found::add);
        }
        boolean several =
                found.stream().filter(one -> !one.meanings().isEmpty()).count() > 1;
        boolean none = found.stream().noneMatch(one -> !one.meanings().isEmpty() && !one.isWrong());
        return several && none && (in.gist().contains("varav") || found.stream().noneMatch(this::isElsewhere))
                ? List.of()
                : found;
    }

    /** Whether a number is some other figure of the measures. */
    private boolean isElsewhere(Statement said) {
        return in.numbers().stream()
                .filter(number -> number.value().precision() > 1
                        && in.span(in.start(number), in.end(number)).from()
                                == said.at().from())
                .anyMatch(number -> heard.meant().stream().anyMatch(of -> Slip.isAnyOf(number, of)));
    }

    /** What stands in parentheses is no label. */
    private boolean isFigure(Mention number) {
        return switch (number.kind()) {
            case PERCENT, PERCENTAGE_POINTS, MONEY, COUNT -> true;
            case LABEL ->
                isAge(number)
                        || (in.before(number).endsWith("(") && in.after(number).startsWith(")"));
            case YEAR -> false;
        };
    }

    private Optional<Statement> statement(Mention number, NumberWording wording) {
        List<Fact> sure = new ArrayList<>();
        List<Fact> all = new ArrayList<>();
        Set<Tabulation> certainly = new HashSet<>();
        GroupScope scope = new GroupScope(heard, in.start(number));
        for (Tabulation of : clearing(number)) {
            List<Fact> some = facts.of(of, number, wording, scope);
            all.addAll(some);
            if (heard.meant().contains(of)
                    && words.followedByKnown(in.end(number))
                    && !words.countsAnother(of, in.end(number))
                    && !words.hasForeignWhole(in.start(number))) {
                sure.addAll(some);
                certainly.add(of);
            }
        }
        if (all.isEmpty()) {
            return ofNoTime(number, wording);
        }
        List<Meaning> meanings = Judgement.of(
                sure.isEmpty() || all.stream().anyMatch(fact -> isTold(fact, number, wording)) ? all : sure,
                Numeral.exact(number.value().abs()),
                fact -> isTold(fact, number, wording));
        boolean certain = !sure.isEmpty() && heard.sure() && !isOfSomethingElse(number, wording, sure);
        boolean none = meanings.stream().noneMatch(Meaning::holds);
        boolean reversed = none
                && wording.sign() != 0
                && sure.stream()
                        .anyMatch(fact -> fact.shape() == Shape.CHANGE
                                && fact.value().signum() * wording.sign() < 0
                                && fact.tells(number, true));
        if (none
                && !reversed
                && (isExplained(number, wording, all, scope)
                        || new OtherSense(heard, number, wording, scope).isTold())) {
            return Optional.of(statement(kind(number, wording, all), number, List.of(new Meaning(true, ""))));
        }
        if (none && (!certain || !new Slip(heard, number).isLikely(wording, sure, certainly))) {
            return Optional.empty();
        }
        return Optional.of(statement(kind(number, wording, all), number, meanings));
    }

    /** The measures that a number may be of though it is likelier of others. */
    private List<Tabulation> clearing(Mention number) {
        SpokenOf spoken = new SpokenOf(heard);
        boolean called = spoken.at(in.start(number)).stream().anyMatch(spoken::isCalled);
        return called ? heard.meant() : heard.pool();
    }

    private static Statement.Kind kind(Mention number, NumberWording wording, List<Fact> facts) {
        if (wording.change()) {
            return Statement.Kind.CHANGE;
        }
        if (wording.gap()) {
            return Statement.Kind.RANK;
        }
        boolean share = number.kind() == Mention.Kind.PERCENT && facts.get(0).shape() == Shape.SHARE;
        return share ? Statement.Kind.SHARE : Statement.Kind.LEVEL;
    }

    /** Whether it follows from the numbers beside it, or from two measures of which nobody says that they are added. */
    private boolean isExplained(Mention number, NumberWording wording, List<Fact> all, GroupScope scope) {
        TypedNumbers typed = new TypedNumbers(heard, number);
        if (typed.follow(wording) || (!wording.change() && typed.arePartsOf(all))) {
            return true;
        }
        if (REST.matcher(in.gist()).find()
                && heard.meant().stream().anyMatch(of -> {
                    DerivedFacts levels = new DerivedFacts();
                    levels.levels(of, scope.places(of), scope.when().times(of));
                    return typed.isRestOf(levels.facts());
                })) {
            return true;
        }
        return heard.meant().stream()
                .flatMap(of -> facts.summed(of, number, wording, scope).stream())
                .anyMatch(fact -> isTold(fact, number, wording));
    }

    private static boolean isTold(Fact fact, Mention number, NumberWording wording) {
        boolean signed = wording.sign() != 0 && fact.shape() == Shape.CHANGE;
        boolean way = !signed || fact.value().signum() * wording.sign() >= 0;
        return way && fact.tells(number, signed || fact.shape() != Shape.LEVEL);
    }

    /** A figure of another time than the part names, of which there is none. */
    private Optional<Statement> ofNoTime(Mention number, NumberWording wording) {
        GroupScope scope = new GroupScope(heard, in.start(number));
        for (Tabulation of : wording.change() || !heard.sure() ? List.<Tabulation>of() : heard.meant()) {
            DerivedFacts derived = new DerivedFacts();
            if (scope.when().isOfUnknownTime(of)
                    && of.times().stream().allMatch(time -> time.kind() == TimeKey.Kind.YEAR)) {
                derived.levels(of, scope.places(of), new Timing(of, 0).any());
            }
            Optional<Fact> other = derived.facts().stream()
                    .filter(fact -> fact.fits(number.kind(), in.next(number), false) && fact.tells(number, false))
                    .findFirst();
            if (other.isPresent() && number.value().precision() > 1) {
                String shown = other.get().text();
                return Optional.of(statement(
                        Statement.Kind.LEVEL, number, List.of(new Meaning(false, new Message(shown, shown)))));
            }
        }
        return Optional.empty();
    }

    private Statement statement(Statement.Kind kind, Mention number, List<Meaning> meanings) {
        Statement said = Statement.of(heard, kind, in.start(number), in.end(number), meanings);
        return in.isQuoting() ? said.asDoubtful() : said;
    }

    private boolean isOfSomethingElse(Mention number, NumberWording wording, List<Fact> facts) {
        int at = in.start(number);
        boolean shares = number.kind() == Mention.Kind.PERCENT
                && heard.meant().stream().noneMatch(of -> of.measure().unit().equals(Unit.PERCENT))
                && facts.stream()
                        .noneMatch(fact ->
                                fact.shape() == Shape.LEVEL && fact.unit().equals(Unit.PERCENT));
        boolean unnamed = wording.against() == Against.ANOTHER
                && heard.groups().stream().noneMatch(group -> group.from() >= in.end(number));
        return unnamed
                || (wording.change() && words.hasForeignMover(at))
                || (wording.change() && shares && SHARE.matcher(in.gist()).find())
                || (shares && words.hasForeignLimit(in.end(number)))
                || (shares
                        && !wording.change()
                        && heard.groups().isEmpty()
                        && heard.before().isEmpty()
                        && heard.meant().size() < 2)
                || (!wording.change() && isInLetters(number) && !words.namesNext(in.end(number)))
                || (!wording.change() && words.isBesideForeign(at))
                || words.hasForeignAges();
    }

    private boolean isInName(Mention number) {
        Named group = heard.groupAt(in.start(number));
        return group != null && group.from() <= in.start(number) && in.end(number) <= group.to();
    }

    /** Years with decimals, where a measure is of such: {@code 48,1 år}. */
    private boolean isAge(Mention number) {
        return number.value().scale() > 0
                && heard.meant().stream()
                        .map(of -> of.measure().unit())
                        .anyMatch(unit ->
                                unit.kind() == UnitKind.AGE && unit.words().contains(in.next(number)));
    }

    /** Days or years that no measure counts. */
    private boolean isOfTime(Mention number) {
        Unit unit = Unit.of(in.next(number));
        return NumberFacts.isCount(number)
                && unit.kind() == UnitKind.TIME
                && heard.pool().stream()
                        .noneMatch(of -> of.measure().unit().words().contains(in.next(number)));
    }

    private boolean isInLetters(Mention number) {
        return Character.isLetter(in.text().charAt(in.start(number))) && NumberFacts.isCount(number);
    }
}
