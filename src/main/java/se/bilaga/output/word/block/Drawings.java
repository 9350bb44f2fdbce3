package se.bilaga.output.word.block;

import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.chart.ChartWorkbook;
import se.bilaga.output.word.chart.ChartXml;
import se.bilaga.output.word.text.Draft;
import se.bilaga.page.tree.Picture;
import se.bilaga.statistics.chart.Chart;

/** Draws what a figure shows: a native chart, or an image of the plan's. */
final class Drawings implements Picture.Visitor {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** English Metric Units in a twentieth of a point, and in a pixel. */
    private static final int EMU = 635;

    private static final int EMU_PIXEL = 9525;

    private final Draft draft;
    private final Xml xml;
    private final Relationships links;
    private final String figure;
    private final long width;

    /**
     * In one figure.
     *
     * @param figure its id
     * @param width of the text, in twentieths of a point
     */
    Drawings(Draft draft, Xml xml, Relationships links, String figure, int width) {
        this.draft = draft;
        this.xml = xml;
        this.links = links;
        this.figure = figure;
        this.width = (long) width * EMU;
    }

    @Override
    public void visit(Picture.Drawing drawing) {
        Chart chart = draft.page().charts().get(figure);
        if (chart == null) {
            throw new IllegalArgumentException("no chart for " + figure);
        }
        OpcPackage file = draft.file();
        String part = file.free("word/charts/chart", ".xml");
        String workbook = file.free("word/embeddings/Microsoft_Excel_Sheet", ".xlsx");
        file.putByExtension(workbook, XLSX_TYPE, ChartWorkbook.of(chart));
        String toWorkbook = file.relationships(part).add("package", workbook.replace("word/", "../"));
        file.put(part, CHART_TYPE, ChartXml.of(chart, draft.page().look().chartColors(), toWorkbook));
        String id = links.add("chart", part.replace("word/", ""));
        String alt = drawing.alt().isEmpty() ? chart.description() : drawing.alt();
        long down = Math.round(width * (drawing.height() / drawing.width()));
        frame(
                "Diagram",
                alt,
                width,
                down,
                "chart",
                () -> xml.empty("c:chart", "xmlns:c", DRAWING + "chart", "r:id", id));
    }

    @Override
    public void visit(Picture.Image image) {
        byte[] bytes = draft.page().images().get(image.source());
        if (bytes == null) {
            throw new IllegalArgumentException("no image " + image.source());
        }
        Raster picture = Raster.of(bytes);
        OpcPackage file = draft.file();
        String part = file.free("word/media/bild", "." + picture.extension());
        file.putByExtension(part, picture.contentType(), bytes);
        String id = links.add("image", part.replace("word/", ""));
        long across = Math.min(width, (long) picture.width() * EMU_PIXEL);
        long down = Math.round((double) across * picture.height() / picture.width());
        frame("Bild", image.alt(), across, down, "picture", () -> {
            xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
            xml.empty("pic:cNvPr", "id", "0", "name", "", "descr", image.alt()).empty("pic:cNvPicPr");
            xml.close().open("pic:blipFill").empty("a:blip", "r:embed", id);
            xml.open("a:stretch").empty("a:fillRect").close().close();
            xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
            xml.empty("a:ext", "cx", Long.toString(across), "cy", Long.toString(down))
                    .close();
            xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
            xml.close().close();
        });
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
