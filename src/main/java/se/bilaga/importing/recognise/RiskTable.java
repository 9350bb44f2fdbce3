package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.outline.ChapterPiece.Grid;
import se.bilaga.importing.prose.DueWords;
import se.bilaga.importing.prose.StatusWords;

/** A table of risks with their levels, and what is done about them. */
final class RiskTable {
    private static final HeadWords WORDS = new HeadWords(
            "risk",
                    "risk(?:er|en)?(?: .*)?|identifierad risk|händelse|beskrivning av risk(?:en)?|riskområde|vad kan hända.*",
            "sannolikhet", "sannolikhet(?:en)?(?: .*)?|s|sannol\\.?",
            "konsekvens", "konsekvens(?:en)?(?: .*)?|k|konsekv\\.?|allvarlighet(?:sgrad)?",
            "nivå", "(?:risk)?(?:nivå|värde|poäng|tal)(?: .*)?|s ?[x*×·] ?k|riskvärdering|r|värde",
            "önskad effekt", "önskad effekt|effekt|syfte(?: .*)?|mål|förväntad effekt",
            "åtgärd",
                    "(?:planerade? |föreslag(?:en|na) )?(?:åtgärd(?:er)?|insats(?:er)?|aktivitet(?:er)?|hantering)(?: .*)?",
            "ansvarig", "ansvarig(?:a)?(?: .*)?|ansvar|vem\\??|ägare",
            "status", "status|läge",
            "slutdatum",
                    "slut ?datum|mål ?datum|datum|när\\??|klart?(?: .*)?|tid(?:s?plan|punkt)?|senast|deadline|färdigt?");

    private final Groundwork work;
    private final Grid grid;
    private final Map<Integer, String> columns;
    private final OwnColumns own;
    private final List<Fields> risks = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private String last = "";

    private RiskTable(Groundwork work, Grid grid) {
        this.work = work;
        this.grid = grid;
        this.own = new OwnColumns(work, grid.table(), work.own().risks());
        this.columns = new LinkedHashMap<>(WORDS.of(grid.table()));
        this.columns.putAll(own.keys());
    }

    static boolean isOne(Table table) {
        Map<Integer, String> columns = WORDS.of(table);
        return columns.containsValue("risk")
                && (columns.containsValue("åtgärd")
                        || columns.containsValue("nivå")
                        || columns.containsValue("sannolikhet"));
    }

    /** @param kind the list that its ids are of: {@code risk}, {@code uppföljd risk} */
    static Optional<RiskTable> read(Groundwork work, Grid grid, String kind) {
        if (!isOne(grid.table())) {
            return Optional.empty();
        }
        RiskTable table = new RiskTable(work, grid);
        List<Row> rows = grid.table().rows();
        for (Row row : rows.subList(1, rows.size())) {
            table.row(row, kind);
        }
        return table.risks.isEmpty() || (!table.risks.stream().allMatch(RiskTable::hasLevel) && table.someLevel())
                ? Optional.empty()
                : Optional.of(table);
    }

    List<Fields> risks() {
        return risks;
    }

    /** Those that have something in them, in order. */
    List<String> columns() {
        List<String> shown = new ArrayList<>();
        columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(column -> column.getValue().equals("risk")
                        || grid.table().rows().stream()
                                .skip(1)
                                .anyMatch(row -> !Groundwork.isBlank(row.cells().get(column.getKey()))))
                .forEach(column -> shown.add(column.getValue()));
        return shown;
    }

    boolean isWhole() {
        return columns.size() == grid.table().width() && left.isEmpty();
    }

    private boolean someLevel() {
        return risks.stream().anyMatch(RiskTable::hasLevel);
    }

    private static boolean hasLevel(Fields risk) {
        return risk.get("nivå").isPresent() || risk.get("sannolikhet").isPresent();
    }

    private void row(Row row, String kind) {
        Cell named = cell(row, "risk");
        if (row.cells().stream().allMatch(cell -> cell.text().isEmpty())) {
            return;
        }
        boolean goesOn =
                !risks.isEmpty() && (named.text().isEmpty() || named.text().equals(last));
        if (!goesOn) {
            last = named.text();
            risks.add(risk(row, named, kind));
        }
        Fields risk = risks.get(risks.size() - 1);
        Cell measure = cell(row, "åtgärd");
        if (!Groundwork.isBlank(measure)) {
            List<DraftNode> all = new ArrayList<>();
            risk.get("åtgärder").ifPresent(list -> all.addAll(((DraftNode.Items) list).nodes()));
            all.add(measure(row, measure));
            risk.remove("åtgärder");
            risk.put("åtgärder", DraftNode.list(all));
        }
    }

    private Fields risk(Row row, Cell named, String kind) {
        Fields risk = new Fields(grid.source())
                .put("id", work.draft().id(kind, named.text()))
                .put("risk", work.line(named) + left(row));
        String likelihood = step(cell(row, "sannolikhet"));
        String consequence = step(cell(row, "konsekvens"));
        own.put(row, risk);
        if (!likelihood.isEmpty() && !consequence.isEmpty()) {
            return risk.put("sannolikhet", likelihood).put("konsekvens", consequence);
        }
        return risk.put("nivå", step(cell(row, "nivå")));
    }

    /** {@code 3}, also of {@code 3 (möjlig)} and {@code Möjlig (3)}. */
    private static String step(Cell cell) {
        String digits = cell.text().replaceAll("[^\\d]+", " ").strip();
        return digits.matches("\\d{1,2}") ? digits : "";
    }

    private Fields measure(Row row, Cell measure) {
        Fields made = new Fields(grid.source())
                .put("id", work.draft().id("åtgärd", measure.text()))
                .put("åtgärd", work.line(measure));
        Cell effect = cell(row, "önskad effekt");
        if (!Groundwork.isBlank(effect)) {
            made.put("önskad-effekt", work.line(effect));
        }
        Cell responsible = cell(row, "ansvarig");
        if (!Groundwork.isBlank(responsible)) {
            made.put("ansvarig", DraftNode.words(Groundwork.roles(responsible)));
        }
        StatusWords.of(cell(row, "status").text()).ifPresent(status -> made.put("status", status));
        DueWords.of(cell(row, "slutdatum").text()).ifPresent(due -> made.put("slutdatum", due));
        return made;
    }

    private String left(Row row) {
        Map<String, String> unsaid = new LinkedHashMap<>();
        List<String> heads = HeadWords.heads(grid.table());
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            String key = columns.getOrDefault(column, "");
            boolean said = switch (key) {
                case "" -> false;
                case "slutdatum" -> DueWords.of(cell.text()).isPresent();
                case "status" -> StatusWords.of(cell.text()).isPresent();
                case "sannolikhet", "konsekvens", "nivå" -> !step(cell).isEmpty();
                default -> !own.keys().containsKey(column) || own.says(column, cell);
            };
            if (!said && !Groundwork.isBlank(cell) && !Groundwork.isCount(heads.get(column), cell)) {
                unsaid.put(heads.get(column), work.line(cell));
            }
        }
        left.addAll(unsaid.keySet());
        StringBuilder text = new StringBuilder();
        unsaid.forEach((head, words) -> text.append(text.isEmpty() ? " (" : "; ")
                .append(head)
                .append(": ")
                .append(words));
        return text.isEmpty() ? "" : text.append(')').toString();
    }

    private Cell cell(Row row, String key) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(key))
                .findFirst()
                .map(column -> row.cells().get(column.getKey()))
                .orElse(new Cell(List.of(), false, 1));
    }
}
