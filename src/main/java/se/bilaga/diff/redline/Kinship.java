package se.bilaga.diff.redline;

import java.util.List;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.BlockNode.ListBlock;
import se.bilaga.page.tree.BlockNode.SectionBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.RowGroup;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.Picture;

/** Which nodes of the two trees can be shown as one. */
final class Kinship {
    private Kinship() {}

    /** Whether the two can be one node with changes in it. */
    static boolean mergeable(PageNode before, PageNode now) {
        if (!Tree.kind(before).equals(Tree.kind(now))) {
            return false;
        }
        if (now instanceof SectionBlock || now instanceof ListBlock || now instanceof PagePart) {
            return true;
        }
        if (now instanceof TableRow row) {
            return inPairs(((TableRow) before).cells(), row.cells());
        }
        if (now instanceof TableCell cell) {
            return sameShape((TableCell) before, cell) && sameContent(before, now);
        }
        if (now instanceof InlineNode.Break || now instanceof InlineNode.Raised || now instanceof Picture) {
            return before.equals(now);
        }
        return before.attributes().classes().equals(now.attributes().classes()) && sameMakeUp(before, now);
    }

    private static boolean sameMakeUp(PageNode before, PageNode now) {
        if (now instanceof InlineNode.Link link) {
            return sameTarget(((InlineNode.Link) before).target(), link.target());
        }
        if (now instanceof TableBlock table) {
            return sameColumns((TableBlock) before, table);
        }
        if (now instanceof FigureBlock figure) {
            FigureBlock old = (FigureBlock) before;
            return old.picture().equals(figure.picture()) && (old.caption() == null) == (figure.caption() == null);
        }
        return sameContent(before, now);
    }

    /** Both hold blocks, or both hold words. */
    private static boolean sameContent(PageNode before, PageNode now) {
        return Tree.areBlocks(Tree.children(before)) == Tree.areBlocks(Tree.children(now));
    }

    private static boolean sameTarget(String old, String recent) {
        return old.equals(recent) || (old.startsWith("#") && recent.startsWith("#"));
    }

    /** The same columns under the same kind of head. */
    private static boolean sameColumns(TableBlock old, TableBlock recent) {
        return (old.caption() == null) == (recent.caption() == null)
                && old.columns().size() == recent.columns().size()
                && heads(old).equals(heads(recent))
                && inPairs(headRows(old), headRows(recent));
    }

    private static List<Boolean> heads(TableBlock table) {
        return table.groups().stream().map(RowGroup::head).toList();
    }

    private static List<TableRow> headRows(TableBlock table) {
        return table.groups().stream()
                .filter(RowGroup::head)
                .flatMap(head -> head.rows().stream())
                .toList();
    }

    /** As many, each of which can be one with its counterpart. */
    static boolean inPairs(List<? extends PageNode> before, List<? extends PageNode> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!mergeable(before.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShape(TableCell old, TableCell recent) {
        return old.headOf() == recent.headOf() && old.columns() == recent.columns() && old.rows() == recent.rows();
    }
}
