package se.bilaga.output.word.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.word.part.Numbering;
import se.bilaga.output.word.part.Style;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageWalk;

/** What a note says, a line for each paragraph and item. */
final class NoteText extends PageWalk {
    private final Draft draft;
    private final Line line;
    private final List<Piece.NoteLine> lines = new ArrayList<>();
    private final List<InlineNode> loose = new ArrayList<>();
    private @Nullable Revision revision;
    private ParagraphLook look;
    private int depth;

    /** Makes the words of a line, in a block of which something became, into its pieces. */
    interface Line {
        List<Piece> of(List<InlineNode> words, @Nullable Revision block);
    }

    /** @param called what became of the note's call */
    NoteText(Draft draft, @Nullable Revision called, Line line) {
        this.draft = draft;
        this.line = line;
        this.revision = called;
        this.look = draft.look(Style.FOOTNOTE_TEXT);
    }

    List<Piece.NoteLine> lines() {
        flush();
        if (lines.isEmpty()) {
            line(List.of());
        }
        return lines;
    }

    private void line(List<InlineNode> words) {
        Revision known = draft.revisions().known(revision);
        lines.add(new Piece.NoteLine(line.of(words, known), look, lines.isEmpty() ? null : known));
        look = draft.look(Style.FOOTNOTE_TEXT);
    }

    private void flush() {
        if (!loose.isEmpty()) {
            List<InlineNode> words = List.copyOf(loose);
            loose.clear();
            line(words);
        }
    }

    private void within(PageNode node, Runnable content) {
        Revision outer = revision;
        flush();
        revision = Revision.of(node, outer);
        content.run();
        flush();
        revision = outer;
    }

    @Override
    public void visit(BlockNode.ParagraphBlock paragraph) {
        within(paragraph, () -> line(paragraph.content()));
    }

    @Override
    public void visit(BlockNode.ListBlock list) {
        Style style = list.ordered() ? Style.NUMBER_1 : Style.BULLET_1;
        within(list, () -> {
            Numbering.@Nullable Item item = draft.numbering()
                    .item(list.ordered(), style, depth++, list.first())
                    .orElse(null);
            list.items()
                    .forEach(li -> within(li, () -> {
                        look = look.as(item);
                        walk(li);
                    }));
            depth--;
        });
    }

    @Override
    public void visit(InlineNode.PlainText text) {
        loose.add(text);
    }

    @Override
    public void visit(InlineNode.Break lineBreak) {
        loose.add(lineBreak);
    }

    @Override
    protected void phrase(InlineNode.Phrasing phrase) {
        loose.add(phrase);
    }
}
