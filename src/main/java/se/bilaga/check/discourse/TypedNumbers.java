package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.Fact.Shape;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Numbers that follow from others typed beside them, of which the data may have none: {@code 31 som våld och 40 som hot}. */
final class TypedNumbers {
    private final List<Mention> beside = new ArrayList<>();
    private final Mention number;

    /** Of those in the sentence. */
    TypedNumbers(Heard heard, Mention number) {
        this.number = number;
        heard.utterance().numbers().stream().filter(one -> !one.equals(number)).forEach(this::add);
    }

    private void add(Mention one) {
        if (one.kind() != Mention.Kind.YEAR) {
            beside.add(one);
        }
    }

    /** Whether it is the sum, difference, share or ratio of two others of one kind. */
    boolean follow(NumberWording wording) {
        for (Mention one : beside) {
            for (Mention other : beside) {
                if (!one.equals(other) && one.kind() == other.kind() && follows(one, other, wording)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean follows(Mention one, Mention other, NumberWording wording) {
        Quantity a = one.quantity();
        Quantity b = other.quantity();
        if (number.kind() == one.kind() || number.kind() == Mention.Kind.PERCENTAGE_POINTS) {
            boolean change = wording.change() || wording.gap();
            return is(a.minus(b), number) || (!change && is(Quantity.sum(List.of(a, b)), number));
        }
        return number.kind() == Mention.Kind.PERCENT && is(wording.change() ? a.changeFrom(b) : a.shareOf(b), number);
    }

    private static boolean is(Quantity quantity, Mention number) {
        return quantity.signum() > 0 && number.tells(Objects.requireNonNull(quantity.exact()), Unit.COUNT);
    }

    /** Whether it and another make a figure: they are parts of it that the data have not. */
    boolean arePartsOf(List<Fact> facts) {
        return beside.stream()
                .filter(other -> other.kind() == number.kind())
                .map(other -> Numeral.exact(other.value().add(number.value())))
                .anyMatch(sum -> facts.stream()
                        .anyMatch(fact ->
                                fact.shape() == Shape.LEVEL && fact.value().equals(sum)));
    }

    /** Whether it is what is left of a percentage: {@code fyra procent saknade}. */
    boolean isRestOf(List<Fact> levels) {
        return number.kind() == Mention.Kind.PERCENT
                && levels.stream()
                        .filter(fact -> fact.unit().equals(Unit.PERCENT))
                        .map(fact -> Quantity.HUNDRED.subtract(fact.value()))
                        .anyMatch(rest -> new Fact(Shape.GAP, rest, Unit.PERCENT, () -> "").tells(number, false));
    }
}
