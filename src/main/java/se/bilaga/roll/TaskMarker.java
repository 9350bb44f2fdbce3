package se.bilaga.roll;

/** What stands where the author is to write; the rule {@code att-fylla-i} finds it. */
final class TaskMarker {
    static final String TEXT = "ATT FYLLA I";

    private TaskMarker() {}
}
