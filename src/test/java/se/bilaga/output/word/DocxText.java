package se.bilaga.output.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;

/** The text of a .docx, a line for each paragraph that has any, but for its contents list; then the footnotes. */
final class DocxText {

    private DocxText() {}

    static List<String> of(byte[] docx) throws IOException {
        OpcPackage file = OpcPackage.read(docx);
        List<String> lines = new ArrayList<>();
        paragraphs(Dom.parse(file.part("word/document.xml")).getDocumentElement(), lines);
        for (Element note : Dom.all(Dom.parse(file.part("word/footnotes.xml")), Wml.W, "footnote")) {
            if (Wml.attribute(note, "type").isEmpty()) {
                lines.add("* " + text(note));
            }
        }
        return lines;
    }

    private static void paragraphs(Element parent, List<String> lines) {
        for (Element child : Dom.children(parent)) {
            if (child.getLocalName().equals("p")) {
                if (!text(child).isEmpty()) {
                    lines.add(text(child));
                }
            } else if (!child.getLocalName().equals("sdt")) {
                paragraphs(child, lines);
            }
        }
    }

    static String text(Node paragraph) {
        StringBuilder out = new StringBuilder();
        collect(paragraph, out);
        return out.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private static void collect(Node node, StringBuilder out) {
        for (Element child : Dom.children(node)) {
            switch (child.getLocalName()) {
                case "t" -> out.append(child.getTextContent());
                case "tab", "br" -> out.append(' ');
                case "drawing" -> {} // a chart's text is not the paragraph's
                default -> collect(child, out);
            }
        }
    }
}
