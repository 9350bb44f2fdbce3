package se.bilaga.app;

/** Tells why a command or a plan stopped. */
record Failure(Surroundings surroundings, boolean debug) {

    ExitCode report(Throwable failure) {
        if (failure instanceof Fault fault) {
            surroundings.err().println("bilaga: " + surroundings.say(fault.text()));
            trace(failure);
            return fault.exit();
        }
        surroundings
                .err()
                .println(surroundings.say(
                        "bilaga: fel i programmet: %s (kör med --debug och skicka utskriften till den som sköter programmet)",
                        "bilaga: fault in the program: %s (run with --debug and send the output to its maintainer)",
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
