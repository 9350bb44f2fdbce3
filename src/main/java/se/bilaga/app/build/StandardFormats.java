package se.bilaga.app.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.bilaga.output.Format;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Message;

/** The formats of the program; a format's classes are loaded when a document is first written in it. */
final class StandardFormats implements Formats {

    @Override
    public List<String> names() {
        return List.of("pdf", "docx", "html");
    }

    @Override
    public Documents of(Page page, Consumer<Message> warnings) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 18);
        Once<Map<String, Integer>> headingPages = new Once<>(() -> typeset(page, pdf));
        return format -> {
            if (format.equals("html") || format.equals(MARKED)) {
                return bytes(new HtmlFormat(format.equals(MARKED)), page);
            }
            Map<String, Integer> pages = headingPages.get();
            return format.equals("pdf") ? pdf.toByteArray() : bytes(new WordFormat(pages, warnings), page);
        };
    }

    private static Map<String, Integer> typeset(Page page, OutputStream out) {
        try {
            return new PdfFormat().typeset(page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Format format, Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        format.write(page, out);
        return out.toByteArray();
    }
}
