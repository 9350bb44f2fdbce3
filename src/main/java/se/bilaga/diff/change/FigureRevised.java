package se.bilaga.diff.change;

/**
 * The two plans give different figures for the same thing at the same time.
 *
 * @param place as in a sentence: {@code oktober 2023, kvinnor}
 */
public record FigureRevised(ChangeSubject subject, String place, String from, String to) implements Change.Exchange {
    @Override
    public String kind() {
        return "rättad siffra";
    }

    @Override
    public String clause() {
        return "uppgiften för " + place + " var " + from + " i den förra planen och är " + to + " i den nya";
    }
}
