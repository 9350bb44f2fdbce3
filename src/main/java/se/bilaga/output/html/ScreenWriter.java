package se.bilaga.output.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.Page;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.page.look.Look;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.BlockPart.Caption;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode.Footnote;
import se.bilaga.page.tree.InlineNode.Link;
import se.bilaga.page.tree.InlineNode.Sourced;
import se.bilaga.page.tree.PagePart.ContentsPart;
import se.bilaga.page.tree.PagePart.MainPart;
import se.bilaga.page.tree.PagePart.RunningHead;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.page.tree.Picture.Image;
import se.bilaga.page.tree.Wording;
import se.bilaga.page.xhtml.StartTag;
import se.bilaga.page.xhtml.XhtmlWriter;
import se.bilaga.picture.Artwork;
import se.bilaga.statistics.chart.Chart;

/** Writes a page with what only a screen needs: notes at the end, pictures in place, ways to move about. */
final class ScreenWriter extends XhtmlWriter {
    // The page's own ids have no underscore.
    private static final String MAIN = "_huvudtext";
    private static final String NOTES = "_fotnoter";
    private static final String CALL = "_anrop-";
    /** The width that a chart is drawn for a telephone's, in points of its letters. */
    private static final double PHONE = 225;

    private final HtmlText html;
    private final Page page;
    private final String head;
    private final boolean marked;
    private final ChangeList changes = new ChangeList();
    private final List<Footnote> notes = new ArrayList<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private @Nullable Chart chart;

    private ScreenWriter(Page page, HtmlText html, String head, boolean marked) {
        super(html);
        this.html = html;
        this.page = page;
        this.head = head;
        this.marked = marked;
    }

    /**
     * @param head markup that the head begins with
     * @param marked whether words say where they stand in the author's files
     */
    static String html(Page page, String head, boolean marked) {
        HtmlText html = new HtmlText();
        ScreenWriter writer = new ScreenWriter(page, html, head, marked);
        writer.write(writer.changes.rewrite(page.document()));
        return html.toString();
    }

    @Override
    protected void head() {
        html.markup("\n" + head);
    }

    @Override
    protected void body(Document document) {
        leaf(link(MAIN).with("class", "hoppa"), "Till texten");
        super.body(document);
        if (!notes.isEmpty()) {
            endnotes();
        }
    }

    private static StartTag link(String id) {
        return StartTag.of("a").with("href", "#" + id);
    }

    @Override
    public void visit(RunningHead head) {}

    @Override
    public void visit(Sourced sourced) {
        if (marked) {
            element(StartTag.of("span").with("data-plats", sourced.origin()), sourced.content());
        } else {
            super.visit(sourced);
        }
    }

    @Override
    public void visit(ContentsPart contents) {
        element(StartTag.of("nav", contents.attributes()).with("aria-label", "Innehåll"), contents.blocks());
    }

    @Override
    public void visit(MainPart main) {
        if (!changes.entries().isEmpty()) {
            list(changes.entries());
        }
        element(StartTag.of("main", main.attributes()).with("id", MAIN), main.blocks());
    }

    private void list(List<ChangeList.Entry> entries) {
        html.open(StartTag.of("details").with("class", "andringar"));
        leaf(StartTag.of("summary"), entries.size() == 1 ? "1 ändring" : entries.size() + " ändringar");
        html.open(StartTag.of("ol"));
        for (ChangeList.Entry entry : entries) {
            html.open(StartTag.of("li"));
            leaf(link(entry.id()), entry.words());
            html.close();
        }
        html.close();
        html.close();
    }

    @Override
    public void visit(Image image) {
        Artwork artwork = page.images().get(image.source());
        if (artwork == null) {
            throw new IllegalArgumentException("no image " + image.source());
        }
        image(image, DataAddress.of(artwork, page.look().typeface()));
    }

    /** Under a chart stand its values, for whoever does not see it; the chart itself then need not tell them. */
    @Override
    public void visit(FigureBlock figure) {
        chart = page.charts().get(figure.attributes().id());
        super.visit(figure);
        chart = null;
    }

    @Override
    public void visit(Drawing drawing) {
        Chart drawn = chart;
        if (drawn == null || !drawing.alt().equals(drawn.description())) {
            svg(drawing, null, drawing.alt());
            return;
        }
        svg(drawing, "bred", drawn.gist());
        Look look = page.look();
        double tallest = look.paper().upright().tallestPicture();
        ChartDrawing narrow = new ChartDrawing(PHONE, tallest, look.lettering(), look.chartColors());
        svg(narrow.of(narrow.readable(drawn)), "smal", drawn.gist());
        new ChartTable(html, drawn).write();
    }

    private void svg(Drawing drawing, @Nullable String width, String label) {
        drawing(
                drawing,
                StartTag.of(
                                "svg",
                                width == null
                                        ? drawing.attributes()
                                        : drawing.attributes().withClass(width))
                        .with("role", "img")
                        .with("aria-label", label));
    }

    /** A wide table scrolls by itself on a narrow screen, also from the keyboard. */
    @Override
    public void visit(TableBlock table) {
        if (!table.attributes().has(CssClass.DATA)) {
            super.visit(table);
            return;
        }
        html.open(StartTag.of("div")
                .with("class", "tabell")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", own(table.caption() == null ? "Tabell" : name(table.caption()))));
        super.visit(table);
        html.close();
    }

    /** Each group of rows has a body of its own, for the name of a group is a head of no other. */
    @Override
    public void visit(BlockPart.RowGroup group) {
        List<BlockPart.TableRow> rows = new ArrayList<>();
        int open = 0;
        for (BlockPart.TableRow row : group.rows()) {
            if (row.attributes().has(CssClass.GROUP) && !rows.isEmpty() && open <= 0) {
                super.visit(new BlockPart.RowGroup(group.attributes(), group.head(), rows));
                rows.clear();
            }
            rows.add(row);
            int tallest = row.cells().stream()
                    .mapToInt(BlockPart.TableCell::rows)
                    .max()
                    .orElse(1);
            open = Math.max(open, tallest) - 1;
        }
        super.visit(new BlockPart.RowGroup(group.attributes(), group.head(), rows));
    }

    /** A comparison may have two of a name, and many tables have none. */
    private String own(String name) {
        int count = regions.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " (" + count + ")";
    }

    /** As it is now; as it was where there is nothing now. */
    private static String name(Caption caption) {
        String now = Wording.of(caption, Wording.Side.NOW);
        return now.isEmpty() ? Wording.of(caption, Wording.Side.BEFORE) : now;
    }

    /** The call, numbered; the note itself is kept for the end. */
    @Override
    public void visit(Footnote note) {
        notes.add(note);
        String id = note.attributes().id();
        html.open(StartTag.of("sup").with("class", "anrop"));
        StartTag call = link(id).with("id", CALL + id).with("role", "doc-noteref");
        leaf(call.with("aria-label", "Fotnot " + notes.size()), String.valueOf(notes.size()));
        html.close();
    }

    /** A note that is called again has its number, which it was given at its first call. */
    @Override
    public void visit(Link link) {
        int number =
                link.attributes().has(CssClass.FOOTNOTE) ? number(link.target().substring(1)) : 0;
        if (number == 0) {
            super.visit(link);
            return;
        }
        html.open(StartTag.of("sup").with("class", "anrop"));
        StartTag call = link(link.target().substring(1)).with("role", "doc-noteref");
        leaf(call.with("aria-label", "Fotnot " + number), String.valueOf(number));
        html.close();
    }

    private int number(String id) {
        List<String> ids = notes.stream().map(note -> note.attributes().id()).toList();
        return ids.indexOf(id) + 1;
    }

    private void endnotes() {
        html.open(StartTag.of("section")
                .with("class", "fotnoter")
                .with("aria-labelledby", NOTES)
                .with("role", "doc-endnotes"));
        leaf(StartTag.of("h2").with("id", NOTES), "Fotnoter");
        html.open(StartTag.of("ol"));
        for (Footnote note : notes) {
            String id = note.attributes().id();
            html.open(StartTag.of("li").with("id", id));
            note.content().forEach(word -> word.accept(this));
            html.text(" ");
            StartTag back = link(CALL + id).with("role", "doc-backlink");
            leaf(back.with("aria-label", "Tillbaka till texten"), "↩");
            html.close();
        }
        html.close();
        html.close();
    }
}
