package se.bilaga.app.command;

import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.preview.Press;
import se.bilaga.app.preview.PreviewServer;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;

/** {@code bilaga preview}: plans in the browser, made anew when they are saved. */
@Command(name = "preview")
public final class PreviewCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8765;
    private static final int LAST_PORT = 65_535;

    private final Surroundings surroundings;
    private final Toolbox toolbox;

    @Parameters(paramLabel = "PLAN")
    private List<String> plans = new ArrayList<>();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT")
    private @Nullable Integer port;

    public PreviewCommand(Surroundings surroundings, Toolbox toolbox) {
        this.surroundings = surroundings;
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw CommandFault.usage("--port ska vara 0 till %d", "--port must be 0 to %d", LAST_PORT);
        }
        Project project = Project.around(surroundings);
        List<PlanLocation> first = project.chosen(plans);
        Press press = new PlanPress(() -> project.chosen(plans), toolbox);
        try (PreviewServer server = start(press)) {
            String page = first.size() == 1 ? server.addressOf(first.get(0).name()) : server.address();
            surroundings
                    .out()
                    .println(surroundings.say(
                            "Öppna %s i webbläsaren. Avsluta med Ctrl-C.",
                            "Open %s in the browser. End with Ctrl-C.", page));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK.number();
    }

    private PreviewServer start(Press press) {
        try {
            return start(press, port == null ? USUAL_PORT : port);
        } catch (BindException e) {
            if (port != null) {
                throw CommandFault.environment(
                        "porten %d används av ett annat program; välj en annan med --port",
                        "the port %d is used by another program; choose another with --port", port);
            }
            return anywhere(press);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private PreviewServer anywhere(Press press) {
        try {
            return start(press, 0);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private PreviewServer start(Press press, int at) throws IOException {
        return PreviewServer.start(at, press, surroundings.language());
    }

    private static CommandFault trouble(IOException e) {
        return CommandFault.environment(
                "förhandsvisningen kan inte börja: %s", "the preview cannot start: %s", String.valueOf(e.getMessage()));
    }
}
