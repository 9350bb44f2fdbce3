package se.bilaga.merge.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.plan.value.Status;

/**
 * What is followed up as a workbook: status and comment are to be filled in, the rest is locked without a password; it can
 * be filtered, and prints on sheets of A4 on their side with the head on each.
 */
public final class FollowUpSheet {
    /** The heads of its columns; those behind the comment are hidden. */
    static final List<String> HEADS = List.of(
            "Plan",
            "Slag",
            "Område eller risk",
            "Vad",
            "Ansvarig",
            "Klart",
            "Status",
            "Kommentar",
            "Nyckel",
            "Status då",
            "Kommentar då");

    private static final List<Integer> WIDTHS = List.of(24, 12, 24, 52, 20, 14, 14, 48, 10, 10, 10);
    private static final int STATUS = HEADS.indexOf("Status");
    private static final int COMMENT = HEADS.indexOf("Kommentar");
    private static final int HEAD = 1;
    private static final int LOCKED = 2;
    private static final int OPEN = 3;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Plain, the head, what is locked, and what is to be filled in. */
    private static final String STYLES = """
        <fonts count="2"><font><sz val="10"/><name val="Arial"/></font>\
        <font><b/><sz val="10"/><name val="Arial"/></font></fonts>\
        <fills count="4"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill></fills>\
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
        <border><left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
        <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
        <xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyAlignment="1" applyProtection="1">\
        <alignment vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        """;

    private final List<FollowUpRow> rows;
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    private FollowUpSheet(List<FollowUpRow> rows) {
        this.rows = rows;
    }

    /** The whole .xlsx file, the same bytes for the same rows. */
    public static byte[] of(List<FollowUpRow> rows) {
        FollowUpSheet sheet = new FollowUpSheet(rows);
        OpcPackage file = new OpcPackage();
        file.put("xl/workbook.xml", TYPE + "sheet.main+xml", sheet.workbook());
        file.put("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet.sheet());
        file.put("xl/styles.xml", TYPE + "styles+xml", styles());
        file.put("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", sheet.strings());
        file.relationships("").add("officeDocument", "xl/workbook.xml");
        file.relationships("xl/workbook.xml").add("worksheet", "worksheets/sheet1.xml");
        file.relationships("xl/workbook.xml").add("styles", "styles.xml");
        file.relationships("xl/workbook.xml").add("sharedStrings", "sharedStrings.xml");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] styles() {
        return Xml.part().open("styleSheet", "xmlns", MAIN).raw(STYLES).close().bytes();
    }

    private byte[] strings() {
        Xml xml = Xml.part().open("sst", "xmlns", MAIN);
        strings.keySet()
                .forEach(text -> xml.open("si")
                        .open("t", "xml:space", "preserve")
                        .text(text)
                        .close()
                        .close());
        return xml.close().bytes();
    }

    private byte[] workbook() {
        Xml xml = Xml.part().open("workbook", "xmlns", MAIN, "xmlns:r", Wml.R);
        xml.open("sheets")
                .empty("sheet", "name", "Uppföljning", "sheetId", "1", "r:id", "rId1")
                .close();
        xml.open("definedNames");
        xml.open("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", "0", "hidden", "1")
                .text("Uppföljning!$A$1:$H$" + last())
                .close();
        xml.open("definedName", "name", "_xlnm.Print_Area", "localSheetId", "0")
                .text("Uppföljning!$A$1:$H$" + last())
                .close();
        xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", "0")
                .text("Uppföljning!$1:$1")
                .close();
        return xml.close().close().bytes();
    }

    private int last() {
        return rows.size() + 1;
    }

    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private byte[] sheet() {
        Xml xml = Xml.part().open("worksheet", "xmlns", MAIN);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.close().close();
        columns(xml);
        xml.open("sheetData");
        row(xml, 1, HEADS, true);
        for (int i = 0; i < rows.size(); i++) {
            row(xml, i + 2, cells(rows.get(i)), false);
        }
        xml.close();
        String[] allowed = {
            "sheet",
            "1",
            "objects",
            "1",
            "scenarios",
            "1",
            "formatColumns",
            "0",
            "formatRows",
            "0",
            "sort",
            "0",
            "autoFilter",
            "0"
        };
        xml.empty("sheetProtection", allowed);
        xml.empty("autoFilter", "ref", "A1:" + column(COMMENT) + last());
        statuses(xml);
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.6",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        xml.open("headerFooter")
                .leaf("oddFooter", "&LUppföljning&RSida &P av &N")
                .close();
        return xml.close().bytes();
    }

    private static void columns(Xml xml) {
        xml.open("cols");
        for (int i = 0; i < WIDTHS.size(); i++) {
            String number = Integer.toString(i + 1);
            String width = Integer.toString(WIDTHS.get(i));
            String[] plain = {"min", number, "max", number, "width", width, "customWidth", "1"};
            String[] hidden = {"min", number, "max", number, "width", width, "hidden", "1", "customWidth", "1"};
            xml.empty("col", i > COMMENT ? hidden : plain);
        }
        xml.close();
    }

    private static List<String> cells(FollowUpRow row) {
        return List.of(
                row.plan(),
                row.kind().word(),
                row.within(),
                row.text(),
                String.join(", ", row.responsible()),
                row.due(),
                row.status(),
                row.comment(),
                row.key(),
                row.status(),
                row.comment());
    }

    private void row(Xml xml, int number, List<String> cells, boolean head) {
        xml.open("row", "r", Integer.toString(number));
        for (int i = 0; i < cells.size(); i++) {
            int style = head ? HEAD : i == STATUS || i == COMMENT ? OPEN : LOCKED;
            String place = column(i) + number;
            if (cells.get(i).isEmpty()) {
                xml.empty("c", "r", place, "s", Integer.toString(style));
            } else {
                xml.open("c", "r", place, "s", Integer.toString(style), "t", "s");
                xml.leaf("v", Integer.toString(strings.computeIfAbsent(cells.get(i), text -> strings.size())));
                xml.close();
            }
        }
        xml.close();
    }

    private void statuses(Xml xml) {
        String list = Arrays.stream(Status.values()).map(Status::label).collect(Collectors.joining(","));
        String of = column(STATUS) + "2:" + column(STATUS) + Math.max(2, last());
        xml.open("dataValidations", "count", "1");
        String[] rule = {
            "type",
            "list",
            "allowBlank",
            "1",
            "showErrorMessage",
            "1",
            "errorTitle",
            "Status",
            "error",
            "Välj ett av orden i listan",
            "sqref",
            of
        };
        xml.open("dataValidation", rule).leaf("formula1", "\"" + list + "\"");
        xml.close().close();
    }
}
