package se.bilaga.page.tree;

import org.jspecify.annotations.Nullable;

/** The words of a node, without what sets them: {@code Wording.of(heading)} is {@code 2.1 Mål}. */
public final class Wording extends PageWalk {
    private final StringBuilder words = new StringBuilder();
    private final @Nullable Side side;

    private Wording(@Nullable Side side) {
        this.side = side;
    }

    /** One of the two documents of a comparison. */
    public enum Side {
        BEFORE,
        NOW
    }

    /** All words, also those of footnotes and those that were deleted. */
    public static String of(PageNode node) {
        Wording wording = new Wording(null);
        node.accept(wording);
        return wording.words.toString();
    }

    /** All words of a document, as {@link #of(PageNode)}. */
    public static String of(Document document) {
        Wording wording = new Wording(null);
        document.accept(wording);
        return wording.words.toString();
    }

    /** The words of one side, without its footnotes, and with a space between cells and between blocks. */
    public static String of(PageNode node, Side side) {
        Wording wording = new Wording(side);
        node.accept(wording);
        return wording.words.toString().replaceAll(" +", " ").strip();
    }

    @Override
    public void visit(BlockNode.ParagraphBlock paragraph) {
        super.visit(paragraph);
        part();
    }

    @Override
    public void visit(BlockPart.ListItem item) {
        super.visit(item);
        part();
    }

    @Override
    public void visit(BlockPart.TableCell cell) {
        super.visit(cell);
        part();
    }

    private void part() {
        if (side != null) {
            words.append(' ');
        }
    }

    @Override
    public void visit(InlineNode.PlainText text) {
        words.append(text.text());
    }

    @Override
    public void visit(InlineNode.Footnote note) {
        if (side == null) {
            super.visit(note);
        }
    }

    @Override
    public void visit(InlineNode.Inserted inserted) {
        if (side != Side.BEFORE) {
            super.visit(inserted);
        }
    }

    @Override
    public void visit(InlineNode.Deleted deleted) {
        if (side != Side.NOW) {
            super.visit(deleted);
        }
    }
}
