package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.words.Rising;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.RowGroup;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;

/** Merges a node of the old tree with one of the new: a copy of the new one with the old one's differences marked. */
final class Merger extends PageRewrite {
    private final Counterparts counterparts;
    private PageNode old;
    private int moves;

    private Merger(Counterparts counterparts, PageNode old) {
        this.counterparts = counterparts;
        this.old = old;
    }

    /** One list for two whose nodes stand beside each other. */
    static <N extends PageNode> List<N> merge(List<N> before, List<N> now, Counterparts counterparts) {
        return now.isEmpty() ? List.of() : new Merger(counterparts, now.get(0)).blocks(before, now);
    }

    /** One node for two that are {@link Kinship#mergeable}. */
    private PageNode merge(PageNode before, PageNode now) {
        if (before.equals(now)) {
            return now;
        }
        PageNode outer = old;
        old = before;
        PageNode merged = copy(now);
        old = outer;
        return merged;
    }

    @Override
    protected Attributes attributes(PageNode now) {
        return OldAttributes.merged(old, now);
    }

    @Override
    protected <N extends PageNode> List<N> inside(PageNode now, List<N> children) {
        List<PageNode> before = Tree.children(old);
        if (now instanceof RowGroup group && !group.head()) {
            return Tree.as(units(Tied.ofRows(Tree.<TableRow>as(before)), Tied.ofRows(group.rows())));
        }
        if (isFixed(now)) {
            return inPairs(before, children);
        }
        return holdBlocks(before, children)
                ? blocks(before, children)
                : Tree.as(Sentences.merge(before, children, this::merge));
    }

    /** Nodes whose children answer to each other one by one. */
    private static boolean isFixed(PageNode now) {
        return now instanceof TableBlock
                || now instanceof RowGroup
                || now instanceof TableRow
                || now instanceof FigureBlock;
    }

    private <N extends PageNode> List<N> inPairs(List<PageNode> before, List<N> now) {
        List<PageNode> merged = new ArrayList<>();
        for (N child : now) {
            List<PageNode> likes = before.stream()
                    .filter(one -> one.getClass().equals(child.getClass()))
                    .toList();
            merged.add(merge(likes.get(merged.size()), child));
        }
        return Tree.as(merged);
    }

    private static boolean holdBlocks(List<? extends PageNode> before, List<? extends PageNode> now) {
        boolean old = Tree.areBlocks(before);
        boolean recent = Tree.areBlocks(now);
        return (old && recent) || (old && now.isEmpty()) || (recent && before.isEmpty());
    }

    private <N extends PageNode> List<N> blocks(List<? extends PageNode> before, List<N> now) {
        return Tree.as(units(Tied.ofEach(before), Tied.ofEach(now)));
    }

    /** Paired, then those that stood still merged where they stand. */
    private List<PageNode> units(List<Tied> before, List<Tied> now) {
        int[] partner = Partners.of(before, now, counterparts);
        int[] paired =
                IntStream.range(0, now.size()).filter(j -> partner[j] >= 0).toArray();
        boolean[] still =
                Rising.longest(IntStream.of(paired).map(j -> partner[j]).toArray());
        Map<Integer, List<PageNode>> away = new HashMap<>();
        Map<Integer, List<PageNode>> here = new HashMap<>();
        for (int k = 0; k < paired.length; k++) {
            if (!still[k]) {
                int j = paired[k];
                move(before.get(partner[j]), now.get(j), partner[j], away, j, here);
                partner[j] = -1;
            }
        }
        return inOrder(before, now, partner, away, here);
    }

    private void move(
            Tied before, Tied now, int i, Map<Integer, List<PageNode>> away, int j, Map<Integer, List<PageNode>> here) {
        for (int n = 0; n < now.nodes().size(); n++) {
            Marker.Ends ends = Marker.moved(before.nodes().get(n), now.nodes().get(n), ++moves);
            away.computeIfAbsent(i, key -> new ArrayList<>()).add(ends.from());
            here.computeIfAbsent(j, key -> new ArrayList<>()).add(ends.to());
        }
    }

    /** Between two that are merged, what is gone stands before what is new. */
    private List<PageNode> inOrder(
            List<Tied> before,
            List<Tied> now,
            int[] partner,
            Map<Integer, List<PageNode>> away,
            Map<Integer, List<PageNode>> here) {
        List<PageNode> merged = new ArrayList<>();
        List<PageNode> fresh = new ArrayList<>();
        int next = 0;
        for (int j = 0; j <= now.size(); j++) {
            int anchor = j == now.size() ? before.size() : partner[j];
            if (anchor < 0) {
                fresh.addAll(here.getOrDefault(j, only(now.get(j), Fate.NEW)));
                continue;
            }
            for (; next < anchor; next++) {
                merged.addAll(away.getOrDefault(next, only(before.get(next), Fate.GONE)));
            }
            merged.addAll(fresh);
            fresh.clear();
            next++;
            for (int n = 0; j < now.size() && n < now.get(j).nodes().size(); n++) {
                merged.add(merge(
                        before.get(anchor).nodes().get(n), now.get(j).nodes().get(n)));
            }
        }
        return merged;
    }

    private static List<PageNode> only(Tied unit, Fate fate) {
        return unit.nodes().stream().map(node -> Marker.only(node, fate)).toList();
    }
}
