package se.bilaga.output.word;

import org.w3c.dom.Element;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;

/** The blocks of the tree one after the other: the body of the document. */
final class Blocks {

    /** Space between a table and the text after it, in twentieths of a point. */
    private static final int AFTER_TABLE = 180;

    private final Draft draft;
    private final Sections sections;
    private final Xml xml = new Xml();
    private final Paragraphs paragraphs;
    private final Lists lists;
    private final Tables tables;
    private final Figures figures;
    private boolean landscape;
    private boolean wanted;
    private boolean afterTable;
    private boolean newPage;
    private boolean topOfPage;

    Blocks(Draft draft, Sections sections, Relationships links) {
        this.draft = draft;
        this.sections = sections;
        this.paragraphs = new Paragraphs(draft, xml, links);
        this.lists = new Lists(draft, paragraphs);
        this.tables = new Tables(draft, xml, paragraphs);
        this.figures = new Figures(draft, xml, links, paragraphs);
    }

    /** The whole body with the properties of its last section. */
    String write(Element body) {
        Html.children(body).forEach(this::top);
        if (afterTable || hasChanges(body)) {
            paragraphs.empty();
        }
        return xml.raw(sections.next(landscape)).toString();
    }

    private static boolean hasChanges(Element body) {
        return !Html.all(body, "ins").isEmpty() || !Html.all(body, "del").isEmpty();
    }

    private void top(Element e) {
        switch (e.getTagName()) {
            case "header" -> {
                new TitleBlock(draft, paragraphs, tables).write(e, width());
                afterTable = !Html.children(e, "table").isEmpty();
            }
            case "nav" -> new Contents(draft, xml, paragraphs, width()).write(e);
            case "main" -> Html.children(e).forEach(this::block);
            case "div" -> {} // the running head, which the template has in its own header
            default -> throw new IllegalArgumentException("<" + e.getTagName() + "> in body");
        }
    }

    private int width() {
        return sections.textWidth(landscape);
    }

    private void block(Element e) {
        if (wanted != landscape && !e.getTagName().equals("section")) {
            turn();
        }
        switch (e.getTagName()) {
            case "section" -> section(e);
            case "h2", "h3", "h4", "h5", "h6" -> heading(e);
            case "p" -> paragraph(e);
            case "ul", "ol" -> lists.write(e, space());
            case "blockquote" -> quote(e);
            case "table" -> table(e);
            case "figure" -> figures.write(e, width());
            default -> throw new IllegalArgumentException("<" + e.getTagName() + "> is no block");
        }
        if (!e.getTagName().equals("section")) {
            afterTable = e.getTagName().equals("table");
            topOfPage = false;
        }
    }

    private int space() {
        return afterTable ? AFTER_TABLE : ParagraphLook.STYLES;
    }

    private void section(Element section) {
        boolean turned = Html.hasClass(section, "liggande") && !landscape;
        if (turned) {
            wanted = true;
        }
        newPage = newPage || (Html.hasClass(section, "ny-sida") && !turned);
        Html.children(section).forEach(this::block);
        if (turned) {
            wanted = false;
        }
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
    }

    private void heading(Element heading) {
        int level = heading.getTagName().charAt(1) - '1';
        ParagraphLook look = ParagraphLook.of(draft.styles().id(Style.heading(level)))
                .onNewPage(newPage)
                .withSpaceBefore(newPage || topOfPage ? 0 : ParagraphLook.STYLES);
        paragraphs.heading(heading, look);
        newPage = false;
    }

    private void paragraph(Element p) {
        if (Html.hasClass(p, "not")) {
            paragraphs.write(p, ParagraphLook.of(draft.styles().id(Style.TABLE_NOTE)));
        } else {
            paragraphs.write(
                    p, ParagraphLook.of(draft.styles().body().orElse(null)).withSpaceBefore(space()));
        }
    }

    private void quote(Element quote) {
        ParagraphLook look = ParagraphLook.of(draft.styles().id(Style.QUOTE));
        Change change = Change.ofBlock(quote);
        for (Element p : Html.children(quote)) {
            paragraphs.write(p, look, Setting.PLAIN, change != null ? change : Change.ofBlock(p));
        }
    }

    /** Word would make one table of two that meet. */
    private void table(Element table) {
        if (afterTable && Html.children(table, "caption").isEmpty()) {
            paragraphs.empty();
        }
        tables.write(table, width());
    }
}
