package se.bilaga.check.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Plays the reader who wants to know what is hidden: exactly where sums tell, else between what bounds.
 *
 * <p>After the audit of suppressed tables (Fischetti and Salazar-González, 2001; Hundepool et al., Statistical Disclosure
 * Control, 2012).
 *
 * @param exposed the cells that can be worked out more closely than they may
 * @param unproven the cells that the bound on work left no time for
 */
public record Audit(List<Exposure> exposed, List<String> unproven) {

    public Audit {
        exposed = List.copyOf(exposed);
        unproven = List.copyOf(unproven);
    }

    /**
     * Audits hidden cells, each with how far apart at least its least and its greatest possible value must be. Where what
     * is told contradicts itself, nothing is said.
     */
    public static Audit of(
            Publication publication,
            Map<String, BigFraction> widths,
            Function<BigFraction, String> number,
            Effort effort) {
        List<Exposure> exposed = new ArrayList<>();
        List<String> unproven = new ArrayList<>();
        for (Publication part : publication.parts()) {
            Map<String, BigFraction> hidden = new LinkedHashMap<>(widths);
            hidden.keySet().removeIf(cell -> !part.isHidden(cell));
            if (!hidden.isEmpty()) {
                Audit audit = of(part, new Sums(number), hidden, effort);
                exposed.addAll(audit.exposed);
                unproven.addAll(audit.unproven);
            }
        }
        return new Audit(exposed, unproven);
    }

    /** Of a part of which no other part says more. */
    private static Audit of(Publication part, Sums sums, Map<String, BigFraction> widths, Effort effort) {
        Map<String, Derivation> derived = Elimination.of(part, sums).orElse(null);
        List<Exposure> exposed = new ArrayList<>();
        List<String> unproven = new ArrayList<>();
        if (derived != null) {
            Map<String, BigFraction> open = new LinkedHashMap<>(widths);
            derived.forEach((cell, way) -> {
                BigFraction width = open.get(cell);
                if (width != null && way.value().isNarrowerThan(width)) {
                    exposed.add(new Exposure(cell, way.value(), way.sum()));
                    open.remove(cell);
                }
            });
            if (!open.isEmpty()) {
                Bounds bounds = new Bounds(part.tell(derived), effort);
                open.forEach((cell, width) -> bounds.of(cell, width)
                        .ifPresentOrElse(
                                value -> {
                                    if (value.isNarrowerThan(width)) {
                                        exposed.add(new Exposure(cell, value, null));
                                    }
                                },
                                () -> unproven.add(cell)));
            }
        }
        return new Audit(exposed, unproven);
    }
}
