package se.bilaga.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.merge.followup.FollowUpList;
import se.bilaga.merge.followup.FollowUpRow;
import se.bilaga.merge.followup.FollowUpSheet;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.source.diagnostic.Diagnostics;

/** The workbook of what is followed up, as Excel has it. */
class FollowUpSheetTest {
    private static final String PLAN = "src/test/samples/exempelkommun/plan.yaml";

    private static List<FollowUpRow> rows() {
        PlanFile plan = PlanReader.read(
                        new DiskTree(Path.of("").toAbsolutePath()),
                        ShippedFiles.beside(Path.of("templates")),
                        PLAN,
                        new Diagnostics())
                .orElseThrow();
        return FollowUpList.of(plan);
    }

    @Test
    void everyThingThatIsFollowedUpHasARow() {
        List<FollowUpRow> rows = rows();
        assertEquals(11, rows.size());
        FollowUpRow first = rows.get(0);
        assertEquals("erbjuda-heltid", first.name());
        assertEquals(List.of("HR"), first.responsible());
        assertEquals("2026", first.due());
        assertEquals("Pågår", first.status());
        assertEquals(
                "Hälften av arbetsledarna har gått **grundutbildningen**. Resten går den 2026.",
                rows.get(9).comment());
    }

    @Test
    void itIsLockedFilteredAndPrintsOnPagesOnTheirSide() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FollowUpSheet.of(rows())))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getProtect());
            assertFalse(sheet.isAutoFilterLocked());
            assertEquals(
                    CellRangeAddress.valueOf("1:1").formatAsString(),
                    sheet.getRepeatingRows().formatAsString());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            XSSFRow row = sheet.getRow(1);
            assertTrue(row.getCell(3).getCellStyle().getLocked());
            assertFalse(row.getCell(6).getCellStyle().getLocked());
            assertFalse(row.getCell(7).getCellStyle().getLocked());
            assertTrue(sheet.isColumnHidden(8));
            DataValidation statuses = sheet.getDataValidations().get(0);
            assertEquals(
                    List.of("Ej påbörjad", "Planerad", "Pågår", "Försenad", "Klar", "Avslutad", "Utgår"),
                    List.of(statuses.getValidationConstraint().getExplicitListValues()));
            assertEquals("G2:G12", statuses.getRegions().getCellRangeAddress(0).formatAsString());
        }
    }
}
