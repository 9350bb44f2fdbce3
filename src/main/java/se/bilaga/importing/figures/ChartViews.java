package se.bilaga.importing.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock.Drawn;
import se.bilaga.importing.document.WordBlock.Line;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.statistics.file.FileNumbers;
import se.bilaga.statistics.unit.Numeral;

/** What a chart shows: series that are known from a table, or one of its own from the figures that Word keeps with it. */
final class ChartViews {
    private static final Pattern DECIMALS = Pattern.compile("[0#]\\.([0#?]+)");
    private static final int MOST_DECIMALS = 12;

    /** A value of fewer decimals is written whole, though the chart shows fewer. */
    private static final int LEAST_CUT = 3;

    private ChartViews() {}

    /** @param added series that no table has */
    record Found(Fields view, List<DraftSeries> added) {
        Found {
            added = List.copyOf(added);
        }
    }

    static Optional<Found> of(Drawn chart, List<DraftSeries> known, String title, UnaryOperator<String> ids) {
        List<Line> lines = chart.lines().stream()
                .filter(line -> line.values().stream().anyMatch(value -> !value.isEmpty()))
                .toList();
        boolean numbers = lines.stream()
                .flatMap(line -> line.values().stream())
                .allMatch(value -> value.isEmpty() || isNumber(value));
        boolean named = new LinkedHashSet<>(chart.categories()).size()
                        == chart.categories().size()
                && lines.stream().map(Line::name).distinct().count() == lines.size();
        boolean even = lines.stream()
                .allMatch(line -> line.values().size() <= chart.categories().size());
        if (lines.isEmpty() || chart.categories().isEmpty() || !numbers || !named || !even) {
            return Optional.empty();
        }
        String format = lines.get(0).format();
        boolean percent = format.contains("%");
        boolean scaled = format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
        GridAxis axis = GridAxis.of(chart.categories(), "", "kategori");
        GridAxis groups = GridAxis.of(lines.stream().map(Line::name).toList(), "", "grupp");
        boolean single = lines.size() == 1;
        if (axis.dimension().equals(groups.dimension()) && !single) {
            return Optional.empty();
        }
        Map<List<String>, String> values = new LinkedHashMap<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            for (int line = 0; line < lines.size(); line++) {
                String value = i < lines.get(line).values().size()
                        ? lines.get(line).values().get(i)
                        : "";
                List<String> place = single
                        ? List.of(axis.keys().get(i))
                        : List.of(axis.keys().get(i), groups.keys().get(line));
                values.put(place, value.isEmpty() ? ".." : number(value, scaled, format));
            }
        }
        Optional<Fields> same = same(values, axis, groups, single, known);
        if (same.isPresent()) {
            return Optional.of(new Found(look(same.get(), chart), List.of()));
        }
        DraftSeries series = new DraftSeries(
                ids.apply(title),
                title,
                percent ? "procent" : "antal",
                single ? List.of(axis.dimension()) : List.of(axis.dimension(), groups.dimension()),
                values,
                "");
        Fields view = new Fields(-1).put("statistik", series.id()).put("kategorier", axis.dimension());
        if (!single) {
            view.put("grupper", groups.dimension());
        }
        return Optional.of(new Found(look(view, chart), List.of(series)));
    }

    private static Fields look(Fields view, Drawn chart) {
        String kind = switch (chart.kind()) {
            case "line", "area" -> "linjer";
            default -> (chart.lying() ? "liggande " : "") + (chart.stacked() ? "staplade " : "") + "staplar";
        };
        return view.put("typ", kind)
                .put("beskrivning", chart.description().matches("(?s).{300,}|.*Värden: .*") ? "" : chart.description());
    }

    /** A view of a table's series with the very values, where there is one. */
    private static Optional<Fields> same(
            Map<List<String>, String> values, GridAxis axis, GridAxis groups, boolean single, List<DraftSeries> known) {
        for (DraftSeries series : known) {
            List<String> dimensions =
                    single ? List.of(axis.dimension()) : List.of(axis.dimension(), groups.dimension());
            if (!new LinkedHashSet<>(series.dimensions()).equals(new LinkedHashSet<>(dimensions))) {
                continue;
            }
            boolean all = values.entrySet().stream().allMatch(value -> {
                List<String> place = new ArrayList<>();
                series.dimensions()
                        .forEach(dimension -> place.add(value.getKey().get(dimensions.indexOf(dimension))));
                return value.getValue().equals(plain(series.values().getOrDefault(place, "")));
            });
            if (all) {
                Fields view = new Fields(-1).put("statistik", series.id()).put("kategorier", axis.dimension());
                if (!single) {
                    view.put("grupper", groups.dimension());
                }
                boolean fewer = values.size() < series.values().size();
                if (fewer) {
                    Fields selection = new Fields(-1);
                    selection.put(axis.dimension(), DraftNode.words(axis.keys()));
                    if (!single) {
                        selection.put(groups.dimension(), DraftNode.words(groups.keys()));
                    }
                    view.put("urval", selection.inBraces());
                }
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }

    private static String plain(String number) {
        return number.replaceFirst(",?0+$", "").isEmpty() || !number.contains(",")
                ? number
                : number.replaceFirst(",?0+$", "");
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,15}(?:\\.\\d+)?(?:[eE]-?\\d{1,2})?");
    }

    /** With no more decimals than the chart shows, where it says how many. */
    private static String number(String value, boolean scaled, String format) {
        BigDecimal exact = BigDecimal.valueOf(Double.parseDouble(value));
        BigDecimal shown = scaled ? exact.movePointRight(2) : exact;
        Matcher decimals = DECIMALS.matcher(format);
        int most = decimals.find() ? decimals.group(1).length() : format.contains("0") ? 0 : MOST_DECIMALS;
        return FileNumbers.plain(Numeral.exact(shown), Math.max(most, Math.min(shown.scale(), LEAST_CUT)));
    }
}
