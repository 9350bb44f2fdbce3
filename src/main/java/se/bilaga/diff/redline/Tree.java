package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.ListBlock;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.Picture;
import se.bilaga.page.tree.Wording;

/** What the redline asks of any node of a page's tree. */
final class Tree extends PageRewrite {
    private final List<PageNode> children = new ArrayList<>();

    private Tree() {}

    /** What stands in a node. */
    static List<PageNode> children(PageNode node) {
        Tree tree = new Tree();
        tree.copy(node);
        return tree.children;
    }

    @Override
    protected <N extends PageNode> List<N> inside(PageNode holder, List<N> found) {
        children.addAll(found);
        return found;
    }

    /** A node and every one below it, the outermost first. */
    static List<PageNode> all(PageNode node) {
        List<PageNode> all = new ArrayList<>(List.of(node));
        children(node).forEach(child -> all.addAll(all(child)));
        return all;
    }

    /** What kind of node it is; nodes of different kinds are never one. */
    static String kind(PageNode node) {
        String kind = node.getClass().getSimpleName();
        if (node instanceof HeadingBlock heading) {
            return kind + heading.level();
        }
        return node instanceof ListBlock list && list.ordered() ? "ordered " + kind : kind;
    }

    /** Its words in a line. */
    static String text(PageNode node) {
        return Wording.of(node).strip().replaceAll("\\s+", " ");
    }

    /** Whether it is no part of a sentence. */
    static boolean isBlock(PageNode node) {
        return !(node instanceof InlineNode || node instanceof Picture);
    }

    /** Whether they are blocks, with no words between them. */
    static boolean areBlocks(List<? extends PageNode> nodes) {
        return nodes.stream().anyMatch(Tree::isBlock)
                && nodes.stream().allMatch(node -> isBlock(node) || node instanceof InlineNode.Break);
    }

    /** What became of it: of a word, a block, or what only holds blocks; null where both trees have it. */
    static @Nullable Fate fate(PageNode node) {
        if (node instanceof InlineNode.Inserted) {
            return Fate.NEW;
        }
        if (node instanceof InlineNode.Deleted) {
            return Fate.GONE;
        }
        Fate own = node.attributes().mark().fate();
        return own == null ? node.attributes().mark().whole() : own;
    }

    /** Adds a node, or words to the words before it. */
    static void append(List<PageNode> nodes, PageNode node) {
        int last = nodes.size() - 1;
        if (node instanceof PlainText text && last >= 0 && nodes.get(last) instanceof PlainText before) {
            nodes.set(last, new PlainText(before.text() + text.text()));
        } else {
            nodes.add(node);
        }
    }

    /** Nodes that stand where nodes of a kind stood. */
    @SuppressWarnings("unchecked") // what is put together stood in the same place of trees of the same kind
    static <N extends PageNode> List<N> as(List<PageNode> nodes) {
        return (List<N>) List.copyOf(nodes);
    }
}
