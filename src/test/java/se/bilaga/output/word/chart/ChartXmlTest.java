package se.bilaga.output.word.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.Sample;
import se.bilaga.statistics.chart.Chart;

/** What Word draws of a population pyramid, next to the same series as lying bars. */
class ChartXmlTest {
    private static final String AGES = """
        ålder:
          enhet: antal
          per: [ålder, kön]
          värden:
            -29: {kvinnor: 1040, män: 30}
            30-39: {kvinnor: 50, män: ..}
        """;
    private static final Pattern VALUES = Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>(-?[\\d.]+)</c:v>");

    private static final ChartSize SIZE = new ChartSize(453, 200, Lettering.unknown(8));

    private static Chart chart(String type) {
        return Sample.of(AGES).chart("{statistik: ålder, typ: " + type + ", kategorier: ålder, grupper: kön}");
    }

    private static String xml(String type) {
        return new String(
                ChartXml.of(chart(type), List.of("#111111", "#222222"), SIZE, "rId1"), StandardCharsets.UTF_8);
    }

    private static List<String> values(String xml) {
        return VALUES.matcher(xml)
                .results()
                .map(value -> value.group(1) + ": " + value.group(2))
                .toList();
    }

    private static void assertHas(String xml, String... parts) {
        for (String part : parts) {
            assertTrue(xml.contains(part), part + " in " + xml);
        }
    }

    /** Of how many points the value stands at a place of its own. */
    private static List<String> positions(String xml, String place) {
        return Pattern.compile("<c:dLbl><c:idx val=\"(\\d+)\"/><c:numFmt[^>]*/>.{0,400}?<c:dLblPos val=\"" + place)
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void lettersAreAsLargeAsInTheLook() {
        ChartSize large = new ChartSize(453, 200, Lettering.unknown(10));
        String xml = new String(
                ChartXml.of(chart("ålderspyramid"), List.of("#111111", "#222222"), large, "rId1"),
                StandardCharsets.UTF_8);
        assertHas(xml, "sz=\"1000\"", "sz=\"1125\"");
        assertHas(xml("ålderspyramid"), "sz=\"800\"", "sz=\"900\"");
    }

    /** A line chart without lines, but for those from the lowest to the highest; the target is in one of its own. */
    @Test
    void dotsAreJoinedInEachCategory() {
        Chart chart =
                Sample.of(AGES).chart("{statistik: ålder, typ: punkter, kategorier: ålder, grupper: kön, mål: 500}");
        String xml =
                new String(ChartXml.of(chart, List.of("#111111", "#222222"), SIZE, "rId1"), StandardCharsets.UTF_8);
        assertHas(xml, "<a:ln w=\"28575\"><a:noFill/></a:ln>", "</c:ser><c:hiLowLines>", "<c:v>Mål 500</c:v>");
        assertTrue(xml.indexOf("<c:v>Mål 500</c:v>") > xml.indexOf("</c:lineChart>"), xml);
        assertEquals(List.of(), positions(xml, "b"), "there is no room between it and the axis");
        Chart near = Sample.of(AGES.replace("1040", "60"))
                .chart("{statistik: ålder, typ: punkter, kategorier: ålder, grupper: kön}");
        String under =
                new String(ChartXml.of(near, List.of("#111111", "#222222"), SIZE, "rId1"), StandardCharsets.UTF_8);
        assertEquals(List.of("0"), positions(under, "b"), "the lower of two stands under its point");
        assertEquals("Punktdiagram", chart.gist().substring(0, 12));
    }

    @Test
    void smallChartsHaveTheirNamesAndOneScale() {
        Chart chart = Sample.of(AGES).chart("{statistik: ålder, kategorier: ålder, upprepa: kön}");
        for (Chart part : chart.parts()) {
            String xml = new String(ChartXml.of(part, List.of("#111111"), SIZE, "rId1"), StandardCharsets.UTF_8);
            assertHas(
                    xml,
                    "<a:t>" + part.title() + "</a:t>",
                    "<c:max val=\"1250\"/><c:min val=\"0\"/>",
                    "<c:majorUnit val=\"250\"/>");
            assertFalse(xml.contains("<c:legend>"), xml);
        }
    }

    @Test
    void theFirstSideOfAPyramidGoesToTheLeft() {
        assertEquals(List.of("0: -1040", "1: -50", "0: 30"), values(xml("ålderspyramid")));
        assertEquals(List.of("0: 1040", "1: 50", "0: 30"), values(xml("liggande staplar")));
    }

    @Test
    void itsBarsLieAgainstEachOtherFromTheMiddle() {
        assertHas(
                xml("ålderspyramid"),
                "<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>",
                "<c:gapWidth val=\"25\"/><c:overlap val=\"100\"/>",
                "<c:dLblPos val=\"outEnd\"/>",
                "<c:showVal val=\"1\"/>",
                "<c:legendPos val=\"t\"/>");
        assertHas(xml("liggande staplar"), "<c:gapWidth val=\"38\"/><c:overlap val=\"0\"/>");
    }

    @Test
    void noNumberOfItIsShownAsNegative() {
        assertHas(xml("ålderspyramid"), "formatCode=\"[$-41D]#,##0;[$-41D]#,##0\"");
        assertHas(xml("liggande staplar"), "formatCode=\"[$-41D]#,##0;[$-41D]&quot;\u2212&quot;#,##0\"");
    }

    @Test
    void theYoungestStandsAtTheFootAndTheAgesOutsideTheBars() {
        String xml = xml("ålderspyramid");
        assertHas(xml, "<c:tickLblPos val=\"low\"/>", "<c:crosses val=\"autoZero\"/>");
        assertFalse(xml.contains("maxMin"), xml);
        assertFalse(xml.contains("<c:min "), xml);
        assertHas(xml("liggande staplar"), "<c:orientation val=\"maxMin\"/>", "<c:min val=\"0\"/>");
    }

    private static String ofMonths(String type, int count) {
        String values = IntStream.range(0, count)
                .mapToObj(i -> YearMonth.of(2021, 1).plusMonths(i) + ": " + (50 + i * 17 % 50))
                .collect(Collectors.joining(", "));
        Chart chart = Sample.of("f: {enhet: procent, per: [månad], värden: {" + values + "}}\n")
                .chart("{statistik: f, typ: " + type + "}");
        return new String(ChartXml.of(SIZE.readable(chart), List.of("#111111"), SIZE, "rId1"), StandardCharsets.UTF_8);
    }

    @Test
    void manyMonthsAreNamedByTheCalendarAndOnlyWhatStandsOutByItsValue() {
        assertHas(
                ofMonths("linjer", 41),
                "<c:pt idx=\"0\"><c:v>44197</c:v>",
                "<c:majorUnit val=\"6\"/><c:majorTimeUnit val=\"months\"/>",
                "<c:idx val=\"1\"/><c:delete val=\"1\"/>");
        assertHas(ofMonths("linjer", 130), "<c:majorUnit val=\"2\"/><c:majorTimeUnit val=\"years\"/>");
        assertHas(ofMonths("linjer", 4), "<c:tickLblSkip val=\"1\"/>");
        assertFalse(ofMonths("linjer", 4).contains("<c:delete val=\"1\"/>"));
        assertHas(ofMonths("staplar", 41), "<c:showVal val=\"0\"/>");
        assertHas(ofMonths("liggande staplar", 12), "<c:tickLblSkip val=\"1\"/>");
    }

    @Test
    void aTargetIsABrokenLineAndWhatIsNotMarkedIsGrey() {
        Chart chart =
                Sample.of(AGES).chart("{statistik: ålder, kategorier: ålder, grupper: kön, mål: 500, markera: män}");
        String xml = new String(ChartXml.of(chart, List.of("#111111"), SIZE, "rId1"), StandardCharsets.UTF_8);
        assertHas(
                xml,
                "<c:v>Mål 500</c:v>",
                "<a:prstDash val=\"dash\"/>",
                "<c:lineChart><c:grouping val=\"standard\"/>",
                "<a:srgbClr val=\"8A9196\"/>",
                "<a:srgbClr val=\"111111\"/>");
        String lying = new String(
                ChartXml.of(chart.as(ChartView.Type.BARS), List.of("#111111"), SIZE, "rId1"), StandardCharsets.UTF_8);
        assertHas(lying, "<a:t>antal (mål 500)</a:t>");
        assertFalse(lying.contains("<c:lineChart>"));
    }

    @Test
    void sharesEndAtAHundred() {
        assertHas(ofMonths("linjer", 41), "<c:max val=\"100\"/><c:min val=\"0\"/>");
        assertFalse(xml("staplar").contains("<c:max "));
    }

    @Test
    void itsWorkbookHoldsWhatIsDrawn() throws IOException {
        String sheet = part(ChartWorkbook.of(chart("ålderspyramid"), SIZE), "xl/worksheets/sheet1.xml");
        assertHas(
                sheet,
                "<c r=\"B1\" t=\"inlineStr\"><is><t>Kvinnor</t>",
                "<c r=\"A2\" t=\"inlineStr\"><is><t>29 år och yngre</t>",
                "<c r=\"B2\" s=\"1\"><v>-1040</v>",
                "<c r=\"C2\" s=\"1\"><v>30</v>",
                "<c r=\"B3\" s=\"1\"><v>-50</v>");
        assertFalse(sheet.contains("r=\"C3\""), sheet);
        assertHas(part(ChartWorkbook.of(chart("ålderspyramid"), SIZE), "xl/styles.xml"), "[$-41D]#,##0;[$-41D]#,##0");
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
