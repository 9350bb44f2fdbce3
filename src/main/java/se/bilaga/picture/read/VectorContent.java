package se.bilaga.picture.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import se.bilaga.picture.pixel.UnusablePicture;

/** What of an SVG file draws, written anew: what a drawing may not have is refused, what is for editors left out. */
final class VectorContent {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> DRAWN = Set.of(("svg g defs symbol use path rect circle ellipse line polyline"
                    + " polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker image style a")
            .split(" "));
    private static final Set<String> WORDED = Set.of("text", "tspan", "textPath", "a");
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata", "view");
    private static final Set<String> OF_ROOT = Set.of("width", "height");

    private final StringBuilder inside = new StringBuilder();
    private final StringBuilder root = new StringBuilder();
    private String size = "";

    private VectorContent() {}

    /** @throws UnusablePicture where the file runs, fetches or links something, or has what cannot be drawn */
    static VectorContent of(Document document) throws UnusablePicture {
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ProcessingInstruction instruction
                    && instruction.getTarget().equals("xml-stylesheet")) {
                throw Refusal.of(
                        "en stilmall i en annan fil", "a style sheet in another file", "lägg in den", "put it in");
            }
        }
        Element svg = document.getDocumentElement();
        if (!SVG.equals(svg.getNamespaceURI()) || !svg.getLocalName().equals("svg")) {
            throw UnusablePicture.unread("filen är XML men ingen SVG", "the file is XML but no SVG");
        }
        VectorReferences.check(svg);
        VectorContent content = new VectorContent();
        content.root.append("<svg xmlns=\"" + SVG + "\" xmlns:xlink=\"" + VectorAddress.XLINK + "\"");
        attributes(svg, content.root, OF_ROOT);
        for (String side : List.of("width", "height")) {
            String written = svg.getAttribute(side);
            if (!written.isBlank() && !written.contains("%")) {
                content.size += " " + side + "=\"" + escaped(written) + "\"";
            }
        }
        content.children(svg, false);
        return content;
    }

    boolean hasViewBox() {
        return root.indexOf(" viewBox=") >= 0;
    }

    /** The root's width and height as written, each after a blank; none that is a part of what is around. */
    String size() {
        return size;
    }

    /** @param size further attributes of the root, each after a blank */
    String svg(String size) {
        return root + size + ">" + inside + "</svg>\n";
    }

    /** @param worded whether words stand here too */
    private void children(Element parent, boolean worded) throws UnusablePicture {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && SVG.equals(element.getNamespaceURI())) {
                element(element);
            } else if (worded && node instanceof CharacterData text && node.getNodeType() != Node.COMMENT_NODE) {
                inside.append(escaped(text.getData()));
            }
        }
    }

    private void element(Element element) throws UnusablePicture {
        String name = element.getLocalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (!DRAWN.contains(name)) {
            throw undrawn(name);
        }
        inside.append('<').append(name);
        attributes(element, inside, Set.of());
        inside.append('>');
        if (name.equals("style")) {
            inside.append(escaped(VectorStyle.clean(element.getTextContent())));
        } else {
            children(element, WORDED.contains(name));
        }
        inside.append("</").append(name).append('>');
    }

    private static UnusablePicture undrawn(String name) {
        return switch (name) {
            case "script" ->
                Refusal.of("ett program (<script>)", "a program (<script>)", "ta bort det", "take it away");
            case "foreignObject" ->
                Refusal.of(
                        "en webbsida (<foreignObject>)",
                        "a web page (<foreignObject>)",
                        "spara den med text som SVG-text eller kurvor, eller som PNG",
                        "save it with its text as SVG text or curves, or as PNG");
            case "filter" ->
                Refusal.of(
                        "effekter som skugga eller oskärpa (<filter>)",
                        "effects such as shadow or blur (<filter>)",
                        "ta bort dem, eller spara bilden som PNG",
                        "take them away, or save the picture as PNG");
            case "animate", "animateTransform", "animateMotion", "set" ->
                Refusal.of(
                        "rörelse (<" + name + ">)",
                        "motion (<" + name + ">)",
                        "ta bort den; bilden ska tryckas",
                        "take it away; the picture is for print");
            default ->
                Refusal.of(
                        "<" + name + ">, som inte kan ritas",
                        "<" + name + ">, which cannot be drawn",
                        "ta bort det, eller spara bilden som PNG",
                        "take it away, or save the picture as PNG");
        };
    }

    private static void attributes(Element element, StringBuilder out, Set<String> but) throws UnusablePicture {
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getNodeName();
            if (VectorAddress.is(attribute)) {
                sorted.put("xlink:href", VectorAddress.clean(element, attribute.getValue()));
            } else if (name.startsWith("on")) {
                throw Refusal.of(
                        "ett program (" + name + ")", "a program (" + name + ")", "ta bort det", "take it away");
            } else if (attribute.getNamespaceURI() == null && !but.contains(name) && !name.equals("font-family")) {
                sorted.put(name, VectorStyle.clean(attribute.getValue()));
            }
        }
        sorted.forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
