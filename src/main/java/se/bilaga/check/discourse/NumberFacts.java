package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.GroupPairs;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.NumberWording.Against;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.Axis;
import se.bilaga.check.tabulation.DerivedFacts;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** What a typed number may be of the data, as its words go. */
final class NumberFacts {
    private static final int MONTHS = 12;
    private static final Pattern MONTHLY = Pattern.compile("(?U)\\b(?:månad\\p{L}*|snitt|genomsnitt\\p{L}*)\\b");
    private static final Pattern SHARE = Pattern.compile("(?U)\\bandel(?:en|ar|arna)?\\b");
    private static final Pattern BESIDE = Pattern.compile(
            "per|fler|färre|mer|mindre|högre|lägre|och|till|från|respektive|mot|i|på|för|bland|hos|men|eller|samt|som|var|är|blev|medan|den|det|året|under|år|av|nu|båda");

    private static final Pattern SUMMED = Pattern.compile(
            "(?U)\\b(?:tillsammans|sammanlagt|sammanlagda|ihop|båda|totalt|totala|summa|summan|sammantaget|och|plus|samt)\\b");

    private final Heard heard;
    private final Utterance in;

    NumberFacts(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    /** Whether it counts, with no unit of its own. */
    static boolean isCount(Mention number) {
        return number.kind() == Mention.Kind.COUNT || number.kind() == Mention.Kind.LABEL;
    }

    /** All that a number may be of a measure, of the same sort. */
    List<Fact> of(Tabulation of, Mention number, NumberWording wording, GroupScope scope) {
        DerivedFacts derived = new DerivedFacts();
        derive(of, scope, of, wording, derived);
        for (Tabulation other : heard.pool()) {
            if (other == of) {
                continue;
            }
            if (isSetBeside(number, wording)) {
                derived.across(
                        of,
                        orTotal(of, scope),
                        scope.when().times(of),
                        other,
                        orTotal(other, scope),
                        scope.when().times(other));
            }
            if ((wording.change() || wording.maybeChange()) && isContinued(of, other)) {
                derived.continued(of, scope.when().nows(of), other, scope.when().bases(other));
            }
        }
        return fitting(derived, number, wording);
    }

    /** All that it may be of a measure and another that may be added to it. */
    List<Fact> summed(Tabulation of, Mention number, NumberWording wording, GroupScope scope) {
        DerivedFacts derived = new DerivedFacts();
        for (Tabulation other : heard.pool()) {
            Tabulation both = other == of || !isContinued(of, other) ? null : Tabulation.sum(of, other);
            if (both != null) {
                derive(both, scope, of, wording, derived);
            }
        }
        return fitting(derived, number, wording);
    }

    private List<Fact> fitting(DerivedFacts derived, Mention number, NumberWording wording) {
        String next = in.next(number);
        boolean bare = next.isEmpty() || BESIDE.matcher(next).matches();
        Set<Mention.Kind> kinds = kinds(number, bare);
        Map<Unit, Boolean> fitting = new HashMap<>();
        return derived.facts().stream()
                .filter(fact -> fits(fact, wording))
                .filter(fact -> fitting.computeIfAbsent(fact.unit(), unit -> {
                    boolean spoken = bare && (isSpoken(unit) || isUnitless(number));
                    return kinds.stream().anyMatch(kind -> fact.fits(kind, next, spoken));
                }))
                .toList();
    }

    /** Whether what a number tells may be of two measures. */
    private boolean isSetBeside(Mention number, NumberWording wording) {
        return number.kind() != Mention.Kind.COUNT
                || wording.each()
                || wording.gap()
                || (wording.maybeChange() && wording.against() != Against.EARLIER)
                || SUMMED.matcher(in.gist()).find();
    }

    private static List<GroupPlace> orTotal(Tabulation of, GroupScope scope) {
        List<GroupPlace> places = new ArrayList<>(scope.places(of));
        places.add(GroupPlace.total(of.axes().size()));
        return places;
    }

    private static boolean isContinued(Tabulation of, Tabulation other) {
        return of.measure().unit().equals(other.measure().unit())
                && of.isMonthly() == other.isMonthly()
                && of.measure().names().stream().anyMatch(other.measure().names()::contains);
    }

    private void derive(
            Tabulation of, GroupScope scope, Tabulation named, NumberWording wording, DerivedFacts derived) {
        List<GroupPlace> places = scope.places(named);
        List<int[]> times = scope.when().times(named);
        if (!wording.change() && times.isEmpty()) {
            return;
        }
        if (!wording.change()) {
            derived.levels(of, places, times);
            derived.shares(of, places, times);
        }
        if (wording.each()) {
            means(of, places, times, derived);
        }
        if (wording.change() || wording.maybeChange()) {
            derived.changes(
                    of,
                    scope.changePlaces(named),
                    scope.when().nows(named),
                    scope.when().bases(named));
            if (SHARE.matcher(in.gist()).find()) {
                derived.shareChanges(
                        of, places, scope.when().nows(named), scope.when().bases(named));
            }
        }
        new GroupPairs(heard).pairs(of, places, times, wording, derived);
        if (wording.gap()) {
            derived.range(of, times);
        }
    }

    /** Whether the sentence has the word of a unit. */
    private boolean isSpoken(Unit unit) {
        return Fact.words(unit).stream()
                .anyMatch(word -> in.words().stream().anyMatch(one -> one.text().endsWith(word)));
    }

    /** Whether no unit stands in the sentence, so that one that was told before goes on. */
    private boolean isUnitless(Mention number) {
        return number.value().precision() > 1
                && in.words().stream().allMatch(word -> Unit.of(word.text()).kind() == UnitKind.OTHER);
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

    private void means(Tabulation of, List<GroupPlace> places, List<int[]> times, DerivedFacts derived) {
        boolean months = MONTHLY.matcher(in.gist()).find();
        for (GroupPlace place : places) {
            for (int[] time : times) {
                for (Axis axis : of.axes()) {
                    derived.mean(of, place, time, axis.groups().size());
                }
                derived.mean(of, place, time, time.length);
                if (months) {
                    derived.mean(of, place, time, MONTHS);
                }
            }
        }
    }

    private static boolean fits(Fact fact, NumberWording wording) {
        return switch (fact.shape()) {
            case CHANGE -> isApart(wording) && wording.against() != Against.ANOTHER;
            case GAP -> isApart(wording) && wording.against() != Against.EARLIER;
            case LEVEL -> !wording.change();
            case SHARE -> !wording.change();
            case RATIO -> wording.each() || fact.unit().kind() == UnitKind.MONEY;
            case EACH -> wording.forEach();
        };
    }

    private static boolean isApart(NumberWording wording) {
        return wording.change() || wording.maybeChange() || wording.gap();
    }
}
