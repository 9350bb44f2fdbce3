package se.bilaga.app.command;

import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.language.PlanLanguageServer;
import se.bilaga.app.project.Surroundings;

/** {@code bilaga lsp}: what an editor starts to know plans while they are written. */
@Command(name = "lsp")
public final class LanguageServerCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final InputStream in;

    /** @param in what the editor writes to */
    public LanguageServerCommand(Surroundings surroundings, InputStream in) {
        this.surroundings = surroundings;
        this.in = in;
    }

    @Override
    public Integer call() {
        try {
            boolean asked = PlanLanguageServer.serve(surroundings, BilagaCommand.version(), in, surroundings.out());
            return (asked ? ExitCode.OK : ExitCode.PLAN).number();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK.number();
        }
    }
}
