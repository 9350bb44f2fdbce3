package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.plan.view.TableView;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.table.DataTable;

/** The rows of a table of series: members, groups of members, and totals. */
final class TableRows {
    private final TableView view;
    private final TableLayout layout;
    private final TableWords words;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A row.
     *
     * @param kind a GROUP has a head alone
     * @param at the members that it stands for
     */
    record Line(DataTable.RowKind kind, String head, Coordinates at) {}

    private TableRows(TableView view, TableLayout layout, TableWords words) {
        this.view = view;
        this.layout = layout;
        this.words = words;
    }

    static List<Line> of(TableView view, TableLayout layout, TableWords words) {
        TableRows rows = new TableRows(view, layout, words);
        switch (layout.rows().size()) {
            case 0 ->
                rows.lines.add(
                        new Line(DataTable.RowKind.BODY, layout.cubes().get(0).label(), Coordinates.ALL));
            case 1 -> rows.flat(layout.rows().get(0), layout.rows().get(0).members(), Coordinates.ALL, rows.totals());
            default -> rows.grouped(layout.rows().get(0), layout.rows().get(1));
        }
        return rows.lines;
    }

    private boolean totals() {
        return view.totals() == TableView.Totals.ROW || view.totals() == TableView.Totals.BOTH;
    }

    private void flat(Dimension dimension, List<Member> members, Coordinates at, boolean totals) {
        for (Member member : members) {
            if (!totals || !member.total()) {
                add(DataTable.RowKind.BODY, words.head(dimension, member), at.with(dimension.name(), member.key()));
            }
        }
        if (totals) {
            total(dimension, at, List.of(dimension));
        }
    }

    /** The total of all, of those shown, or both. */
    private void total(Dimension dimension, Coordinates at, List<Dimension> over) {
        if (layout.sumsShown(view)) {
            Coordinates shown = at;
            for (Dimension one : over) {
                shown = shown.sum(one);
            }
            add(DataTable.RowKind.TOTAL, words.shownHead(dimension), shown);
        }
        if (layout.sumsAll(view)) {
            Coordinates all = at;
            for (Dimension one : over) {
                all = all.total(one);
            }
            add(DataTable.RowKind.TOTAL, words.totalHead(dimension), all);
        }
    }

    /** Whether each group of rows has a total of its own. */
    static boolean ownTotals(TableLayout layout) {
        Dimension outer = layout.rows().get(0);
        return outer.time() || outer.name().equals(Dimensions.SERIES);
    }

    /** Groups of series or of times have totals of their own; other groups have one total together. */
    private void grouped(Dimension outer, Dimension inner) {
        boolean own = ownTotals(layout);
        for (Member member : outer.members()) {
            if (!totals() || own || !member.total()) {
                group(outer, member, inner, totals() && own);
            }
        }
        if (totals() && !own) {
            total(outer, Coordinates.ALL, List.of(outer, inner));
        }
    }

    private void group(Dimension outer, Member member, Dimension inner, boolean totals) {
        Coordinates at = Coordinates.ALL.with(outer.name(), member.key());
        List<Member> members = members(outer, member, inner);
        if (members.size() < 2) {
            Coordinates only = members.isEmpty()
                    ? at
                    : at.with(inner.name(), members.get(0).key());
            add(DataTable.RowKind.BODY, words.head(outer, member), only);
            return;
        }
        add(DataTable.RowKind.GROUP, words.head(outer, member), at);
        flat(inner, members, at, totals);
    }

    /** The inner members that a group has values for; a series without the dimension has none. */
    private List<Member> members(Dimension outer, Member member, Dimension inner) {
        if (!outer.name().equals(Dimensions.SERIES)) {
            return inner.members().stream()
                    .filter(m -> present(outer, member, inner, m))
                    .toList();
        }
        return layout.cubes().stream()
                .filter(cube -> cube.id().equals(member.key()))
                .flatMap(cube -> cube.dimension(inner.name()).stream())
                .flatMap(own -> inner.members().stream()
                        .filter(m ->
                                own.members().stream().anyMatch(o -> o.key().equals(m.key()))))
                .toList();
    }

    private boolean present(Dimension outer, Member group, Dimension inner, Member member) {
        return layout.cubes().stream().anyMatch(cube -> present(cube, outer, group, inner, member));
    }

    private static boolean present(Cube cube, Dimension outer, Member group, Dimension inner, Member member) {
        int first = index(cube, outer);
        int second = index(cube, inner);
        return first < 0
                || second < 0
                || cube.cells().keySet().stream()
                        .anyMatch(key -> key.get(first).equals(group.key())
                                && key.get(second).equals(member.key()));
    }

    private static int index(Cube cube, Dimension dimension) {
        return cube.dimensions().stream().map(Dimension::name).toList().indexOf(dimension.name());
    }

    private void add(DataTable.RowKind kind, String head, Coordinates at) {
        lines.add(new Line(kind, head, at));
    }
}
