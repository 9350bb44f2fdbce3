package se.bilaga.output.word.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.statistics.chart.Chart;

/**
 * The figures of a chart as a workbook of one sheet: categories down column A, a column for each group.
 *
 * <pre>{@code
 *   A      B        C
 * 1        Kvinnor  Män
 * 2 2023   1320     251
 * }</pre>
 */
public final class ChartWorkbook {
    /** The sheet's name, as in a Swedish Excel. */
    static final String SHEET = "Blad1";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Three formats of cells, plain, that of the figures and that of months. */
    private static final String STYLES = """
        <fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        """;

    private final Chart chart;
    private final ChartValues values;
    private final boolean dates;
    private final Chart.@Nullable Bar target;

    private ChartWorkbook(Chart chart, ChartSize size) {
        this.chart = chart;
        this.target = chart.emphasis().target();
        this.dates = size.isOfDates(chart);
        this.values = new ChartValues(chart);
    }

    /** The whole .xlsx file. */
    public static byte[] of(Chart chart, ChartSize size) {
        return new ChartWorkbook(chart, size).file();
    }

    /** Where a group's column is, from 0: {@code column(0)} is {@code B}. */
    static String column(int group) {
        int index = group + 1;
        String first = index < 26 ? "" : String.valueOf((char) ('A' + index / 26 - 1));
        return first + (char) ('A' + index % 26);
    }

    private byte[] file() {
        OpcPackage file = new OpcPackage();
        file.put("xl/workbook.xml", TYPE + "sheet.main+xml", workbook());
        file.put("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet());
        file.put("xl/styles.xml", TYPE + "styles+xml", styles());
        file.relationships("").add("officeDocument", "xl/workbook.xml");
        file.relationships("xl/workbook.xml").add("worksheet", "worksheets/sheet1.xml");
        file.relationships("xl/workbook.xml").add("styles", "styles.xml");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] workbook() {
        return Xml.part()
                .open("workbook", "xmlns", MAIN, "xmlns:r", Wml.R)
                .open("sheets")
                .empty("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1")
                .close()
                .close()
                .bytes();
    }

    private byte[] sheet() {
        Xml xml = Xml.part().open("worksheet", "xmlns", MAIN).open("sheetData");
        xml.open("row", "r", "1");
        for (int g = 0; g < chart.groups().size(); g++) {
            text(xml, column(g) + 1, chart.groups().get(g).name());
        }
        if (target != null) {
            text(xml, column(chart.groups().size()) + 1, "Mål " + target.label());
        }
        xml.close();
        for (int c = 0; c < chart.categories().size(); c++) {
            row(xml, c);
        }
        return xml.close().close().bytes();
    }

    private void row(Xml xml, int category) {
        String number = Integer.toString(category + 2);
        xml.open("row", "r", number);
        if (dates) {
            xml.open("c", "r", "A" + number, "s", "2")
                    .leaf("v", ChartDates.number(chart.times().get(category)))
                    .close();
        } else {
            text(xml, "A" + number, chart.categories().get(category));
        }
        for (int g = 0; g < chart.groups().size(); g++) {
            number(xml, column(g) + number, values.of(g).get(category));
        }
        if (target != null) {
            number(xml, column(chart.groups().size()) + number, target.value());
        }
        xml.close();
    }

    private static void number(Xml xml, String cell, @Nullable BigDecimal value) {
        if (value != null) {
            xml.open("c", "r", cell, "s", "1").leaf("v", value.toPlainString()).close();
        }
    }

    private static void text(Xml xml, String cell, String text) {
        xml.open("c", "r", cell, "t", "inlineStr")
                .open("is")
                .leaf("t", text)
                .close()
                .close();
    }

    private byte[] styles() {
        Xml xml = Xml.part().open("styleSheet", "xmlns", MAIN);
        xml.open("numFmts", "count", "2").empty("numFmt", "numFmtId", "164", "formatCode", values.format());
        xml.empty("numFmt", "numFmtId", "165", "formatCode", ChartDates.format(1));
        return xml.close().raw(STYLES).close().bytes();
    }
}
