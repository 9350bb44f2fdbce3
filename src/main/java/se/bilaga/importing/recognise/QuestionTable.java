package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.outline.ChapterPiece.Grid;

/** A checklist: questions with an answer, or with a column for each answer and a cross in one of them. */
final class QuestionTable {
    private static final Pattern ANSWER = Pattern.compile("(?isu)(ja|nej|delvis)\\b[\\s.,:–-]*(.*)");
    private static final Pattern CROSS = Pattern.compile("(?iu)x|☒|☑|✓|✔|■|ja");

    private final Groundwork work;
    private final Table table;
    private final List<Fields> questions = new ArrayList<>();

    private QuestionTable(Groundwork work, Grid grid) {
        this.work = work;
        this.table = grid.table();
    }

    /** The questions; empty where the table is no checklist, or one whose answers are not all known. */
    static Optional<List<Fields>> read(Groundwork work, Grid grid) {
        QuestionTable table = new QuestionTable(work, grid);
        if (grid.table().width() < 2 || grid.table().rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = HeadWords.heads(grid.table());
        boolean understood =
                (heads.contains("ja") && heads.contains("nej")) ? table.crosses(heads) : table.answers(heads);
        return understood && !table.questions.isEmpty() ? Optional.of(table.questions) : Optional.empty();
    }

    private boolean crosses(List<String> heads) {
        for (Row row : table.rows().subList(1, table.rows().size())) {
            String answer = "";
            String comment = "";
            for (int column = 1; column < heads.size(); column++) {
                Cell cell = row.cells().get(column);
                boolean choice = heads.get(column).matches("ja|nej|delvis");
                if (choice && CROSS.matcher(cell.text()).matches()) {
                    answer = answer.isEmpty() ? heads.get(column) : "?";
                } else if (!choice && !Groundwork.isBlank(cell)) {
                    comment = comment.isEmpty() ? work.line(cell) : comment + " " + work.line(cell);
                } else if (choice && !cell.text().matches("|☐")) {
                    return false;
                }
            }
            if (answer.equals("?") || row.cells().get(0).text().isEmpty()) {
                return false;
            }
            add(row, answer, comment);
        }
        return true;
    }

    private boolean answers(List<String> heads) {
        int column = heads.size() > 1 && heads.get(1).matches("svar|ja/nej.*|resultat|bedömning") ? 1 : -1;
        List<Row> rows = table.rows();
        boolean headed = column > 0;
        for (Row row : rows.subList(headed ? 1 : 0, rows.size())) {
            Matcher answer = ANSWER.matcher(row.cells().get(1).text());
            if (!answer.matches() || row.cells().get(0).text().isEmpty()) {
                return false;
            }
            StringBuilder comment = new StringBuilder(answer.group(2));
            for (Cell cell : row.cells().subList(2, row.cells().size())) {
                comment.append(Groundwork.isBlank(cell) ? "" : " " + cell.text());
            }
            add(
                    row,
                    answer.group(1).toLowerCase(Locale.ROOT),
                    comment.toString().strip());
        }
        return true;
    }

    private void add(Row row, String answer, String comment) {
        questions.add(new Fields(-1)
                .put("fråga", work.line(row.cells().get(0)))
                .put("svar", answer)
                .put("kommentar", comment));
    }
}
