package se.bilaga.app.project;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Message.Language;

/**
 * What a command gets from the machine; a test makes its own.
 *
 * @param directory where the command runs
 * @param home the folder of the launcher, with {@code templates}
 * @param variables the environment variables
 */
public record Surroundings(
        Path directory, Path home, Map<String, String> variables, PrintStream out, PrintStream err, Language language) {

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** The same, where nobody hears what goes well. */
    public Surroundings silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(directory, home, variables, nowhere, err, language);
    }

    /** The same in another folder. */
    public Surroundings at(Path folder) {
        return new Surroundings(folder, home, variables, out, err, language);
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether a person looks at what {@link #out} gets. */
    public boolean terminal() {
        return variable("BILAGA_TERMINAL").isPresent();
    }

    /** Whether what {@link #out} gets goes to another program. */
    public boolean piped() {
        return variable("BILAGA_PIPE").isPresent();
    }

    /** Whether to use colours in what {@link #out} gets, by https://no-color.org. */
    public boolean coloured() {
        return terminal() && variable("NO_COLOR").isEmpty();
    }

    /** The same for {@link #err}, which is often a terminal where the other is a file. */
    public boolean errorsColoured() {
        return variable("BILAGA_ERROR_TERMINAL").isPresent()
                && variable("NO_COLOR").isEmpty();
    }

    public String say(Message message) {
        return message.in(language);
    }

    public String say(String sv, String en, Object... args) {
        return Message.of(sv, en, args).in(language);
    }

    /** Swedish, unless {@code --lang} or the machine's locale says English; {@code C} says nothing. */
    public static Language language(String[] args, Map<String, String> variables) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang=en")
                    || (args[i].equals("--lang") && next(args, i).equals("en"))) {
                return Language.EN;
            }
            if (args[i].equals("--lang=sv")
                    || (args[i].equals("--lang") && next(args, i).equals("sv"))) {
                return Language.SV;
            }
        }
        return variables.getOrDefault("BILAGA_LOCALE", "").startsWith("en") ? Language.EN : Language.SV;
    }

    private static String next(String[] args, int i) {
        return i + 1 < args.length ? args[i + 1] : "";
    }
}
