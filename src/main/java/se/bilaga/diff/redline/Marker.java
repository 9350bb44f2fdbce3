package se.bilaga.diff.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.BlockPart.ListItem;
import se.bilaga.page.tree.ChangeMark;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.Picture;

/** Marks whole blocks as new, gone or moved. */
final class Marker extends PageRewrite {
    private final Fate fate;
    private final Map<String, Deque<String>> moved;
    private boolean inRow;

    /** @param moved the numbers of the moves of the leaves that moved, by what they are and say */
    private Marker(Fate fate, Map<String, Deque<String>> moved) {
        this.fate = fate;
        this.moved = moved;
    }

    /** A copy of a block that only one of the trees has. */
    static <N extends PageNode> N only(N block, Fate fate) {
        return new Marker(fate, Map.of()).copy(block);
    }

    /** Words that only one of the trees has. */
    static InlineNode only(List<InlineNode> words, Fate fate) {
        return fate.isGone()
                ? new InlineNode.Deleted(Attributes.NONE, words)
                : new InlineNode.Inserted(Attributes.NONE, words);
    }

    /** The two ends of a move; blocks in them that are not the same at both ends have not moved. */
    static Ends moved(PageNode before, PageNode now, int number) {
        Map<String, Deque<String>> away = new HashMap<>();
        Map<String, Deque<String>> here = new HashMap<>();
        Map<String, Integer> recent = leaves(now);
        int[] part = {0};
        leaves(before).forEach((leaf, count) -> {
            for (int i = 0; i < Math.min(count, recent.getOrDefault(leaf, 0)); i++) {
                note(leaf, "m" + number + "." + part[0], away);
                note(leaf, "m" + number + "." + part[0]++, here);
            }
        });
        if (isLeaf(now) && away.isEmpty()) {
            note(leaf(before), "m" + number, away);
            note(leaf(now), "m" + number, here);
        }
        return new Ends(new Marker(Fate.MOVED_AWAY, away).copy(before), new Marker(Fate.MOVED_HERE, here).copy(now));
    }

    /** A block where it was and where it is. */
    record Ends(PageNode from, PageNode to) {}

    private static void note(String leaf, String number, Map<String, Deque<String>> numbers) {
        numbers.computeIfAbsent(leaf, key -> new ArrayDeque<>()).add(number);
    }

    private static Map<String, Integer> leaves(PageNode root) {
        Map<String, Integer> leaves = new java.util.TreeMap<>();
        Tree.all(root).stream().filter(Marker::isLeaf).forEach(node -> leaves.merge(leaf(node), 1, Integer::sum));
        return leaves;
    }

    private static String leaf(PageNode node) {
        return Tree.kind(node) + " " + Tree.text(node);
    }

    /** What is marked itself; around it is what only holds blocks. */
    private static boolean isLeaf(PageNode node) {
        return node instanceof ParagraphBlock
                || node instanceof HeadingBlock
                || node instanceof ListItem
                || node instanceof FigureBlock
                || node instanceof BlockPart.TableRow;
    }

    private static boolean isMarkedByOthers(PageNode node) {
        return node instanceof InlineNode
                || node instanceof Picture
                || node instanceof BlockPart.Caption
                || node instanceof BlockPart.ColumnShare
                || node instanceof BlockPart.TableCell;
    }

    @Override
    protected <N extends PageNode> N copy(N node) {
        boolean outer = inRow;
        N copy = super.copy(node);
        inRow = outer;
        return copy;
    }

    @Override
    protected Attributes attributes(PageNode node) {
        if (inRow || isMarkedByOthers(node)) {
            return node.attributes();
        }
        inRow = node instanceof BlockPart.TableRow;
        String before = node.attributes().mark().before();
        return node.attributes().with(isLeaf(node) ? leafMark(node, before) : new ChangeMark(null, fate, null, before));
    }

    private ChangeMark leafMark(PageNode node, @Nullable String before) {
        Deque<String> numbers = moved.getOrDefault(leaf(node), new ArrayDeque<>());
        String number = numbers.poll();
        Fate plain = fate.isGone() ? Fate.GONE : Fate.NEW;
        return new ChangeMark(number == null ? plain : fate, null, number, before);
    }

    /** Each run of words is inserted or deleted as one. */
    @Override
    protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
        List<PageNode> marked = new ArrayList<>();
        List<InlineNode> run = new ArrayList<>();
        for (N child : children) {
            if (child instanceof InlineNode word) {
                run.add(word);
                continue;
            }
            flush(run, marked);
            marked.add(copy(child));
        }
        flush(run, marked);
        return Tree.as(marked);
    }

    private void flush(List<InlineNode> run, List<PageNode> marked) {
        if (!run.isEmpty()) {
            marked.add(only(run, fate));
            run.clear();
        }
    }
}
