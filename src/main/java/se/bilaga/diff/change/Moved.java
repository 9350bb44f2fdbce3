package se.bilaga.diff.change;

/**
 * Stands in another place: another area, another need, another part of the document.
 *
 * @param from the old place, by name
 * @param to the new
 */
public record Moved(ChangeSubject subject, String from, String to) implements Change.Exchange {
    @Override
    public String kind() {
        return "flyttad";
    }

    @Override
    public String clause() {
        return from.equals(to)
                ? subject.thing().agree("har bytt plats", "har bytt plats")
                : subject.thing().agree("flyttad", "flyttat") + " från " + from + " till " + to;
    }
}
