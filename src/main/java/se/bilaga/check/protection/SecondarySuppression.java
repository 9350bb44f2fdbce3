package se.bilaga.check.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.protection.LinearProgram.End;

/**
 * What to hide besides, so that nobody works out what is hidden: for each exposed cell the cheapest other table in which
 * it is far enough away, after which everything that this table has otherwise than told is hidden. Then what proves needless is
 * told again.
 */
public final class SecondarySuppression {
    private final Publication publication;
    private final Map<String, BigFraction> widths;
    private final Effort effort;
    private final Set<String> hidden = new LinkedHashSet<>();

    private SecondarySuppression(Publication publication, Map<String, BigFraction> widths, Effort effort) {
        this.publication = publication;
        this.widths = widths;
        this.effort = effort;
    }

    /**
     * The names of the cells and ratios to hide so that an audit finds nothing exposed; empty where there is no such
     * hiding, or none was found within the bound on work.
     */
    public static Optional<List<String>> of(Publication publication, Map<String, BigFraction> widths, Effort effort) {
        return new SecondarySuppression(publication, widths, effort).run();
    }

    private Optional<List<String>> run() {
        Optional<Audit> audit = audit(hidden);
        while (audit.filter(found -> !found.exposed().isEmpty()).isPresent()) {
            int before = hidden.size();
            for (Exposure exposure : audit.get().exposed()) {
                protect(exposure);
            }
            if (hidden.size() == before) {
                return Optional.empty();
            }
            audit = audit(hidden);
        }
        return audit.map(protectedWhole -> needed());
    }

    /** Empty where it could not be finished. */
    private Optional<Audit> audit(Set<String> without) {
        Audit audit = Audit.of(publication.without(without), widths, BigFraction::toString, effort);
        return audit.unproven().isEmpty() ? Optional.of(audit) : Optional.empty();
    }

    private void protect(Exposure exposure) {
        BigFraction width = widths.get(exposure.cell());
        BigFraction low = exposure.value().low();
        FittingTables tables =
                FittingTables.differing(publication.around(exposure.cell()).without(hidden));
        if (width != null && low != null && effort.take(tables.size())) {
            tables.atLeast(exposure.cell(), low.add(width));
            FittingTables.Table table = tables.best();
            if (table.end() == End.BEST) {
                hidden.addAll(table.differing());
            }
        }
    }

    /** Those that are needed, the dearest first told again where all stays protected. */
    private List<String> needed() {
        Map<String, Double> costs = new LinkedHashMap<>();
        publication.cells().values().forEach(cell -> costs.put(cell.name(), cell.cost()));
        publication.ratios().forEach(ratio -> costs.put(ratio.name(), ratio.cost()));
        List<String> dearest = new ArrayList<>(hidden);
        dearest.sort(Comparator.comparing((String name) -> costs.getOrDefault(name, 0.0))
                .reversed());
        for (String name : dearest) {
            Set<String> fewer = new LinkedHashSet<>(hidden);
            fewer.remove(name);
            if (audit(fewer).filter(audit -> audit.exposed().isEmpty()).isPresent()) {
                hidden.remove(name);
            }
        }
        return List.copyOf(hidden);
    }
}
