package se.bilaga.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.bilaga.plan.SchemaFile;

/** {@code bilaga schema}: the JSON Schema that editors complete and explain plans with. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--organisation")
    private boolean organisation;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print((organisation ? SchemaFile.ORGANISATION : SchemaFile.PLAN).text());
        return ExitCode.OK.number();
    }
}
