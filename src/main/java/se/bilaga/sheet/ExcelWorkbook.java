package se.bilaga.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFCell;
import se.bilaga.source.diagnostic.Message;

/** An Excel file, old or new: what its cells hold, not what its formulas would give. */
final class ExcelWorkbook {
    private static final int LARGEST_RECORD = 16 << 20;
    private static final long MOST_CELLS = 1_000_000;
    private static final int SECONDS_A_DAY = 86_400;

    private final String path;

    private ExcelWorkbook(String path) {
        this.path = path;
    }

    static List<Worksheet> read(String path, byte[] bytes) throws SheetFault {
        ZipSecureFile.setMinInflateRatio(0.001);
        IOUtils.setByteArrayMaxOverride(LARGEST_RECORD);
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return new ExcelWorkbook(path).sheets(book);
        } catch (EncryptedDocumentException e) {
            throw new SheetFault(
                    "ogiltig-fil",
                    new Message("arbetsboken är låst med lösenord", "the workbook is locked by a password"),
                    new Message("spara den utan lösenord", "save it without a password"));
        } catch (IOException | RuntimeException e) {
            throw OfficeZip.damaged();
        }
    }

    private List<Worksheet> sheets(Workbook book) throws SheetFault {
        List<Worksheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.getSheetAt(i);
            SheetDraft draft = new SheetDraft(path, sheet.getSheetName());
            for (Row row : sheet) {
                row.forEach(cell -> put(draft, cell));
            }
            if (draft.size() > MOST_CELLS) {
                throw OfficeZip.tooLarge();
            }
            for (CellRangeAddress area : sheet.getMergedRegions()) {
                if ((long) area.getNumberOfCells() < MOST_CELLS / 100) {
                    draft.merge(new Area(
                            area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
                }
            }
            sheets.add(draft.sheet());
        }
        return sheets;
    }

    private static void put(SheetDraft draft, org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        if (formula && cell instanceof XSSFCell stored && hasNoValue(stored, type)) {
            draft.put(row, column, "", -1, NOT_COMPUTED);
        } else {
            switch (type) {
                case NUMERIC -> number(draft, cell);
                case STRING -> draft.put(row, column, cell.getStringCellValue());
                case BOOLEAN -> draft.put(row, column, cell.getBooleanCellValue() ? "SANT" : "FALSKT");
                case ERROR -> draft.put(row, column, "", -1, failed(cell.getErrorCellValue()));
                case BLANK, FORMULA, _NONE -> {}
            }
        }
    }

    /** A text that a formula gives may be empty; a number may not. */
    private static boolean hasNoValue(XSSFCell formula, CellType type) {
        String raw = formula.getRawValue();
        return raw == null || (raw.isBlank() && type == CellType.NUMERIC);
    }

    private static void number(SheetDraft draft, org.apache.poi.ss.usermodel.Cell cell) {
        double value = cell.getNumericCellValue();
        String format = cell.getCellStyle().getDataFormatString();
        String shown = format == null ? "" : format.split(";", -1)[0];
        if (DateUtil.isCellDateFormatted(cell)) {
            draft.put(cell.getRowIndex(), cell.getColumnIndex(), time(value, shown));
        } else if (shown.contains("%")) {
            draft.put(
                    cell.getRowIndex(),
                    cell.getColumnIndex(),
                    SheetNumbers.text(new BigDecimal(NumberToTextConverter.toText(value)).movePointRight(2)) + " %",
                    SheetNumbers.decimals(shown),
                    null);
        } else {
            draft.put(
                    cell.getRowIndex(),
                    cell.getColumnIndex(),
                    SheetNumbers.text(new BigDecimal(NumberToTextConverter.toText(value))),
                    SheetNumbers.decimals(shown),
                    null);
        }
    }

    /** {@code 2025-10-31}, or {@code 7:30} where hours are shown and no day. */
    private static String time(double value, String format) {
        String plain = format.toLowerCase(java.util.Locale.ROOT);
        if (plain.contains("h") && !plain.contains("y") && !plain.contains("d")) {
            return SheetNumbers.hours(Math.round(value * SECONDS_A_DAY));
        }
        LocalDateTime time = DateUtil.getLocalDateTime(value);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toLocalDate() + " " + time.toLocalTime();
    }

    private static final Message NOT_COMPUTED = new Message(
            "cellen har en formel, men inget räknat värde; öppna filen i Excel och spara den",
            "the cell has a formula but no computed value; open the file in Excel and save it");

    private static Message failed(byte code) {
        return Message.of(
                "cellen har felet %s; rätta formeln i Excel",
                "the cell has the error %s; mend the formula in Excel",
                FormulaError.forInt(code).getString());
    }
}
