package se.bilaga.diff.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What differs in what is counted: figures of series, cells of written tables, indicators and their targets. */
public sealed interface FigureChange extends Change {

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
    record FigureChanged(
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
            implements FigureChange, Change.Exchange {
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

    /**
     * The two plans give different figures for the same thing at the same time.
     *
     * @param place as in a sentence: {@code oktober 2023, kvinnor}
     */
    record FigureRevised(ChangeSubject subject, String place, String from, String to)
            implements FigureChange, Change.Exchange {
        @Override
        public String kind() {
            return "rättad siffra";
        }

        @Override
        public String clause() {
            return "uppgiften för " + place + " var " + from + " i den förra planen och är " + to + " i den nya";
        }
    }

    /**
     * Figures that must not be compared, and why.
     *
     * @param from the old figure with its time: {@code 7,14 % (2022)}
     * @param why {@code den förra omfattar till och med november, den nya till och med oktober}
     */
    record NotComparable(ChangeSubject subject, String from, String to, String why)
            implements FigureChange, Change.Exchange {
        @Override
        public String kind() {
            return "ej jämförbar";
        }

        @Override
        public String clause() {
            return from + " och " + to + " får inte jämföras: " + why;
        }
    }

    /**
     * A series that counts something else than it did.
     *
     * @param from the old definition
     */
    record Redefined(ChangeSubject subject, String from, String to) implements FigureChange, Change.Exchange {
        @Override
        public String kind() {
            return "ny definition";
        }

        @Override
        public String clause() {
            return "räknar nu ”" + to + "”, i den förra planen ”" + from + "”";
        }
    }

    /**
     * A cell of a table that the author writes says something else.
     *
     * @param place {@code Teknikförvaltningen, Medellön 2025}
     */
    record CellChanged(ChangeSubject subject, String place, String from, String to)
            implements FigureChange, Change.Exchange {
        @Override
        public String kind() {
            return "ändrad uppgift";
        }

        @Override
        public String clause() {
            return place + ": " + from + " i den förra planen, " + to + " i den nya";
        }
    }

    /**
     * How an indicator stands to its target.
     *
     * @param outcome as in a document; null where the old plan gave none
     * @param target the new plan's: {@code minst 90 %}
     * @param met whether the old outcome met the old target; null where it cannot be said
     * @param pending whether the target is for a year after the outcome's
     */
    record OutcomeChanged(
            ChangeSubject subject,
            @Nullable String outcome,
            @Nullable Boolean met,
            String nowOutcome,
            String target,
            boolean nowMet,
            boolean pending)
            implements FigureChange {
        @Override
        public String kind() {
            if (pending) {
                return "nytt utfall";
            }
            return nowMet ? "målet nått" : "målet inte nått";
        }

        @Override
        public String clause() {
            String moved = outcome == null ? nowOutcome : "från " + outcome + " till " + nowOutcome;
            return moved + " mot målet " + target + ": " + verdict();
        }

        private String verdict() {
            if (nowMet) {
                return met != null && met ? "målet nås fortfarande" : "målet är nått";
            }
            if (pending) {
                return "målåret är inte här än";
            }
            return met != null && met ? "målet nås inte längre" : "målet är inte nått";
        }

        @Override
        public Optional<String> before() {
            return Optional.ofNullable(outcome);
        }

        @Override
        public Optional<String> now() {
            return Optional.of(nowOutcome);
        }

        @Override
        public Effect effect() {
            return nowMet ? Effect.GOOD : pending ? Effect.NEITHER : Effect.BAD;
        }
    }

    /**
     * Another target value or another year to reach it.
     *
     * @param from as in a document: {@code minst 90 % 2025}
     * @param harder whether more is asked for than before: positive for more, negative for less
     */
    record TargetMoved(ChangeSubject subject, String from, String to, int harder)
            implements FigureChange, Change.Exchange {
        @Override
        public String kind() {
            return "nytt målvärde";
        }

        @Override
        public String clause() {
            return "målvärdet ändrat från " + from + " till " + to
                    + (harder == 0 ? "" : harder > 0 ? ", alltså högre ställt" : ", alltså lägre ställt");
        }
    }
}
