package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.Fact.Shape;
import se.bilaga.statistics.unit.Unit;

/** Numbers that follow from others typed beside them, of which the data may have none: {@code 31 som våld och 40 som hot}. */
final class TypedNumbers {
    private static final int HUNDRED = 100;

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
        double a = one.value().doubleValue();
        double b = other.value().doubleValue();
        if (number.kind() == one.kind() || number.kind() == Mention.Kind.PERCENTAGE_POINTS) {
            boolean change = wording.change() || wording.gap();
            return is(a - b, number) || (!change && is(a + b, number));
        }
        return number.kind() == Mention.Kind.PERCENT
                && b != 0
                && is(wording.change() ? (a - b) / b * HUNDRED : a / b * HUNDRED, number);
    }

    private static boolean is(double value, Mention number) {
        return value > 0 && new Fact(Shape.GAP, value, Unit.COUNT, () -> "").tells(number, true);
    }

    /** Whether it and another make a figure: they are parts of it that the data have not. */
    boolean arePartsOf(List<Fact> facts) {
        return beside.stream()
                .filter(other -> other.kind() == number.kind())
                .mapToDouble(other -> other.value().add(number.value()).doubleValue())
                .anyMatch(sum -> facts.stream()
                        .anyMatch(fact -> fact.shape() == Shape.LEVEL && Math.abs(fact.value() - sum) < 1e-9));
    }

    /** Whether it is what is left of a percentage: {@code fyra procent saknade}. */
    boolean isRestOf(List<Fact> levels) {
        return number.kind() == Mention.Kind.PERCENT
                && levels.stream()
                        .filter(fact -> fact.unit().equals(Unit.PERCENT))
                        .anyMatch(fact -> new Fact(Shape.GAP, HUNDRED - fact.value(), Unit.PERCENT, () -> "")
                                .tells(number, false));
    }
}
