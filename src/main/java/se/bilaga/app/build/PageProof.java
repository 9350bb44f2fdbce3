package se.bilaga.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.bilaga.page.Page;
import se.bilaga.source.Diagnostic;

/**
 * A plan's page, and the rules that have still to be asked whether it may be written.
 *
 * @param page empty where a fault of the author stops it
 * @param checks runs the rules, which takes time; may be done beside the writing
 */
record Draft(Optional<Page> page, Supplier<List<Diagnostic>> checks) {

    /** Of a plan that cannot be read. */
    static final Draft NONE = new Draft(Optional.empty(), List::of);
}
