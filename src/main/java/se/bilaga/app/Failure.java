package se.bilaga.app;

/**
 * Tells why a command or a plan stopped.
 *
 * @param what what stopped: {@code bilaga}, or the path of a plan
 */
record Failure(Surroundings surroundings, String what, boolean debug) {

    ExitCode report(Throwable failure) {
        if (failure instanceof Fault fault) {
            surroundings.err().println(what + ": " + surroundings.say(fault.text()));
            trace(failure);
            return fault.exit();
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
