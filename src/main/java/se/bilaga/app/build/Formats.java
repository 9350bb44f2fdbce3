package se.bilaga.app.build;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Message;

/** The file formats that documents can be written in, by the name after {@code --format}. */
public interface Formats {

    List<String> names();

    /** HTML whose words say where they stand in the author's files, for whoever shows it beside them; not among the names. */
    String MARKED = "html-marked";

    /**
     * What a page is in each of them.
     *
     * @param warnings told what the organisation's template lacks
     */
    Documents of(Page page, Consumer<Message> warnings);

    /**
     * The documents of one page, made when asked for, the same bytes in whatever order: {@code documents.in("docx")}.
     *
     * <p>What formats share is made once: the page numbers in Word's contents list are those of the PDF.
     */
    interface Documents {

        /**
         * The whole file; {@code format} is one of {@link #names}, or {@link #MARKED}.
         *
         * @throws se.bilaga.output.word.template.UnusableTemplate when the organisation's template cannot be used
         */
        byte[] in(String format) throws IOException;
    }
}
