package se.bilaga.prose;

import java.util.List;

/**
 * What is read of prose in one line: the words without marks and calls of footnotes, each reference an ellipsis.
 *
 * <pre>{@code ProseWords.of(ProseText.cell(text))  // 118[^reviderad] is read as 118}</pre>
 */
public class ProseWords extends ProseWalk {
    private static final String REFERENCE = "…";

    private final StringBuilder words = new StringBuilder();

    public static String of(ProseText text) {
        ProseWords read = new ProseWords();
        text.accept(read);
        return read.line();
    }

    public static String of(List<ProseInline> content) {
        ProseWords read = new ProseWords();
        content.forEach(inline -> inline.accept(read));
        return read.line();
    }

    protected final void add(String some) {
        words.append(some);
    }

    protected final String line() {
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    @Override
    public void visit(ProseBlock.Paragraph paragraph) {
        add(" ");
        super.visit(paragraph);
    }

    @Override
    public void visit(ProseInline.Wording wording) {
        add(wording.text());
    }

    @Override
    public void visit(ProseInline.Verbatim verbatim) {
        add(verbatim.text());
    }

    @Override
    public void visit(ProseInline.LineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(ProseInline.Footnote footnote) {}

    @Override
    public void visit(ProseInline.FigureReference reference) {
        add(REFERENCE);
    }

    @Override
    public void visit(ProseInline.CrossReference reference) {
        add(REFERENCE);
    }
}
