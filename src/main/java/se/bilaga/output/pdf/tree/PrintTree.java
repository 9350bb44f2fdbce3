package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.ListBlock;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.BlockNode.SectionBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.ListItem;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.InlineNode.Footnote;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart.ContentsPart;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;
import se.bilaga.paper.Paper;

/** A page's tree with what only paper needs: lists and rows that stay together, notes that stay with their word. */
final class PrintTree extends PageRewrite {
    private static final int LEADING_LINES = 3;
    /** Mean width of a character of running text, in ems. */
    private static final double CHARACTER = 0.47;

    /** What is parted in no more than two and two is not parted. */
    private static final int FEW_ITEMS = 4;

    private static final int MANY_ENTRIES = 28;
    private static final int LONGEST_WORD = 30;

    private final Paper paper;
    private boolean landscape;

    private final Adjustment adjustment;

    private PrintTree(Paper paper, Adjustment adjustment) {
        this.paper = paper;
        this.adjustment = adjustment;
    }

    static Document of(Document page, Paper paper, Adjustment adjustment) {
        return new PrintTree(paper, adjustment).rewrite(page);
    }

    @Override
    protected <N extends PageNode> N copy(N node) {
        boolean outer = landscape;
        landscape |= node.attributes().has(CssClass.LANDSCAPE);
        N copy = super.copy(node);
        landscape = outer;
        return copy;
    }

    @Override
    protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
        List<N> copied = super.inside(holder, children);
        return copied.stream().anyMatch(Footnote.class::isInstance) ? tied(copied) : copied;
    }

    /** A note's call is kept with the word before it. */
    @SuppressWarnings("unchecked") // what ties is words, and stands where words stood
    private static <N extends PageNode> List<N> tied(List<N> words) {
        List<PageNode> tied = new ArrayList<>();
        for (N word : words) {
            if (!(word instanceof Footnote note)) {
                tied.add(word);
                continue;
            }
            List<InlineNode> together = new ArrayList<>(List.of(note));
            int last = tied.size() - 1;
            if (last >= 0 && tied.get(last) instanceof PlainText before && endsInWord(before.text())) {
                int space = before.text().lastIndexOf(' ');
                together.add(0, new PlainText(before.text().substring(space + 1)));
                tied.set(last, new PlainText(before.text().substring(0, space + 1)));
            }
            tied.add(new InlineNode.Styled(Attributes.NONE.withClass("sammanhållet"), together));
        }
        return (List<N>) tied;
    }

    /** Whether what ends a text fits on a line, as an address may not. */
    private static boolean endsInWord(String text) {
        return text.length() - text.lastIndexOf(' ') <= LONGEST_WORD;
    }

    /** A caption stands close to its table; without one the table needs the space itself. */
    @Override
    public void visit(TableBlock table) {
        TableBlock set = table;
        if (table.caption() == null) {
            Attributes spaced = table.attributes().withClass("utan-rubrik");
            set = new TableBlock(spaced, null, table.columns(), table.groups());
        }
        super.visit(table.attributes().has(CssClass.DATA) ? TableShape.of(set, paper, landscape, adjustment) : set);
    }

    /**
     * A list's first two items stay together, and its last two; a short sentence that leads to it stays with it, and a line
     * that stands alone under its heading with what follows.
     */
    @Override
    public void visit(SectionBlock section) {
        List<BlockNode> blocks = new ArrayList<>(section.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0
                    && blocks.get(i - 1) instanceof HeadingBlock
                    && blocks.get(i) instanceof ParagraphBlock alone
                    && i + 1 < blocks.size()
                    && lines(alone) <= 1) {
                blocks.set(i, new ParagraphBlock(alone.attributes().with(CssClass.LEADING), alone.content()));
            }
            if (blocks.get(i) instanceof ListBlock list) {
                blocks.set(i, kept(list));
                if (i > 0 && blocks.get(i - 1) instanceof ParagraphBlock before && leads(before)) {
                    blocks.set(i - 1, new ParagraphBlock(before.attributes().with(CssClass.LEADING), before.content()));
                }
            }
        }
        super.visit(new SectionBlock(section.attributes(), blocks));
    }

    private static ListBlock kept(ListBlock list) {
        int size = list.items().size();
        if (size < 2 || list.attributes().has(CssClass.PROCESS)) {
            return list;
        }
        List<ListItem> items = new ArrayList<>(list.items());
        for (int i = 0; i < size - 1; i++) {
            if (size <= FEW_ITEMS || i == 0 || i == size - 2) {
                ListItem item = items.get(i);
                items.set(i, new ListItem(item.attributes().withClass(KeptRows.TOGETHER), item.content()));
            }
        }
        return new ListBlock(list.attributes(), list.ordered(), list.first(), items);
    }

    private boolean leads(ParagraphBlock before) {
        return lines(before) <= LEADING_LINES;
    }

    private double lines(ParagraphBlock paragraph) {
        double line = paper.line(paper.sheet(landscape).textWidth()) / paper.textSize() / CHARACTER;
        return Wording.of(paragraph).length() / line;
    }

    /** A long list of contents is set closer, so that it stays on the first page. */
    @Override
    public void visit(ContentsPart contents) {
        int[] entries = {0};
        contents.accept(new PageWalk() {
            @Override
            public void visit(InlineNode.Link link) {
                entries[0]++;
            }
        });
        super.visit(
                entries[0] > MANY_ENTRIES
                        ? new ContentsPart(contents.attributes().withClass("lang"), contents.blocks())
                        : contents);
    }
}
