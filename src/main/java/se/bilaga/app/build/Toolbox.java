package se.bilaga.app;

import java.util.function.Supplier;

/**
 * The parts that commands put to work; made when first asked for, since a quick start loads nothing that it does not
 * need.
 */
record Toolbox(Supplier<Workshop> workshop, Formats formats) {

    /** The program's own. */
    static Toolbox standard(Surroundings surroundings) {
        return new Toolbox(() -> new PlanWorkshop(surroundings.home().resolve("templates")), new StandardFormats());
    }
}
