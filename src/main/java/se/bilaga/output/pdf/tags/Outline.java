package se.bilaga.output.pdf.tags;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;

/** The bookmarks: every heading with an id, nested as the headings are. */
public final class Outline extends PageWalk {
    private record Open(int level, PDOutlineNode node) {}

    private final Function<String, @Nullable PDPageXYZDestination> destinations;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, PDPageXYZDestination> found = new LinkedHashMap<>();

    private Outline(Function<String, @Nullable PDPageXYZDestination> destinations) {
        this.destinations = destinations;
        open.push(new Open(0, outline));
    }

    /** Writes the bookmarks; the answer is the page of each heading, from 1, by the heading's id. */
    public static Map<String, Integer> write(
            PDDocument pdf, Document tree, Function<String, @Nullable PDPageXYZDestination> destinations) {
        Outline outline = new Outline(destinations);
        tree.accept(outline);
        if (outline.outline.hasChildren()) {
            outline.outline.openNode();
            pdf.getDocumentCatalog().setDocumentOutline(outline.outline);
            pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
        Map<String, Integer> pages = new HashMap<>();
        outline.found.forEach((id, destination) -> pages.put(id, pdf.getPages().indexOf(destination.getPage()) + 1));
        return pages;
    }

    @Override
    public void visit(HeadingBlock heading) {
        String id = heading.attributes().id();
        PDPageXYZDestination destination = heading.level() > 1 ? destinations.apply(id) : null;
        if (destination == null) {
            return;
        }
        found.put(id, destination);
        while (open.element().level() >= heading.level()) {
            open.pop();
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(Wording.of(heading).replaceAll("\\s+", " ").strip());
        item.setDestination(destination);
        open.element().node().addLast(item);
        open.push(new Open(heading.level(), item));
    }
}
