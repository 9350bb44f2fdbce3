package se.bilaga.page.grid;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.text.Text;

/** What columns say of an activity and its group. */
record ActivityWords(AreaNames areas, DocumentWords terms) {

    String label(Word<ActivityColumn> column) {
        return column.known() == null
                ? DocumentWords.label(column, terms.type().ownFields().activities())
                : terms.type().word(column.known().term());
    }

    Markup content(Word<ActivityColumn> column, ActivityGroup group, @Nullable Activity activity) {
        if (column.known() == null) {
            return activity == null ? Markup.NONE : terms.content(activity.own(), column);
        }
        return content(column.known(), group, activity);
    }

    Markup content(ActivityColumn column, ActivityGroup group, @Nullable Activity activity) {
        return switch (column) {
            case AREA -> Markup.text(areas.of(group.areas()));
            case DEPARTMENT -> Markup.text(joined(group.departments()));
            case NEED -> need(group.need());
            case GOAL -> optional(group.goal());
            case ACTIVITY -> optional(activity == null ? null : activity.text());
            case DUE -> {
                DueDate due = group.due(activity);
                yield due == null ? Markup.NONE : Markup.text(due.text());
            }
            case RESPONSIBLE -> Markup.text(joined(group.responsible(activity)));
            case STATUS ->
                Markup.text(
                        activity == null || activity.status() == null
                                ? ""
                                : activity.status().label());
            case BUDGET ->
                Markup.text(
                        activity == null || activity.budget() == null
                                ? ""
                                : activity.budget().toString());
            case FOLLOW_UP -> optional(group.followUp(activity));
        };
    }

    /** What an activity is arranged under; {@code ""} where it has nothing of the kind. */
    String named(Word<ActivityColumn> by, ActivityGroup group, @Nullable Activity activity) {
        if (by.known() == null) {
            OwnValue value = activity == null ? null : activity.own().get(String.valueOf(by.added()));
            return value == null ? "" : value.shown();
        }
        DueDate due = group.due(activity);
        return switch (by.known()) {
            case AREA -> areas.of(group.areas());
            case DEPARTMENT -> joined(group.departments());
            case DUE -> due == null ? "" : due.text();
            case RESPONSIBLE -> joined(group.responsible(activity));
            case STATUS ->
                activity == null || activity.status() == null
                        ? ""
                        : activity.status().label();
            case NEED, GOAL, ACTIVITY, BUDGET, FOLLOW_UP -> "";
        };
    }

    static boolean isGiven(ActivityColumn column, ActivityGroup group, @Nullable Activity activity) {
        return switch (column) {
            case AREA -> !group.areas().isEmpty();
            case DEPARTMENT -> !group.departments().isEmpty();
            case NEED -> group.need() != null;
            case GOAL -> group.goal() != null;
            case ACTIVITY -> true;
            case DUE -> group.due(activity) != null;
            case RESPONSIBLE -> !group.responsible(activity).isEmpty();
            case STATUS -> activity != null && activity.status() != null;
            case BUDGET -> activity != null && activity.budget() != null;
            case FOLLOW_UP -> group.followUp(activity) != null;
        };
    }

    private static String joined(List<Text> names) {
        return names.stream().map(Text::value).collect(Collectors.joining(", "));
    }

    private Markup need(ActivityGroup.@Nullable Need need) {
        if (need == null) {
            return Markup.NONE;
        }
        Markup heading = need.heading() == null
                ? Markup.NONE
                : new Markup("<p><strong>" + terms.prose().line(need.heading()).xhtml() + "</strong></p>");
        return need.text() == null ? heading : heading.and(terms.prose().blocks(need.text()));
    }

    private Markup optional(@Nullable Text text) {
        return text == null ? Markup.NONE : terms.prose().inline(text);
    }

    Markup sourced(Word<ActivityColumn> column, ActivityGroup group, Activity activity) {
        Markup content = content(column, group, activity);
        return content.isEmpty() ? content : content.from(origin(column, group, activity));
    }

    /** The field of the activity, or, where that says nothing of its own, of the group. */
    static Origin origin(Word<ActivityColumn> column, ActivityGroup group, @Nullable Activity activity) {
        boolean ofGroup = column.known() != null && (activity == null || spans(column.known(), group));
        String key = column.known() == null ? String.valueOf(column.added()) : key(column.known());
        return Origin.field(ofGroup || activity == null ? group.at() : activity.at(), key);
    }

    private static String key(ActivityColumn column) {
        return switch (column) {
            case AREA -> "område";
            case DEPARTMENT -> "avdelning";
            case NEED -> "behov";
            case GOAL -> "mål";
            case ACTIVITY -> "aktivitet";
            case DUE -> "måldatum";
            case RESPONSIBLE -> "ansvarig";
            case STATUS -> "status";
            case BUDGET -> "budget";
            case FOLLOW_UP -> "uppföljning";
        };
    }

    /** Whether a column says the same of every activity of the group. */
    static boolean spans(ActivityColumn column, ActivityGroup group) {
        List<Activity> activities = group.activities();
        return switch (column) {
            case AREA, DEPARTMENT, NEED, GOAL -> true;
            case DUE -> activities.stream().allMatch(activity -> activity.due() == null);
            case RESPONSIBLE ->
                activities.stream().allMatch(activity -> activity.responsible().isEmpty());
            case FOLLOW_UP -> activities.stream().allMatch(activity -> activity.followUp() == null);
            case ACTIVITY, STATUS, BUDGET -> false;
        };
    }
}
