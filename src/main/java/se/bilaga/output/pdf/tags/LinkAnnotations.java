package se.bilaga.output.pdf.tags;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.language.SoftHyphens;
import se.bilaga.output.pdf.tree.PrintDocument;

/** The clickable places of the links, one for each line that a link stands on. */
public final class LinkAnnotations {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    private record Place(Element link, PDRectangle area, PDPage page) {}

    private final TagTree tags;
    private final List<Place> places = new ArrayList<>();

    public LinkAnnotations(TagTree tags) {
        this.tags = tags;
    }

    public void add(Element link, PDRectangle area, PDPage page) {
        if (link.hasAttribute("href") && area.getWidth() > 0 && area.getHeight() > 0) {
            places.add(new Place(link, area, page));
        }
    }

    public void write(Function<String, @Nullable PDPageXYZDestination> destinations) {
        for (Place place : places) {
            PDAnnotationLink annotation = new PDAnnotationLink();
            if (lead(annotation, place.link().getAttribute("href"), destinations)) {
                finish(annotation, place);
            }
        }
    }

    private static boolean lead(
            PDAnnotationLink annotation, String href, Function<String, @Nullable PDPageXYZDestination> destinations) {
        if (href.startsWith("#")) {
            PDPageXYZDestination destination = destinations.apply(href.substring(1));
            if (destination == null) {
                return false;
            }
            PDActionGoTo action = new PDActionGoTo();
            action.setDestination(destination);
            annotation.setAction(action);
            return true;
        }
        PDActionURI action = new PDActionURI();
        action.setURI(href);
        annotation.setAction(action);
        return SCHEMES.stream().anyMatch(href::startsWith);
    }

    private void finish(PDAnnotationLink annotation, Place place) {
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        annotation.setRectangle(place.area());
        annotation.setPrinted(true);
        annotation.setContents(contents(place.link()));
        append(place.page(), annotation);
        TagNode node = tags.node(place.link());
        node.add(new TagItem.Annotation(place.page(), annotation, Integer.MAX_VALUE));
    }

    private static void append(PDPage page, PDAnnotation annotation) {
        try {
            List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
            annotations.add(annotation);
            page.setAnnotations(annotations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contents(Element link) {
        String text = link.getTextContent()
                .replace(String.valueOf(SoftHyphens.SOFT_HYPHEN), "")
                .strip();
        return switch (link.getAttribute("class")) {
            case PrintDocument.CALL -> "Fotnot " + text;
            case PrintDocument.BACK -> "Tillbaka till texten från fotnot " + text;
            default -> text.replaceAll("\\s+", " ");
        };
    }
}
