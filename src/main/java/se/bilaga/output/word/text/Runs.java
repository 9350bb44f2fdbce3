package se.bilaga.output.word.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Style;

/** The pieces of a paragraph as runs, links around changes and changes around runs. */
final class Runs implements Piece.Visitor {
    /** Beside characters that Word has elements for. */
    private static final Pattern SPECIAL = Pattern.compile("(?<=[\\u00ad\\n])|(?=[\\u00ad\\n])");

    private final Draft draft;
    private final Xml xml;
    private final Relationships links;
    private final Fields fields;
    private @Nullable String href;
    private @Nullable Revision revision;

    /** @param links of the part that is written: footnotes have their own */
    Runs(Draft draft, Xml xml, Relationships links) {
        this.draft = draft;
        this.xml = xml;
        this.links = links;
        this.fields = new Fields(xml);
    }

    void write(List<Piece> pieces) {
        pieces.forEach(piece -> piece.accept(this));
        surround(Setting.PLAIN);
    }

    /** Closes and opens links and changes so that the next run stands in those of a setting. */
    private void surround(Setting next) {
        boolean sameLink = Objects.equals(href, next.href());
        if (revision != null && !(sameLink && revision.equals(next.revision()))) {
            xml.close();
            revision = null;
        }
        if (!sameLink) {
            if (href != null) {
                xml.close();
            }
            href = next.href();
            if (href != null) {
                openLink(href);
            }
        }
        if (next.revision() != null && revision == null) {
            revision = next.revision();
            draft.revisions().open(xml, revision);
        }
    }

    private void openLink(String target) {
        if (target.startsWith("#")) {
            xml.open("w:hyperlink", "w:anchor", draft.bookmarks().name(target.substring(1)), "w:history", "1");
        } else {
            xml.open("w:hyperlink", "r:id", links.addExternal("hyperlink", target), "w:history", "1");
        }
    }

    @Override
    public void words(String text, Setting setting) {
        surround(setting);
        open(setting, setting.href() == null ? null : draft.styles().id(Style.HYPERLINK));
        String element = setting.isGone() ? "w:delText" : "w:t";
        for (String part : SPECIAL.split(text, -1)) {
            switch (part) {
                case "" -> {} // only space at the end of a paragraph, which is gone
                case "\u00ad" -> xml.empty("w:softHyphen");
                case "\n" -> xml.empty("w:br");
                default -> xml.open(element, "xml:space", "preserve").text(part).close();
            }
        }
        xml.close();
    }

    @Override
    public void field(String instruction, String result, Setting setting) {
        surround(setting);
        fields.write(instruction, result, setting);
    }

    @Override
    public void bookmark(String id, String name) {
        surround(Setting.PLAIN);
        if (name.isEmpty()) {
            xml.empty("w:bookmarkEnd", "w:id", id);
        } else {
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        }
    }

    @Override
    public void note(List<Piece.NoteLine> lines, Setting setting) {
        surround(setting);
        String id = draft.footnotes().nextId();
        Xml note = new Xml().open("w:footnote", "w:id", id);
        for (int i = 0; i < lines.size(); i++) {
            line(note, lines.get(i), i == 0, setting.revision());
        }
        draft.footnotes().add(note.close().toString());
        open(setting, draft.styles().id(Style.FOOTNOTE_REFERENCE));
        xml.empty("w:footnoteReference", "w:id", id).close();
    }

    /** A paragraph of a note, the first of which begins with the note's own mark. */
    private void line(Xml note, Piece.NoteLine line, boolean first, @Nullable Revision called) {
        note.open("w:p");
        line.look().write(note, draft.revisions(), line.revision());
        Runs runs = new Runs(draft, note, draft.footnotes().links());
        if (first) {
            draft.revisions().inside(note, called, () -> {
                note.open("w:r");
                Setting.PLAIN.write(note, draft.styles().id(Style.FOOTNOTE_REFERENCE));
                note.empty("w:footnoteRef").close();
            });
            runs.words(" ", Setting.PLAIN.withRevision(called));
        }
        runs.write(line.pieces());
        note.close();
    }

    private void open(Setting setting, @Nullable String style) {
        xml.open("w:r");
        setting.write(xml, style);
    }
}
