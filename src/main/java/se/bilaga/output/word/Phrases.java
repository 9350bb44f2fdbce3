package se.bilaga.output.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.output.word.Piece.BookmarkEnd;
import se.bilaga.output.word.Piece.BookmarkStart;
import se.bilaga.output.word.Piece.Content;
import se.bilaga.output.word.Piece.LineBreak;
import se.bilaga.output.word.Piece.Note;
import se.bilaga.output.word.Piece.Reference;
import se.bilaga.output.word.Piece.Sequence;
import se.bilaga.output.word.Piece.Words;

/** Phrasing content as pieces of a paragraph, in order, with white space as a browser would show it. */
final class Phrases {

    private final Draft draft;
    private final @Nullable Change block;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean oldEndsInSpace = true;
    private boolean newEndsInSpace = true;

    private Phrases(Draft draft, @Nullable Change block) {
        this.draft = draft;
        this.block = block;
    }

    /** The pieces of a block's phrasing content; nested blocks are passed over. */
    static List<Piece> of(Draft draft, Element content, @Nullable Change block, Setting setting) {
        Phrases phrases = new Phrases(draft, block);
        phrases.children(content, setting);
        phrases.trimEnd();
        return phrases.pieces;
    }

    private void children(Element parent, Setting setting) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words(child.getNodeValue(), setting);
            } else if (child instanceof Element element && !Html.isBlock(element)) {
                element(element, setting);
            }
        }
    }

    private void element(Element e, Setting setting) {
        switch (e.getTagName()) {
            case "strong" -> children(e, setting.withBold());
            case "em" -> children(e, setting.withItalic());
            case "sup" -> children(e, setting.withRaised());
            case "ins", "del" ->
                children(e, setting.withChange(draft.revisions().known(Change.ofPhrase(e, block))));
            case "a" -> link(e, setting);
            case "br" -> lineBreak(setting);
            case "span" -> span(e, setting);
            default -> throw new IllegalArgumentException("<" + e.getTagName() + "> is not phrasing content");
        }
    }

    private void span(Element span, Setting setting) {
        switch (span.getAttribute("class")) {
            case "fotnot" -> add(setting, new Note(span));
            case "nummer" -> bookmarked(captionOf(span), false, span, setting);
            case "nr" -> bookmarked(headingOf(span), true, span, setting);
            case "n" -> eachSide(span, setting, (text, side) -> add(side, new Sequence(sequenceOf(span), text)));
            default -> children(span, setting);
        }
    }

    /** The id of the table or figure that a caption's number belongs to. */
    private static String captionOf(Element number) {
        Node owner = number.getParentNode();
        while (owner instanceof Element e && !e.getTagName().matches("table|figure")) {
            owner = e.getParentNode();
        }
        return owner instanceof Element e ? e.getAttribute("id") : "";
    }

    private static String headingOf(Element number) {
        Node owner = number.getParentNode();
        while (owner instanceof Element e && !e.hasAttribute("id")) {
            owner = e.getParentNode();
        }
        return owner instanceof Element e ? e.getAttribute("id") : "";
    }

    /** What Word counts: the first word before the number, {@code Tabell}. */
    private static String sequenceOf(Element number) {
        return Html.text(number.getParentNode()).replaceFirst("\\P{L}.*", "");
    }

    private void bookmarked(String id, boolean number, Element span, Setting setting) {
        if (!draft.bookmarks().isLinked(id)) {
            children(span, setting);
            return;
        }
        String mark = draft.revisions().nextId();
        String name = number ? draft.bookmarks().number(id) : draft.bookmarks().name(id);
        add(Setting.PLAIN, new BookmarkStart(mark, name));
        children(span, setting);
        add(Setting.PLAIN, new BookmarkEnd(mark));
    }

    private void link(Element a, Setting setting) {
        String href = a.getAttribute("href");
        boolean reference = Html.hasClass(a, "hanvisning") && href.startsWith("#");
        if (reference && draft.references().of(href.substring(1), Html.text(a)).isPresent()) {
            eachSide(a, setting, (text, side) -> reference(href.substring(1), text, side));
        } else {
            children(a, setting.withHref(href));
        }
    }

    private void reference(String id, String text, Setting setting) {
        References.Fetched fetched = draft.references().of(id, text).orElse(new References.Fetched(text, "", "", ""));
        words(fetched.before(), setting);
        if (!fetched.bookmark().isEmpty()) {
            add(setting, new Reference(fetched.bookmark(), fetched.text()));
        }
        words(fetched.after(), setting);
    }

    private interface Side {
        void write(String text, Setting setting);
    }

    /** A field is one thing: where its text changed, the old field goes and a new one comes. */
    private void eachSide(Element element, Setting setting, Side side) {
        String old = Html.text(element, "ins");
        String now = Html.text(element, "del");
        if (old.equals(now)) {
            side.write(now, setting);
            return;
        }
        if (!old.isEmpty()) {
            side.write(old, setting.withChange(new Change(Change.Kind.DELETED, "")));
        }
        if (!now.isEmpty()) {
            side.write(now, setting.withChange(new Change(Change.Kind.INSERTED, "")));
        }
    }

    private void words(String text, Setting setting) {
        String collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
        if (collapsed.startsWith(" ") && endsInSpace(setting)) {
            collapsed = collapsed.substring(1);
        }
        if (!collapsed.isEmpty()) {
            add(setting, new Words(collapsed));
        }
    }

    private void lineBreak(Setting setting) {
        add(setting, new LineBreak());
        remember(setting, true);
    }

    private void add(Setting setting, Content content) {
        pieces.add(new Piece(setting, content));
        if (content instanceof Words words) {
            remember(setting, words.text().endsWith(" "));
        } else if (!(content instanceof BookmarkStart || content instanceof BookmarkEnd)) {
            remember(setting, false);
        }
    }

    private boolean endsInSpace(Setting setting) {
        boolean old = (setting.change() != null && !setting.isGone()) || oldEndsInSpace;
        boolean now = setting.isGone() || newEndsInSpace;
        return old && now;
    }

    private void remember(Setting setting, boolean space) {
        if (setting.change() == null || setting.isGone()) {
            oldEndsInSpace = space;
        }
        if (!setting.isGone()) {
            newEndsInSpace = space;
        }
    }

    private void trimEnd() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.content() instanceof Words words) {
                String trimmed = words.text().replaceFirst(" +$", "");
                pieces.set(i, new Piece(piece.setting(), new Words(trimmed)));
            }
            if (!(piece.content() instanceof BookmarkEnd)) {
                return;
            }
        }
    }
}
