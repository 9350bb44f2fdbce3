package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.diff.words.Rising;

/** Merges an element of the old tree with one of the new. */
final class Merger {
    private final Document out;
    private final Marker marker;
    private final Sentences sentences;
    private final Rows rows;

    Merger(Document out) {
        this.out = out;
        marker = new Marker(out);
        sentences = new Sentences(out, marker, this);
        rows = new Rows(marker, this);
    }

    /** One element for two that are {@link Kinship#mergeable}. */
    Element merge(Element before, Element now) {
        if (Tree.same(before, now)) {
            return (Element) out.importNode(now, true);
        }
        Element merged = out.createElement(now.getTagName());
        OldAttributes.merge(before, now, merged);
        if (now.getTagName().equals("tbody")) {
            rows.merge(before, now, merged);
        } else if (isFixed(now)) {
            inPairs(Tree.elements(before), Tree.elements(now), merged);
        } else if (holdsBlocks(before, now)) {
            blocks(Tree.elements(before), Tree.elements(now), merged);
        } else {
            sentences.merge(before, now, merged);
        }
        return merged;
    }

    /** Elements whose children answer to each other one by one. */
    private static boolean isFixed(Element now) {
        return switch (now.getTagName()) {
            case "table", "colgroup", "thead", "tr", "figure" -> true;
            default -> false;
        };
    }

    private static boolean holdsBlocks(Element before, Element now) {
        boolean old = Tree.holdsBlocks(before);
        boolean recent = Tree.holdsBlocks(now);
        return (old && recent) || (old && !now.hasChildNodes()) || (recent && !before.hasChildNodes());
    }

    void inPairs(List<Element> before, List<Element> now, Element into) {
        for (int i = 0; i < now.size(); i++) {
            into.appendChild(merge(before.get(i), now.get(i)));
        }
    }

    /** Blocks beside each other: paired, then those that stood still merged where they stand. */
    void blocks(List<Element> before, List<Element> now, Element into) {
        int[] partner = Pairs.of(before, now);
        int[] paired =
                IntStream.range(0, now.size()).filter(j -> partner[j] >= 0).toArray();
        boolean[] still =
                Rising.longest(IntStream.of(paired).map(j -> partner[j]).toArray());
        Map<Integer, Marker.Ends> away = new HashMap<>();
        Map<Integer, Marker.Ends> here = new HashMap<>();
        Map<Integer, Integer> anchors = new HashMap<>();
        for (int k = 0; k < paired.length; k++) {
            int j = paired[k];
            if (still[k]) {
                anchors.put(j, partner[j]);
            } else {
                Marker.Ends ends = marker.moved(before.get(partner[j]), now.get(j));
                away.put(partner[j], ends);
                here.put(j, ends);
            }
        }
        emit(before, now, anchors, away, here, into);
    }

    private void emit(
            List<Element> before,
            List<Element> now,
            Map<Integer, Integer> anchors,
            Map<Integer, Marker.Ends> away,
            Map<Integer, Marker.Ends> here,
            Element into) {
        List<Node> fresh = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < now.size(); j++) {
            Integer anchor = anchors.get(j);
            if (anchor == null) {
                Marker.Ends ends = here.get(j);
                fresh.add(ends == null ? marker.only(now.get(j), Mark.NEW) : ends.to());
                continue;
            }
            gone(before.subList(next, anchor), next, away, into);
            fresh.forEach(into::appendChild);
            fresh.clear();
            into.appendChild(merge(before.get(anchor), now.get(j)));
            next = anchor + 1;
        }
        gone(before.subList(next, before.size()), next, away, into);
        fresh.forEach(into::appendChild);
    }

    private void gone(List<Element> blocks, int first, Map<Integer, Marker.Ends> away, Element into) {
        for (int i = 0; i < blocks.size(); i++) {
            Marker.Ends ends = away.get(first + i);
            into.appendChild(ends == null ? marker.only(blocks.get(i), Mark.GONE) : ends.from());
        }
    }
}
