package se.bilaga.diff.change;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.DueDate;

/** To be done at another time. */
public record Rescheduled(
        ChangeSubject subject,
        @Nullable DueDate due,
        @Nullable DueDate nowDue) implements Change {

    @Override
    public String kind() {
        return isPostponed() ? "senarelagd" : isBroughtForward() ? "tidigarelagd" : "nytt måldatum";
    }

    /** Whether the last day is later than it was. */
    public boolean isPostponed() {
        return days() > 0;
    }

    /** Whether the last day is earlier than it was. */
    public boolean isBroughtForward() {
        return days() < 0;
    }

    private int days() {
        LocalDate old = due == null ? null : due.last();
        LocalDate recent = nowDue == null ? null : nowDue.last();
        return old == null || recent == null ? 0 : recent.compareTo(old);
    }

    @Override
    public String clause() {
        if (due == null) {
            return "fick måldatum: " + text(nowDue);
        }
        if (nowDue == null) {
            return "har inte längre något måldatum (var " + due + ")";
        }
        String how = days() == 0 ? "nytt måldatum, från " : kind() + " från ";
        return how + due + " till " + nowDue;
    }

    @Override
    public Optional<String> before() {
        return Optional.ofNullable(due).map(DueDate::text);
    }

    @Override
    public Optional<String> now() {
        return Optional.ofNullable(nowDue).map(DueDate::text);
    }

    @Override
    public Effect effect() {
        return isPostponed() ? Effect.BAD : Effect.NEITHER;
    }

    private static String text(@Nullable DueDate date) {
        return date == null ? "inget" : date.text();
    }
}
