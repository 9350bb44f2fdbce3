package se.bilaga.app.build;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.bilaga.output.Format;
import se.bilaga.source.diagnostic.Message;

/** The file formats that documents can be written in, by the name after {@code --format}. */
public interface Formats {

    List<String> names();

    /**
     * The format called {@code name}, one of {@link #names}.
     *
     * @param headingPages the page of each heading by its id: the PDF fills it, Word's contents list reads it
     * @param warnings told what the organisation's template lacks
     */
    Format format(String name, Map<String, Integer> headingPages, Consumer<Message> warnings);
}
