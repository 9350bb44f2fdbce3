package se.bilaga.check.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Works out hidden cells exactly, as a reader does with a pencil: first where all but one figure of a line is known,
 * shortest ways first, then by elimination between several lines.
 */
final class Elimination {
    private final Publication publication;
    private final Sums sums;
    private final Map<String, Derivation> known = new LinkedHashMap<>();
    private final Map<String, Derivation> derived = new LinkedHashMap<>();

    private Elimination(Publication publication, Sums sums) {
        this.publication = publication;
        this.sums = sums;
    }

    /** The cells that can be worked out, and how; empty where what is told contradicts itself. */
    static Optional<Map<String, Derivation>> of(Publication publication, Sums sums) {
        Elimination elimination = new Elimination(publication, sums);
        elimination.run(Interval::isPoint);
        elimination.run(value -> value.width().isPresent());
        return elimination.isContradicted()
                ? Optional.empty()
                : Optional.of(Collections.unmodifiableMap(elimination.derived));
    }

    /** Takes as known what is {@code close} enough: exact values first, so that no rounded one hides a better way. */
    private void run(Predicate<Interval> close) {
        publication.cells().values().stream()
                .filter(cell -> cell.told() != null && close.test(cell.range()))
                .forEach(cell -> known.putIfAbsent(cell.name(), Derivation.told(cell)));
        boolean isMore = true;
        while (isMore) {
            isMore = learn(substituted(), close) || learn(eliminated(), close);
        }
    }

    /** Whether anything that was found is close. */
    private boolean learn(Map<String, Derivation> found, Predicate<Interval> close) {
        found.values().removeIf(way -> !close.test(way.value()));
        known.putAll(found);
        derived.putAll(found);
        return !found.isEmpty();
    }

    /** What single lines give, each cell the best way. */
    private Map<String, Derivation> substituted() {
        Map<String, Derivation> found = new LinkedHashMap<>();
        publication.additions().forEach(addition -> solve(addition.terms(), found));
        for (Ratio ratio : publication.ratios()) {
            Derivation part = known.get(ratio.part());
            Derivation whole = known.get(ratio.whole());
            if (part == null && whole != null) {
                keep(ratio.part(), sums.part(ratio, whole), found);
            } else if (part != null && whole == null) {
                keep(ratio.whole(), sums.whole(ratio, part), found);
            }
        }
        return found;
    }

    /** Keeps what a line gives where all but one of it is known. */
    private void solve(Map<String, BigFraction> line, Map<String, Derivation> found) {
        List<String> unknown = unknown(line);
        if (unknown.size() == 1) {
            String cell = unknown.get(0);
            BigFraction own = line.getOrDefault(cell, BigFraction.ONE);
            List<Sums.Multiple> terms = new ArrayList<>();
            line.forEach((name, factor) -> Optional.ofNullable(known.get(name))
                    .ifPresent(term ->
                            terms.add(new Sums.Multiple(term, factor.divide(own).negate()))));
            keep(cell, sums.sum(terms), found);
        }
    }

    private List<String> unknown(Map<String, BigFraction> line) {
        return line.keySet().stream().filter(cell -> !known.containsKey(cell)).toList();
    }

    private void keep(String cell, Derivation way, Map<String, Derivation> found) {
        found.merge(cell, way.within(publication.cell(cell)), (old, other) -> other.isBetterThan(old) ? other : old);
    }

    /** What several lines give together: elimination, after Gauss and Jordan, of all that is unknown. */
    private Map<String, Derivation> eliminated() {
        Map<String, Map<String, BigFraction>> rows = new LinkedHashMap<>();
        for (Addition addition : publication.additions()) {
            if (unknown(addition.terms()).isEmpty()) {
                continue;
            }
            Map<String, BigFraction> row = new LinkedHashMap<>(addition.terms());
            rows.forEach((pivot, done) -> subtract(row, done, pivot));
            unknown(row).stream().findFirst().ifPresent(pivot -> {
                rows.values().forEach(done -> subtract(done, row, pivot));
                rows.put(pivot, row);
            });
        }
        Map<String, Derivation> found = new LinkedHashMap<>();
        rows.values().forEach(row -> solve(row, found));
        return found;
    }

    /** Takes so much of {@code other} from {@code row} that nothing is left of {@code pivot}. */
    private static void subtract(Map<String, BigFraction> row, Map<String, BigFraction> other, String pivot) {
        BigFraction own = row.get(pivot);
        BigFraction its = other.get(pivot);
        if (own != null && its != null) {
            BigFraction factor = own.divide(its).negate();
            other.forEach((cell, value) -> row.merge(cell, value.multiply(factor), BigFraction::add));
            row.values().removeIf(value -> value.signum() == 0);
        }
    }

    private boolean isContradicted() {
        return known.values().stream().anyMatch(way -> way.value().isEmpty())
                || !publication.additions().stream().allMatch(addition -> addition.mayHold(this::range))
                || publication.ratios().stream().anyMatch(this::isContradicted);
    }

    private boolean isContradicted(Ratio ratio) {
        return range(ratio.part())
                .intersect(range(ratio.whole()).times(ratio.told()))
                .isEmpty();
    }

    private Interval range(String cell) {
        Derivation way = known.get(cell);
        return way == null ? publication.cell(cell).range() : way.value();
    }
}
