package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Prose;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.Block;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Risk;
import se.bilaga.plan.view.RiskColumn;
import se.bilaga.source.text.Text;

/** Risks as a table: the risk and its level stand once beside its measures. */
public final class RiskGrid {
    private final List<RiskColumn> columns;
    private final Organisation organisation;
    private final Prose prose;

    private RiskGrid(List<RiskColumn> columns, Organisation organisation, Prose prose) {
        this.columns = columns;
        this.organisation = organisation;
        this.prose = prose;
    }

    public static Grid of(Block.Risks view, List<Risk> risks, Anchor anchor, Organisation organisation, Prose prose) {
        List<RiskColumn> columns = view.columns().isEmpty() ? columns(risks) : view.columns();
        RiskGrid grid = new RiskGrid(columns, organisation, prose);
        List<Grid.Row> body =
                risks.stream().flatMap(risk -> grid.rows(risk).stream()).toList();
        List<String> heads = columns.stream().map(RiskColumn::label).toList();
        return Grid.of("risker", anchor, prose.caption(view.caption(), "Risker och åtgärder"), heads, body);
    }

    private static List<RiskColumn> columns(List<Risk> risks) {
        Set<RiskColumn> filled = EnumSet.of(RiskColumn.RISK, RiskColumn.LEVEL);
        for (Risk risk : risks) {
            if (risk.likelihood() != null) {
                filled.add(RiskColumn.LIKELIHOOD);
                filled.add(RiskColumn.CONSEQUENCE);
            }
            for (Risk.Measure measure : risk.measures()) {
                for (RiskColumn column : RiskColumn.values()) {
                    if (isOfMeasure(column) && given(column, measure)) {
                        filled.add(column);
                    }
                }
            }
        }
        return List.copyOf(filled);
    }

    private static boolean isOfMeasure(RiskColumn column) {
        return switch (column) {
            case RISK, LIKELIHOOD, CONSEQUENCE, LEVEL -> false;
            case MEASURE, EFFECT, RESPONSIBLE, STATUS, DUE -> true;
        };
    }

    private static boolean given(RiskColumn column, Risk.Measure measure) {
        return switch (column) {
            case RISK, LIKELIHOOD, CONSEQUENCE, LEVEL, MEASURE -> true;
            case EFFECT -> measure.effect() != null;
            case RESPONSIBLE -> !measure.responsible().isEmpty();
            case STATUS -> measure.status() != null;
            case DUE -> measure.due() != null;
        };
    }

    private List<Grid.Row> rows(Risk risk) {
        int count = Math.max(1, risk.measures().size());
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Risk.Measure measure =
                    risk.measures().isEmpty() ? null : risk.measures().get(i);
            List<Grid.Cell> cells = new ArrayList<>();
            for (RiskColumn column : columns) {
                if (isOfMeasure(column)) {
                    cells.add(Grid.Cell.of(measure == null ? Markup.NONE : content(column, measure)));
                } else if (i == 0) {
                    cells.add(ofRisk(column, risk, count));
                }
            }
            rows.add(new Grid.Row("", cells));
        }
        return rows;
    }

    private Grid.Cell ofRisk(RiskColumn column, Risk risk, int rows) {
        return switch (column) {
            case RISK -> Grid.Cell.rowHead(prose.inline(risk.risk()), rows);
            case LIKELIHOOD -> Grid.Cell.of(number(risk.likelihood()), rows);
            case CONSEQUENCE -> Grid.Cell.of(number(risk.consequence()), rows);
            case LEVEL -> Grid.Cell.of(level(risk), rows);
            case MEASURE, EFFECT, RESPONSIBLE, STATUS, DUE -> throw new IllegalArgumentException(column.label());
        };
    }

    private static Markup number(@Nullable Integer number) {
        return number == null ? Markup.NONE : Markup.text(String.valueOf(number));
    }

    /** {@code 12 (hög)}, or the number alone where the organisation has no bands. */
    private Markup level(Risk risk) {
        int level = risk.riskLevel();
        String band =
                organisation.riskBand(level).map(name -> " (" + name + ")").orElse("");
        return Markup.text(level + band);
    }

    private Markup content(RiskColumn column, Risk.Measure measure) {
        return switch (column) {
            case RISK, LIKELIHOOD, CONSEQUENCE, LEVEL -> throw new IllegalArgumentException(column.label());
            case MEASURE -> prose.inline(measure.measure());
            case EFFECT -> measure.effect() == null ? Markup.NONE : prose.inline(measure.effect());
            case RESPONSIBLE ->
                Markup.text(measure.responsible().stream().map(Text::value).collect(Collectors.joining(", ")));
            case STATUS ->
                Markup.text(measure.status() == null ? "" : measure.status().label());
            case DUE -> Markup.text(measure.due() == null ? "" : measure.due().text());
        };
    }
}
