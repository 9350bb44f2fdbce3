package se.bilaga.output.word;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.output.word.block.BlockWriter;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.text.Draft;
import se.bilaga.output.word.text.Fields;
import se.bilaga.output.word.text.ParagraphLook;
import se.bilaga.output.word.text.Revision;
import se.bilaga.output.word.text.Setting;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;

/**
 * The contents list, as Word's own: a control that Word knows, a {@code TOC} field with its results filled in, so that
 * it is complete when the document opens and F9 updates it.
 */
final class Contents extends PageWalk {
    private static final int DEEPEST = 3;

    private final Draft draft;
    private final Xml xml;
    private final Fields fields;
    private final BlockWriter blocks;
    private final Map<String, Integer> pageNumbers;
    private int deepest;
    private int level;
    private boolean begun;
    private boolean revised;
    private @Nullable Revision revision;

    Contents(Draft draft, Xml xml, BlockWriter blocks, Map<String, Integer> pageNumbers) {
        this.draft = draft;
        this.xml = xml;
        this.fields = new Fields(xml);
        this.blocks = blocks;
        this.pageNumbers = pageNumbers;
    }

    /** The list with its heading. */
    void write(PagePart.ContentsPart contents) {
        deepest = Math.min(depth(contents.blocks()), DEEPEST);
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:id", "w:val", draft.revisions().nextId());
        xml.open("w:docPartObj")
                .empty("w:docPartGallery", "w:val", "Table of Contents")
                .empty("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        walk(contents);
        if (begun) {
            if (revised) {
                xml.close();
                endOfItsOwn();
            }
            fields.end(Setting.PLAIN);
            xml.close();
        }
        xml.close().close();
    }

    /** A paragraph that nothing is seen of, for the field's end to stay in when the last entry goes. */
    private void endOfItsOwn() {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.open("w:rPr").empty("w:sz", "w:val", "2").close();
        xml.close();
    }

    private static int depth(List<? extends PageNode> content) {
        return content.stream()
                .filter(BlockNode.ListBlock.class::isInstance)
                .flatMap(list -> ((BlockNode.ListBlock) list).items().stream())
                .mapToInt(item -> 1 + depth(item.content()))
                .max()
                .orElse(0);
    }

    @Override
    public void visit(BlockNode.ParagraphBlock title) {
        blocks.paragraph(Style.CONTENTS_HEADING, title, title.content());
    }

    @Override
    public void visit(BlockNode.HeadingBlock title) {
        blocks.paragraph(Style.CONTENTS_HEADING, title, title.content());
    }

    @Override
    public void visit(BlockNode.ListBlock list) {
        level++;
        super.visit(list);
        level--;
    }

    @Override
    public void visit(BlockPart.ListItem item) {
        if (level <= deepest) {
            Revision outer = revision;
            Revision own = Revision.of(item, outer);
            revision = own == null ? null : own.plain();
            super.visit(item);
            revision = outer;
        }
    }

    /** The last entry's paragraph holds the field's end: one of its own could be all that a page holds. */
    @Override
    public void visit(InlineNode.Link link) {
        String id = link.target().substring(1);
        String before = draft.headings().entry(id, Wording.of(link, Wording.Side.BEFORE));
        String text = draft.headings().entry(id, Wording.of(link, Wording.Side.NOW));
        if (text.isEmpty() && before.isEmpty()) {
            return;
        }
        String bookmark = draft.bookmarks().contents(id);
        if (begun) {
            xml.close();
        }
        xml.open("w:p");
        look().write(xml, draft.revisions(), revision);
        revised = revision != null;
        if (!begun) {
            fields.begin("TOC \\o \"1-" + deepest + "\" \\h \\z \\u", Setting.PLAIN);
            begun = true;
        }
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        if (revision == null && !before.equals(text)) {
            words(before, new Revision(Fate.GONE, ""));
            words(text, new Revision(Fate.NEW, ""));
        } else {
            words(text.isEmpty() ? before : text, revision);
        }
        if (revision == null || !revision.fate().isGone()) {
            draft.revisions().inside(xml, revision, () -> {
                xml.open("w:r").empty("w:tab").close();
                fields.write(Fields.page(bookmark), Integer.toString(pageNumbers.getOrDefault(id, 1)), Setting.PLAIN);
            });
        }
        xml.close();
    }

    private void words(String text, @Nullable Revision change) {
        String element = change != null && change.fate().isGone() ? "w:delText" : "w:t";
        draft.revisions()
                .inside(
                        xml,
                        change,
                        () -> xml.open("w:r")
                                .open(element, "xml:space", "preserve")
                                .text(text)
                                .close()
                                .close());
    }

    private ParagraphLook look() {
        String style = draft.styles().id(Style.contents(level));
        return ParagraphLook.of(style).withRightTab(draft.styles().hasTabs(style) ? 0 : blocks.lineWidth());
    }
}
