package se.bilaga.diff.redline;

/** The two plans cannot be won back from the redline: a fault of the program, and nothing to show a board. */
public final class BrokenRedline extends IllegalStateException {
    private static final long serialVersionUID = 1;

    BrokenRedline(String what) {
        super(what);
    }
}
