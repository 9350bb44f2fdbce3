package se.bilaga.merge.read;

/**
 * A change that Word has kept track of.
 *
 * @param gone whether it took the text away
 * @param author as Word has it; {@code ""} where it says none
 * @param date {@code 2025-03-04T09:12:00Z}; {@code ""} where it says none
 */
public record Tracked(boolean gone, String author, String date) {

    /** {@code Anna Berg 2025-03-04}. */
    public String by() {
        return (author + " " + date.replaceFirst("T.*", "")).strip();
    }
}
