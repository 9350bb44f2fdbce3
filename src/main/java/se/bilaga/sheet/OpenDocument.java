package se.bilaga.sheet;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A sheet of LibreOffice Calc and its kin. */
final class OpenDocument {
    private static final long MOST_CELLS = 1_000_000;

    private OpenDocument() {}

    static List<Worksheet> read(String path, byte[] bytes) throws SheetFault {
        OpenDocumentSize.check(OfficeZip.parts(bytes));
        try {
            List<Worksheet> sheets = new ArrayList<>();
            for (com.github.miachm.sods.Sheet sheet : new SpreadSheet(new ByteArrayInputStream(bytes)).getSheets()) {
                sheets.add(sheet(path, sheet));
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw OfficeZip.damaged();
        }
    }

    private static Worksheet sheet(String path, com.github.miachm.sods.Sheet sheet) throws SheetFault {
        SheetDraft draft = new SheetDraft(path, sheet.getName());
        if ((long) sheet.getMaxRows() * sheet.getMaxColumns() > MOST_CELLS) {
            throw OfficeZip.tooLarge();
        }
        if (sheet.getMaxRows() == 0 || sheet.getMaxColumns() == 0) {
            return draft.sheet();
        }
        Range all = sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns());
        Object[][] values = all.getValues();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                if (values[row][column] != null) {
                    draft.put(row, column, text(values[row][column]));
                }
            }
        }
        for (Range area : all.getMergedCells()) {
            draft.merge(new Area(area.getRow(), area.getColumn(), area.getLastRow(), area.getLastColumn()));
        }
        return draft.sheet();
    }

    private static String text(Object value) {
        if (value instanceof OfficePercentage percentage) {
            return SheetNumbers.text(BigDecimal.valueOf(percentage.getValue()).movePointRight(2)) + " %";
        }
        if (value instanceof OfficeCurrency currency) {
            return SheetNumbers.text(BigDecimal.valueOf(currency.getValue()));
        }
        if (value instanceof Number number) {
            return SheetNumbers.text(BigDecimal.valueOf(number.doubleValue()));
        }
        if (value instanceof Duration duration) {
            return SheetNumbers.hours(duration.toSeconds());
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate().toString();
        }
        if (value instanceof Boolean truth) {
            return truth ? "SANT" : "FALSKT";
        }
        return value.toString();
    }
}
