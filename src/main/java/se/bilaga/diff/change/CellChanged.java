package se.bilaga.diff.change;

/**
 * A cell of a table that the author writes says something else.
 *
 * @param place {@code Teknikförvaltningen, Medellön 2025}
 */
public record CellChanged(ChangeSubject subject, String place, String from, String to) implements Change.Exchange {
    @Override
    public String kind() {
        return "ändrad uppgift";
    }

    @Override
    public String clause() {
        return place + ": " + from + " i den förra planen, " + to + " i den nya";
    }
}
