package se.bilaga.page.text;

import java.util.List;
import se.bilaga.plan.text.Passages;
import se.bilaga.prose.ProseBlock;
import se.bilaga.source.text.Text;

/** The texts of a plan as markup; HTML in them is shown as it is written. */
public final class Prose {
    private final Passages passages;
    private final ProseWriter writer;

    public Prose(Passages passages, ReferenceTexts references) {
        this.passages = passages;
        this.writer = new ProseWriter(references);
    }

    /** Paragraphs, lists and quotations. */
    public Markup blocks(Text text) {
        return writer.blocks(passages.prose(text).blocks());
    }

    /** For a heading or a caption, which is one line. */
    public Markup line(Text text) {
        Markup line = Markup.NONE;
        for (ProseBlock block : passages.prose(text).blocks()) {
            Markup words = block instanceof ProseBlock.Paragraph paragraph
                    ? writer.inlines(paragraph)
                    : writer.blocks(List.of(block));
            line = line.isEmpty() ? words : line.and(Markup.text(" ")).and(words);
        }
        return line;
    }

    /** For a cell: a single paragraph comes without its {@code p}. */
    public Markup inline(Text text) {
        List<ProseBlock> blocks = passages.prose(text).blocks();
        return blocks.size() == 1 && blocks.get(0) instanceof ProseBlock.Paragraph paragraph
                ? writer.inlines(paragraph)
                : writer.blocks(blocks);
    }
}
