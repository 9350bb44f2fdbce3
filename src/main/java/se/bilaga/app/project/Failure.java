package se.bilaga.app.project;

import java.io.UncheckedIOException;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.source.diagnostic.Message;

/**
 * Tells why a command or a plan stopped.
 *
 * @param what what stopped: {@code bilaga}, or the path of a plan
 */
public record Failure(Surroundings surroundings, String what, boolean debug) {

    private static final Message MEMORY = new Message(
            "minnet räcker inte; kör med --jobs 1, eller ge mer med JAVA_TOOL_OPTIONS=-Xmx512m",
            "out of memory; run with --jobs 1, or give more with JAVA_TOOL_OPTIONS=-Xmx512m");

    public static ExitCode exit(Throwable failure) {
        return failure instanceof CommandFault fault
                ? fault.exit()
                : failure instanceof UncheckedIOException || failure instanceof OutOfMemoryError
                        ? ExitCode.ENVIRONMENT
                        : ExitCode.BUG;
    }

    public ExitCode report(Throwable failure) {
        if (failure instanceof UncheckedIOException trouble) {
            surroundings
                    .err()
                    .println(surroundings.say(
                            "%s: kan inte läsa %s", "%s: cannot read %s", what, String.valueOf(trouble.getCause())));
            trace(failure);
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof CommandFault fault) {
            surroundings.err().println(what + ": " + surroundings.say(fault.text()));
            trace(failure);
            return fault.exit();
        }
        if (failure instanceof OutOfMemoryError) {
            surroundings.err().println(what + ": " + surroundings.say(MEMORY));
            trace(failure);
            return ExitCode.ENVIRONMENT;
        }
        surroundings
                .err()
                .println(surroundings.say(
                        "%s: fel i programmet: %s (kör med --debug och skicka utskriften till den som sköter programmet)",
                        "%s: fault in the program: %s (run with --debug and send the output to its maintainer)",
                        what,
                        failure));
        trace(failure);
        return ExitCode.BUG;
    }

    private void trace(Throwable failure) {
        if (debug) {
            failure.printStackTrace(surroundings.err());
        }
    }
}
