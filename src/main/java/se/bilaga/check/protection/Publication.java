package se.bilaga.check.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that readers are told, and how it hangs together.
 *
 * @param cells told and hidden, by name
 * @param additions between these cells
 * @param ratios between these cells
 */
public record Publication(Map<String, PublishedCell> cells, List<Addition> additions, List<Ratio> ratios) {

    public Publication {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        additions = List.copyOf(additions);
        ratios = List.copyOf(ratios);
    }

    public static Publication of(Collection<PublishedCell> cells, List<Addition> additions, List<Ratio> ratios) {
        Map<String, PublishedCell> byName = new LinkedHashMap<>();
        cells.forEach(cell -> byName.put(cell.name(), cell));
        return new Publication(byName, additions, ratios);
    }

    PublishedCell cell(String name) {
        PublishedCell cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("no cell " + name);
        }
        return cell;
    }

    /** The same without some cells and ratios. */
    public Publication without(Set<String> hidden) {
        return of(
                cells.values().stream()
                        .map(cell -> hidden.contains(cell.name()) ? cell.hide() : cell)
                        .toList(),
                additions,
                ratios.stream().filter(ratio -> !hidden.contains(ratio.name())).toList());
    }

    /** The same where some cells are told that were hidden. */
    public Publication with(Map<String, PublishedCell> told) {
        return of(
                cells.values().stream()
                        .map(cell -> told.getOrDefault(cell.name(), cell))
                        .toList(),
                additions,
                ratios);
    }

    /** The same where readers also know what they have worked out. */
    Publication tell(Map<String, Derivation> derived) {
        return of(
                cells.values().stream()
                        .map(cell -> Optional.ofNullable(derived.get(cell.name()))
                                .map(way -> cell.tell(way.value()))
                                .orElse(cell))
                        .toList(),
                additions,
                ratios);
    }

    boolean isHidden(String name) {
        PublishedCell cell = cells.get(name);
        return cell != null && cell.told() == null;
    }

    /** What hangs together with a cell, however far: no other figure says anything of it. */
    public Publication around(String name) {
        return around(name, neighbours(), true);
    }

    /** The cells that are not told exactly, with what hangs together by them: no part says more of another. */
    List<Publication> parts() {
        Map<String, List<Set<String>>> neighbours = neighbours();
        List<Publication> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PublishedCell cell : cells.values()) {
            if (!cell.range().isPoint() && !seen.contains(cell.name())) {
                Publication part = around(cell.name(), neighbours, false);
                parts.add(part);
                seen.addAll(part.cells.keySet());
            }
        }
        return parts;
    }

    private Map<String, List<Set<String>>> neighbours() {
        Map<String, List<Set<String>>> neighbours = new HashMap<>();
        Stream.concat(
                        additions.stream().map(addition -> addition.terms().keySet()),
                        ratios.stream().map(ratio -> Set.of(ratio.part(), ratio.whole())))
                .forEach(ends -> ends.forEach(end -> neighbours
                        .computeIfAbsent(end, any -> new ArrayList<>())
                        .add(ends)));
        return neighbours;
    }

    private Publication around(String name, Map<String, List<Set<String>>> neighbours, boolean throughTold) {
        Set<String> reached = new LinkedHashSet<>(List.of(name));
        Set<String> passed = new HashSet<>(reached);
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Set<String> ends : neighbours.getOrDefault(open.remove(), List.of())) {
                for (String end : ends) {
                    if (reached.add(end) && (throughTold || !cell(end).range().isPoint())) {
                        passed.add(end);
                        open.add(end);
                    }
                }
            }
        }
        return of(
                cells.values().stream()
                        .filter(cell -> reached.contains(cell.name()))
                        .toList(),
                additions.stream()
                        .filter(addition -> addition.terms().keySet().stream().anyMatch(passed::contains))
                        .toList(),
                ratios.stream()
                        .filter(ratio -> passed.contains(ratio.part()) || passed.contains(ratio.whole()))
                        .toList());
    }
}
