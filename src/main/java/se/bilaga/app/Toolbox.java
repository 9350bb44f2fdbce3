package se.bilaga.app;

import java.util.List;
import java.util.function.Supplier;
import se.bilaga.output.Format;

/**
 * The parts that commands put to work; made when first asked for, since a quick start loads nothing that it does not
 * need.
 */
record Toolbox(Supplier<Workshop> workshop, Supplier<List<Format>> formats) {

    /** The program's own. */
    static Toolbox standard() {
        return new Toolbox(PlanWorkshop::new, List::of);
    }
}
