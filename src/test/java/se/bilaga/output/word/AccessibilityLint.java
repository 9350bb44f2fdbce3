package se.bilaga.output.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;

/** What Word's accessibility checker and a screen reader's user look for. */
final class AccessibilityLint {

    private final OpcPackage file;
    private final Document document;
    private final Map<String, Integer> levels = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private AccessibilityLint(OpcPackage file) throws IOException {
        this.file = file;
        this.document = Dom.parse(file.part("word/document.xml"));
        for (Element style : Dom.all(Dom.parse(file.part("word/styles.xml")), Wml.W, "style")) {
            String name = Wml.value(style, "name").orElse("");
            if (name.matches("heading \\d")) {
                levels.put(Wml.attribute(style, "styleId"), name.charAt(8) - '0');
            }
        }
    }

    static List<String> faults(byte[] docx) throws IOException {
        AccessibilityLint lint = new AccessibilityLint(OpcPackage.read(docx));
        lint.language();
        lint.title();
        lint.headings();
        lint.tables();
        lint.drawings();
        lint.blanks();
        return lint.faults;
    }

    private void language() throws IOException {
        boolean swedish = Dom.all(Dom.parse(file.part("word/styles.xml")), Wml.W, "lang").stream()
                .anyMatch(lang -> Wml.attribute(lang, "val").equals("sv-SE"));
        if (!swedish) {
            faults.add("language");
        }
    }

    private void title() throws IOException {
        String title = Dom.all(Dom.parse(file.part("docProps/core.xml")), "http://purl.org/dc/elements/1.1/", "title")
                .get(0)
                .getTextContent();
        if (title.isBlank()) {
            faults.add("title");
        }
    }

    private void headings() {
        int last = 0;
        for (Element p : Dom.all(document, Wml.W, "p")) {
            int level = levels.getOrDefault(style(p), 0);
            if (level > last + 1) {
                faults.add("heading level " + level + " after " + last + ": " + p.getTextContent());
            }
            if (level > 0 && p.getTextContent().isBlank()) {
                faults.add("blank heading");
            }
            last = level > 0 ? level : last;
        }
    }

    private static String style(Element p) {
        return Dom.child(p, "pPr").flatMap(pPr -> Wml.value(pPr, "pStyle")).orElse("");
    }

    private void tables() {
        for (Element table : Dom.all(document, Wml.W, "tbl")) {
            Element properties = Dom.child(table, "tblPr").orElseThrow();
            boolean facts = Wml.value(properties, "tblStyle").orElse("").equals("Bilageuppgifter");
            boolean head = Dom.all(table, Wml.W, "tr").stream()
                    .findFirst()
                    .flatMap(first -> Dom.child(first, "trPr"))
                    .flatMap(first -> Dom.child(first, "tblHeader"))
                    .isPresent();
            if (!facts && !head) {
                faults.add("table without head row");
            }
            if (!facts && Wml.value(properties, "tblDescription").orElse("").isBlank()) {
                faults.add("table without alt text");
            }
            for (Element cell : Dom.all(table, Wml.W, "tc")) {
                boolean continued = Dom.child(cell, "tcPr")
                        .flatMap(p -> Dom.child(p, "vMerge"))
                        .map(merge -> Wml.attribute(merge, "val").isEmpty())
                        .orElse(false);
                if (cell.getTextContent().isBlank() && !continued) {
                    faults.add("blank cell");
                }
            }
        }
    }

    private void drawings() {
        for (Element p : Dom.all(document, Wml.W, "drawing")) {
            Element properties = Dom.all(
                            p, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr")
                    .get(0);
            if (properties.getAttribute("descr").isBlank()) {
                faults.add("drawing without alt text");
            }
        }
    }

    /** Two blank paragraphs in a row are layout by means of blanks. */
    private void blanks() {
        boolean blank = false;
        Element body = Dom.child(document.getDocumentElement(), "body").orElseThrow();
        for (Element child : Dom.children(body)) {
            boolean now = child.getLocalName().equals("p")
                    && child.getTextContent().isBlank()
                    && Dom.all(child, Wml.W, "drawing").isEmpty();
            if (now && blank) {
                faults.add("blank paragraphs");
            }
            blank = now;
        }
    }
}
