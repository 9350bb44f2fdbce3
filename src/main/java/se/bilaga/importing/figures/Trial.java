package se.bilaga.importing.figures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftPlan;
import se.bilaga.plan.Block;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.plan.read.Shipped;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.file.FileTimes;
import se.bilaga.statistics.file.SumWords;
import se.bilaga.statistics.table.DataTable;

/** Makes the table of a draft as a plan would, to see whether it is the old one: every cell is held against it. */
final class Trial {
    private static final String PLAN = "plans/o/f/2025.yaml";
    private static final String ORGANISATION = "plans/o/organisation.yaml";

    private final Shipped shipped;
    private final String type;
    private final IdentityHashMap<FigureDraft, Optional<DataTable>> made = new IdentityHashMap<>();

    /** @param type a document type that there is */
    Trial(Shipped shipped, String type) {
        this.shipped = shipped;
        this.type = type;
    }

    /**
     * Whether the draft gives the cells of the old table.
     *
     * @param exact whether numbers must have as many decimals too
     */
    boolean gives(FigureDraft draft, NumberGrid grid, boolean exact) {
        return made.computeIfAbsent(draft, this::table)
                .filter(table -> same(table, grid, exact))
                .isPresent();
    }

    /** Empty where a plan would have an error. */
    private Optional<DataTable> table(FigureDraft draft) {
        Diagnostics d = new Diagnostics();
        Optional<DataTable> table = table(draft, d);
        return d.hasErrors() ? Optional.empty() : table;
    }

    private Optional<DataTable> table(FigureDraft draft, Diagnostics d) {
        DraftPlan plan = new DraftPlan();
        plan.head().put("dokument", type).put("förvaltning", "F").put("period", "2025");
        draft.series().forEach(series -> plan.series().put(series.id(), series.fields(-1)));
        plan.sections()
                .add(new Fields(-1)
                        .put("rubrik", "R")
                        .put("innehåll", DraftNode.list(List.of(new Fields(-1).put(draft.kind(), draft.view())))));
        String text = plan.yaml("", List.of()).text();
        SourceTree tree = path -> path.equals(PLAN)
                ? Optional.of(text.getBytes(StandardCharsets.UTF_8))
                : path.equals(ORGANISATION)
                        ? Optional.of("namn: O\nutseende: enkel\n".getBytes(StandardCharsets.UTF_8))
                        : Optional.empty();
        Optional<PlanFile> read = PlanReader.read(tree, shipped, PLAN, d);
        if (read.isEmpty() || d.hasErrors()) {
            return Optional.empty();
        }
        Statistics statistics = Statistics.of(read.get(), d);
        if (d.hasErrors()) {
            return Optional.empty();
        }
        Optional<DataTable> ofSeries = read.get()
                .plan()
                .blocks(Block.Table.class)
                .findFirst()
                .flatMap(block -> statistics.table(block.view(), d));
        return ofSeries.isPresent()
                ? ofSeries
                : read.get()
                        .plan()
                        .blocks(Block.Free.class)
                        .findFirst()
                        .flatMap(block -> statistics.table(block.table(), d));
    }

    private static boolean same(DataTable table, NumberGrid grid, boolean exact) {
        List<List<String>> made = rows(table);
        if (made.size() != grid.lines().size()) {
            return false;
        }
        for (int i = 0; i < made.size(); i++) {
            NumberGrid.Line line = grid.lines().get(i);
            List<String> row = made.get(i);
            if (!sameName(row.get(0), line.name())) {
                return false;
            }
            for (int column = 0;
                    line.kind() != NumberGrid.Kind.GROUP
                            && column < line.cells().size();
                    column++) {
                if (column + 1 >= row.size()
                        || !sameCell(row.get(column + 1), line.cells().get(column), exact)) {
                    return false;
                }
            }
            if (line.kind() != NumberGrid.Kind.GROUP
                    && row.size() != line.cells().size() + 1) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> rows(DataTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (DataTable.Row row : table.body()) {
            List<String> cells = new ArrayList<>();
            for (DataTable.Cell cell : row.cells()) {
                for (int i = 0; i < cell.columns(); i++) {
                    cells.add(i == 0 ? cell.text() : "");
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static boolean sameName(String made, String old) {
        return plain(made).equals(plain(old))
                || (SumWords.isWhole(made) && SumWords.isWhole(old))
                || FileTimes.normal("månad", made).equals(FileTimes.normal("månad", old));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00a0]+", " ")
                .replace('-', '–')
                .replaceAll("^(\\d+) år och äldre$", "$1–")
                .replaceAll("^(\\d+) år och yngre$", "–$1")
                .replaceAll("(?<=\\d) år$", "")
                .strip();
    }

    /** The same number, or both without one. */
    private static boolean sameCell(String made, String old, boolean exact) {
        Optional<TypedNumber> one = TypedNumber.of(made);
        Optional<TypedNumber> other = TypedNumber.of(old);
        if (one.isPresent() && other.isPresent()) {
            return exact
                    ? one.get().text().equals(other.get().text())
                    : one.get().value().value().equals(other.get().value().value());
        }
        boolean zero = one.isPresent() && one.get().text().equals("0") && old.matches("[-–]");
        return zero || (one.isEmpty() && other.isEmpty());
    }
}
