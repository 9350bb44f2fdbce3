package se.bilaga.check.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.protection.Effort;
import se.bilaga.check.protection.SecondarySuppression;

/** What to hide besides some small groups, so that they cannot be worked out. */
final class FurtherHiding {
    private FurtherHiding() {}

    /** How far apart what each may be must lie. */
    static Map<String, BigFraction> widths(Collection<CountedCell> groups, int limit) {
        Map<String, BigFraction> widths = new LinkedHashMap<>();
        groups.forEach(group -> widths.put(group.name(), BigFraction.of(limit)));
        return widths;
    }

    /** The names of cells and shares, as authors know them; empty where none was found that helps. */
    static Optional<List<String>> of(ToldCounts counts, Collection<CountedCell> groups, int limit) {
        Map<String, BigFraction> widths = widths(groups, limit);
        Set<String> hidden = new LinkedHashSet<>(widths.keySet());
        return SecondarySuppression.of(counts.publication().without(hidden), widths, new Effort(Effort.USUAL))
                .map(names -> names.stream().map(counts::label).toList());
    }
}
