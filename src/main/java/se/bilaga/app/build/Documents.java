package se.bilaga.app.build;

import java.io.IOException;

/**
 * The documents of one page, made when asked for, the same bytes in whatever order: {@code documents.in("docx")}.
 *
 * <p>What formats share is made once: the page numbers in Word's contents list are those of the PDF.
 */
@FunctionalInterface
public interface Documents {

    /**
     * The whole file; {@code format} is one of {@link Formats#names}.
     *
     * @throws se.bilaga.output.word.UnusableTemplate when the organisation's template cannot be used
     */
    byte[] in(String format) throws IOException;
}
