package se.bilaga.app.files;

/** What the process tells its caller; signals give 130 and 143. */
public enum ExitCode {
    OK(0),
    /** At least one plan has an error. */
    PLAN(1),
    USAGE(2),
    /** Disk, permission, lock, JDK. */
    ENVIRONMENT(4),
    /** A fault of the program. */
    BUG(70),
    /** Whoever read the output has left, as {@code head} does: 128 and the number of SIGPIPE. */
    CLOSED_PIPE(141);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The graver of the two. */
    public ExitCode and(ExitCode other) {
        return other.number > number ? other : this;
    }
}
