package se.bilaga.check.protection;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Sums in the figures told, {@code 67 − (70 − 30) − 25}, and what comes out of them.
 *
 * @param number how a number is written
 */
record Sums(Function<BigFraction, String> number) {
    private static final String MINUS = "−";
    private static final int MOST_FIGURES = 12;

    /** A known cell so many times. */
    record Multiple(Derivation cell, BigFraction factor) {
        /** What is below zero and is added is taken away: {@code 7 − 4}, not {@code −4 + 7}. */
        boolean isTaken() {
            return factor.signum() < 0 != isNegative();
        }

        boolean isNegative() {
            return cell.isSingle() && cell.sum().startsWith(MINUS);
        }
    }

    /** The sum of known cells: those that are added before those that are taken away. */
    Derivation sum(List<Multiple> terms) {
        BigFraction divisor = BigFraction.of(terms.stream()
                .map(term -> term.factor().getDenominator().abs())
                .reduce(BigInteger.ONE, Sums::leastCommonMultiple));
        Interval value = terms.stream()
                .map(term -> term.cell().value().times(term.factor()))
                .reduce(Interval.point(BigFraction.ZERO), Interval::plus);
        int figures = terms.stream().mapToInt(term -> term.cell().figures()).sum();
        String sum = text(terms, divisor);
        boolean isWhole = divisor.equals(BigFraction.ONE);
        String shown = isWhole ? sum : (terms.size() == 1 ? sum : "(" + sum + ")") + " / " + number.apply(divisor);
        return new Derivation(shown, isWhole && terms.size() == 1, figures, value);
    }

    private String text(List<Multiple> terms, BigFraction divisor) {
        StringBuilder text = new StringBuilder();
        terms.stream().sorted(Comparator.comparing(Multiple::isTaken)).forEach(term -> {
            BigFraction factor = term.factor().multiply(divisor).abs();
            String sign = term.isTaken() ? MINUS : "+";
            text.append(text.isEmpty() ? (term.isTaken() ? sign : "") : " " + sign + " ");
            text.append(factor.equals(BigFraction.ONE) ? "" : number.apply(factor) + " × ");
            String cell = bracketed(term.cell());
            text.append(term.isNegative() ? cell.substring(MINUS.length()) : cell);
        });
        return text.isEmpty() ? number.apply(BigFraction.ZERO) : text.toString();
    }

    /** {@code 93,0 % × 43}. */
    Derivation part(Ratio ratio, Derivation whole) {
        return new Derivation(
                ratio.text() + " × " + bracketed(whole),
                false,
                whole.figures() + 1,
                whole.value().times(ratio.told()));
    }

    /** {@code 40 / 93,0 %}. */
    Derivation whole(Ratio ratio, Derivation part) {
        return new Derivation(
                bracketed(part) + " / " + ratio.text(),
                false,
                part.figures() + 1,
                part.value().times(ratio.told().inverse()));
    }

    /** A part of a longer sum; its value alone where it is long itself. */
    private String bracketed(Derivation part) {
        Interval value = part.value();
        if (part.figures() > MOST_FIGURES && value.isPoint() && value.low() != null) {
            return number.apply(value.low());
        }
        return part.isSingle() ? part.sum() : "(" + part.sum() + ")";
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
