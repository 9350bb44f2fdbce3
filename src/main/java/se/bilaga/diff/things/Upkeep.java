package se.bilaga.diff.things;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Refilled;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Progressed;
import se.bilaga.diff.change.Reassigned;
import se.bilaga.diff.change.Rebudgeted;
import se.bilaga.diff.change.Rescheduled;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.words.Rewording;
import se.bilaga.plan.type.FieldKind;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.Status;

/** Compares what activities, measures and goals all have: a date, roles, a status, a budget and a text. */
public record Upkeep(ChangeSubject subject, List<Change> changes) {

    /** A date that is each plan's whole period has followed the plan, and is no change. */
    public void due(Side before, @Nullable DueDate old, Side now, @Nullable DueDate recent) {
        boolean same =
                old == null ? recent == null : recent != null && old.text().equals(recent.text());
        boolean follows = isPeriod(before, old) && isPeriod(now, recent);
        if (!same && !follows) {
            changes.add(new Rescheduled(subject, old, recent));
        }
    }

    private static boolean isPeriod(Side side, @Nullable DueDate due) {
        Period period = side.plan().period();
        return due != null
                && period.first().equals(due.first())
                && period.last().equals(due.last());
    }

    public void responsible(List<String> old, List<String> recent) {
        if (!new HashSet<>(old).equals(new HashSet<>(recent))) {
            changes.add(new Reassigned(subject, old, recent));
        }
    }

    public void status(@Nullable Status old, @Nullable Status recent) {
        if (old == recent) {
            return;
        }
        if (recent != null && recent.isFinished() && (old == null || !old.isFinished())) {
            changes.add(new Finished(subject, recent, null));
        } else {
            changes.add(new Progressed(subject, old, recent));
        }
    }

    void budget(@Nullable Amount old, @Nullable Amount recent) {
        if (!text(old).equals(text(recent))) {
            changes.add(new Rebudgeted(subject, text(old), text(recent)));
        }
    }

    /** The document type's own fields. */
    public void own(Side before, Map<String, OwnValue> old, Side now, Map<String, OwnValue> recent) {
        Map<String, OwnValue> all = new LinkedHashMap<>(old);
        all.putAll(recent);
        all.forEach((key, value) -> {
            String from = shown(before, old.get(key));
            String to = shown(now, recent.get(key));
            if (!from.equals(to)) {
                changes.add(new Refilled(subject, value.label(), brief(value, from), brief(value, to)));
            }
        });
    }

    private static String shown(Side side, @Nullable OwnValue value) {
        if (value == null) {
            return "";
        }
        return value.kind() == FieldKind.TEXT
                ? side.timeless(side.prose(value.written().get(0)))
                : value.shown();
    }

    private static String brief(OwnValue value, String text) {
        return value.kind() == FieldKind.TEXT && !text.isEmpty() ? "”" + ChangeSubject.brief(text) + "”" : text;
    }

    /** Words that nothing but the years of the plans tells apart are the same. */
    public void text(Side before, String old, Side now, String recent) {
        if (!before.says(old, now, recent)) {
            text(old, recent);
        }
    }

    public void text(String old, String recent) {
        Rewording rewording = Rewording.of(old, recent);
        if (!rewording.isEmpty()) {
            changes.add(new Reworded(subject, rewording));
        }
    }

    private static String text(@Nullable Amount amount) {
        return amount == null ? "" : amount.toString();
    }
}
