package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.words.Rising;
import se.bilaga.source.text.Span;

/** Which sections have changed places among those beside them: as few as explain the new order. */
final class Order {
    private Order() {}

    /** The sections of the new plan that stand in the same part of it as before, but in another order. */
    static List<Headed> displaced(List<Match<Headed>> matches, Map<Span, Span> partners) {
        Map<Integer, List<Match<Headed>>> beside = new LinkedHashMap<>();
        for (Match<Headed> match : matches) {
            Headed old = match.before().parent();
            Headed recent = match.now().parent();
            boolean top = old == null && recent == null;
            if (top || (old != null && recent != null && recent.at().equals(partners.get(old.at())))) {
                beside.computeIfAbsent(recent == null ? -1 : recent.index(), parent -> new ArrayList<>())
                        .add(match);
            }
        }
        List<Headed> displaced = new ArrayList<>();
        beside.values().forEach(siblings -> displaced.addAll(displaced(siblings)));
        return displaced;
    }

    private static List<Headed> displaced(List<Match<Headed>> siblings) {
        List<Match<Headed>> sorted = siblings.stream()
                .sorted(Comparator.comparing(match -> match.now().index()))
                .toList();
        int[] places = sorted.stream().mapToInt(match -> match.before().index()).toArray();
        boolean[] inOrder = Rising.longest(places);
        List<Headed> displaced = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (!inOrder[i]) {
                displaced.add(sorted.get(i).now());
            }
        }
        return displaced;
    }
}
