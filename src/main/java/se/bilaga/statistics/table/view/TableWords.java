package se.bilaga.statistics.table.view;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** The words of a table: its caption and what its rows and columns are called. */
final class TableWords {
    private final TableView view;
    private final TableLayout layout;

    TableWords(TableView view, TableLayout layout) {
        this.view = view;
        this.layout = layout;
    }

    /** As the author says, else the series' names; with the unit where it is one that the cells do not show. */
    String caption() {
        Text given = view.caption();
        String caption = given == null
                ? Labels.list(layout.cubes().stream().map(Cube::label).toList())
                : given.value();
        Unit unit = commonUnit();
        if (unit == null || unit.silent() || unit.equals(Unit.PERCENT)) {
            return caption;
        }
        return says(caption, unit) ? caption : caption + ", " + unit.name();
    }

    /** Whether words name a unit, whatever their case: {@code Heltider}. */
    private static boolean says(String words, Unit unit) {
        return Pattern.compile("(?iU)(?<!\\w)" + Pattern.quote(unit.name()) + "(?!\\w)")
                .matcher(words)
                .find();
    }

    /** The unit of all series; null when they differ. */
    @Nullable
    Unit commonUnit() {
        List<Unit> units = layout.cubes().stream().map(Cube::unit).distinct().toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    /** The unit of a sum of all series: the first's, where they are of one kind; null where they have none. */
    @Nullable
    Unit sumUnit() {
        Unit first = layout.cubes().get(0).unit();
        return layout.cubes().stream().allMatch(cube -> Units.alike(cube.unit(), first)) ? first : null;
    }

    /** What the total over a dimension is called at the head of its row or column. */
    String totalHead(Dimension dimension) {
        boolean series = dimension.name().equals(Dimensions.SERIES);
        String head = dimension.total().map(Member::label).orElse(series ? "Summa" : "Totalt");
        Unit unit = sumUnit();
        return series && unit != null && commonUnit() == null ? head + " (" + unit.name() + ")" : head;
    }

    /** What the sum of those shown is called, beside the total of all or alone. */
    String shownHead(Dimension dimension) {
        boolean beside = view.totalsOf() == TableView.TotalsOf.BOTH;
        return beside ? "Summa av dem som visas" : "Summa";
    }

    /** What a member is called at the head of its row or column. */
    String head(Dimension dimension, Member member) {
        if (!dimension.name().equals(Dimensions.SERIES) || commonUnit() != null) {
            return member.label();
        }
        Unit unit = layout.cubes().stream()
                .filter(cube -> cube.id().equals(member.key()))
                .map(Cube::unit)
                .findFirst()
                .orElse(Unit.COUNT);
        boolean told = unit.silent() || unit.equals(Unit.PERCENT) || says(member.label(), unit);
        return told ? member.label() : member.label() + " (" + unit.name() + ")";
    }

    String comparison(Measure measure, List<Member> between, Dimension shown) {
        String name = measure == Measure.CHANGE ? "Förändring" : "Skillnad";
        boolean obvious = shown.members().size() == 2 && shown.members().containsAll(between);
        String times = obvious
                ? ""
                : " " + between.get(1).inSentence() + "–" + between.get(0).inSentence();
        return name + times + pointsOf(measure);
    }

    private String pointsOf(Measure measure) {
        boolean points = measure != Measure.CHANGE && Unit.PERCENT.equals(commonUnit());
        return points && view.measures().size() == 1 ? " (procentenheter)" : "";
    }

    String measure(Measure measure) {
        return switch (measure) {
            case VALUE -> value();
            case COLUMN_SHARE, ROW_SHARE, TOTAL_SHARE -> share(measure);
            case DIFFERENCE -> "Skillnad" + (Unit.PERCENT.equals(commonUnit()) ? " (procentenheter)" : "");
            case CHANGE -> "Förändring";
        };
    }

    /** What a difference between two times is in: that of two percentages is procentenheter. */
    String difference(Measure measure) {
        if (measure == Measure.VALUE) {
            return Unit.PERCENT.equals(commonUnit()) ? "Procentenheter" : value();
        }
        return measure(measure) + " (procentenheter)";
    }

    private String share(Measure measure) {
        long shares = view.measures().stream()
                .filter(m -> m == Measure.COLUMN_SHARE || m == Measure.ROW_SHARE || m == Measure.TOTAL_SHARE)
                .count();
        if (shares < 2) {
            return "Andel";
        }
        return switch (measure) {
            case ROW_SHARE -> "Andel av raden";
            case TOTAL_SHARE -> "Andel av alla";
            case VALUE, COLUMN_SHARE, DIFFERENCE, CHANGE -> "Andel av kolumnen";
        };
    }

    private String value() {
        Unit unit = commonUnit();
        if (unit == null) {
            return "Värde";
        }
        return switch (unit.name()) {
            case "kr" -> "Kronor";
            case "kvot" -> "Kvot";
            default -> Labels.capitalised(unit.name());
        };
    }

    /** The head over the rows' heads. */
    String corner() {
        List<Dimension> rows = layout.rows();
        boolean onlySeries =
                rows.stream().allMatch(dimension -> dimension.name().equals(Dimensions.SERIES));
        if (onlySeries && layout.cubes().size() == 1 && !layout.columns().isEmpty()) {
            return layout.columns().get(0).label();
        }
        if (rows.isEmpty()) {
            return "Mått";
        }
        return rows.size() == 1
                ? rows.get(0).label()
                : rows.get(0).label() + " och "
                        + Labels.uncapitalised(rows.get(1).label());
    }
}
