package se.bilaga.output.word.block;

import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Sections;
import se.bilaga.output.word.text.ParagraphLook;

/** The pages that blocks flow over, upright or turned, and what stands above the next block. */
final class PageFlow {
    /** Space between a table and the text after it, in twentieths of a point. */
    private static final int AFTER_TABLE = 180;

    private final Sections sections;
    private final Xml xml;
    private boolean landscape;
    private boolean wanted;
    private boolean newPage;
    private boolean topOfPage;
    private boolean afterTable;
    private int spaceShort;
    private boolean begun;

    PageFlow(Sections sections, Xml xml) {
        this.sections = sections;
        this.xml = xml;
    }

    /** The width of the text in twentieths of a point. */
    int width() {
        return sections.textWidth(landscape);
    }

    /** Goes on with what stands in a section; pages turn for it, and back, when its first block comes. */
    void section(boolean turned, boolean onNewPage, Runnable inside) {
        boolean outer = wanted;
        wanted = wanted || turned;
        newPage = newPage || onNewPage;
        inside.run();
        wanted = outer;
    }

    /** The width of a line of running text on upright pages. */
    int lineWidth() {
        return sections.textWidth(false) - sections.besideText(false);
    }

    /** What is left beside a line of running text, in twentieths of a point; the styles' own on upright pages. */
    int besideText() {
        return landscape ? sections.besideText(true) : ParagraphLook.STYLES;
    }

    /** Before a block: turns the page where its section wants that. */
    void begin() {
        if (wanted != landscape && !begun && sections.beginsPage()) {
            landscape = wanted;
            topOfPage = true;
        } else if (wanted != landscape) {
            turn();
        }
    }

    /** After a block. */
    void end(boolean table) {
        begun = true;
        afterTable = table;
        spaceShort = 0;
        topOfPage = false;
    }

    /**
     * After a list, a note or a figure.
     *
     * @param space how much less it has after it than a paragraph has, in twentieths of a point
     */
    void endShort(int space) {
        end(false);
        spaceShort = Math.max(0, space);
    }

    boolean isAfterTable() {
        return afterTable;
    }

    /** The space before a paragraph or a list. */
    int space() {
        return afterTable ? AFTER_TABLE : spaceShort > 0 ? spaceShort : ParagraphLook.STYLES;
    }

    /** Lets what comes next begin a page. */
    void beginPage() {
        newPage = true;
    }

    /** Whether what comes now begins a page, which it is asked once. */
    boolean takeNewPage() {
        boolean page = newPage;
        newPage = false;
        return page;
    }

    /** A heading's look where it comes: on a new page, or with no space at the top of one. */
    ParagraphLook heading(ParagraphLook look) {
        boolean page = takeNewPage();
        return look.onNewPage(page).withSpaceBefore(page || topOfPage ? 0 : ParagraphLook.STYLES);
    }

    /** Ends the pages of one orientation; the paragraph that carries the break takes next to no room. */
    private void turn() {
        String properties = sections.next(landscape);
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.raw(properties).close().close();
        landscape = wanted;
        newPage = false;
        topOfPage = true;
        afterTable = false;
        spaceShort = 0;
    }

    /** The properties of the last section, after all blocks. */
    String last() {
        return sections.next(landscape);
    }
}
