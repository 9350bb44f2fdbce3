package se.bilaga.output.word.block;

import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.chart.ChartSize;
import se.bilaga.output.word.chart.ChartWorkbook;
import se.bilaga.output.word.chart.ChartXml;
import se.bilaga.output.word.text.Draft;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.look.Look;
import se.bilaga.page.tree.Picture;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.Bitmap;
import se.bilaga.picture.PictureFile;
import se.bilaga.picture.Typeface;
import se.bilaga.picture.VectorGraphic;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** Draws what a figure shows: a native chart, or an image of the plan's. */
final class Drawings implements Picture.Visitor {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    /** English Metric Units in a twentieth of a point, and in a point. */
    private static final int EMU = 635;

    private static final double EMU_POINT = 20 * EMU;

    /** Between small charts, in points. */
    private static final double BETWEEN = 3;

    /** How high a standing one is on its width. */
    private static final double PANEL = 0.7;

    /** And a chart that lies elsewhere. */
    private static final double STANDING = 0.42;

    private final Draft draft;
    private final Xml xml;
    private final Relationships links;
    private final String figureId;
    private final long width;
    private final boolean gone;

    /** @param gone whether what is drawn is deleted */
    Drawings(Draft draft, Xml xml, Relationships links, String figureId, int width, boolean gone) {
        this.gone = gone;
        this.draft = draft;
        this.xml = xml;
        this.links = links;
        this.figureId = figureId;
        this.width = (long) width * EMU;
    }

    @Override
    public void visit(Picture.Drawing drawing) {
        Chart drawn = draft.page().charts().get(figureId);
        if (drawn == null) {
            throw new IllegalArgumentException("no chart for " + figureId);
        }
        double across = width / EMU_POINT;
        double height = across * (drawing.height() / drawing.width());
        if (drawn.panels().isEmpty()) {
            boolean dots = drawn.type() == ChartView.Type.DOTS; // which stand in Word
            chart(drawn, drawing.alt(), across, dots ? Math.max(height, across * STANDING) : height);
            return;
        }
        Look look = draft.page().look();
        new PanelKey(drawn, look.chartColors(), look.lettering(), xml, gone).write();
        int columns = ChartDrawing.columns(drawn, across);
        int rows = (drawn.panels().size() + columns - 1) / columns;
        double each = Math.floor(across / columns) - BETWEEN;
        double high = drawn.type().lies() ? height / rows : each * PANEL;
        for (int i = 0; i < drawn.panels().size(); i++) {
            if (i % columns == 0 && i > 0) {
                xml.empty("w:br");
            }
            chart(drawn.parts().get(i), "", each, high);
        }
    }

    private void chart(Chart drawn, String told, double across, double height) {
        Look look = draft.page().look();
        ChartSize size = ChartSize.of(drawn, across, height, look.lettering());
        Chart chart = size.readable(drawn);
        OpcPackage file = draft.file();
        String part = file.free("word/charts/chart", ".xml");
        String workbook = file.free("word/embeddings/Microsoft_Excel_Sheet", ".xlsx");
        file.putByExtension(workbook, XLSX_TYPE, ChartWorkbook.of(chart, size));
        String toWorkbook = file.relationships(part).add("package", workbook.replace("word/", "../"));
        file.put(part, CHART_TYPE, ChartXml.of(chart, look.chartColors(), size, toWorkbook));
        String id = links.add("chart", part.replace("word/", ""));
        String alt = told.isEmpty() ? chart.description() : told;
        frame(
                "Diagram",
                alt,
                Math.round(across * EMU_POINT),
                Math.round(size.height() * EMU_POINT),
                "chart",
                () -> xml.empty("c:chart", "xmlns:c", DRAWING + "chart", "r:id", id));
    }

    @Override
    public void visit(Picture.Image image) {
        FrontPage.Logo logo = draft.page().look().titlePage().logo();
        if (logo != null && image.source().equals(FrontPage.LOGO)) {
            logo(logo, draft.page().look().paper().logo());
            return;
        }
        Artwork artwork = draft.page().images().get(image.source());
        if (artwork == null) {
            throw new IllegalArgumentException("no image " + image.source());
        }
        double tallest = draft.page().look().paper().upright().tallestPicture();
        double room = Math.min(1, Math.min(width / (EMU_POINT * artwork.width()), tallest / artwork.height()));
        picture(artwork, image.alt(), room);
    }

    /** The organisation's mark of a height in points. */
    void logo(FrontPage.Logo logo, double height) {
        picture(logo.artwork(), logo.alt(), height / logo.artwork().height());
    }

    private void picture(Artwork artwork, String alt, double scale) {
        double wide = artwork.width() * scale;
        double high = artwork.height() * scale;
        Typeface typeface = draft.page().look().typeface();
        VectorGraphic drawing = artwork instanceof VectorGraphic graphic ? graphic : null;
        String id =
                media(drawing == null ? ((Bitmap) artwork).within(wide, high) : drawing.painted(wide, high, typeface));
        long across = Math.round(wide * EMU_POINT);
        long down = Math.round(high * EMU_POINT);
        frame("Bild", alt, across, down, "picture", () -> {
            xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
            xml.empty("pic:cNvPr", "id", "0", "name", "", "descr", alt).empty("pic:cNvPicPr");
            xml.close().open("pic:blipFill").open("a:blip", "r:embed", id);
            if (drawing != null) {
                scalable(media(drawing.file(typeface)));
            }
            xml.close();
            xml.open("a:stretch").empty("a:fillRect").close().close();
            xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
            xml.empty("a:ext", "cx", Long.toString(across), "cy", Long.toString(down))
                    .close();
            xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
            xml.close().close();
        });
    }

    /** A picture's file in the document: the answer is what refers to it. */
    private String media(PictureFile picture) {
        String part = draft.file().free("word/media/bild", "." + picture.extension());
        draft.file().putByExtension(part, picture.mediaType(), picture.bytes());
        return links.add("image", part.replace("word/", ""));
    }

    /** The drawing that Word shows instead of the picture in pixels, from 2016 on. */
    private void scalable(String id) {
        xml.open("a:extLst").open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        xml.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", id).close().close();
    }

    private void frame(String name, String alt, long across, long down, String kind, Runnable content) {
        String id = draft.revisions().nextId();
        xml.open("w:drawing");
        String drawing = DRAWING + "wordprocessingDrawing";
        xml.open("wp:inline", "xmlns:wp", drawing, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", Long.toString(across), "cy", Long.toString(down));
        xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        xml.empty("wp:docPr", "id", id, "name", name + " " + id, "descr", alt);
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + kind);
        content.run();
        xml.close().close().close().close();
    }
}
