package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.page.view.Subheads;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.FollowUp.Result;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Labels;

/** What came of the last plan's activities: a list under a heading for each area and round, or a table. */
public final class FollowUpViews {
    private static final Pattern BLOCK = Pattern.compile("<(?:p|ul|ol|blockquote)\\b");

    private final FollowUp.Listed view;
    private final List<FollowUp> rounds;
    private final AreaNames areas;
    private final DocumentWords terms;

    /** @param rounds the follow-ups that the view shows */
    public FollowUpViews(FollowUp.Listed view, List<FollowUp> rounds, AreaNames areas, DocumentWords terms) {
        this.view = view;
        this.rounds = List.copyOf(rounds);
        this.areas = areas;
        this.terms = terms;
    }

    /** A list for each area of each round, under a heading that {@code subheads} makes. */
    public List<BlockView> lists(Subheads subheads) {
        List<BlockView> lists = new ArrayList<>();
        for (FollowUp round : rounds) {
            byArea(round).forEach((area, results) -> {
                List<Markup> items = results.stream().map(this::item).toList();
                String heading = heading(round, area);
                lists.add(new BlockView.ItemList(
                        heading.isEmpty() ? null : subheads.of("uppfoljning " + heading, heading), false, items));
            });
        }
        return lists;
    }

    private String heading(FollowUp round, String area) {
        String period = period(round);
        return Labels.capitalised(
                Stream.of(area, period).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    /** Where several rounds are shown. */
    private String period(FollowUp round) {
        return rounds.size() < 2 || round.period() == null ? "" : round.period().toString();
    }

    /** What came of an activity, after its name where that is said. */
    private Markup item(Result result) {
        Markup text = terms.prose().inline(result.text());
        if (result.name() == null) {
            return text;
        }
        String name = "<strong>" + terms.prose().line(result.name()).xhtml();
        return BLOCK.matcher(text.xhtml()).lookingAt()
                ? new Markup("<p>" + name + "</strong></p>").and(text)
                : new Markup(name + ":</strong> ").and(text);
    }

    public Grid table(Anchor anchor) {
        List<Column> columns = columns();
        List<Grid.Row> body = new ArrayList<>();
        for (FollowUp round : rounds) {
            boolean first = true;
            for (Map.Entry<String, List<Result>> area : byArea(round).entrySet()) {
                boolean firstOfArea = true;
                for (Result result : area.getValue()) {
                    body.add(row(columns, new Shown(round, area.getKey(), result, first, firstOfArea)));
                    first = false;
                    firstOfArea = false;
                }
            }
        }
        List<Grid.Cell> heads =
                columns.stream().map(column -> terms.head(column.term)).toList();
        Markup caption = terms.caption(view.caption(), DocumentWord.FOLLOWED_UP);
        return new Grid("uppfoljning", anchor, caption, List.of(), terms.heads(heads), body, List.of());
    }

    private enum Column {
        PERIOD(DocumentWord.PERIOD),
        AREA(DocumentWord.AREA),
        ACTIVITY(DocumentWord.ACTIVITY),
        RESULT(DocumentWord.RESULT),
        STATUS(DocumentWord.STATUS);

        private final DocumentWord term;

        Column(DocumentWord term) {
            this.term = term;
        }
    }

    /** A result in a table, and whether it is the first of its round and of its area. */
    private record Shown(FollowUp round, String area, Result result, boolean first, boolean firstOfArea) {}

    private List<Column> columns() {
        List<Result> all =
                rounds.stream().flatMap(round -> round.results().stream()).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.values()));
        if (rounds.size() < 2) {
            columns.remove(Column.PERIOD);
        }
        if (all.stream().allMatch(result -> result.name() == null)) {
            columns.remove(Column.ACTIVITY);
        }
        if (all.stream().allMatch(result -> result.status() == null)) {
            columns.remove(Column.STATUS);
        }
        return columns;
    }

    private Grid.Row row(List<Column> columns, Shown shown) {
        return new Grid.Row(
                "", columns.stream().flatMap(column -> cell(column, shown)).toList());
    }

    private Stream<Grid.Cell> cell(Column column, Shown shown) {
        Result result = shown.result;
        return switch (column) {
            case PERIOD ->
                shown.first
                        ? Stream.of(head(Labels.capitalised(period(shown.round)), many(shown.round)))
                        : Stream.empty();
            case AREA ->
                shown.firstOfArea
                        ? Stream.of(head(
                                shown.area.isEmpty() ? terms.type().word(DocumentWord.OTHER) : shown.area,
                                byArea(shown.round)
                                        .getOrDefault(shown.area, List.of())
                                        .size()))
                        : Stream.empty();
            case ACTIVITY -> Stream.of(Grid.Cell.of(optional(result.name())));
            case RESULT -> Stream.of(Grid.Cell.of(terms.prose().inline(result.text())));
            case STATUS ->
                Stream.of(Grid.Cell.of(Markup.text(
                                result.status() == null ? "" : result.status().label()))
                        .from(Origin.field(result.at(), "status")));
        };
    }

    private static Grid.Cell head(String text, int rows) {
        return Grid.Cell.rowHead(Markup.text(text), rows);
    }

    private Markup optional(@Nullable Text text) {
        return text == null ? Markup.NONE : terms.prose().line(text);
    }

    private int many(FollowUp round) {
        return byArea(round).values().stream().mapToInt(List::size).sum();
    }

    private Map<String, List<Result>> byArea(FollowUp round) {
        Map<String, List<Result>> groups = new LinkedHashMap<>();
        for (Result result : round.results()) {
            Text area = result.area();
            if (view.shows(result)) {
                groups.computeIfAbsent(area == null ? "" : areas.of(area), name -> new ArrayList<>())
                        .add(result);
            }
        }
        return groups;
    }
}
