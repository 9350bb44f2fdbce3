package se.bilaga.app.files;

import se.bilaga.source.diagnostic.Message;

/** What stops a command, or one of its plans, and is no fault inside a plan: a wrong argument, a full disk. */
public final class CommandFault extends RuntimeException {
    private final ExitCode exit;
    private final transient Message text;

    private CommandFault(ExitCode exit, Message text) {
        super(text.en());
        this.exit = exit;
        this.text = text;
    }

    /** {@code ingen plan heter "hasselbi"} */
    public static CommandFault usage(String sv, String en, Object... args) {
        return new CommandFault(ExitCode.USAGE, Message.of(sv, en, args));
    }

    public static CommandFault usage(Message text) {
        return new CommandFault(ExitCode.USAGE, text);
    }

    /** {@code kan inte skriva output/a.pdf: disken är full} */
    public static CommandFault environment(String sv, String en, Object... args) {
        return new CommandFault(ExitCode.ENVIRONMENT, Message.of(sv, en, args));
    }

    public static CommandFault environment(Message text) {
        return new CommandFault(ExitCode.ENVIRONMENT, text);
    }

    /** A file that the command needs has a fault of its author's. */
    public static CommandFault refused(Message text) {
        return new CommandFault(ExitCode.PLAN, text);
    }

    public ExitCode exit() {
        return exit;
    }

    public Message text() {
        return text;
    }
}
