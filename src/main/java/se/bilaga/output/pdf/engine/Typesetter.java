package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.bilaga.output.pdf.font.Faces;
import se.bilaga.output.pdf.font.TextMeasure;
import se.bilaga.output.pdf.tags.Outline;
import se.bilaga.output.pdf.tags.ReadingOrder;
import se.bilaga.output.pdf.tree.PrintDocument;
import se.bilaga.page.Page;
import se.bilaga.paper.Paper;

/** Lays a tree out in pages and paints them, tagged, into a document. */
public final class Typesetter {
    private static final float BAR_DISTANCE = 14;

    private final Page page;
    private final PrintDocument document;
    private final TextMeasure measure = new TextMeasure();
    private final ReadingOrder order = new ReadingOrder();

    static {
        XRLog.setLoggingEnabled(false);
    }

    public Typesetter(Page page, PrintDocument document) {
        this.page = page;
        this.document = document;
    }

    /**
     * The page of each heading, from 1, by the heading's id; empty where the proof does not pass, and nothing then is
     * painted.
     */
    public Optional<Map<String, Integer>> typeset(PDDocument pdf, Predicate<Proof> passes) throws IOException {
        try (PdfBoxRenderer renderer = builder(pdf).buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(measure);
            renderer.layout();
            List<PageBox> boxes = renderer.getRootBox().getLayer().getPages();
            checkPages(boxes.size());
            if (!passes.test(new Proof(renderer.getRootBox(), boxes))) {
                return Optional.empty();
            }
            try (TaggingDevice device = new TaggingDevice(pdf, document.tree(), measure, order)) {
                RenderingContext context = context(renderer, device);
                paint(pdf, context, device, boxes, renderer.getRootBox().getLayer());
                device.finish(context, renderer.getRootBox());
                return Optional.of(Outline.write(
                        pdf, page.document(), id -> device.destination(context, renderer.getRootBox(), id)));
            }
        }
    }

    private static void checkPages(int pages) {
        if (pages > Paper.MOST_PAGES) {
            throw Unprintable.tooLong(pages, Paper.MOST_PAGES);
        }
    }

    private PdfRendererBuilder builder(PDDocument pdf) {
        Assets assets = new Assets(page.images().keySet());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .withW3cDocument(document.tree(), Assets.BASE)
                .useUriResolver(assets)
                .useExternalResourceAccessControl(
                        assets::allows, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        assets::allows, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(assets::open, Assets.SCHEME)
                .useProtocolsStreamImplementation(Assets::deny, Assets.DENIED)
                .useSVGDrawer(new PictureDrawer(
                        document.drawings(),
                        page.images(),
                        new ArtworkPainter(pdf, page.look().typeface())))
                .useUnicodeLineBreaker(new LineBreaks());
        Faces.ALL.offer(builder, pdf, page.look(), measure);
        return builder;
    }

    private static RenderingContext context(PdfBoxRenderer renderer, TaggingDevice device) {
        device.setSharedContext(renderer.getSharedContext());
        device.setRoot(renderer.getRootBox());
        RenderingContext context = renderer.getSharedContext().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        context.setRootLayer(renderer.getRootBox().getLayer());
        context.setFastRenderer(true);
        device.setRenderingContext(context);
        return context;
    }

    private void paint(PDDocument pdf, RenderingContext c, TaggingDevice device, List<PageBox> boxes, Layer root)
            throws IOException {
        device.start(document.tree());
        root.assignPagePaintingPositions(c, Layer.PAGED_MODE_PRINT);
        c.setPageCount(boxes.size());
        // The first box needs its page before the display lists are collected.
        DisplayListContainer lists = null;
        Continuations continuations = new Continuations(root.getMaster(), boxes);
        for (int i = 0; i < boxes.size(); i++) {
            PageBox box = boxes.get(i);
            PDPage sheet = addPage(pdf, box, c);
            try (PDPageContentStream stream = new PDPageContentStream(pdf, sheet, AppendMode.APPEND, true)) {
                device.startPage(c, stream, sheet);
                if (lists == null) {
                    lists = new DisplayListCollector(boxes).collectRoot(c, root);
                }
                box.setBasePagePdfPageIndex(i);
                c.setPage(i, box);
                device.raise(PageTop.of(root.getMaster(), box));
                DisplayListPageContainer operations = lists.getPageInstructions(i);
                order.arrange(operations);
                paintPage(c, device, box, operations, continuations);
                device.finishPage();
            }
        }
    }

    private static PDPage addPage(PDDocument pdf, PageBox box, RenderingContext c) {
        PDPage sheet = new PDPage(new PDRectangle(
                box.getWidth(c) / TaggingDevice.DOTS_PER_POINT, box.getHeight(c) / TaggingDevice.DOTS_PER_POINT));
        pdf.addPage(sheet);
        return sheet;
    }

    private static void paintPage(
            RenderingContext c,
            TaggingDevice device,
            PageBox box,
            DisplayListPageContainer operations,
            Continuations continuations) {
        c.setInPageMargins(true);
        box.paintMarginAreas(c, 0, Layer.PAGED_MODE_PRINT);
        c.setInPageMargins(false);
        device.pushClip(box.getPrintClippingBounds(c));
        int top = box.getMarginBorderPadding(c, CalculatedStyle.TOP) - box.getPaintingTop() - device.raised();
        int left = box.getMarginBorderPadding(c, CalculatedStyle.LEFT);
        device.translate(left, top);
        new DisplayListPainter().paint(c, operations);
        continuations.paint(c, device, box);
        device.translate(-left, -top);
        device.popClip();
        device.drawBars(left / TaggingDevice.DOTS_PER_POINT - BAR_DISTANCE);
    }
}
