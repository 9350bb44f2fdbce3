package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.BlockNode.SectionBlock;
import se.bilaga.page.tree.BlockPart.ListItem;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;

/** Nodes that go together: a block, a row, or as many rows as a cell spans. */
record Tied(List<PageNode> nodes) {
    Tied {
        nodes = List.copyOf(nodes);
    }

    static List<Tied> ofEach(List<? extends PageNode> nodes) {
        return nodes.stream().map(node -> new Tied(List.of(node))).toList();
    }

    /** The rows of a table, those that a cell spans as one. */
    static List<Tied> ofRows(List<TableRow> rows) {
        List<Tied> units = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = start + 1;
            for (int i = start; i < end && i < rows.size(); i++) {
                int span = rows.get(i).cells().stream()
                        .mapToInt(TableCell::rows)
                        .max()
                        .orElse(1);
                end = Math.max(end, Math.min(rows.size(), i + span));
            }
            units.add(new Tied(List.copyOf(rows.subList(start, end))));
            start = end;
        }
        return units;
    }

    PageNode first() {
        return nodes.get(0);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(Tree.text(node)).append(' '));
        return text.toString().strip();
    }

    /** What a thing of the plan could be called here: a section's heading, the texts of a row's cells, a paragraph. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (PageNode node : nodes) {
            if (node instanceof SectionBlock section) {
                names.add(heading(section));
            } else if (node instanceof TableRow row) {
                row.cells().forEach(cell -> addNames(cell, names));
            } else if (node instanceof ParagraphBlock || node instanceof ListItem) {
                names.add(Tree.text(node));
            }
        }
        return Counterparts.keys(names);
    }

    private static void addNames(PageNode node, Set<String> names) {
        names.add(Tree.text(node));
        Tree.children(node).stream().filter(Tree::isBlock).forEach(block -> addNames(block, names));
    }

    /** A section's heading without its number. */
    static String heading(SectionBlock section) {
        return section.blocks().stream()
                .filter(HeadingBlock.class::isInstance)
                .findFirst()
                .map(heading -> words((HeadingBlock) heading))
                .orElse("");
    }

    private static String words(HeadingBlock heading) {
        StringBuilder words = new StringBuilder();
        heading.content().stream()
                .filter(word -> !(word instanceof InlineNode.HeadingNumber))
                .forEach(word -> words.append(Tree.text(word)).append(' '));
        return words.toString().strip();
    }
}
