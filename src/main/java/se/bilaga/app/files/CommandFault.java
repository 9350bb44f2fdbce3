package se.bilaga.app;

import se.bilaga.source.Message;

/** What stops a command, or one of its plans, and is no fault inside a plan: a wrong argument, a full disk. */
final class Fault extends RuntimeException {
    private final ExitCode exit;
    private final transient Message text;

    private Fault(ExitCode exit, Message text) {
        super(text.en());
        this.exit = exit;
        this.text = text;
    }

    /** {@code ingen plan heter "hasselbi"} */
    static Fault usage(String sv, String en, Object... args) {
        return new Fault(ExitCode.USAGE, Message.of(sv, en, args));
    }

    /** {@code kan inte skriva output/a.pdf: disken är full} */
    static Fault environment(String sv, String en, Object... args) {
        return new Fault(ExitCode.ENVIRONMENT, Message.of(sv, en, args));
    }

    static Fault environment(Message text) {
        return new Fault(ExitCode.ENVIRONMENT, text);
    }

    ExitCode exit() {
        return exit;
    }

    Message text() {
        return text;
    }
}
