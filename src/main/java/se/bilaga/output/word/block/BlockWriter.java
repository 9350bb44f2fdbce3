package se.bilaga.output.word.block;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Sections;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.text.ColorField;
import se.bilaga.output.word.text.Draft;
import se.bilaga.output.word.text.ParagraphLook;
import se.bilaga.output.word.text.Paragraphs;
import se.bilaga.output.word.text.Revision;
import se.bilaga.output.word.text.Setting;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode;

/** Writes blocks one after the other, wherever they stand. */
public final class BlockWriter implements BlockNode.Visitor {
    private final Draft draft;
    private final PageFlow pages;
    private final Paragraphs paragraphs;
    private final Lists lists;
    private final Tables tables;
    private final Figures figures;
    private Place place = Place.RUNNING_TEXT;
    /** Whether what is written now has a note under it, which is to stand on the same page. */
    private boolean isNoted;

    /** @param links of the part that is written */
    public BlockWriter(Draft draft, Xml xml, Relationships links, Sections sections) {
        this.draft = draft;
        this.pages = new PageFlow(sections, xml);
        this.paragraphs = new Paragraphs(draft, xml, links);
        this.lists = new Lists(draft, this::look, this::nested);
        this.tables = new Tables(draft, xml, paragraphs, this::cell);
        this.figures = new Figures(draft, xml, links, paragraphs);
    }

    /** The width of the text at this place, in twentieths of a point. */
    public int width() {
        return place.isCell() ? place.cellWidth() : pages.width();
    }

    /** The width of a line of running text on upright pages, in twentieths of a point. */
    public int lineWidth() {
        return pages.lineWidth();
    }

    /** The words of a block as a paragraph of a style. */
    public void paragraph(Style style, BlockNode block, List<InlineNode> words) {
        paragraph(style, block, words, null);
    }

    /** The same on a field of a colour. */
    public void paragraph(Style style, BlockNode block, List<InlineNode> words, @Nullable ColorField field) {
        ParagraphLook look = draft.look(style).onNewPage(pages.takeNewPage()).on(field);
        Setting setting = field == null ? Setting.PLAIN : Setting.PLAIN.withColor(ColorField.WORDS);
        paragraphs.write(words, look, setting, Revision.of(block, null));
        pages.end(false);
    }

    /** A figure on a field of a colour. */
    public void figure(BlockNode.FigureBlock figure, @Nullable ColorField field) {
        figures.write(figure, width(), false, field, Revision.of(figure, null));
        pages.end(false);
    }

    /** Lets what comes next begin a page. */
    public void beginPage() {
        pages.beginPage();
    }

    /** Ends the blocks; the answer is the properties of the last section. */
    public String end() {
        if (pages.isAfterTable() || paragraphs.isLastChanged()) {
            paragraphs.empty();
        }
        return pages.last();
    }

    private void cell(List<BlockNode> blocks, Place inner) {
        pages.end(false);
        nested(blocks, inner);
    }

    private void nested(List<BlockNode> blocks, Place inner) {
        Place outer = place;
        for (int i = 0; i < blocks.size(); i++) {
            place = inner.closing(inner.closing() && i == blocks.size() - 1);
            write(blocks, i);
        }
        place = outer;
    }

    private void write(List<BlockNode> blocks, int at) {
        isNoted = at + 1 < blocks.size() && blocks.get(at + 1) instanceof BlockNode.ParagraphBlock next && isNote(next);
        blocks.get(at).accept(this);
    }

    @Override
    public void visit(BlockNode.SectionBlock section) {
        if (section.attributes().has(CssClass.LEAD) || section.attributes().has(CssClass.BOX)) {
            inset(section);
            return;
        }
        boolean turned = section.attributes().has(CssClass.LANDSCAPE) && !place.isCell();
        boolean newPage = section.attributes().has(CssClass.NEW_PAGE);
        List<BlockNode> blocks = section.blocks();
        pages.section(turned, newPage, () -> IntStream.range(0, blocks.size()).forEach(at -> write(blocks, at)));
    }

    /** Paragraphs of a style of their own. */
    private void inset(BlockNode.SectionBlock section) {
        pages.begin();
        boolean box = section.attributes().has(CssClass.BOX);
        Revision revision = Revision.of(section, place.revision());
        ParagraphLook look = look(box ? Style.BOX : Style.LEAD);
        int first = Math.min(1, section.blocks().size());
        Place within = place.inner(look.withSpaceBefore(pages.space()), place.depth(), revision, false);
        nested(section.blocks().subList(0, first), box ? within.inBox() : within);
        within = place.inner(look, place.depth(), revision, place.closing());
        nested(section.blocks().subList(first, section.blocks().size()), box ? within.inBox() : within);
        pages.endShort(box ? draft.styles().spaceAfter(draft.styles().body()) * 2 : 0);
    }

    @Override
    public void visit(BlockNode.HeadingBlock heading) {
        pages.begin();
        ParagraphLook look = draft.look(Style.heading(Math.max(1, heading.level() - 1)));
        paragraphs.heading(heading, pages.heading(look), place.revision());
        pages.end(false);
    }

    @Override
    public void visit(BlockNode.ParagraphBlock paragraph) {
        pages.begin();
        ParagraphLook look = place.paragraph() != null ? place.paragraph() : runningText(paragraph);
        Revision revision = Revision.of(paragraph, place.revision());
        boolean bold = paragraph.attributes().has(CssClass.BOX_HEADING);
        Setting setting = bold ? place.setting().withBold() : place.setting();
        boolean kept = look.keepNext() || (isNoted && isNote(paragraph));
        paragraphs.write(paragraph.content(), look.closing(place.closing()).keptWithNext(kept), setting, revision);
        pages.endShort(place.paragraph() == null && isNote(paragraph) ? spaceShort(Style.TABLE_NOTE) : 0);
    }

    private ParagraphLook runningText(BlockNode.ParagraphBlock paragraph) {
        String style = draft.styles().body();
        return isNote(paragraph)
                ? look(Style.TABLE_NOTE)
                : narrowed(ParagraphLook.of(style), style).withSpaceBefore(pages.space());
    }

    private static boolean isNote(BlockNode.ParagraphBlock paragraph) {
        return paragraph.attributes().has(CssClass.NOTE);
    }

    /** How much less space a style has after its paragraphs than running text has. */
    private int spaceShort(Style style) {
        return draft.styles().spaceAfter(draft.styles().body())
                - draft.styles().spaceAfter(draft.styles().id(style));
    }

    /** How a paragraph of a style is set here, whichever way the page is turned. */
    private ParagraphLook look(Style style) {
        return narrowed(draft.look(style), draft.styles().id(style));
    }

    private ParagraphLook narrowed(ParagraphLook look, String style) {
        return !place.isCell() && draft.styles().isNarrowed(style) ? look.besideText(pages.besideText()) : look;
    }

    @Override
    public void visit(BlockNode.ListBlock list) {
        pages.begin();
        lists.write(list, place, pages.space());
        pages.endShort(place.isRunningText() ? spaceShort(Style.BULLET_1) : 0);
    }

    @Override
    public void visit(BlockNode.QuoteBlock quote) {
        pages.begin();
        Revision revision = Revision.of(quote, place.revision());
        nested(quote.blocks(), place.inner(look(Style.QUOTE), place.depth(), revision, place.closing()));
    }

    /** Word would make one table of two that meet, and wants a paragraph last in a cell. */
    @Override
    public void visit(BlockNode.TableBlock table) {
        pages.begin();
        if (pages.isAfterTable() && table.caption() == null) {
            paragraphs.empty();
        }
        tables.write(table, width(), isNoted, Revision.of(table, place.revision()));
        if (place.closing()) {
            paragraphs.empty();
        }
        pages.end(true);
    }

    @Override
    public void visit(BlockNode.FigureBlock figure) {
        pages.begin();
        figures.write(figure, width(), isNoted, null, Revision.of(figure, place.revision()));
        pages.endShort(place.isRunningText() && figure.caption() != null ? spaceShort(Style.CAPTION) : 0);
    }
}
