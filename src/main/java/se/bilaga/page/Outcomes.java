package se.bilaga.page;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.plan.Goal.Indicator;
import se.bilaga.source.Diagnostics;
import se.bilaga.statistics.Figure;
import se.bilaga.statistics.NumberText;
import se.bilaga.statistics.Statistics;

/** The outcomes of indicators, computed, and whether they meet their targets. */
final class Outcomes {
    private final Statistics statistics;
    private final Diagnostics diagnostics;

    Outcomes(Statistics statistics, Diagnostics diagnostics) {
        this.statistics = statistics;
        this.diagnostics = diagnostics;
    }

    /** As shown: {@code 91,2 %}; empty when it is not measured or the reference is wrong. */
    Optional<String> text(Indicator indicator) {
        return figure(indicator, diagnostics).map(NumberText::of);
    }

    /** Whether the exact outcome is on the right side of the target; empty when it is not measured. */
    Optional<Boolean> met(Indicator indicator) {
        return figure(indicator, new Diagnostics()).map(figure -> {
            int side = figure.value().compareTo(fraction(indicator.target().value()));
            return switch (indicator.bound()) {
                case AT_LEAST -> side >= 0;
                case AT_MOST -> side <= 0;
            };
        });
    }

    private Optional<Figure> figure(Indicator indicator, Diagnostics faults) {
        return Optional.ofNullable(indicator.outcome()).flatMap(reference -> statistics.figure(reference, faults));
    }

    private static BigFraction fraction(BigDecimal value) {
        return BigFraction.of(value.unscaledValue(), BigInteger.TEN.pow(Math.max(0, value.scale())));
    }
}
