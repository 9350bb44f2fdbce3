package se.bilaga.output.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A file's tag tree as text, an element a line: what a screen reader gets. */
final class TagText {
    private static final List<String> TOLD = List.of("Scope", "ColSpan", "RowSpan", "ListNumbering", "Summary");

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private TagText() {}

    static String of(byte[] file) throws IOException {
        TagText tags = new TagText();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                tags.texts.put(page.getCOSObject(), contents(page));
            }
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            tags.element((COSDictionary) root.getDictionaryObject(COSName.K), 0);
        }
        return tags.out.toString();
    }

    private static Map<Integer, String> contents(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                texts.put(content.getMCID(), text(content));
            }
        }
        return texts;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return "⟨" + content.getActualText() + "⟩";
        }
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void element(COSDictionary element, int depth) {
        out.append("  ".repeat(depth)).append(element.getNameAsString(COSName.S));
        if (element.containsKey(COSName.ALT)) {
            out.append(" alt=\"").append(element.getString(COSName.ALT)).append('"');
        }
        if (element.containsKey(COSName.ID)) {
            out.append(" id=").append(element.getString(COSName.ID));
        }
        if (element.containsKey(COSName.E)) {
            out.append(" for=\"").append(element.getString(COSName.E)).append('"');
        }
        if (element.containsKey(COSName.LANG) && depth > 0) {
            out.append(" lang=").append(element.getString(COSName.LANG));
        }
        attributes(element);
        kids(element, depth);
    }

    private void attributes(COSDictionary element) {
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            for (String name : TOLD) {
                COSBase value = attributes.getDictionaryObject(COSName.getPDFName(name));
                if (value instanceof COSName word) {
                    out.append(' ').append(name).append('=').append(word.getName());
                } else if (value instanceof COSInteger number) {
                    out.append(' ').append(name).append('=').append(number.intValue());
                }
            }
        }
    }

    private void kids(COSDictionary element, int depth) {
        StringBuilder own = new StringBuilder();
        boolean childless = true;
        for (COSBase kid : (COSArray) element.getDictionaryObject(COSName.K)) {
            COSBase item = kid instanceof COSObject reference ? reference.getObject() : kid;
            String text = content(element, item);
            if (text != null) {
                own.append(text);
                continue;
            }
            childless = flush(own, childless, depth);
            element((COSDictionary) item, depth + 1);
        }
        flush(own, childless, depth);
    }

    /** Text before the first child stands on the element's line, later text on a line of its own. */
    private boolean flush(StringBuilder own, boolean childless, int depth) {
        if (childless) {
            out.append(own.length() > 0 ? " " + quoted(own) : "").append('\n');
        } else if (own.length() > 0) {
            out.append("  ".repeat(depth + 1)).append(quoted(own)).append('\n');
        }
        own.setLength(0);
        return false;
    }

    private static String quoted(StringBuilder text) {
        return "“" + text.toString().replace('\u00a0', '·') + "”";
    }

    private @org.jspecify.annotations.Nullable String content(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger id) {
            return text(element.getCOSDictionary(COSName.PG), id.intValue());
        }
        COSDictionary dictionary = (COSDictionary) kid;
        return switch (String.valueOf(dictionary.getNameAsString(COSName.TYPE))) {
            case "MCR" -> text(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID));
            case "OBJR" -> "→";
            default -> null;
        };
    }

    private String text(COSDictionary page, int id) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
}
