package se.bilaga.check.protection;

/**
 * A bound on the work of linear programs, counted and not timed, so that the same input ends in the same way.
 */
public final class Effort {
    /** Some seconds: a table of 20 × 20 cells of which 80 are hidden takes a quarter of it at most. */
    public static final long USUAL = 2_000_000;

    private long left;

    public Effort(long most) {
        this.left = most;
    }

    /** Whether there is so much left; if so, it is taken. */
    boolean take(long size) {
        if (size > left) {
            return false;
        }
        left -= size;
        return true;
    }
}
