package se.bilaga.diff.change;

/**
 * Another target value or another year to reach it.
 *
 * @param from as in a document: {@code minst 90 % 2025}
 * @param harder whether more is asked for than before
 */
public record TargetMoved(ChangeSubject subject, String from, String to, boolean harder) implements Change.Exchange {
    @Override
    public String kind() {
        return "nytt målvärde";
    }

    @Override
    public String clause() {
        return "målvärdet ändrat från " + from + " till " + to + (harder ? "" : ", alltså lägre ställt");
    }
}
