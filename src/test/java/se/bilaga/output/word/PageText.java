package se.bilaga.output.word;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.Page;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageNode.Flow;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;

/** The text of a page's tree, a line for each paragraph, heading, item and cell, and then the footnotes. */
final class PageText extends PageWalk {

    private final List<String> lines = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean inTable;

    private PageText(Page page) {
        page.document().accept(this);
    }

    static List<String> of(Page page) {
        PageText text = new PageText(page);
        text.lines.addAll(text.notes);
        return text.lines;
    }

    /** What never breaks over pages. */
    static List<String> headingsAndTables(Page page) {
        return new PageText(page).whole;
    }

    @Override
    public void visit(PagePart.RunningHead head) {}

    @Override
    public void visit(PagePart.ContentsPart contents) {}

    @Override
    public void visit(BlockNode.HeadingBlock heading) {
        add(heading, true);
        super.visit(heading);
    }

    @Override
    public void visit(ParagraphBlock paragraph) {
        add(paragraph, inTable);
        super.visit(paragraph);
    }

    @Override
    public void visit(BlockPart.Caption caption) {
        add(caption, inTable);
        super.visit(caption);
    }

    @Override
    public void visit(BlockNode.TableBlock table) {
        inTable = true;
        super.visit(table);
        inTable = false;
    }

    @Override
    public void visit(BlockPart.ListItem item) {
        own(item.content());
        super.visit(item);
    }

    @Override
    public void visit(BlockPart.TableCell cell) {
        own(cell.content());
        super.visit(cell);
    }

    @Override
    public void visit(InlineNode.Footnote note) {
        notes.add("* " + Wording.of(note).strip());
    }

    private void own(List<Flow> content) {
        List<InlineNode> words = content.stream()
                .filter(InlineNode.class::isInstance)
                .map(InlineNode.class::cast)
                .toList();
        add(new ParagraphBlock(Attributes.NONE, words), inTable);
    }

    private void add(PageNode node, boolean together) {
        String line = Wording.of(node, Wording.Side.NOW);
        if (!line.isEmpty()) {
            lines.add(line);
            whole.addAll(together ? List.of(line) : List.of());
        }
    }
}
