package se.bilaga.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.project.Surroundings;

/** What the launcher {@code bilaga} starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, String> variables = System.getenv();
        Path directory = Path.of("").toAbsolutePath();
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Surroundings surroundings = new Surroundings(
                directory, home(variables, directory), variables, out, err, Surroundings.language(args, variables));
        int exit = new CommandLineApp(surroundings, Toolbox.standard(surroundings), args).run();
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** Where templates are: where the launcher says, else in the folder that the jar's lies in. */
    private static Path home(Map<String, String> variables, Path directory) {
        String said = variables.get("BILAGA_HOME");
        if (said != null) {
            return Path.of(said);
        }
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path above = jar.resolveSibling("..").normalize();
            return Files.isDirectory(above.resolve("templates")) ? above : directory;
        } catch (URISyntaxException e) {
            return directory;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
