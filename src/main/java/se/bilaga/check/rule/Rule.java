package se.bilaga.check.rule;

/**
 * A check of a plan, in a file of its own with its manual; its chapter lists it.
 *
 * <p>A rule is named for the fault that it finds and says nothing of a plan that has not got it.
 */
public interface Rule {

    /** What it finds, why that matters and what to do, as the manual says it. */
    Manual manual();

    /** Adds what it finds in {@code subject} to {@code findings}. */
    void check(Subject subject, Findings findings);

    /** Whether it runs only where an organisation has set a level for it. */
    default boolean isOnRequest() {
        return false;
    }

    /** Whether it takes so long that a build leaves it out where it would only advise. */
    default boolean isSlow() {
        return false;
    }
}
