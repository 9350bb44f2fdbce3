package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.Block;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Risk;
import se.bilaga.plan.type.OwnFields;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.plan.view.RiskColumn;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.text.Text;

/** Risks as a table: the risk and its level stand once beside its measures. */
public final class RiskGrid {
    private final List<Word<RiskColumn>> columns;
    private final Organisation organisation;
    private final DocumentWords terms;
    private final OwnFields fields;

    private RiskGrid(Block.Risks view, List<Risk> risks, Organisation organisation, DocumentWords terms) {
        this.organisation = organisation;
        this.terms = terms;
        this.fields = terms.type().ownFields();
        this.columns = view.columns().isEmpty() ? columns(risks) : view.columns();
    }

    public static Grid of(
            Block.Risks view, List<Risk> risks, Anchor anchor, Organisation organisation, DocumentWords terms) {
        RiskGrid grid = new RiskGrid(view, risks, organisation, terms);
        List<Grid.Cell> heads = grid.columns.stream().map(grid::head).toList();
        List<Grid.Row> body =
                risks.stream().flatMap(risk -> grid.rows(risk).stream()).toList();
        Markup caption = terms.caption(view.caption(), DocumentWord.RISKS);
        return new Grid("risker", anchor, caption, List.of(), terms.heads(heads), body, List.of());
    }

    private Grid.Cell head(Word<RiskColumn> column) {
        if (column.known() != null) {
            return terms.head(column.known().term());
        }
        return Grid.Cell.columnHead(
                DocumentWords.label(column, isOfMeasure(column) ? fields.measures() : fields.risks()));
    }

    /** Those that any risk or measure has something in, the type's own after the usual ones of each. */
    private List<Word<RiskColumn>> columns(List<Risk> risks) {
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
        List<Word<RiskColumn>> columns = new ArrayList<>();
        filled.forEach(column -> columns.add(new Word<>(column, null)));
        long ofRisk = filled.stream().filter(column -> !isOfMeasure(column)).count();
        columns.addAll(
                (int) ofRisk,
                DocumentWords.filled(fields.risks(), risks.stream().map(Risk::own)));
        Stream<Risk.Measure> measures = risks.stream().flatMap(risk -> risk.measures().stream());
        columns.addAll(DocumentWords.filled(fields.measures(), measures.map(Risk.Measure::own)));
        return columns;
    }

    private boolean isOfMeasure(Word<RiskColumn> column) {
        return column.known() == null ? !fields.risks().containsKey(column.added()) : isOfMeasure(column.known());
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
            for (Word<RiskColumn> column : columns) {
                if (isOfMeasure(column)) {
                    cells.add(
                            measure == null
                                    ? Grid.Cell.of(Markup.NONE)
                                    : ofMeasure(column, measure).from(Origin.field(measure.at(), key(column))));
                } else if (i == 0) {
                    cells.add(ofRisk(column, risk, count).from(Origin.field(risk.at(), key(column))));
                }
            }
            rows.add(new Grid.Row("", cells));
        }
        return rows;
    }

    private static String key(Word<RiskColumn> column) {
        return column.known() == null
                ? String.valueOf(column.added())
                : switch (column.known()) {
                    case RISK -> "risk";
                    case LIKELIHOOD -> "sannolikhet";
                    case CONSEQUENCE -> "konsekvens";
                    case LEVEL -> "nivå";
                    case MEASURE -> "åtgärd";
                    case EFFECT -> "önskad-effekt";
                    case RESPONSIBLE -> "ansvarig";
                    case STATUS -> "status";
                    case DUE -> "slutdatum";
                };
    }

    private Grid.Cell ofMeasure(Word<RiskColumn> column, Risk.Measure measure) {
        if (column.known() == null) {
            return terms.cell(measure.own(), column, 1);
        }
        Markup content = content(column.known(), measure);
        return column.known() == RiskColumn.MEASURE ? Grid.Cell.rowHead(content, 1) : Grid.Cell.of(content);
    }

    private Grid.Cell ofRisk(Word<RiskColumn> column, Risk risk, int rows) {
        if (column.known() == null) {
            return terms.cell(risk.own(), column, rows);
        }
        return switch (column.known()) {
            case RISK -> Grid.Cell.rowHead(terms.prose().inline(risk.risk()), rows);
            case LIKELIHOOD -> Grid.Cell.of(number(risk.likelihood()), rows);
            case CONSEQUENCE -> Grid.Cell.of(number(risk.consequence()), rows);
            case LEVEL -> Grid.Cell.of(level(risk), rows);
            case MEASURE, EFFECT, RESPONSIBLE, STATUS, DUE ->
                throw new IllegalArgumentException(String.valueOf(column));
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
            case RISK, LIKELIHOOD, CONSEQUENCE, LEVEL -> throw new IllegalArgumentException(String.valueOf(column));
            case MEASURE -> terms.prose().inline(measure.measure());
            case EFFECT ->
                measure.effect() == null ? Markup.NONE : terms.prose().inline(measure.effect());
            case RESPONSIBLE ->
                Markup.text(measure.responsible().stream().map(Text::value).collect(Collectors.joining(", ")));
            case STATUS ->
                Markup.text(measure.status() == null ? "" : measure.status().label());
            case DUE -> Markup.text(measure.due() == null ? "" : measure.due().text());
        };
    }
}
