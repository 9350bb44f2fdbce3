package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.outline.ChapterPiece.Grid;
import se.bilaga.importing.prose.DueWords;
import se.bilaga.importing.prose.StatusWords;

/**
 * A table of activities, with what each is for, when it is to be done and by whom.
 *
 * <p>{@code Område | Behov | Aktivitet | Måldatum | Ansvarig}, in these or other words.
 */
final class ActivityTable {
    private static final HeadWords WORDS = new HeadWords(
            "mål",
                    "(?:del|effekt)?mål(?:et|en|sättning(?:ar)?)?(?: .*)?|syfte(?: .*)?|vad (?:ska|vill) vi uppnå.*|önskat läge",
            "aktivitet",
                    "(?:planerade? |prioriterade? |konkreta? |våra )?(?:aktivitet(?:er)?|åtgärd(?:er)?|insats(?:er)?)(?: .*)?"
                            + "|vad(?: ska .*| gör .*|\\?)?|så här gör vi|det här gör vi|handling(?:ar)?",
            "område", "(?:fokus|del|insats|utvecklings|strategi)?område(?:n)?(?: .*)?|strategi|perspektiv|process",
            "behov",
                    "(?:identifiera(?:t|de) |kompetens|utvecklings)?behov(?:et)?(?: .*)?|(?:kompetens)?utmaning(?:ar)?|varför\\??"
                            + "|bakgrund|nuläge|orsak|(?:kompetens)?gap|brist(?:er)?",
            "måldatum",
                    "mål ?datum|slut ?datum|datum|när(?:\\?| .*)?|klart?(?: .*)?|färdigt?(?: .*)?|tid(?:s?plan|punkt|ram)?(?: .*)?"
                            + "|deadline|genomförs|period|senast",
            "ansvarig", "ansvarig(?:a|t)?(?: .*)?|ansvar(?: .*)?|vem(?:\\?| .*)?|vilka\\??|utförare|roll(?:er)?|ägare",
            "status", "status|läge|hur går det\\??",
            "budget", "budget|kostnad(?:er)?|resurs(?:er)?",
            "uppföljning",
                    "(?:hur )?(?:följs? .*upp.*|uppföljning(?:en)?(?: .*)?|utvärdering(?: .*)?|mäts? .*)|indikator(?:er)?|kommentar(?:er)?");

    private static final List<String> OF_GROUP = List.of("område", "behov", "mål");

    private final Groundwork work;
    private final Grid grid;
    private final Map<Integer, String> columns;
    private final Map<String, Cell> above = new LinkedHashMap<>();
    private final List<Fields> groups = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();

    private ActivityTable(Groundwork work, Grid grid, Map<Integer, String> columns) {
        this.work = work;
        this.grid = grid;
        this.columns = columns;
    }

    /** The groups of activities, and the columns of the table in order; empty where it is no such table. */
    static Optional<ActivityTable> read(Groundwork work, Grid grid) {
        Map<Integer, String> columns = WORDS.of(grid.table());
        boolean risks = RiskTable.isOne(grid.table());
        boolean more = columns.size() > 1
                && columns.values().stream()
                        .anyMatch(key -> !List.of("aktivitet", "status").contains(key));
        if (risks || !columns.containsValue("aktivitet") || !more) {
            return Optional.empty();
        }
        ActivityTable table = new ActivityTable(work, grid, columns);
        table.readRows();
        return table.groups.isEmpty() ? Optional.empty() : Optional.of(table);
    }

    List<Fields> groups() {
        return groups;
    }

    /** In the order that they stand; a column that was put into words is none. */
    List<String> columns() {
        List<String> shown = new ArrayList<>();
        columns.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(column -> {
            boolean used = groups.stream()
                    .anyMatch(group -> group.get(column.getValue()).isPresent()
                            || GroupShape.activities(group).stream()
                                    .anyMatch(one -> one.get(column.getValue()).isPresent()));
            if (used) {
                shown.add(column.getValue());
            }
        });
        return shown;
    }

    /** Whether each column has a meaning. */
    boolean isWhole() {
        return columns.size() == grid.table().width() && extra.isEmpty();
    }

    private void readRows() {
        List<Row> rows = grid.table().rows();
        String band = "";
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.head()
                    && i == 1
                    && row.cells().stream()
                            .allMatch(cell -> cell.covered() || cell.text().isEmpty())) {
                continue;
            }
            if (isBand(row)) {
                band = row.cells().get(0).text();
                above.clear();
            } else if (row.cells().stream().anyMatch(cell -> !cell.text().isEmpty())) {
                row(row, band);
            }
        }
    }

    /** A row that is one cell wide is a heading over those below, and one that names areas and nothing else. */
    private boolean isBand(Row row) {
        Cell first = row.cells().get(0);
        boolean wide = row.cells().size() > 2 && first.across() == row.cells().size();
        boolean alone =
                row.cells().stream().skip(1).allMatch(cell -> cell.text().isEmpty() || cell.across() > 1);
        return !first.text().isEmpty()
                && (wide || (alone && work.onlyAreas(first.text()).isPresent()));
    }

    private void row(Row row, String band) {
        boolean goesOn = !groups.isEmpty() && goesOn(row);
        Fields group = goesOn ? groups.get(groups.size() - 1) : group(row, band);
        Cell cell = cell(row, "aktivitet");
        List<Fields> made = activities(row, cell);
        if (goesOn) {
            List<DraftNode> all = new ArrayList<>(GroupShape.activities(group));
            all.addAll(made);
            group.put("aktiviteter", DraftNode.list(all));
        } else if (!made.isEmpty()
                || group.get("behov").isPresent()
                || group.get("mål").isPresent()) {
            group.put("aktiviteter", DraftNode.list(made));
            if (made.isEmpty()) {
                group.remove("aktiviteter");
            }
            groups.add(group);
        }
        own(row, made);
    }

    /** Whether what the group is about stands above, spanning this row, or is left out as it is the same. */
    private boolean goesOn(Row row) {
        List<String> grouping = OF_GROUP.stream().filter(columns::containsValue).toList();
        return !grouping.isEmpty()
                && grouping.stream().allMatch(key -> {
                    Cell cell = cell(row, key);
                    Cell last = above.get(key);
                    return last != null && (cell.text().isEmpty() || cell.text().equals(last.text()));
                });
    }

    private Fields group(Row row, String band) {
        Fields group = new Fields(grid.source());
        for (String key : OF_GROUP) {
            if (columns.containsValue(key)) {
                Cell cell = cell(row, key).text().isEmpty() && key.equals("område") && above.containsKey(key)
                        ? above.get(key)
                        : cell(row, key);
                above.put(key, cell);
                if (!Groundwork.isBlank(cell)) {
                    put(group, key, cell);
                }
            }
        }
        if (!band.isEmpty() && !columns.containsValue("område")) {
            area(group, band);
        }
        return group;
    }

    private void put(Fields group, String key, Cell cell) {
        switch (key) {
            case "område" -> area(group, cell.text());
            case "behov" -> need(group, cell);
            default -> group.put(key, work.line(cell));
        }
    }

    private void area(Fields group, String text) {
        List<String> areas = work.onlyAreas(text).orElseGet(() -> List.of(work.newArea(text)));
        group.put("område", DraftNode.words(areas));
    }

    private void need(Fields group, Cell cell) {
        List<Paragraph> inside = cell.paragraphs();
        boolean headed = inside.size() > 1
                && inside.get(0).look().bold()
                && inside.get(0).text().length() < 90;
        if (!headed) {
            group.put("behov", work.line(cell));
            return;
        }
        Cell rest = new Cell(inside.subList(1, inside.size()), false, 1);
        group.put(
                "behov",
                new Fields(-1)
                        .put("rubrik", work.markdown().line(inside.get(0)))
                        .put("text", work.line(rest)));
    }

    private List<Fields> activities(Row row, Cell cell) {
        if (Groundwork.isBlank(cell)) {
            return List.of();
        }
        List<Fields> made = new ArrayList<>();
        for (String text : texts(cell)) {
            made.add(new Fields(grid.source())
                    .put("id", work.draft().id("aktivitet", text))
                    .put("aktivitet", text + left(row)));
        }
        return made;
    }

    /** Each item of a list in a cell is an activity, and each paragraph that begins as one. */
    private List<String> texts(Cell cell) {
        List<Paragraph> inside = cell.paragraphs();
        boolean items = inside.size() > 1
                && (inside.stream().allMatch(paragraph -> paragraph.look().list() == 0)
                        || inside.stream().allMatch(ActivityTable::isSentence));
        return items ? inside.stream().map(work.markdown()::line).toList() : List.of(work.line(cell));
    }

    private static boolean isSentence(Paragraph paragraph) {
        String text = paragraph.text();
        return text.matches("(?su)\\p{Lu}.*\\s.*[^:]") && text.length() < 200;
    }

    /** What no key of an activity takes stands after its words, so that nothing is lost. */
    private String left(Row row) {
        StringBuilder left = new StringBuilder();
        List<String> heads = HeadWords.heads(grid.table());
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            var known = columns.get(column);
            boolean said = known == null ? Groundwork.isCount(heads.get(column), cell) : said(known, cell);
            if (!said && !Groundwork.isBlank(cell) && !(cell.covered() && column > 0 && cell.across() > 1)) {
                extra.add(heads.get(column));
                left.append(left.isEmpty() ? " (" : "; ")
                        .append(heads.get(column).isEmpty() ? "" : heads.get(column) + ": ")
                        .append(work.line(cell));
            }
        }
        return left.isEmpty() ? "" : left.append(')').toString();
    }

    private static boolean said(String key, Cell cell) {
        return switch (key) {
            case "måldatum" -> DueWords.of(cell.text()).isPresent();
            case "status" -> StatusWords.of(cell.text()).isPresent();
            case "budget" -> GroupShape.isAmount(cell.text());
            default -> true;
        };
    }

    /** When, who and how: of each activity of the row, spanned cells of each row that they span. */
    private void own(Row row, List<Fields> activities) {
        for (Fields activity : activities) {
            if (columns.containsValue("måldatum")) {
                DueWords.of(cell(row, "måldatum").text()).ifPresent(due -> activity.put("måldatum", due));
            }
            if (columns.containsValue("ansvarig") && !Groundwork.isBlank(cell(row, "ansvarig"))) {
                activity.put("ansvarig", DraftNode.words(Groundwork.roles(cell(row, "ansvarig"))));
            }
            if (columns.containsValue("status")) {
                StatusWords.of(cell(row, "status").text()).ifPresent(status -> activity.put("status", status));
            }
            if (columns.containsValue("budget")
                    && GroupShape.isAmount(cell(row, "budget").text())) {
                activity.put("budget", cell(row, "budget").text());
            }
            if (columns.containsValue("uppföljning") && !Groundwork.isBlank(cell(row, "uppföljning"))) {
                activity.put("uppföljning", work.line(cell(row, "uppföljning")));
            }
        }
    }

    private Cell cell(Row row, String key) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(key))
                .findFirst()
                .map(column -> row.cells().get(column.getKey()))
                .orElse(new Cell(List.of(), false, 1));
    }
}
