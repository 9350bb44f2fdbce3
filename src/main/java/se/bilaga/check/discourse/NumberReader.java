package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.Comparison;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.KnownWords;
import se.bilaga.check.hearing.Mentions.Named;
import se.bilaga.check.hearing.Scope;
import se.bilaga.check.hearing.Setting.Heard;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.hearing.Wording;
import se.bilaga.check.statement.Statement;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.check.tabulation.Axis;
import se.bilaga.check.tabulation.Derivation;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.Fact.Shape;
import se.bilaga.check.tabulation.Place;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.Timing;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** Typed numbers: what they may be of, and whether any of that is so. */
final class NumberReader {
    private static final Pattern SHARE = Pattern.compile("(?U)\\bandel(?:en|ar|arna)?\\b");
    private static final Pattern BESIDE = Pattern.compile(
            "fler|färre|mer|mindre|högre|lägre|och|till|från|respektive|mot|i|på|för|bland|hos|men|eller|samt|som|var|är|blev|medan|den|det|året|under|år|av|nu|båda");

    private final Heard heard;
    private final Utterance in;
    private final KnownWords words;

    NumberReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
        this.words = new KnownWords(heard);
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        CountReader counts = new CountReader(heard);
        Wording before = null;
        for (Mention number : in.numbers()) {
            Wording wording = Wording.of(in, number, before);
            before = wording;
            if (number.kind() == Mention.Kind.YEAR) {
                continue;
            }
            if (Foreign.isPart(in, number) || isInName(number)) {
                continue;
            }
            if (Foreign.is(in, number) || isOfTime(number)) {
                found.add(statement(Statement.Kind.LEVEL, number, List.of()));
            } else if (isFigure(number) && !counts.isOne(number)) {
                statement(number, wording).ifPresent(found::add);
            }
            counts.read(number).ifPresent(found::add);
        }
        boolean several =
                found.stream().filter(one -> !one.meanings().isEmpty()).count() > 1;
        boolean none = found.stream().noneMatch(one -> !one.meanings().isEmpty() && !one.isWrong());
        return several && none && found.stream().noneMatch(this::isElsewhere) ? List.of() : found;
    }

    /** Whether a number is some other figure of the measures. */
    private boolean isElsewhere(Statement said) {
        return in.numbers().stream()
                .filter(number -> number.value().precision() > 1
                        && in.span(in.start(number), in.end(number)).from()
                                == said.at().from())
                .anyMatch(number -> heard.meant().stream().anyMatch(of -> isAnyOf(number, of)));
    }

    private static boolean isAnyOf(Mention number, Tabulation of) {
        Derivation derived = new Derivation();
        for (Place place : of.places()) {
            derived.levels(of, List.of(place), new Timing(of, 0).any());
        }
        return derived.facts().stream().anyMatch(fact -> fact.tells(number, false));
    }

    /** What stands in parentheses is no label. */
    private boolean isFigure(Mention number) {
        return switch (number.kind()) {
            case PERCENT, PERCENTAGE_POINTS, MONEY, COUNT -> true;
            case LABEL -> in.before(number).endsWith("(") && in.after(number).startsWith(")");
            case YEAR -> false;
        };
    }

    private Optional<Statement> statement(Mention number, Wording wording) {
        List<Fact> sure = new ArrayList<>();
        List<Fact> all = new ArrayList<>();
        for (Tabulation of : heard.pool()) {
            List<Fact> facts = facts(of, number, wording);
            all.addAll(facts);
            if (heard.meant().contains(of)
                    && words.followedByKnown(in.end(number))
                    && !words.hasForeignWhole(in.start(number))) {
                sure.addAll(facts);
            }
        }
        List<Meaning> meanings = new ArrayList<>();
        if (all.isEmpty()) {
            return ofNoTime(number, wording);
        }
        for (Fact fact : all) {
            boolean signed = wording.sign() != 0 && fact.shape() == Shape.CHANGE;
            boolean way = !signed || fact.value() * wording.sign() >= 0;
            meanings.add(new Meaning(
                    way && fact.tells(number, signed || fact.shape() != Shape.LEVEL),
                    new Message(fact.text(), fact.text())));
        }
        boolean certain = !sure.isEmpty() && heard.sure() && !isOfSomethingElse(number, wording, sure);
        if (meanings.isEmpty() || (!certain && meanings.stream().noneMatch(Meaning::holds))) {
            return Optional.empty();
        }
        Statement.Kind kind = wording.change()
                ? Statement.Kind.CHANGE
                : number.kind() == Mention.Kind.PERCENT && all.get(0).shape() == Shape.SHARE
                        ? Statement.Kind.SHARE
                        : Statement.Kind.LEVEL;
        return Optional.of(statement(kind, number, meanings));
    }

    /** A figure of another time than the part names, of which there is none. */
    private Optional<Statement> ofNoTime(Mention number, Wording wording) {
        Scope scope = new Scope(heard, in.start(number));
        for (Tabulation of : wording.change() || !heard.sure() ? List.<Tabulation>of() : heard.meant()) {
            Derivation derived = new Derivation();
            if (scope.isOfUnknownTime(of)) {
                derived.levels(of, scope.places(of), new Timing(of, 0).any());
            }
            Optional<Fact> other = derived.facts().stream()
                    .filter(fact -> fact.fits(number.kind(), next(number), false) && fact.tells(number, false))
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
        int from = in.start(number);
        int to = in.end(number);
        return new Statement(kind, in.span(from, to), in.whole(), in.written(from, to), cubes(), meanings);
    }

    private boolean isOfSomethingElse(Mention number, Wording wording, List<Fact> facts) {
        int at = in.start(number);
        boolean shares = number.kind() == Mention.Kind.PERCENT
                && facts.stream()
                        .noneMatch(fact ->
                                fact.shape() == Shape.LEVEL && fact.unit().equals(Unit.PERCENT));
        return (wording.change() && words.hasForeignMover(at))
                || (shares && words.hasForeignLimit(in.end(number)))
                || (shares
                        && !wording.change()
                        && heard.groups().isEmpty()
                        && heard.before().isEmpty()
                        && heard.meant().size() < 2)
                || (!wording.change() && isInLetters(number) && !words.namesNext(in.end(number)))
                || words.hasForeignAges();
    }

    private boolean isInName(Mention number) {
        Named group = heard.groupAt(in.start(number));
        return group != null && group.from() <= in.start(number) && in.end(number) <= group.to();
    }

    /** Days or years that no measure counts. */
    private boolean isOfTime(Mention number) {
        Unit unit = Unit.of(next(number));
        return isCount(number)
                && unit.kind() == UnitKind.TIME
                && heard.pool().stream()
                        .noneMatch(of -> of.measure().unit().words().contains(next(number)));
    }

    private boolean isInLetters(Mention number) {
        return Character.isLetter(in.text().charAt(in.start(number))) && isCount(number);
    }

    private static boolean isCount(Mention number) {
        return number.kind() == Mention.Kind.COUNT || number.kind() == Mention.Kind.LABEL;
    }

    private List<Cube> cubes() {
        return heard.meant().stream()
                .map(one -> one.measure().cube())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<Fact> facts(Tabulation of, Mention number, Wording wording) {
        Scope scope = new Scope(heard, in.start(number));
        Derivation derived = new Derivation();
        derive(of, scope, of, wording, derived);
        for (Tabulation other : heard.pool()) {
            if (other != of) {
                derived.across(
                        of, orTotal(of, scope), scope.times(of), other, orTotal(other, scope), scope.times(other));
                Tabulation both = Tabulation.sum(of, other);
                if (both != null) {
                    derive(both, scope, of, wording, derived);
                }
                if (isContinued(of, other)) {
                    derived.continued(of, scope.nows(of), other, scope.bases(other));
                }
            }
        }
        String next = next(number);
        boolean bare = next.isEmpty() || BESIDE.matcher(next).matches();
        Set<Mention.Kind> kinds = kinds(number, bare);
        return derived.facts().stream()
                .filter(fact -> fits(fact, wording))
                .filter(fact -> kinds.stream().anyMatch(kind -> fact.fits(kind, next, bare && isSpoken(fact.unit()))))
                .toList();
    }

    private static List<Place> orTotal(Tabulation of, Scope scope) {
        List<Place> places = new ArrayList<>(scope.places(of));
        places.add(Place.total(of.axes().size()));
        return places;
    }

    private static boolean isContinued(Tabulation of, Tabulation other) {
        return of.measure().unit().equals(other.measure().unit())
                && of.measure().names().stream().anyMatch(other.measure().names()::contains);
    }

    private void derive(Tabulation of, Scope scope, Tabulation named, Wording wording, Derivation derived) {
        List<Place> places = scope.places(named);
        List<int[]> times = scope.times(named);
        if (!wording.change()) {
            derived.levels(of, places, times);
            derived.shares(of, places, times);
        }
        if (wording.each()) {
            means(of, places, times, derived);
        }
        if (wording.change() || wording.maybeChange()) {
            derived.changes(of, scope.changePlaces(named), scope.nows(named), scope.bases(named));
            if (SHARE.matcher(in.gist()).find()) {
                derived.shareChanges(of, places, scope.nows(named), scope.bases(named));
            }
        }
        new Comparison(heard).pairs(of, places, times, wording, derived);
    }

    /** Whether the sentence has the word of a unit. */
    private boolean isSpoken(Unit unit) {
        return unit.words().stream()
                .anyMatch(word -> in.words().stream().anyMatch(one -> one.text().equals(word)));
    }

    /** A bare number has the unit of one that stands beside it too. */
    private Set<Mention.Kind> kinds(Mention number, boolean bare) {
        Set<Mention.Kind> kinds = EnumSet.of(number.kind());
        if (isCount(number) && bare) {
            in.numbers().stream()
                    .map(Mention::kind)
                    .filter(kind -> kind == Mention.Kind.PERCENT || kind == Mention.Kind.MONEY)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static void means(Tabulation of, List<Place> places, List<int[]> times, Derivation derived) {
        for (Place place : places) {
            for (int[] time : times) {
                for (Axis axis : of.axes()) {
                    derived.mean(of, place, time, axis.groups().size(), " / ");
                }
                derived.mean(of, place, time, time.length, " / ");
                derived.mean(of, place, time, 12, " / ");
            }
        }
    }

    private static boolean fits(Fact fact, Wording wording) {
        return switch (fact.shape()) {
            case CHANGE, GAP -> wording.change() || wording.maybeChange() || wording.gap();
            case LEVEL -> !wording.change();
            case SHARE -> !wording.change();
            case RATIO ->
                (wording.each() || fact.unit().kind() == UnitKind.MONEY)
                        && (wording.forEach()
                                || fact.unit().kind() == UnitKind.MONEY
                                || !fact.shown().contains(" / "));
        };
    }

    private String next(Mention number) {
        String beside = in.words().stream()
                .filter(word -> word.from() == in.end(number) + 1)
                .map(Utterance.Word::text)
                .findFirst()
                .orElse("");
        return beside.endsWith("s")
                        && Unit.of(beside.substring(0, beside.length() - 1)).kind() != UnitKind.OTHER
                ? beside.substring(0, beside.length() - 1)
                : beside;
    }
}
