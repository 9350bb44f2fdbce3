package se.bilaga.importing.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.bilaga.importing.draft.Certainty;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftPlan;
import se.bilaga.importing.outline.ChapterPiece.Graph;
import se.bilaga.importing.outline.ChapterPiece.Grid;
import se.bilaga.importing.prose.Markdown;
import se.bilaga.plan.read.Shipped;

/** Reads tables and charts of numbers into a plan's series. */
public final class SeriesDrafts {
    private final DraftPlan draft;
    private final Trial trial;
    private final List<DraftSeries> known = new ArrayList<>();

    /** @param type a document type that there is */
    public SeriesDrafts(DraftPlan draft, Shipped shipped, String type) {
        this.draft = draft;
        this.trial = new Trial(shipped, type);
    }

    /**
     * A block of a section.
     *
     * @param kind {@code tabell} or {@code fritabell}
     */
    public record Found(String kind, Fields block) {}

    /**
     * A table of numbers as a view that gives the same; empty where it is none.
     *
     * @param id to refer to it by; {@code ""} for none
     * @param step 0 for series, 1 for a free table
     * @param heading over the table
     */
    public Optional<Found> of(Grid grid, String id, int step, String heading) {
        Optional<NumberGrid> numbers = NumberGrid.of(grid.table());
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String title = title(grid.caption().text(), heading);
        List<FigureDraft> ofSeries = new ArrayList<>();
        if (step == 0) {
            Map<String, String> names = new TreeMap<>();
            UnaryOperator<String> ids = name -> names.computeIfAbsent(name, words -> draft.id("serie", words));
            String source = source(grid.notes());
            if (numbers.get().meansNoughtByDashes()) {
                ofSeries.addAll(new TableViews(numbers.get().dashesAsNought(), title, source, ids).all());
            }
            ofSeries.addAll(new TableViews(numbers.get(), title, source, ids).all());
        }
        List<FigureDraft> free = new FreeFigures(numbers.get()).all();
        Optional<FigureDraft> same = first(ofSeries, numbers.get(), true)
                .or(() -> first(free, numbers.get(), true))
                .or(() -> first(ofSeries, numbers.get(), false))
                .or(() -> first(free, numbers.get(), false));
        same.ifPresent(found -> judge(grid, found, heading));
        return same.map(found -> found(grid, id, found));
    }

    private Optional<FigureDraft> first(List<FigureDraft> drafts, NumberGrid numbers, boolean exact) {
        return drafts.stream().filter(one -> trial.gives(one, numbers, exact)).findFirst();
    }

    private Found found(Grid grid, String id, FigureDraft found) {
        found.series().forEach(series -> {
            draft.series().put(series.id(), series.fields(grid.source()));
            known.add(series);
        });
        Fields block = new Fields(grid.source()).put("id", id);
        if (!grid.caption().text().isEmpty()) {
            block.put("rubrik", Markdown.words(grid.caption().text()));
        }
        found.view().all().forEach(block::put);
        List<String> notes = grid.notes().stream()
                .filter(note ->
                        found.series().isEmpty() || source(List.of(note)).isEmpty())
                .map(Markdown::words)
                .toList();
        return new Found(found.kind(), block.put("not", String.join(" ", notes)));
    }

    private void judge(Grid grid, FigureDraft found, String heading) {
        int rows = grid.table().rows().size();
        if (found.series().isEmpty()) {
            draft.judge(
                    grid.source(),
                    Certainty.LIKELY,
                    "\"%s\": siffertabell med %s rader som fri tabell",
                    "\"%s\": table of figures of %s rows as a free table",
                    heading,
                    rows);
        } else {
            String names = String.join(
                    ", ", found.series().stream().map(DraftSeries::id).toList());
            draft.judge(
                    grid.source(),
                    found.computed() ? Certainty.SURE : Certainty.LIKELY,
                    "\"%s\": siffertabell läst som %s",
                    "\"%s\": table of figures read as %s",
                    heading,
                    names);
        }
    }

    /** A chart of series that a table has given, or of its own. */
    public Optional<Fields> chart(Graph graph, String id, String heading) {
        String title = title(
                graph.caption().text().isEmpty()
                        ? graph.chart().title()
                        : graph.caption().text(),
                heading);
        Optional<ChartViews.Found> found =
                ChartViews.of(graph.chart(), known, title, words -> draft.id("serie", words));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        found.get().added().forEach(series -> {
            draft.series().put(series.id(), series.fields(graph.source()));
            known.add(series);
        });
        Fields block = new Fields(graph.source()).put("id", id);
        String caption = graph.caption().text().isEmpty()
                ? graph.chart().title()
                : graph.caption().text();
        block.put("rubrik", caption.isEmpty() ? "" : Markdown.words(caption));
        found.get().view().all().forEach(block::put);
        block.put(
                "not",
                String.join(" ", graph.notes().stream().map(Markdown::words).toList()));
        draft.judge(
                graph.source(),
                found.get().added().isEmpty() ? Certainty.SURE : Certainty.LIKELY,
                "\"%s\": diagram över %s",
                "\"%s\": chart of %s",
                heading,
                found.get().view().text("statistik"));
        return Optional.of(block);
    }

    /** A caption as the name of what is counted: without the time at its end. */
    private static String title(String caption, String heading) {
        String text = caption.isEmpty() ? heading : caption;
        String name = text.replaceFirst("(?iu),? (?:\\p{L}+ )?(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:19|20)\\d\\d)?\\.?$", "")
                .strip();
        return name.isEmpty() ? "Siffror" : name;
    }

    private static String source(List<String> notes) {
        return notes.stream()
                .filter(note -> note.matches("(?iu)källa\\s*:.*"))
                .map(note -> note.replaceFirst("(?iu)källa\\s*:\\s*", ""))
                .findFirst()
                .orElse("");
    }
}
