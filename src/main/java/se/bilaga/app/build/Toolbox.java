package se.bilaga.app.build;

import java.util.function.Supplier;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;
import se.bilaga.page.look.TemplateFolders;

/**
 * The parts that commands put to work; made when first asked for, since a quick start loads nothing that it does not
 * need.
 */
public record Toolbox(Supplier<Workshop> workshop, Formats formats) {

    /** The program's own. */
    public static Toolbox standard(Surroundings surroundings) {
        return new Toolbox(() -> new PlanWorkshop(folders(surroundings)), new StandardFormats());
    }

    /** A plans repository's own templates come before the program's. */
    private static TemplateFolders folders(Surroundings surroundings) {
        return TemplateFolders.of(
                Project.around(surroundings).root(), surroundings.home().resolve("templates"));
    }
}
