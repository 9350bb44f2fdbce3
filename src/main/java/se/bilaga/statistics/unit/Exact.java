package se.bilaga.statistics.unit;

import org.apache.commons.numbers.fraction.BigFraction;

/** A number as exact as it was written or computed. */
public record Exact(BigFraction value) implements Quantity {
    @Override
    public BigFraction exact() {
        return value;
    }
}
