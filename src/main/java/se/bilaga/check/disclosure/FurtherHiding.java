package se.bilaga.check.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.protection.Effort;
import se.bilaga.check.protection.Publication;
import se.bilaga.check.protection.SecondarySuppression;

/** What to hide besides some small groups, so that they cannot be worked out. */
final class FurtherHiding {
    private FurtherHiding() {}

    /** How far apart what each may be must lie. */
    static Map<String, BigFraction> widths(Collection<String> groups, int limit) {
        Map<String, BigFraction> widths = new LinkedHashMap<>();
        groups.forEach(group -> widths.put(group, BigFraction.of(limit)));
        return widths;
    }

    /** The names of cells and shares where the groups are hidden; empty where none was found that helps. */
    static Optional<List<String>> of(Publication publication, Collection<String> groups, int limit) {
        return SecondarySuppression.of(
                publication.without(new LinkedHashSet<>(groups)), widths(groups, limit), new Effort(Effort.USUAL));
    }
}
