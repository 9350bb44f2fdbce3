package se.bilaga.app.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.Page;

/**
 * Loads what the end of a cold build needs, on a second processor, while its beginning reads the plan: a small page is
 * written in each format and thrown away.
 */
final class HeadStart {
    private @Nullable Supplier<Boolean> begun;

    /** Begins, where there is a processor to spare. */
    void begin(Supplier<Workshop> workshop, Formats formats, List<String> names) {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            begun = Parallel.beside(() -> rehearse(workshop, formats, names));
        }
    }

    /** Waits until it is done; another thread that loads the same would only be in its way. */
    void await() {
        if (begun != null) {
            var unused = begun.get();
        }
    }

    private static boolean rehearse(Supplier<Workshop> workshop, Formats formats, List<String> names) {
        try {
            Optional<Page> page = workshop.get().rehearsal();
            if (page.isPresent()) {
                Documents documents = formats.of(page.get(), warning -> {});
                for (String name : names) {
                    documents.in(name);
                }
            }
            return page.isPresent();
        } catch (IOException | RuntimeException e) {
            return false; // the build itself meets the same trouble and tells of it
        }
    }
}
