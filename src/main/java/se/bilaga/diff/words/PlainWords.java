package se.bilaga.diff.words;

import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWalk;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** A text in one line, without marks and with figures in place of references. */
public final class PlainWords extends ProseWalk {
    private final Statistics figures;
    private final StringBuilder words = new StringBuilder();

    private PlainWords(Statistics figures) {
        this.figures = figures;
    }

    public static String of(ProseText text, Statistics figures) {
        PlainWords plain = new PlainWords(figures);
        text.accept(plain);
        return plain.words.toString().strip().replaceAll("\\s+", " ");
    }

    @Override
    public void visit(ProseBlock.Paragraph paragraph) {
        words.append(' ');
        super.visit(paragraph);
    }

    @Override
    public void visit(ProseInline.Wording wording) {
        words.append(wording.text());
    }

    @Override
    public void visit(ProseInline.Verbatim verbatim) {
        words.append(verbatim.text());
    }

    @Override
    public void visit(ProseInline.LineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(ProseInline.Footnote footnote) {
        words.append(footnote.note().isEmpty() ? "" : " (");
        super.visit(footnote);
        words.append(footnote.note().isEmpty() ? "" : ")");
    }

    @Override
    public void visit(ProseInline.FigureReference reference) {
        words.append(figures.text(reference.inside().text(), new Diagnostics())
                .orElse(reference.inside().value()));
    }

    @Override
    public void visit(ProseInline.CrossReference reference) {
        words.append(reference.referent().word())
                .append(' ')
                .append(reference.name().value());
    }
}
