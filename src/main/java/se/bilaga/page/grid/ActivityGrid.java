package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.text.Prose;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.Block;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.text.Text;

/**
 * Activities as a table: a need or goal stands once beside its activities.
 *
 * <p>Where all activities of a group share the rest, the group is one row and its activities a list; else each activity
 * has a row, and what the group says spans them. A need or goal without activities has a row too.
 */
public final class ActivityGrid {
    private static final Set<ActivityColumn> NAMES =
            EnumSet.of(ActivityColumn.NEED, ActivityColumn.GOAL, ActivityColumn.ACTIVITY);

    private final List<Word<ActivityColumn>> columns;
    private final AreaNames areas;
    private final DocumentWords terms;
    private final Prose prose;

    private ActivityGrid(List<Word<ActivityColumn>> columns, AreaNames areas, DocumentWords terms) {
        this.columns = columns;
        this.areas = areas;
        this.terms = terms;
        this.prose = terms.prose();
    }

    public static Grid of(
            Block.Activities view, List<ActivityGroup> groups, Anchor anchor, AreaNames areas, DocumentWords terms) {
        List<Word<ActivityColumn>> columns =
                view.columns().isEmpty() ? columns(view, groups, terms.type()) : view.columns();
        ActivityGrid grid = new ActivityGrid(columns, areas, terms);
        List<Grid.Cell> heads = columns.stream()
                .map(column -> Grid.Cell.columnHead(grid.label(column)))
                .toList();
        List<Grid.Row> body =
                groups.stream().flatMap(group -> grid.rows(group).stream()).toList();
        Markup caption = terms.caption(view.caption(), DocumentWord.ACTIVITIES);
        return new Grid("aktiviteter", anchor, caption, List.of(), terms.heads(heads), body, List.of());
    }

    /** Each activity as an item of a list, with what the view's columns say of it in parentheses after it. */
    public static List<Markup> items(
            Block.Activities view, List<ActivityGroup> groups, AreaNames areas, DocumentWords terms) {
        ActivityGrid grid = new ActivityGrid(view.columns(), areas, terms);
        return groups.stream()
                .flatMap(group -> group.activities().stream().map(activity -> grid.item(group, activity)))
                .toList();
    }

    private String label(Word<ActivityColumn> column) {
        return column.known() == null
                ? DocumentWords.label(column, terms.type().ownFields().activities())
                : terms.type().word(column.known().term());
    }

    private Markup item(ActivityGroup group, Activity activity) {
        String said = columns.stream()
                .filter(column -> column.known() != ActivityColumn.ACTIVITY)
                .map(column -> said(column, sourced(column, group, activity)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        Markup text = prose.inline(activity.text());
        return said.isEmpty() ? text : text.and(new Markup(" (" + said + ")"));
    }

    private String said(Word<ActivityColumn> column, Markup content) {
        return content.isEmpty() ? "" : label(column).toLowerCase(Locale.ROOT) + ": " + content.xhtml();
    }

    /** Those that any activity shown has something in; the area only where the table shows more than one. */
    private static List<Word<ActivityColumn>> columns(
            Block.Activities view, List<ActivityGroup> groups, DocumentType type) {
        Set<ActivityColumn> filled = EnumSet.of(ActivityColumn.ACTIVITY);
        if (view.areas().size() != 1) {
            filled.add(ActivityColumn.AREA);
        }
        for (ActivityColumn column : ActivityColumn.values()) {
            if (column != ActivityColumn.AREA && groups.stream().anyMatch(group -> given(column, group))) {
                filled.add(column);
            }
        }
        Stream<Map<String, OwnValue>> things =
                groups.stream().flatMap(group -> group.activities().stream()).map(Activity::own);
        List<Word<ActivityColumn>> columns = new ArrayList<>();
        filled.forEach(column -> columns.add(new Word<>(column, null)));
        columns.addAll(DocumentWords.filled(type.ownFields().activities(), things));
        return columns;
    }

    private static boolean given(ActivityColumn column, ActivityGroup group) {
        return isAlone(group)
                ? given(column, group, null)
                : group.activities().stream().anyMatch(activity -> given(column, group, activity));
    }

    /** Whether a group says what is needed or to be reached, but not yet what to do. */
    private static boolean isAlone(ActivityGroup group) {
        return group.activities().isEmpty() && (group.need() != null || group.goal() != null);
    }

    private static boolean given(ActivityColumn column, ActivityGroup group, @Nullable Activity activity) {
        return switch (column) {
            case AREA -> !group.areas().isEmpty();
            case NEED -> group.need() != null;
            case GOAL -> group.goal() != null;
            case ACTIVITY -> true;
            case DUE -> due(group, activity) != null;
            case RESPONSIBLE -> !responsible(group, activity).isEmpty();
            case STATUS -> activity != null && activity.status() != null;
            case BUDGET -> activity != null && activity.budget() != null;
            case FOLLOW_UP -> followUp(group, activity) != null;
        };
    }

    private List<Grid.Row> rows(ActivityGroup group) {
        return isAlone(group)
                ? List.of(new Grid.Row(
                        "",
                        columns.stream()
                                .map(column -> cell(column, content(column, group, null), 1)
                                        .from(origin(column, group, null)))
                                .toList()))
                : rows(group, group.activities());
    }

    private List<Grid.Row> rows(ActivityGroup group, List<Activity> activities) {
        boolean alike = activities.size() > 1 && activities.stream().allMatch(ActivityGrid::saysNothingOfItsOwn);
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < (alike ? 1 : activities.size()); i++) {
            Activity activity = activities.get(i);
            List<Grid.Cell> cells = new ArrayList<>();
            for (Word<ActivityColumn> column : columns) {
                if (column.known() == null) {
                    cells.add(terms.cell(activity.own(), column, 1).from(origin(column, group, activity)));
                } else if (alike && column.known() == ActivityColumn.ACTIVITY) {
                    cells.add(Grid.Cell.of(list(activities)));
                } else if (!spans(column.known(), group)) {
                    cells.add(cell(column, content(column, group, activity), 1).from(origin(column, group, activity)));
                } else if (i == 0) {
                    cells.add(cell(column, content(column, group, activity), alike ? 1 : activities.size())
                            .from(origin(column, group, null)));
                }
            }
            rows.add(new Grid.Row("", cells));
        }
        return rows;
    }

    /** What is needed, wanted or done names its row, so that a listener hears what the other cells are of. */
    private static Grid.Cell cell(Word<ActivityColumn> column, Markup content, int rows) {
        boolean names = column.known() != null && NAMES.contains(column.known());
        return names && !content.isEmpty() ? Grid.Cell.rowHead(content, rows) : Grid.Cell.of(content, rows);
    }

    private static boolean saysNothingOfItsOwn(Activity activity) {
        return activity.due() == null
                && activity.responsible().isEmpty()
                && activity.followUp() == null
                && activity.status() == null
                && activity.budget() == null
                && activity.own().isEmpty();
    }

    /** Whether a column says the same of every activity of the group. */
    private static boolean spans(ActivityColumn column, ActivityGroup group) {
        List<Activity> activities = group.activities();
        return switch (column) {
            case AREA, NEED, GOAL -> true;
            case DUE -> activities.stream().allMatch(activity -> activity.due() == null);
            case RESPONSIBLE ->
                activities.stream().allMatch(activity -> activity.responsible().isEmpty());
            case FOLLOW_UP -> activities.stream().allMatch(activity -> activity.followUp() == null);
            case ACTIVITY, STATUS, BUDGET -> false;
        };
    }

    private Markup sourced(Word<ActivityColumn> column, ActivityGroup group, Activity activity) {
        Markup content = content(column, group, activity);
        return content.isEmpty() ? content : content.from(origin(column, group, activity));
    }

    /** The field of the activity, or, where that says nothing of its own, of the group. */
    private static Origin origin(Word<ActivityColumn> column, ActivityGroup group, @Nullable Activity activity) {
        boolean ofGroup = column.known() != null && (activity == null || spans(column.known(), group));
        String key = column.known() == null ? String.valueOf(column.added()) : key(column.known());
        return Origin.field(ofGroup || activity == null ? group.at() : activity.at(), key);
    }

    private static String key(ActivityColumn column) {
        return switch (column) {
            case AREA -> "område";
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

    private Markup content(Word<ActivityColumn> column, ActivityGroup group, @Nullable Activity activity) {
        if (column.known() == null) {
            return activity == null ? Markup.NONE : terms.content(activity.own(), column);
        }
        return content(column.known(), group, activity);
    }

    private Markup content(ActivityColumn column, ActivityGroup group, @Nullable Activity activity) {
        return switch (column) {
            case AREA -> Markup.text(areas.of(group.areas()));
            case NEED -> need(group.need());
            case GOAL -> optional(group.goal());
            case ACTIVITY -> optional(activity == null ? null : activity.text());
            case DUE -> {
                DueDate due = due(group, activity);
                yield due == null ? Markup.NONE : Markup.text(due.text());
            }
            case RESPONSIBLE ->
                Markup.text(
                        responsible(group, activity).stream().map(Text::value).collect(Collectors.joining(", ")));
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
            case FOLLOW_UP -> optional(followUp(group, activity));
        };
    }

    private Markup need(ActivityGroup.@Nullable Need need) {
        if (need == null) {
            return Markup.NONE;
        }
        Markup heading = need.heading() == null
                ? Markup.NONE
                : new Markup("<p><strong>" + prose.line(need.heading()).xhtml() + "</strong></p>");
        return need.text() == null ? heading : heading.and(prose.blocks(need.text()));
    }

    private Markup list(List<Activity> activities) {
        String items = activities.stream()
                .map(activity -> "<li>" + prose.inline(activity.text()).xhtml() + "</li>")
                .collect(Collectors.joining());
        return new Markup("<ul>" + items + "</ul>");
    }

    private Markup optional(@Nullable Text text) {
        return text == null ? Markup.NONE : prose.inline(text);
    }

    private static @Nullable DueDate due(ActivityGroup group, @Nullable Activity activity) {
        return activity == null || activity.due() == null ? group.due() : activity.due();
    }

    private static List<Text> responsible(ActivityGroup group, @Nullable Activity activity) {
        return activity == null || activity.responsible().isEmpty() ? group.responsible() : activity.responsible();
    }

    private static @Nullable Text followUp(ActivityGroup group, @Nullable Activity activity) {
        return activity == null || activity.followUp() == null ? group.followUp() : activity.followUp();
    }
}
