package se.bilaga.app.build;

import java.util.List;
import java.util.function.Consumer;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Message;

/** The file formats that documents can be written in, by the name after {@code --format}. */
public interface Formats {

    List<String> names();

    /**
     * What a page is in each of them.
     *
     * @param warnings told what the organisation's template lacks
     */
    Documents of(Page page, Consumer<Message> warnings);
}
