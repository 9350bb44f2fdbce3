package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.context.ContentFunctionFactory.LeaderFunction;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PdfBoxBookmarkManager;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastLinkManager;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.MarkerData;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.output.pdf.font.TextMeasure;
import se.bilaga.output.pdf.tags.LinkAnnotations;
import se.bilaga.output.pdf.tags.ReadingOrder;
import se.bilaga.output.pdf.tags.StructureWriter;
import se.bilaga.output.pdf.tags.TagTree;

/**
 * Paints like the library's device, and marks everything that it paints: content with its element, all else as artifact.
 */
final class TaggingDevice extends PdfBoxFastOutputDevice {
    static final float DOTS_PER_POINT = 20f * 4f / 3f;
    private static final Object OPEN = new Object();
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private final Map<PDPage, Integer> raised = new HashMap<>();

    /** The page being painted. */
    private record Sheet(
            RenderingContext context, PDPageContentStream stream, PDPage page, float height, AffineTransform place) {}

    private final PDDocument pdf;
    private final TextMeasure measure;
    private final TagTree tags;
    private final LinkAnnotations links;
    private final ReadingOrder order;
    private final ChangeBars bars = new ChangeBars();
    private final PDPropertyList pagination;
    private @Nullable Sheet sheet;
    private @Nullable PdfBoxFSFont font;
    private int open;

    TaggingDevice(PDDocument pdf, Document document, TextMeasure measure, ReadingOrder order) {
        super(DOTS_PER_POINT, false, false, PdfAConformance.PDFA_2_A);
        this.pdf = pdf;
        this.measure = measure;
        this.order = order;
        this.tags = new TagTree(document);
        this.links = new LinkAnnotations(tags);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        this.pagination = PDPropertyList.create(properties);
        setWriter(pdf);
    }

    void startPage(RenderingContext context, PDPageContentStream stream, PDPage page) {
        float height = page.getMediaBox().getHeight();
        AffineTransform place = AffineTransform.getScaleInstance(1.0 / DOTS_PER_POINT, 1.0 / DOTS_PER_POINT);
        sheet = new Sheet(context, stream, page, height, place);
        initializePage(stream, page, height);
    }

    /** Says how much higher than it was laid out the page's content is painted, in dots. */
    void raise(int dots) {
        raised.put(sheet().page(), dots);
    }

    int raised() {
        return raised.getOrDefault(sheet().page(), 0);
    }

    private Sheet sheet() {
        return Objects.requireNonNull(sheet, "no page has been started");
    }

    @Override
    public void translate(double tx, double ty) {
        super.translate(tx, ty);
        sheet().place().translate(tx, ty);
    }

    @Override
    public @Nullable Object startStructure(StructureType type, Box box) {
        return switch (type) {
            case RUNNING -> outside(stream -> stream.beginMarkedContent(COSName.ARTIFACT, pagination));
            case BACKGROUND -> box.hasNonTextContent(sheet().context()) ? artifact() : null;
            case LIST_MARKER -> hasMarker(box) ? label(box) : null;
            case REPLACED -> figure((BlockBox) box);
            case INLINE_CHILD_BOX -> passed(box);
            case LAYER, FLOAT, BLOCK, INLINE, TEXT -> null;
        };
    }

    @Override
    public void endStructure(@Nullable Object token) {
        if (token != null && --open == 0) {
            write(PDPageContentStream::endMarkedContent);
        }
    }

    private Object artifact() {
        return outside(stream -> stream.beginMarkedContent(COSName.ARTIFACT));
    }

    private Object outside(Mark begin) {
        if (open++ == 0) {
            write(begin);
        }
        return OPEN;
    }

    private @Nullable Object passed(Box box) {
        Element element = box.getElement();
        if (!order.paint(box, sheet().context()) && element != null && open == 0 && isOutermost(box)) {
            tags.passed(element);
        }
        return null;
    }

    private static boolean hasMarker(Box box) {
        return box instanceof BlockBox block
                && block.getMarkerData() != null
                && (block.getMarkerData().getGlyphMarker() != null
                        || block.getMarkerData().getTextMarker() != null);
    }

    private Object label(Box box) {
        Element item = tags.elementOf(box);
        if (item == null || open > 0) {
            return artifact();
        }
        open++;
        int id = tags.label(item, sheet().page());
        MarkerData.TextMarker number = ((BlockBox) box).getMarkerData().getTextMarker();
        begin(id, number == null ? "•" : number.getText().strip());
        return OPEN;
    }

    private Object figure(BlockBox box) {
        Element element = tags.elementOf(box);
        if (element == null || open > 0 || tags.node(element).box() != null) {
            return artifact();
        }
        open++;
        tags.node(element).setBox(area(box));
        bars.note(element, area(box));
        begin(tags.content(element, sheet().page()), null);
        return OPEN;
    }

    @Override
    public void drawText(RenderingContext c, InlineText text) {
        if (open > 0 || text.getSubstring().isEmpty()) {
            super.drawText(c, text);
            return;
        }
        Element element = tags.elementOf(text.getParent());
        if (element == null || isLeader(text) || tags.isRepeated(element, sheet().page())) {
            write(stream -> stream.beginMarkedContent(COSName.ARTIFACT));
        } else {
            begin(tags.content(element, sheet().page()), BrokenWords.actualText(text));
            if (tags.hasChanges()) {
                bars.note(element, area(text.getParent().getLineBox()));
            }
        }
        super.drawText(c, text);
        write(PDPageContentStream::endMarkedContent);
    }

    /** Text that is said elsewhere too. */
    void drawFurniture(RenderingContext c, InlineText text) {
        Object token = artifact();
        super.drawText(c, text);
        endStructure(token);
    }

    /** Draws the bars of the page's changes left of its text. */
    void drawBars(float left) {
        write(stream -> bars.draw(stream, left));
    }

    /** Both spaces have one glyph, which stands for one character only: the one that readers search for. */
    @Override
    public void drawString(String s, float x, float y, @Nullable JustificationInfo info) {
        String said = s.replace('\u00a0', ' ');
        PdfBoxFSFont set = font;
        if (set != null && measure.shows(set, said)) {
            drawStringFast(said, x, y, info, set.getFontDescriptions().get(0), set.getSize2D());
        } else {
            super.drawString(said, x, y, info);
        }
    }

    @Override
    public void setFont(FSFont next) {
        super.setFont(next);
        font = (PdfBoxFSFont) next;
    }

    /** The library's bullets are heavy. */
    @Override
    public void fillOval(int x, int y, int width, int height) {
        super.fillOval(x + width / 8, y + height / 8, width - width / 4, height - height / 4);
    }

    private static boolean isLeader(InlineText text) {
        return text.isDynamicFunction() && text.getFunctionData().getContentFunction() instanceof LeaderFunction;
    }

    private void begin(int id, @Nullable String actualText) {
        if (actualText == null) {
            write(stream -> stream.beginMarkedContent(SPAN, id));
            return;
        }
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        properties.setItem(ACTUAL_TEXT, new COSString(actualText));
        write(stream -> stream.beginMarkedContent(SPAN, PDPropertyList.create(properties)));
    }

    @Override
    public void paintBackground(RenderingContext c, Box box) {
        super.paintBackground(c, box);
        Element element = box.getElement();
        if (element != null && element.getTagName().equals("a") && isOutermost(box) && !c.isInPageMargins()) {
            links.add(element, area(box), sheet().page());
        }
    }

    /** An element may have a box of its own and anonymous boxes in it. */
    private boolean isOutermost(Box box) {
        return !box.getElement().equals(tags.elementOf(box.getParent()));
    }

    private PDRectangle area(Box box) {
        Sheet s = sheet();
        Rectangle2D area = PdfBoxFastLinkManager.createTargetArea(
                s.context(), box, s.height(), s.place(), s.context().getPage(), this);
        return new PDRectangle(
                (float) area.getMinX(), (float) area.getMinY(), (float) area.getWidth(), (float) area.getHeight());
    }

    @Override
    public void finish(RenderingContext c, Box root) {
        links.write(id -> destination(c, root, id));
        new StructureWriter(pdf, tags).write();
    }

    /** The place of the element with an id; null where nothing was painted for it. */
    @Nullable
    PDPageXYZDestination destination(RenderingContext c, Box root, String id) {
        Box target = getSharedContext().getBoxById(id);
        if (target == null) {
            return null;
        }
        PDPageXYZDestination destination =
                PdfBoxBookmarkManager.createBoxDestination(c, pdf, this, DOTS_PER_POINT, root, target);
        int dots = raised.getOrDefault(destination.getPage(), 0);
        destination.setTop(destination.getTop() + Math.round(dots / DOTS_PER_POINT));
        return destination;
    }

    private interface Mark {
        void on(PDPageContentStream stream) throws IOException;
    }

    private void write(Mark mark) {
        try {
            mark.on(sheet().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
