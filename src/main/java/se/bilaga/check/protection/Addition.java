package se.bilaga.check.protection;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * That parts make up a total: {@code totalt − kvinnor − män = 0}.
 *
 * @param terms each cell and its factor; their sum is nothing
 */
public record Addition(Map<String, BigFraction> terms) {

    public Addition {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    public static Addition of(String total, Collection<String> parts) {
        Map<String, BigFraction> terms = new LinkedHashMap<>();
        terms.put(total, BigFraction.ONE);
        parts.forEach(part -> terms.put(part, BigFraction.ONE.negate()));
        return new Addition(terms);
    }

    /** Whether it can be right where each cell is within its range. */
    public boolean mayHold(Function<String, Interval> range) {
        return terms.entrySet().stream()
                .map(term -> range.apply(term.getKey()).times(term.getValue()))
                .reduce(Interval.point(BigFraction.ZERO), Interval::plus)
                .contains(BigFraction.ZERO);
    }
}
