package se.bilaga.app.command;

import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.language.PlanLanguageServer;
import se.bilaga.app.project.Surroundings;

/** {@code bilaga lsp}: what an editor starts to know plans while they are written. */
@Command(name = "lsp")
public final class LanguageServerCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Toolbox toolbox;
    private final InputStream in;

    /** @param in what the editor writes to */
    public LanguageServerCommand(Surroundings surroundings, Toolbox toolbox, InputStream in) {
        this.surroundings = surroundings;
        this.toolbox = toolbox;
        this.in = in;
    }

    @Override
    public Integer call() {
        try {
            boolean asked =
                    PlanLanguageServer.serve(surroundings, toolbox, BilagaCommand.version(), in, surroundings.out());
            return (asked ? ExitCode.OK : ExitCode.PLAN).number();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK.number();
        }
    }
}
