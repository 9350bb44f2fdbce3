package se.bilaga.app.build;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.bilaga.output.Format;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.word.WordFormat;
import se.bilaga.source.diagnostic.Message;

/** The formats of the program; a format's classes are loaded when a document is first written in it. */
final class StandardFormats implements Formats {

    @Override
    public List<String> names() {
        return List.of("pdf", "docx", "html");
    }

    @Override
    public Format format(String name, Map<String, Integer> headingPages, Consumer<Message> warnings) {
        return switch (name) {
            case "pdf" -> Pdf.FORMAT.tellingPages(headingPages);
            case "html" -> new HtmlFormat();
            case "docx" -> new WordFormat(headingPages, warnings);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** One for all documents, since it keeps the fonts that it has read. */
    private static final class Pdf {
        static final PdfFormat FORMAT = new PdfFormat();
    }
}
