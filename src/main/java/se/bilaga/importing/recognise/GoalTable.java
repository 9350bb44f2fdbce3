package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.outline.ChapterPiece.Grid;

/** A table of goals with their indicators: {@code Mål | Indikator | Utfall 2024 | Målvärde 2025}. */
final class GoalTable {
    private static final HeadWords WORDS = new HeadWords(
            "indikator", "(?:resultat)?indikator(?:er)?|mått|nyckeltal|hur mäter vi.*",
            "målvärde", "mål ?(?:värde|nivå|tal)(?: .*)?|ska nås.*|årsmål(?: .*)?",
            "utfall", "utfall(?: .*)?|resultat(?: .*)?|värde(?: .*)?|nuvärde|(?:19|20)\\d\\d",
            "uppnått", "uppnått\\??|måluppfyllelse|uppfyllt\\??",
            "mål", "(?:nämnd|övergripande |effekt|inriktnings)?mål(?:et|en|område|sättning)?(?: .*)?",
            "ansvarig", "ansvarig(?: .*)?|ansvar|vem\\??",
            "budget", "budget");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?iu)(?:(minst|över|högst|max|under)\\s+)?([-−]?\\d[\\d \u00a0]*(?:[.,]\\d+)?)\\s*(\\S{0,12})");

    private final Groundwork work;
    private final Grid grid;
    private final Map<Integer, String> columns;
    private final String year;
    private final List<Fields> goals = new ArrayList<>();

    private GoalTable(Groundwork work, Grid grid, Map<Integer, String> columns, String year) {
        this.work = work;
        this.grid = grid;
        this.columns = columns;
        this.year = year;
    }

    /** The goals, their outcomes written as series; empty where a value is none that a goal can have. */
    static Optional<List<Fields>> read(Groundwork work, Grid grid, String year) {
        Map<Integer, String> columns = WORDS.of(grid.table());
        boolean goals = columns.containsValue("mål")
                && columns.containsValue("indikator")
                && columns.containsValue("målvärde")
                && columns.containsValue("utfall");
        if (!goals || columns.size() != grid.table().width()) {
            return Optional.empty();
        }
        String head = columns.entrySet().stream()
                .filter(column -> column.getValue().equals("utfall"))
                .map(column -> HeadWords.heads(grid.table()).get(column.getKey()))
                .findFirst()
                .orElse("");
        GoalTable table = new GoalTable(
                work, grid, columns, head.matches(".*(?:19|20)\\d\\d") ? head.substring(head.length() - 4) : year);
        List<Row> rows = grid.table().rows();
        boolean whole = rows.subList(1, rows.size()).stream()
                .allMatch(row -> AMOUNT.matcher(table.cell(row, "utfall").text())
                                .matches()
                        && AMOUNT.matcher(table.cell(row, "målvärde").text()).matches()
                        && !table.cell(row, "indikator").text().isEmpty());
        if (!whole) {
            return Optional.empty();
        }
        rows.subList(1, rows.size()).forEach(table::row);
        return table.goals.isEmpty() ? Optional.empty() : Optional.of(table.goals);
    }

    private void row(Row row) {
        Cell named = cell(row, "mål");
        boolean goesOn = !goals.isEmpty()
                && (named.text().isEmpty()
                        || goals.get(goals.size() - 1).text("mål").equals(work.line(named)));
        if (!goesOn) {
            Fields goal = new Fields(grid.source())
                    .put("id", work.draft().id("mål", named.text()))
                    .put("mål", work.line(named));
            Cell responsible = cell(row, "ansvarig");
            if (!Groundwork.isBlank(responsible)) {
                goal.put("ansvarig", DraftNode.words(Groundwork.roles(responsible)));
            }
            goals.add(goal);
        }
        Fields goal = goals.get(goals.size() - 1);
        List<DraftNode> all = new ArrayList<>();
        goal.get("indikatorer").ifPresent(list -> all.addAll(((DraftNode.Items) list).nodes()));
        all.add(indicator(row));
        goal.put("indikatorer", DraftNode.list(all));
    }

    private Fields indicator(Row row) {
        String name = work.line(cell(row, "indikator"));
        Matcher outcome = AMOUNT.matcher(cell(row, "utfall").text());
        Matcher wanted = AMOUNT.matcher(cell(row, "målvärde").text());
        if (!outcome.matches() || !wanted.matches()) {
            throw new IllegalStateException(name);
        }
        String unit = !outcome.group(3).isEmpty() ? outcome.group(3) : wanted.group(3);
        String id = work.draft().id("serie", cell(row, "indikator").text());
        work.draft()
                .series()
                .put(
                        id,
                        new Fields(grid.source())
                                .put("rubrik", name)
                                .put("definition", name)
                                .put("enhet", unit.isEmpty() ? "antal" : unit.equals("%") ? "procent" : unit)
                                .put("per", DraftNode.words(List.of("år")))
                                .put(
                                        "värden",
                                        new Fields(-1)
                                                .put(year, outcome.group(2).strip())));
        boolean most = wanted.group(1) != null && wanted.group(1).matches("(?iu)högst|max|under");
        return new Fields(grid.source())
                .put("indikator", name)
                .put("utfall", id + " " + year)
                .put(
                        "målvärde",
                        (wanted.group(2).strip() + " "
                                        + (wanted.group(3).isEmpty() && unit.equals("%") ? "%" : wanted.group(3)))
                                .strip())
                .put("nås", most ? "högst" : "");
    }

    private Cell cell(Row row, String key) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(key))
                .findFirst()
                .map(column -> row.cells().get(column.getKey()))
                .orElse(new Cell(List.of(), false, 1));
    }
}
