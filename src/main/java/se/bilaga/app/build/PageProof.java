package se.bilaga.app.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.bilaga.page.Page;
import se.bilaga.page.Provenance;
import se.bilaga.source.diagnostic.Diagnostic;

/**
 * A plan's page, and the rules that have still to be asked whether it may be written.
 *
 * @param page empty where a fault of the author stops it
 * @param checks runs the rules, which takes time; may be done beside the writing
 */
public record PageProof(Optional<Page> page, Supplier<List<Diagnostic>> checks) {

    /** The same of a page that says what it was made from, which is asked for only where there is a page. */
    PageProof from(Supplier<Provenance> made) {
        return new PageProof(page.map(known -> known.from(made.get())), checks);
    }

    /** Of a plan that cannot be read. */
    public static final PageProof NONE = new PageProof(Optional.empty(), List::of);
}
