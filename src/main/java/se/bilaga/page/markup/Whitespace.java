package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode.Flow;

/** Takes away the white space that a template has for its own reader, as a browser would when it sets the page. */
final class Whitespace {
    private Whitespace() {}

    /** Each run of white space as one space; no-break spaces stay. */
    static String collapsed(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!white || !space) {
                out.append(white ? ' ' : c);
            }
            space = white;
        }
        return out.toString();
    }

    /** What stands in an item or a cell without the space round its blocks. */
    static List<Flow> besideBlocks(List<Flow> content) {
        if (content.stream().noneMatch(BlockNode.class::isInstance)) {
            return content;
        }
        List<Flow> kept = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            boolean blank =
                    content.get(i) instanceof PlainText text && text.text().isBlank();
            boolean after = i > 0 && content.get(i - 1) instanceof BlockNode;
            boolean before = i + 1 < content.size() && content.get(i + 1) instanceof BlockNode;
            if (!blank || !(after || before)) {
                kept.add(content.get(i));
            }
        }
        return kept;
    }

    /** The same without a space at either end. */
    static <T extends Flow> List<T> trimmed(List<T> content, Class<T> type) {
        List<T> trimmed = new ArrayList<>(content);
        if (!trimmed.isEmpty()
                && trimmed.get(0) instanceof PlainText first
                && first.text().startsWith(" ")) {
            replace(trimmed, 0, first.text().substring(1), type);
        }
        int last = trimmed.size() - 1;
        if (last >= 0
                && trimmed.get(last) instanceof PlainText end
                && end.text().endsWith(" ")) {
            replace(trimmed, last, end.text().substring(0, end.text().length() - 1), type);
        }
        return trimmed;
    }

    private static <T extends Flow> void replace(List<T> content, int at, String text, Class<T> type) {
        if (text.isEmpty()) {
            content.remove(at);
        } else {
            content.set(at, type.cast(new PlainText(text)));
        }
    }
}
