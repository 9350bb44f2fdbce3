package se.bilaga.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.project.TypeSearch;
import se.bilaga.plan.read.SchemaFile;

/** {@code bilaga schema}: the JSON Schema that editors complete and explain plans with. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--organisation")
    private boolean organisation;

    @Option(names = "--requirements")
    private boolean requirements;

    @Option(names = "--document-type")
    private boolean documentType;

    @Option(names = "--statistics")
    private boolean statistics;

    public SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings
                .out()
                .print(file().text(TypeSearch.of(
                        surroundings, Project.around(surroundings).root())));
        return ExitCode.OK.number();
    }

    private SchemaFile file() {
        if (organisation || requirements) {
            return organisation ? SchemaFile.ORGANISATION : SchemaFile.REQUIREMENTS;
        }
        if (documentType) {
            return SchemaFile.DOCUMENT_TYPE;
        }
        return statistics ? SchemaFile.STATISTICS : SchemaFile.PLAN;
    }
}
