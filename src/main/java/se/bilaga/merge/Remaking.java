package se.bilaga.merge;

import java.util.List;
import java.util.Optional;
import se.bilaga.merge.read.WordFile;
import se.bilaga.source.diagnostic.Message;

/** Makes the document of a plan whose text is changed. */
public interface Remaking {
    /** What came of a text. */
    record Made(Optional<WordFile> file, List<Message> errors) {
        public Made {
            errors = List.copyOf(errors);
        }
    }

    Made of(String planText);
}
