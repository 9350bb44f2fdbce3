package se.bilaga.check.discourse;

import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.tabulation.DerivedFacts;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.Fact.Shape;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.Timing;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.UnitKind;

/** A wrong number, and whether it is one: what no figure bears out may as well be of something else. */
record Slip(Heard heard, Mention number) {
    private static final BigFraction NEAR = BigFraction.of(6, 10);

    /**
     * Whether a wrong number can be a slip of what it is taken for: it lies near, or is another figure of the measure, and
     * of no other. A number far from all of them speaks of something that the series do not hold.
     */
    boolean isLikely(NumberWording wording, List<Fact> sure, Set<Tabulation> certainly) {
        boolean telling = number.value().precision() > 1;
        if (telling
                && !wording.change()
                && !isNamedAfter(certainly)
                && heard.all().stream().filter(of -> !certainly.contains(of)).anyMatch(of -> isAnyOf(number, of))) {
            return false;
        }
        return sure.stream().filter(fact -> !fact.isWhole()).anyMatch(fact -> isNear(fact))
                || (telling && certainly.stream().anyMatch(of -> isAnyOf(number, of)));
    }

    /** Whether the word right after a number calls what it is taken for: {@code 54 arbetsskador}. */
    private boolean isNamedAfter(Set<Tabulation> certainly) {
        String next = WordLikeness.stem(heard.utterance().next(number));
        return next.length() > 2
                && certainly.stream()
                        .flatMap(of -> of.measure().names().stream())
                        .anyMatch(name -> WordLikeness.of(next, name) == WordLikeness.SAME);
    }

    private boolean isNear(Fact fact) {
        if (fact.shape() == Shape.CHANGE || fact.shape() == Shape.GAP) {
            return true;
        }
        Quantity typed = number.quantity().size();
        Quantity value = new Exact(number.inOwnUnit(fact.size(), fact.unit()));
        return value.signum() > 0
                && !value.times(NEAR).isAbove(typed)
                && !typed.times(NEAR).isAbove(value);
    }

    static boolean isAnyOf(Mention number, Tabulation of) {
        DerivedFacts derived = new DerivedFacts();
        for (GroupPlace place : of.places()) {
            derived.levels(of, List.of(place), new Timing(of, 0).any());
        }
        return derived.facts().stream()
                .filter(fact -> NumberFacts.isCount(number)
                        ? fact.unit().kind() != UnitKind.MONEY || fact.unit().silent()
                        : fact.fits(number.kind(), "", true))
                .anyMatch(fact -> fact.tells(number, false));
    }
}
