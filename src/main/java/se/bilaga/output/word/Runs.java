package se.bilaga.output.word;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.Piece.BookmarkEnd;
import se.bilaga.output.word.Piece.BookmarkStart;
import se.bilaga.output.word.Piece.LineBreak;
import se.bilaga.output.word.Piece.Note;
import se.bilaga.output.word.Piece.Reference;
import se.bilaga.output.word.Piece.Sequence;
import se.bilaga.output.word.Piece.Words;

/** The pieces of a paragraph as runs, links around changes and changes around runs. */
final class Runs {

    private final Draft draft;
    private final Xml xml;
    private final Relationships links;
    private final Fields fields;
    private @Nullable String href;
    private @Nullable Change change;

    /** @param links of the part that is written: footnotes have their own */
    Runs(Draft draft, Xml xml, Relationships links) {
        this.draft = draft;
        this.xml = xml;
        this.links = links;
        this.fields = new Fields(xml);
    }

    void write(List<Piece> pieces) {
        for (Piece piece : pieces) {
            boolean mark = piece.content() instanceof BookmarkStart || piece.content() instanceof BookmarkEnd;
            surround(
                    mark ? null : piece.setting().href(),
                    mark ? null : piece.setting().change());
            write(piece);
        }
        surround(null, null);
    }

    /** Closes and opens links and changes so that the next run stands in the given ones. */
    private void surround(@Nullable String nextHref, @Nullable Change nextChange) {
        boolean sameLink = Objects.equals(href, nextHref);
        if (change != null && !(sameLink && change.equals(nextChange))) {
            xml.close();
            change = null;
        }
        if (!sameLink) {
            if (href != null) {
                xml.close();
            }
            if (nextHref != null) {
                openLink(nextHref);
            }
            href = nextHref;
        }
        if (nextChange != null && change == null) {
            draft.revisions().open(xml, nextChange);
            change = nextChange;
        }
    }

    private void openLink(String target) {
        if (target.startsWith("#")) {
            xml.open("w:hyperlink", "w:anchor", draft.bookmarks().name(target.substring(1)), "w:history", "1");
        } else {
            xml.open("w:hyperlink", "r:id", links.addExternal("hyperlink", target), "w:history", "1");
        }
    }

    private void write(Piece piece) {
        Setting setting = piece.setting();
        Piece.Content content = piece.content();
        if (content instanceof Words words) {
            words(words.text(), setting);
        } else if (content instanceof LineBreak) {
            open(setting, null);
            xml.empty("w:br").close();
        } else if (content instanceof Note note) {
            note(note, setting);
        } else if (content instanceof Sequence sequence) {
            fields.write(Fields.sequence(sequence.name()), sequence.number(), setting, null);
        } else if (content instanceof Reference reference) {
            fields.write(Fields.reference(reference.bookmark(), reference.text()), reference.text(), setting, null);
        } else if (content instanceof BookmarkStart start) {
            xml.empty("w:bookmarkStart", "w:id", start.id(), "w:name", start.name());
        } else if (content instanceof BookmarkEnd end) {
            xml.empty("w:bookmarkEnd", "w:id", end.id());
        }
    }

    private void words(String text, Setting setting) {
        open(setting, setting.href() == null ? null : draft.styles().id(Style.HYPERLINK));
        String element = setting.isGone() ? "w:delText" : "w:t";
        int from = 0;
        for (int at = text.indexOf('\u00ad'); at >= 0; at = text.indexOf('\u00ad', from)) {
            textIfAny(element, text.substring(from, at));
            xml.empty("w:softHyphen");
            from = at + 1;
        }
        textIfAny(element, text.substring(from));
        xml.close();
    }

    private void textIfAny(String element, String text) {
        if (!text.isEmpty()) {
            xml.open(element, "xml:space", "preserve").text(text).close();
        }
    }

    private void note(Note note, Setting setting) {
        String id = draft.footnotes().add(note.body(), setting.change());
        open(setting, draft.styles().id(Style.FOOTNOTE_REFERENCE));
        xml.empty("w:footnoteReference", "w:id", id).close();
    }

    private void open(Setting setting, @Nullable String style) {
        xml.open("w:r");
        setting.write(xml, style);
    }
}
