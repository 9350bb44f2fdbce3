package se.bilaga.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;

/** What the launcher runs once after a build of the program, so that the JVM sees which classes a real run loads. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final ToIntFunction<String[]> program;

    /** @param program runs the program with arguments, to its exit code */
    TrainCommand(Surroundings surroundings, ToIntFunction<String[]> program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Project project = new Project(surroundings.home(), surroundings.home());
        List<PlanLocation> plans = project.plans();
        if (plans.isEmpty()) {
            return ExitCode.OK.number();
        }
        String plan = plans.get(plans.size() - 1).file().toString();
        Path folder = Files.createTempDirectory("bilaga");
        try {
            train(plans.get(0).file().toString(), plan, folder);
        } finally {
            remove(folder);
        }
        return ExitCode.OK.number();
    }

    private void train(String other, String plan, Path folder) {
        String output = folder.resolve("output").toString();
        run("check", plan);
        run("build", plan, "--output", output, "--format", "pdf,docx,html", "--force");
        run("build", plan, "--output", output, "--format", "pdf,docx,html");
        run("build", surroundings.home().resolve("plans").toString(), "--output", output, "--format", "pdf,docx");
        run("diff", other, plan);
        for (String format : List.of("html", "docx")) {
            String file = folder.resolve("diff." + format).toString();
            run("diff", other, plan, "--format", format, "--output", file);
        }
    }

    private void run(String... args) {
        int exit = program.applyAsInt(args);
        surroundings.out().println(String.join(" ", args) + " → " + exit);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
