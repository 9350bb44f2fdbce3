package se.bilaga.app.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.text.Span;

/** What makes the documents that are shown. */
public interface Press {

    /** The plans that can be shown, in order: {@code huddinge/kommunstyrelsen/2024}. */
    List<String> names();

    /**
     * A plan that has been among the {@link #names}, as it is now; never throws for what is wrong with it.
     *
     * @param draft is given what has a document as soon as this is made, before all findings are known
     */
    Proof proof(String name, Consumer<Proof> draft);

    /**
     * A plan's document, and what was found in the plan.
     *
     * @param document a whole page of HTML; empty where a fault stopped it
     * @param pages makes the same document as a PDF file; asked only where there is a document
     * @param news makes a page of what is new since the plan before; empty where there is none
     * @param places where what the document marks by a code stands
     * @param root the folder that the paths of files are counted from
     * @param folders where the files stand that it was made from
     * @param stale whether any of them has changed since
     */
    record Proof(
            Optional<String> document,
            Supplier<byte[]> pages,
            Supplier<Optional<String>> news,
            List<Diagnostic> findings,
            Function<String, Optional<Span>> places,
            Path root,
            Set<Path> folders,
            BooleanSupplier stale) {
        public Proof {
            findings = List.copyOf(findings);
            folders = Set.copyOf(folders);
        }
    }
}
