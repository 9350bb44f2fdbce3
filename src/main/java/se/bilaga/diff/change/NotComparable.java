package se.bilaga.diff.change;

/**
 * Figures that must not be compared, and why.
 *
 * @param from the old figure with its time: {@code 7,14 % (2022)}
 * @param why {@code den förra omfattar till och med november, den nya till och med oktober}
 */
public record NotComparable(ChangeSubject subject, String from, String to, String why) implements Change.Exchange {
    @Override
    public String kind() {
        return "ej jämförbar";
    }

    @Override
    public String clause() {
        return from + " och " + to + " får inte jämföras: " + why;
    }
}
