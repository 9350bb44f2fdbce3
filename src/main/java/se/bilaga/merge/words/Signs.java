package se.bilaga.merge.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseWalk;
import se.bilaga.prose.TextPart;
import se.bilaga.source.text.Text;

/** What of a paragraph is shown, sign by sign, without spaces. */
final class Signs extends ProseWalk {
    private final List<Sign> signs = new ArrayList<>();
    private Sign.@Nullable Round round;

    private Signs() {}

    static List<Sign> of(ProseBlock.Paragraph paragraph) {
        Signs walk = new Signs();
        paragraph.content().forEach(inline -> inline.accept(walk));
        return walk.signs;
    }

    /** Of a text in which no sign means anything. */
    static List<Sign> of(Text text) {
        Signs walk = new Signs();
        walk.letters(text.value(), new TextPart(text, 0, text.value().length()));
        return walk.signs;
    }

    private void letters(String shown, TextPart at) {
        String written = at.whole().value();
        int place = at.from();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            int found = place;
            while (found < at.to() && written.charAt(found) != c) {
                found++;
            }
            if (found < at.to()) {
                boolean escaped = found > place && written.charAt(found - 1) == '\\';
                if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad') {
                    signs.add(new Sign(c, escaped ? found - 1 : found, found + 1, false, round));
                }
                place = found + 1;
            }
        }
    }

    private void atom(TextPart at) {
        signs.add(new Sign('\uFFFC', at.from(), at.to(), true, round));
    }

    private void within(ProseInline what, List<ProseInline> content) {
        Sign.Round outer = round;
        round = new Sign.Round(what, outer);
        content.forEach(inline -> inline.accept(this));
        round = outer;
    }

    @Override
    public void visit(ProseInline.Wording wording) {
        letters(wording.text(), wording.at());
    }

    @Override
    public void visit(ProseInline.Verbatim verbatim) {
        letters(verbatim.text(), verbatim.at());
    }

    @Override
    public void visit(ProseInline.Emphasis emphasis) {
        within(emphasis, emphasis.content());
    }

    @Override
    public void visit(ProseInline.Link link) {
        within(link, link.content());
    }

    @Override
    public void visit(ProseInline.Asserted asserted) {
        within(asserted, asserted.content());
    }

    @Override
    public void visit(ProseInline.Footnote footnote) {
        atom(footnote.at());
    }

    @Override
    public void visit(ProseInline.FigureReference reference) {
        atom(reference.at());
    }

    @Override
    public void visit(ProseInline.CrossReference reference) {
        atom(reference.at());
    }
}
