package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.page.view.Subheads;
import se.bilaga.plan.Block;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.FollowUp.Result;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.text.Text;

/** What came of the last plan's activities: a list under a heading for each area, or a table. */
public final class FollowUpViews {
    private final AreaNames areas;
    private final DocumentWords terms;

    public FollowUpViews(AreaNames areas, DocumentWords terms) {
        this.areas = areas;
        this.terms = terms;
    }

    /** A list for each area, under a heading that {@code subheads} makes. */
    public List<BlockView> lists(Block.FollowedUp view, FollowUp followUp, Subheads subheads) {
        List<BlockView> lists = new ArrayList<>();
        byArea(view, followUp).forEach((area, results) -> {
            List<Markup> items = results.stream()
                    .map(result -> terms.prose().inline(result.text()))
                    .toList();
            BlockView.SectionHead heading = area.isEmpty() ? null : subheads.of("uppfoljning " + area, area);
            lists.add(new BlockView.ItemList(heading, false, items));
        });
        return lists;
    }

    public Grid table(Block.FollowedUp view, FollowUp followUp, Anchor anchor) {
        boolean statuses = followUp.results().stream().anyMatch(result -> result.status() != null);
        List<Grid.Row> body = new ArrayList<>();
        byArea(view, followUp).forEach((area, results) -> {
            for (int i = 0; i < results.size(); i++) {
                body.add(row(results.get(i), i == 0 ? area : "", i == 0 ? results.size() : 0, statuses));
            }
        });
        List<Grid.Cell> heads =
                new ArrayList<>(List.of(terms.head(DocumentWord.AREA), terms.head(DocumentWord.RESULT)));
        if (statuses) {
            heads.add(terms.head(DocumentWord.STATUS));
        }
        Markup caption = terms.caption(view.caption(), DocumentWord.FOLLOWED_UP);
        return new Grid("uppfoljning", anchor, caption, List.of(), terms.heads(heads), body, List.of());
    }

    private Grid.Row row(Result result, String area, int rows, boolean statuses) {
        List<Grid.Cell> cells = new ArrayList<>();
        if (rows > 0) {
            cells.add(Grid.Cell.rowHead(
                    Markup.text(area.isEmpty() ? terms.type().word(DocumentWord.OTHER) : area), rows));
        }
        cells.add(Grid.Cell.of(terms.prose().inline(result.text())));
        if (statuses) {
            cells.add(Grid.Cell.of(Markup.text(
                            result.status() == null ? "" : result.status().label()))
                    .from(Origin.field(result.at(), "status")));
        }
        return new Grid.Row("", cells);
    }

    private Map<String, List<Result>> byArea(Block.FollowedUp view, FollowUp followUp) {
        Map<String, List<Result>> groups = new LinkedHashMap<>();
        for (Result result : followUp.results()) {
            Text area = result.area();
            if (view.shows(area)) {
                groups.computeIfAbsent(area == null ? "" : areas.of(area), name -> new ArrayList<>())
                        .add(result);
            }
        }
        return groups;
    }
}
