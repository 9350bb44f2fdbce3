package se.bilaga.output.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.chart.ChartWorkbook;
import se.bilaga.output.word.chart.ChartXml;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.Bitmap;
import se.bilaga.picture.Typeface;
import se.bilaga.picture.PictureFile;
import se.bilaga.picture.VectorGraphic;
import se.bilaga.statistics.chart.Chart;

/** Figures: a native chart or a picture in a paragraph of its own, and the caption under it. */
final class Figures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    /** In points; what is higher leaves no room for its caption on a page. */
    private static final double TALLEST = 190 * 72 / 25.4;

    /** English Metric Units in a twentieth of a point. */
    private static final int EMU = 635;

    private final Draft draft;
    private final Xml xml;
    private final Relationships links;
    private final Paragraphs paragraphs;

    Figures(Draft draft, Xml xml, Relationships links, Paragraphs paragraphs) {
        this.draft = draft;
        this.xml = xml;
        this.links = links;
        this.paragraphs = paragraphs;
    }

    void write(Element figure, int width) {
        Change change = draft.revisions().known(Change.ofBlock(figure));
        xml.open("w:p");
        ParagraphLook look = ParagraphLook.of(draft.styles().id(Style.FIGURE)).keptWithNext(true);
        look.write(xml, draft.revisions(), change);
        if (change != null) {
            draft.revisions().open(xml, change);
        }
        xml.open("w:r");
        drawing(figure, width);
        xml.close();
        if (change != null) {
            xml.close();
        }
        xml.close();
        for (Element caption : Html.children(figure, "figcaption")) {
            caption(caption, change);
        }
    }

    private void caption(Element caption, @Nullable Change figure) {
        Change own = Change.ofBlock(caption);
        paragraphs.write(
                caption, ParagraphLook.of(draft.styles().id(Style.CAPTION)), Setting.PLAIN, own != null ? own : figure);
    }

    private void drawing(Element figure, int width) {
        Chart chart = draft.page().charts().get(figure.getAttribute("id"));
        if (chart != null) {
            chart(figure, chart, width);
            return;
        }
        Element img = Html.all(figure, "img").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chart for " + figure.getAttribute("id")));
        Artwork artwork = draft.page().images().get(img.getAttribute("src"));
        if (artwork == null) {
            throw new IllegalArgumentException("no image " + img.getAttribute("src"));
        }
        picture(artwork, img.getAttribute("alt"), width);
    }

    private void chart(Element figure, Chart chart, int width) {
        OpcPackage file = draft.file();
        String part = file.free("word/charts/chart", ".xml");
        String workbook = file.free("word/embeddings/Microsoft_Excel_Sheet", ".xlsx");
        file.putByExtension(workbook, XLSX_TYPE, ChartWorkbook.of(chart));
        String toWorkbook = file.relationships(part).add("package", workbook.replace("word/", "../"));
        file.put(part, CHART_TYPE, ChartXml.of(chart, draft.page().look().chartColors(), toWorkbook));
        String id = links.add("chart", part.replace("word/", ""));
        long across = (long) width * EMU;
        String alt = Html.all(figure, "svg").stream()
                .map(svg -> svg.getAttribute("alt"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(chart.description());
        frame(
                "Diagram",
                alt,
                across,
                Math.round(across * ratio(figure)),
                "chart",
                () -> xml.empty("c:chart", "xmlns:c", DRAWING + "chart", "r:id", id));
    }

    /** Height by width, as the drawing of the same chart in the other formats. */
    private static double ratio(Element figure) {
        Optional<String[]> box = Html.all(figure, "svg").stream()
                .map(svg -> svg.getAttribute("viewBox").trim().split("[ ,]+", -1))
                .filter(numbers -> numbers.length == 4)
                .findFirst();
        return box.map(numbers -> Double.parseDouble(numbers[3]) / Double.parseDouble(numbers[2]))
                .orElse(0.5);
    }

    private void picture(Artwork artwork, String alt, int width) {
        double room = Math.min(1, Math.min(width / 20.0 / artwork.width(), TALLEST / artwork.height()));
        double wide = artwork.width() * room;
        double high = artwork.height() * room;
        Typeface typeface = draft.page().look().typeface();
        VectorGraphic drawing = artwork instanceof VectorGraphic graphic ? graphic : null;
        String id =
                media(drawing == null ? ((Bitmap) artwork).within(wide, high) : drawing.painted(wide, high, typeface));
        long across = Math.round(wide * 20 * EMU);
        long down = Math.round(high * 20 * EMU);
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
        xml.open("w:drawing")
                .open(
                        "wp:inline",
                        "xmlns:wp",
                        DRAWING + "wordprocessingDrawing",
                        "distT",
                        "0",
                        "distB",
                        "0",
                        "distL",
                        "0",
                        "distR",
                        "0");
        xml.empty("wp:extent", "cx", Long.toString(across), "cy", Long.toString(down));
        xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        xml.empty("wp:docPr", "id", id, "name", name + " " + id, "descr", alt);
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + kind);
        content.run();
        xml.close().close().close().close();
    }
}
