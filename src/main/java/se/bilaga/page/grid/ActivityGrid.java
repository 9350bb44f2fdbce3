package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.page.view.Subheads;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.statistics.cube.Labels;

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
    private final ActivityWords said;
    private final DocumentWords terms;

    private ActivityGrid(List<Word<ActivityColumn>> columns, AreaNames areas, DocumentWords terms) {
        this.columns = columns;
        this.said = new ActivityWords(areas, terms);
        this.terms = terms;
    }

    public static Grid of(
            ActivityGroup.Listed view,
            List<ActivityGroup> groups,
            Anchor anchor,
            AreaNames areas,
            DocumentWords terms) {
        List<Word<ActivityColumn>> columns =
                view.columns().isEmpty() ? columns(view, groups, terms.type()) : view.columns();
        ActivityGrid grid = new ActivityGrid(columns, areas, terms);
        List<Grid.Cell> heads = columns.stream()
                .map(column -> Grid.Cell.columnHead(grid.said.label(column)))
                .toList();
        List<Grid.Row> body = new ArrayList<>();
        grid.parted(view, groups).forEach((name, part) -> {
            if (view.by() != null) {
                body.add(grid.partHead(name));
            }
            part.forEach(group -> body.addAll(grid.rows(group)));
        });
        Markup caption = terms.caption(view.caption(), DocumentWord.ACTIVITIES);
        return new Grid("aktiviteter", anchor, caption, List.of(), terms.heads(heads), body, List.of());
    }

    /**
     * Each activity as an item of a list, with what the view's columns say of it in parentheses after it; a list for each
     * part of what they are arranged by, under a heading that {@code subheads} makes.
     */
    public static List<BlockView> lists(
            ActivityGroup.Listed view,
            List<ActivityGroup> groups,
            AreaNames areas,
            DocumentWords terms,
            Subheads subheads) {
        ActivityGrid grid = new ActivityGrid(view.columns(), areas, terms);
        List<BlockView> lists = new ArrayList<>();
        grid.parted(view, groups).forEach((name, part) -> {
            List<Markup> items = part.stream()
                    .flatMap(group -> group.activities().stream().map(activity -> grid.item(group, activity)))
                    .toList();
            BlockView.SectionHead heading =
                    view.by() == null ? null : subheads.of("aktiviteter " + name, grid.partName(name));
            lists.add(new BlockView.ItemList(heading, false, items));
        });
        return lists;
    }

    /** The groups by what the view arranges them by, in the order in which they are written. */
    private Map<String, List<ActivityGroup>> parted(ActivityGroup.Listed view, List<ActivityGroup> groups) {
        Word<ActivityColumn> by = view.by();
        if (by == null) {
            return Map.of("", groups);
        }
        Map<String, List<ActivityGroup>> parts = new LinkedHashMap<>();
        for (ActivityGroup group : groups) {
            Map<String, List<Activity>> own = new LinkedHashMap<>();
            if (isAlone(group)) {
                own.put(said.named(by, group, null), List.of());
            }
            group.activities()
                    .forEach(activity -> own.computeIfAbsent(said.named(by, group, activity), name -> new ArrayList<>())
                            .add(activity));
            own.forEach((name, activities) ->
                    parts.computeIfAbsent(name, any -> new ArrayList<>()).add(group.with(activities)));
        }
        return parts;
    }

    private String partName(String name) {
        return name.isEmpty() ? terms.type().word(DocumentWord.OTHER) : Labels.capitalised(name);
    }

    private Grid.Row partHead(String name) {
        return new Grid.Row(
                "grupp", List.of(new Grid.Cell("rowgroup", "", columns.size(), 1, Markup.text(partName(name)))));
    }

    private Markup item(ActivityGroup group, Activity activity) {
        String more = columns.stream()
                .filter(column -> column.known() != ActivityColumn.ACTIVITY)
                .map(column -> parenthesis(column, said.sourced(column, group, activity)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        Markup text = terms.prose().inline(activity.text());
        return more.isEmpty() ? text : text.and(new Markup(" (" + more + ")"));
    }

    private String parenthesis(Word<ActivityColumn> column, Markup content) {
        return content.isEmpty() ? "" : said.label(column).toLowerCase(Locale.ROOT) + ": " + content.xhtml();
    }

    /** Those that any activity shown has something in; the area only where the table shows more than one. */
    private static List<Word<ActivityColumn>> columns(
            ActivityGroup.Listed view, List<ActivityGroup> groups, DocumentType type) {
        Set<ActivityColumn> filled = EnumSet.of(ActivityColumn.ACTIVITY);
        if (view.areas().size() != 1) {
            filled.add(ActivityColumn.AREA);
        }
        boolean one = view.selection() != null && view.selection().departments().size() == 1;
        for (ActivityColumn column : ActivityColumn.values()) {
            boolean told = column == ActivityColumn.AREA || (one && column == ActivityColumn.DEPARTMENT);
            if (!told && groups.stream().anyMatch(group -> given(column, group))) {
                filled.add(column);
            }
        }
        Stream<Map<String, OwnValue>> things =
                groups.stream().flatMap(group -> group.activities().stream()).map(Activity::own);
        List<Word<ActivityColumn>> columns = new ArrayList<>();
        filled.forEach(column -> columns.add(new Word<>(column, null)));
        columns.addAll(DocumentWords.filled(type.ownFields().activities(), things));
        columns.removeIf(column -> column.equals(view.by()));
        return columns;
    }

    /** Whether a group says what is needed or to be reached, but not yet what to do. */
    private static boolean isAlone(ActivityGroup group) {
        return group.activities().isEmpty() && (group.need() != null || group.goal() != null);
    }

    private static boolean given(ActivityColumn column, ActivityGroup group) {
        return isAlone(group)
                ? ActivityWords.isGiven(column, group, null)
                : group.activities().stream().anyMatch(activity -> ActivityWords.isGiven(column, group, activity));
    }

    private List<Grid.Row> rows(ActivityGroup group) {
        return isAlone(group)
                ? List.of(new Grid.Row(
                        "",
                        columns.stream()
                                .map(column -> cell(column, said.content(column, group, null), 1)
                                        .from(ActivityWords.origin(column, group, null)))
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
                    cells.add(
                            terms.cell(activity.own(), column, 1).from(ActivityWords.origin(column, group, activity)));
                } else if (alike && column.known() == ActivityColumn.ACTIVITY) {
                    cells.add(Grid.Cell.of(list(activities)));
                } else if (!ActivityWords.spans(column.known(), group)) {
                    cells.add(cell(column, said.content(column, group, activity), 1)
                            .from(ActivityWords.origin(column, group, activity)));
                } else if (i == 0) {
                    cells.add(cell(column, said.content(column, group, activity), alike ? 1 : activities.size())
                            .from(ActivityWords.origin(column, group, null)));
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

    private Markup list(List<Activity> activities) {
        String items = activities.stream()
                .map(activity -> "<li>" + terms.prose().inline(activity.text()).xhtml() + "</li>")
                .collect(Collectors.joining());
        return new Markup("<ul>" + items + "</ul>");
    }
}
