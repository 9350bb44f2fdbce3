package se.bilaga.app.build;

import java.util.function.Supplier;
import se.bilaga.app.project.Surroundings;

/**
 * The parts that commands put to work; made when first asked for, since a quick start loads nothing that it does not
 * need.
 */
public record Toolbox(Supplier<Workshop> workshop, Formats formats) {

    /** The program's own. */
    public static Toolbox standard(Surroundings surroundings) {
        return new Toolbox(() -> new PlanWorkshop(surroundings.home().resolve("templates")), new StandardFormats());
    }
}
