package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.diff.words.Rising;

/** Merges the rows of two tables with the same columns; rows tied by a {@code rowspan} go together. */
final class Rows {
    private static final double ALIKE = 0.45;

    private final Marker marker;
    private final Merger merger;

    Rows(Marker marker, Merger merger) {
        this.marker = marker;
        this.merger = merger;
    }

    /** Rows tied together: one, or as many as a cell spans. */
    private record Unit(List<Element> rows) {
        String text() {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(Tree.text(row)).append(' '));
            return text.toString();
        }

        String head() {
            List<Element> cells = Tree.elements(rows.get(0));
            return cells.isEmpty() ? "" : Tree.text(cells.get(0));
        }

        boolean mergeable(Unit now) {
            return Kinship.sameRows(rows, now.rows);
        }
    }

    void merge(Element before, Element now, Element into) {
        List<Unit> old = units(before);
        List<Unit> recent = units(now);
        List<Match<Place>> matches = partners(old, recent);
        boolean[] still = Rising.longest(
                matches.stream().mapToInt(match -> match.before().index()).toArray());
        Map<Integer, Integer> anchors = new HashMap<>();
        Map<Integer, List<Element>> away = new HashMap<>();
        Map<Integer, List<Element>> here = new HashMap<>();
        for (int k = 0; k < matches.size(); k++) {
            int i = matches.get(k).before().index();
            int j = matches.get(k).now().index();
            if (still[k]) {
                anchors.put(j, i);
            } else {
                move(old.get(i), recent.get(j), i, away, j, here);
            }
        }
        emit(old, recent, anchors, away, here, into);
    }

    private void move(
            Unit before, Unit now, int i, Map<Integer, List<Element>> away, int j, Map<Integer, List<Element>> here) {
        for (int row = 0; row < now.rows().size(); row++) {
            Marker.Ends ends = marker.moved(before.rows().get(row), now.rows().get(row));
            away.computeIfAbsent(i, k -> new ArrayList<>()).add(ends.from());
            here.computeIfAbsent(j, k -> new ArrayList<>()).add(ends.to());
        }
    }

    private void emit(
            List<Unit> before,
            List<Unit> now,
            Map<Integer, Integer> anchors,
            Map<Integer, List<Element>> away,
            Map<Integer, List<Element>> here,
            Element into) {
        List<Element> fresh = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < now.size(); j++) {
            Integer anchor = anchors.get(j);
            if (anchor == null) {
                fresh.addAll(only(now.get(j), Mark.NEW, here.get(j)));
                continue;
            }
            for (; next < anchor; next++) {
                only(before.get(next), Mark.GONE, away.get(next)).forEach(into::appendChild);
            }
            fresh.forEach(into::appendChild);
            fresh.clear();
            merger.inPairs(before.get(anchor).rows(), now.get(j).rows(), into);
            next = anchor + 1;
        }
        for (; next < before.size(); next++) {
            only(before.get(next), Mark.GONE, away.get(next)).forEach(into::appendChild);
        }
        fresh.forEach(into::appendChild);
    }

    private List<Element> only(Unit unit, Mark mark, @Nullable List<Element> moved) {
        return moved == null
                ? unit.rows().stream().map(row -> marker.only(row, mark)).toList()
                : moved;
    }

    /** In the order of the new table. */
    private static List<Match<Place>> partners(List<Unit> old, List<Unit> recent) {
        Set<String> heads = unique(old);
        heads.retainAll(unique(recent));
        return Matching.of(places(old, heads), places(recent, heads), Place::traits, ALIKE).matches().stream()
                .filter(match -> old.get(match.before().index())
                        .mergeable(recent.get(match.now().index())))
                .toList();
    }

    /** A unit with what it is known by: its first cell where that is a name of its own. */
    private record Place(int index, Traits traits) {}

    private static List<Place> places(List<Unit> units, Set<String> heads) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String head = units.get(i).head();
            places.add(new Place(
                    i,
                    new Traits(heads.contains(head) ? head : null, units.get(i).text(), List.of())));
        }
        return places;
    }

    private static Set<String> unique(List<Unit> units) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Unit unit : units) {
            if (!seen.add(unit.head())) {
                twice.add(unit.head());
            }
        }
        seen.removeAll(twice);
        seen.remove("");
        return seen;
    }

    private static List<Unit> units(Element body) {
        List<Unit> units = new ArrayList<>();
        List<Element> rows = Tree.elements(body);
        int start = 0;
        while (start < rows.size()) {
            int end = start + 1;
            for (int i = start; i < end && i < rows.size(); i++) {
                end = Math.max(end, Math.min(rows.size(), i + span(rows.get(i))));
            }
            units.add(new Unit(List.copyOf(rows.subList(start, end))));
            start = end;
        }
        return units;
    }

    private static int span(Element row) {
        return Tree.elements(row).stream()
                .map(cell -> cell.getAttribute("rowspan"))
                .mapToInt(span -> span.isEmpty() ? 1 : Integer.parseInt(span))
                .max()
                .orElse(1);
    }
}
