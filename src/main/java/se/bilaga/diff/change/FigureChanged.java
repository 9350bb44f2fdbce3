package se.bilaga.diff.change;

/**
 * The latest figure of each plan, set against each other.
 *
 * @param part what it is a part of the series, {@code ""} for the whole: {@code kvinnor}
 * @param time of the old figure, as in a sentence: {@code november 2022}
 * @param from as in a document: {@code 265}
 * @param change {@code +1,9 %} or {@code +0,2 procentenheter}
 * @param size the change's share of the old value, for ranking; percentage points over 100
 * @param caution why the two are set side by side with care, {@code ""} for no reason
 */
public record FigureChanged(
        ChangeSubject subject,
        String part,
        String time,
        String from,
        String nowTime,
        String to,
        String change,
        double size,
        Effect effect,
        String caution)
        implements Change.Exchange {
    @Override
    public String kind() {
        return "ny siffra";
    }

    @Override
    public String clause() {
        String moved = from.equals(to) ? "oförändrat " + to : "från " + from + " till " + to + " (" + change + ")";
        String times = time.equals(nowTime) ? time : time + " mot " + nowTime;
        String when = times.isEmpty() ? "" : ", " + times;
        return (part.isEmpty() ? "" : part + " ") + moved + when + (caution.isEmpty() ? "" : "; " + caution);
    }
}
