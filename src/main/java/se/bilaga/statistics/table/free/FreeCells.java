package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.read.ValueFaults;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Reads the written cells of a free table. */
final class FreeCells {
    private final FreeTable table;

    private final NoteMarks footnotes;
    private final Diagnostics d;

    FreeCells(FreeTable table, NoteMarks footnotes, Diagnostics d) {
        this.table = table;
        this.footnotes = footnotes;
        this.d = d;
    }

    /**
     * A cell as written.
     *
     * @param text without footnote calls
     * @param quantity of a figure, or why there is none; null for text and a dash
     * @param marks of its footnotes
     */
    record Written(Text text, @Nullable Quantity quantity, int decimals, List<String> marks) {
        boolean dash() {
            String words = text.value().strip();
            return words.isEmpty() || words.equals(NumberText.DASH) || words.equals("-");
        }

        /** What is counted of it: of a dash nothing, as of what did not exist. */
        Quantity counted() {
            return quantity != null ? quantity : dash() ? Absent.ENDED : Absent.MISSING;
        }
    }

    /** The rows with a cell for each column, null in the computed ones; empty when a row does not fit the columns. */
    Optional<List<List<@Nullable Written>>> rows() {
        long width = table.columns().stream().filter(c -> c.formula() == null).count();
        List<List<@Nullable Written>> rows = new ArrayList<>();
        boolean sound = true;
        for (List<Text> row : table.rows()) {
            if (row.size() == width) {
                rows.add(row(row));
            } else {
                sound = false;
                wrongWidth(row, width);
            }
        }
        return sound ? Optional.of(rows) : Optional.empty();
    }

    private List<@Nullable Written> row(List<Text> row) {
        List<@Nullable Written> cells = new ArrayList<>();
        int next = 0;
        for (FreeTable.Column column : table.columns()) {
            cells.add(column.formula() == null ? cell(row.get(next++), column, cells.isEmpty()) : null);
        }
        return cells;
    }

    private Written cell(Text written, FreeTable.Column column, boolean first) {
        NoteMarks.Called called = footnotes.in(written);
        Text unit = column.unit();
        Written text = new Written(called.text(), null, 0, called.marks());
        if (unit == null || first || text.dash()) {
            return text;
        }
        Optional<Absence> absence = Absence.written(called.text().value());
        if (absence.isPresent()) {
            return new Written(called.text(), Absent.of(absence.get()), 0, called.marks());
        }
        Optional<Numeral> number = Numeral.parse(called.text().value());
        boolean fits = number.filter(n -> !n.percent() || Unit.of(unit.value()).equals(Unit.PERCENT))
                .isPresent();
        if (!fits) {
            notOf(column, written, unit);
            return text;
        }
        return number.map(n -> new Written(called.text(), new Exact(n.value()), n.decimals(), called.marks()))
                .orElse(text);
    }

    private void notOf(FreeTable.Column column, Text written, Text unit) {
        d.error(
                "inget-tal",
                written.at(),
                Message.of(
                        "\"%s\" är inget tal i %s, som kolumnen %s innehåller",
                        "\"%s\" is not a number of %s, which the column %s holds", written, unit, column.label()),
                ValueFaults.numberOf(written.value())
                        .map(number -> Message.of(
                                "skriv bara %s; enheten står i kolumnen",
                                "write only %s; the column has the unit", number))
                        .orElse(Message.of(
                                "skriv ett tal, eller .. om uppgiften saknas",
                                "write a number, or .. where it is missing")));
    }

    /** Whether a comma between two digits divides two cells. */
    private static boolean hasGluedComma(List<Text> row) {
        return row.stream().skip(1).anyMatch(cell -> {
            String file = cell.at().file().text();
            int at = cell.at().from();
            return at > 1 && file.charAt(at - 1) == ',' && Character.isDigit(file.charAt(at - 2));
        });
    }

    private void wrongWidth(List<Text> row, long width) {
        d.error(
                "fel-antal-celler",
                row.isEmpty() ? table.at() : row.get(0).at(),
                Message.of(
                        "raden har %s celler, men tabellen har %s kolumner att fylla",
                        "the row has %s cells, but the table has %s columns to fill", row.size(), width),
                hasGluedComma(row)
                        ? new Message(
                                "kommat skiljer cellerna åt: skriv decimaler med punkt och tusental med mellanslag",
                                "the comma divides the cells: write decimals with a point and thousands with a space")
                        : new Message(
                                "skriv en cell för varje kolumn utom de beräknade",
                                "write a cell for each column except the computed ones"));
    }
}
