package se.bilaga.importing.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordBlock.Picture;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** The text of a document, a note or a cell as blocks: content controls opened, text boxes after where they hang. */
final class BodyReader {
    private static final String LEFT = "inbäddade filer";

    private final WordParts parts;
    private final WordStyles styles;
    private final WordLists lists;
    private final Map<String, String> comments = new HashMap<>();
    private final FieldState fields = new FieldState();
    private final Map<String, Integer> left = new TreeMap<>();

    BodyReader(WordParts parts) throws WordFault {
        this.parts = parts;
        this.styles = new WordStyles(parts.part("styles"));
        this.lists = new WordLists(parts.part("numbering"));
        parts.part("comments").ifPresent(this::comments);
    }

    /** What reviewers have said, without who they are. */
    private void comments(Document part) {
        for (Element comment : Dom.all(part, Wml.W, "comment")) {
            StringBuilder text = new StringBuilder();
            Dom.all(comment, Wml.W, "t").forEach(t -> text.append(t.getTextContent()));
            comments.put(
                    Wml.attribute(comment, "id"),
                    WordRuns.clean(text.toString()).replaceAll("\\s+", " ").strip());
        }
    }

    WordDocument read() throws WordFault {
        Document document = parts.document();
        Element body = Dom.child(document.getDocumentElement(), "body").orElseThrow(WordFault::damaged);
        List<WordBlock> blocks = blocks(body);
        Map<String, List<Paragraph>> notes = new TreeMap<>();
        notes("footnotes", "footnote", "f", notes);
        notes("endnotes", "endnote", "e", notes);
        return new WordDocument(blocks, notes, left);
    }

    private void notes(String part, String name, String sign, Map<String, List<Paragraph>> notes) throws WordFault {
        Optional<Document> tree = parts.part(part);
        if (tree.isEmpty()) {
            return;
        }
        for (Element note : Dom.all(tree.get(), Wml.W, name)) {
            List<Paragraph> inside = new ArrayList<>();
            for (WordBlock block : blocks(note)) {
                if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                    inside.add(paragraph);
                }
            }
            notes.put(sign + Wml.attribute(note, "id"), inside);
        }
    }

    private List<WordBlock> blocks(Element parent) {
        List<WordBlock> blocks = new ArrayList<>();
        @Nullable Paragraph begun = null;
        for (Element child : Dom.children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "p" -> {
                    ParagraphReader reader = new ParagraphReader(styles, lists, parts, comments, fields);
                    Paragraph read = reader.read(child);
                    Paragraph whole = begun == null ? read : joined(begun, read);
                    begun = ParagraphReader.goesOn(child) ? whole : null;
                    if (begun == null) {
                        blocks.add(whole);
                    }
                    reader.hanging().forEach(hanging -> hang(hanging, blocks));
                }
                case "tbl" -> blocks.add(new WordTables(this::blocks).read(child));
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks.addAll(blocks(child));
                case "altChunk" -> left.merge(LEFT, 1, Integer::sum);
                default -> {} // properties of the section, marks that say nothing
            }
        }
        if (begun != null) {
            blocks.add(begun);
        }
        return blocks;
    }

    private static Paragraph joined(Paragraph first, Paragraph second) {
        List<WordRun> runs = new ArrayList<>(first.runs());
        runs.addAll(second.runs());
        List<String> remarks = new ArrayList<>(first.remarks());
        remarks.addAll(second.remarks());
        return new Paragraph(runs, first.text().isEmpty() ? second.look() : first.look(), remarks);
    }

    /** What hangs in a paragraph stands after it. */
    private void hang(Element hanging, List<WordBlock> blocks) {
        Element shown = Dom.child(hanging, "Choice")
                .filter(choice -> !WordParts.all(choice, "*").isEmpty())
                .or(() -> Dom.child(hanging, "Fallback"))
                .orElse(hanging);
        List<Element> boxes = WordParts.all(shown, "txbxContent");
        for (Element box : boxes) {
            boolean inner = boxes.stream().anyMatch(other -> other != box && isIn(box, other));
            if (!inner) {
                blocks(box).forEach(block -> blocks.add(boxed(block)));
            }
        }
        if (!boxes.isEmpty()) {
            return;
        }
        List<Element> charts = WordParts.all(shown, "chart");
        List<Element> pictures = new ArrayList<>(WordParts.all(shown, "blip"));
        pictures.addAll(WordParts.all(shown, "imagedata"));
        if (!charts.isEmpty()) {
            charts.forEach(chart -> chart(chart, description(shown), blocks));
        } else if (!pictures.isEmpty()) {
            picture(pictures.get(0), description(shown), blocks);
        } else if (hanging.getLocalName().equals("object")) {
            left.merge(LEFT, 1, Integer::sum);
        }
    }

    private static boolean isIn(Element box, Element other) {
        for (org.w3c.dom.Node node = box.getParentNode(); node != null; node = node.getParentNode()) {
            if (node == other) {
                return true;
            }
        }
        return false;
    }

    private static WordBlock boxed(WordBlock block) {
        return block instanceof Paragraph paragraph
                ? new Paragraph(paragraph.runs(), paragraph.look().inBox(), paragraph.remarks())
                : block;
    }

    private static String description(Element shown) {
        return WordParts.all(shown, "docPr").stream()
                .map(properties -> properties.getAttribute("descr"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> WordRuns.clean(text).replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    private void chart(Element chart, String description, List<WordBlock> blocks) {
        try {
            Optional<String> part = parts.target(chart.getAttributeNS(Wml.R, "id"));
            if (part.isPresent()) {
                blocks.add(ChartReader.read(parts.tree(part.get()), description));
            }
        } catch (WordFault fault) {
            left.merge("diagram som inte gick att läsa", 1, Integer::sum);
        }
    }

    private void picture(Element picture, String description, List<WordBlock> blocks) {
        String id = picture.getAttributeNS(Wml.R, picture.getLocalName().equals("blip") ? "embed" : "id");
        Optional<String> part = parts.target(id);
        if (part.isEmpty()) {
            left.merge("länkade bilder", 1, Integer::sum);
            return;
        }
        try {
            String name = part.get();
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            blocks.add(new Picture(parts.bytes(name), extension, description, List.of()));
        } catch (WordFault fault) {
            left.merge("bilder som inte gick att läsa", 1, Integer::sum);
        }
    }
}
