package se.bilaga.output;

import java.util.List;
import java.util.Optional;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.word.WordFormat;

/** The formats there are; a new one is a line here. */
public final class Formats {
    /** In the order that they are made. */
    public static final List<Format> ALL = List.of(new PdfFormat(), new WordFormat(), new HtmlFormat());

    private Formats() {}

    /** {@code Formats.of("pdf")}. */
    public static Optional<Format> of(String extension) {
        return ALL.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
