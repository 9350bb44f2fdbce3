package se.bilaga.diff.words;

import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWords;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** A text in one line, without marks and with figures in place of references. */
public final class PlainWords extends ProseWords {
    private final Statistics figures;

    private PlainWords(Statistics figures) {
        this.figures = figures;
    }

    public static String of(ProseText text, Statistics figures) {
        PlainWords plain = new PlainWords(figures);
        text.accept(plain);
        return plain.line();
    }

    @Override
    public void visit(ProseInline.Footnote footnote) {
        if (!footnote.note().isEmpty()) {
            add(" (");
            footnote.note().forEach(block -> block.accept(this));
            add(")");
        }
    }

    @Override
    public void visit(ProseInline.FigureReference reference) {
        add(figures.text(reference.inside().text(), new Diagnostics())
                .orElse(reference.inside().value()));
    }

    @Override
    public void visit(ProseInline.CrossReference reference) {
        add(reference.referent().word() + " " + reference.name().value());
    }
}
