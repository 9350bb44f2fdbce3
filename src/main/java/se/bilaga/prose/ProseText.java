package se.bilaga.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.Text;

/**
 * A text that an author wrote, as what it holds.
 *
 * @param text as it was written
 */
public record ProseText(Text text, List<ProseBlock> blocks) {
    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]]*)]");

    public ProseText {
        blocks = List.copyOf(blocks);
    }

    /** A text in which no sign means anything. */
    public static ProseText plain(Text text) {
        TextPart whole = new TextPart(text, 0, text.value().length());
        return of(whole, List.of(new ProseInline.Wording(whole, text.value())));
    }

    /** A text in which {@code [^namn]} alone means something: a call of a footnote that stands elsewhere. */
    public static ProseText cell(Text text) {
        TextPart whole = new TextPart(text, 0, text.value().length());
        Matcher call = CALL.matcher(text.value());
        List<ProseInline> content = new ArrayList<>();
        int from = 0;
        while (call.find()) {
            content.add(wording(text, from, call.start()));
            TextPart label = new TextPart(text, call.start(1), call.end(1));
            content.add(new ProseInline.Footnote(new TextPart(text, call.start(), call.end()), label, List.of()));
            from = call.end();
        }
        content.add(wording(text, from, whole.to()));
        return of(whole, content);
    }

    private static ProseText of(TextPart whole, List<ProseInline> content) {
        return new ProseText(whole.whole(), List.of(new ProseBlock.Paragraph(whole, content)));
    }

    private static ProseInline wording(Text text, int from, int to) {
        return new ProseInline.Wording(
                new TextPart(text, from, to), text.value().substring(from, to));
    }

    public void accept(ProseVisitor visitor) {
        blocks.forEach(block -> block.accept(visitor));
    }
}
