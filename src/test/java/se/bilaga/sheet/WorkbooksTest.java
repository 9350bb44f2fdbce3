package se.bilaga.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.bilaga.statistics.Sample;

/** Workbooks of Excel, old and new, and of Calc, made here and read as a series' values. */
class WorkbooksTest {
    private static final String PERSON = "811218-9876";

    @Test
    void aWorkbookIsReadWithItsTitlesMergedHeadsAndSums() throws IOException {
        for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("Blad1");
            rows(sheet, new Object[][] {
                {"Anställda per enhet"},
                {},
                {null, "Enhet", 2023.0, null, 2024.0, null},
                {null, null, "kvinnor", "män", "kvinnor", "män"},
                {null, "Norr", 1.0, 2.0, 3.0, 4.0},
                {null, "Syd", 5.0, 6.0, 7.0, 8.0},
                {null, "Totalt", 6.0, 8.0, 10.0, 12.0},
                {},
                {null, "Källa: personalsystemet"}
            });
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 5));
            Sample sample = Sample.of("a: {enhet: antal, per: [enhet, år, kön], fil: a.xlsx}", "a.xlsx", bytes(book));
            assertEquals("7", sample.text("a Syd 2024 kvinnor"), book.getClass().getName());
            assertEquals("22", sample.text("a 2024"));
            assertEquals("", sample.faults());
        }
    }

    @Test
    void cellsMeanWhatExcelShows() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        var sheet = book.createSheet("Uttag");
        rows(sheet, new Object[][] {{"månad", "värde"}, {LocalDate.of(2025, 10, 31), 0.058}, {"nov-25", 0.1 + 0.2}});
        style(book, sheet.getRow(1).getCell(0), "yyyy-mm-dd");
        style(book, sheet.getRow(1).getCell(1), "0.0%");
        style(book, sheet.getRow(2).getCell(1), "0.0%");
        sheet.getRow(2).getCell(1).setCellFormula("0.1+0.2");
        sheet.getRow(2).getCell(1).setCellValue(0.1 + 0.2);
        Sample sample = Sample.of("a: {enhet: procent, per: [månad], fil: a.xlsx}", "a.xlsx", bytes(book));
        assertEquals("5,8\u00a0%", sample.text("a oktober 2025"));
        assertEquals("30,0\u00a0%", sample.text("a november 2025"));
        assertEquals("", sample.faults());
    }

    @Test
    void aFaultNamesItsCell() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        var sheet = book.createSheet("Blad1");
        rows(sheet, new Object[][] {{"år", "kön", "värde"}, {"2024", "kvinnor", 4.0}, {"2024", "män", "cirka 5"}});
        sheet.createRow(3).createCell(0).setCellValue("2023");
        sheet.getRow(3).createCell(1).setCellValue("män");
        sheet.getRow(3).createCell(2).setCellFormula("C2+1");
        sheet.createRow(4).createCell(0).setCellValue("2023");
        sheet.getRow(4).createCell(1).setCellValue("kvinnor");
        sheet.getRow(4).createCell(2).setCellFormula("C2+1");
        sheet.getRow(4).getCell(2).getCTCell().setV("");
        String faults = Sample.of("a: {enhet: antal, per: [år, kön], fil: a.xlsx}", "a.xlsx", bytes(book))
                .places();
        assertTrue(faults.contains("a.xlsx, Blad1!C3 inget-tal"), faults);
        assertTrue(faults.contains("a.xlsx, Blad1!C4 ogiltig-cell"), faults);
        assertTrue(faults.contains("a.xlsx, Blad1!C5 ogiltig-cell"), faults);
    }

    @Test
    void theSheetThatFitsIsTakenAndElseAskedFor() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        rows(book.createSheet("Läs mig"), new Object[][] {{"Uttag ur personalsystemet"}});
        rows(book.createSheet("Data"), new Object[][] {{"år", "värde"}, {"2024", 4.0}});
        assertEquals(
                "4",
                Sample.of("a: {enhet: antal, per: [år], fil: a.xlsx}", "a.xlsx", bytes(book))
                        .text("a 2024"));
        rows(book.createSheet("Mer"), new Object[][] {{"år", "värde"}, {"2024", 5.0}});
        assertTrue(Sample.of("a: {enhet: antal, per: [år], fil: a.xlsx}", "a.xlsx", bytes(book))
                .faults()
                .contains("flera-blad [a.xlsx] a.xlsx har flera blad: Läs mig, Data, Mer"));
        assertEquals(
                "5",
                Sample.of("a: {enhet: antal, per: [år], fil: a.xlsx, blad: Mer}", "a.xlsx", bytes(book))
                        .text("a 2024"));
        assertEquals(
                "4",
                Sample.of(
                                "a: {enhet: antal, per: [år], fil: a.xlsx, blad: Data, cellområde: \"A1:B2\"}",
                                "a.xlsx",
                                bytes(book))
                        .text("a 2024"));
    }

    @Test
    void calcIsRead() throws IOException {
        SpreadSheet book = new SpreadSheet();
        var sheet = new com.github.miachm.sods.Sheet("Blad1", 3, 3);
        sheet.getDataRange().setValues(new Object[][] {
            {"avdelning", "2023", "2024"},
            {"Norr", new OfficePercentage(0.058), new OfficePercentage(0.061)},
            {"Syd", new OfficePercentage(0.04), new OfficePercentage(0.041)}
        });
        book.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.save(out);
        Sample sample = Sample.of("a: {enhet: procent, per: [avdelning, år], fil: a.ods}", "a.ods", out.toByteArray());
        assertEquals("6,1\u00a0%", sample.text("a Norr 2024"));
        assertEquals("", sample.faults());
    }

    @Test
    void personsAreRefusedWhereverTheyAre() throws IOException {
        refused(book -> {
            rows(book.createSheet("Data"), new Object[][] {{"år", "värde"}, {"2024", 4.0}});
            rows(book.createSheet("Underlag"), new Object[][] {{PERSON}});
            book.setSheetHidden(1, true);
        });
        refused(book -> rows(book.createSheet("Data"), new Object[][] {{"år", "värde"}, {"2024", 198112189876.0}}));
        refused(book -> {
            var sheet = book.createSheet("Data");
            rows(sheet, new Object[][] {{"år", "värde"}, {"2024", 4.0}});
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("avser " + PERSON));
            sheet.getRow(1).getCell(1).setCellComment(comment);
        });
        refused(book -> {
            rows(book.createSheet("Data"), new Object[][] {{"år", "värde"}, {"2024", 4.0}});
            var name = book.createName();
            name.setNameName("vem");
            name.setRefersToFormula("\"" + PERSON + "\"");
        });
        refused(book -> rows(book.createSheet("Data"), new Object[][] {
            {"Namn", "värde"},
            {"Anna Berg", 1.0},
            {"Bo Dahl", 1.0},
            {"Cia Ek", 1.0},
            {"Dan Falk", 1.0},
            {"Eva Gran", 1.0}
        }));
    }

    private static void refused(Consumer<Workbook> content) throws IOException {
        for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            content.accept(book);
            String faults = Sample.of("a: {enhet: antal, per: [år], fil: a.xlsx}", "a.xlsx", bytes(book))
                    .faults();
            assertTrue(faults.matches("(?s)1:1 (personnummer|lista-över-personer) .*"), faults);
            assertTrue(!faults.contains("9876") && !faults.contains("Berg"), faults);
            assertEquals(1, faults.lines().count(), faults);
        }
    }

    @Test
    void aHostileFileEndsWithOneLine() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 4000; i++) {
                zip.write(new byte[1 << 16]);
            }
        }
        for (byte[] hostile : new byte[][] {
            bomb.toByteArray(),
            Arrays.copyOf(bytes(new XSSFWorkbook()), 500),
            "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1),
            "<html><table></table></html>".getBytes(StandardCharsets.UTF_8),
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
            "{\"a\": 1}".getBytes(StandardCharsets.UTF_8),
            new byte[0]
        }) {
            String faults = Sample.of("a: {enhet: antal, per: [år], fil: a.xlsx}", "a.xlsx", hostile)
                    .faults();
            assertEquals(1, faults.lines().count(), faults);
        }
    }

    private static void rows(org.apache.poi.ss.usermodel.Sheet sheet, Object[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            var line = sheet.createRow(row);
            for (int column = 0; column < rows[row].length; column++) {
                Object value = rows[row][column];
                if (value instanceof Double number) {
                    line.createCell(column).setCellValue(number);
                } else if (value instanceof LocalDate day) {
                    line.createCell(column).setCellValue(day);
                } else if (value != null) {
                    line.createCell(column).setCellValue(value.toString());
                }
            }
        }
    }

    private static void style(Workbook book, org.apache.poi.ss.usermodel.Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
