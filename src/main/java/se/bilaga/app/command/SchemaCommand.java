package se.bilaga.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Surroundings;
import se.bilaga.plan.read.SchemaFile;

/** {@code bilaga schema}: the JSON Schema that editors complete and explain plans with. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--organisation")
    private boolean organisation;

    @Option(names = "--requirements")
    private boolean requirements;

    public SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SchemaFile file =
                organisation ? SchemaFile.ORGANISATION : requirements ? SchemaFile.REQUIREMENTS : SchemaFile.PLAN;
        surroundings.out().print(file.text());
        return ExitCode.OK.number();
    }
}
