package se.bilaga.output.word.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.office.Xml;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.statistics.Sample;
import se.bilaga.statistics.chart.Chart;

class PanelKeyTest {
    private static final String SERIES = """
        elever:
          enhet: tkr
          per: [skola, år, kön]
          värden:
            Norr: {2023: {flickor: 10, pojkar: 30}, 2024: {flickor: 20, pojkar: 20}}
            Söder: {2023: {flickor: 30, pojkar: 10}, 2024: {flickor: 20, pojkar: 25}}
        """;

    private static String key(String keys, boolean gone) {
        Chart chart = Sample.of(SERIES).chart("{statistik: elever, kategorier: år, upprepa: skola, " + keys + "}");
        Xml xml = new Xml().open("w:r");
        new PanelKey(chart, List.of("#1b4f72", "#c9770f"), Lettering.unknown(8), xml, gone).write();
        return xml.close().toString();
    }

    @Test
    void itSaysWhatAllHaveInCommon() {
        String key = key("typ: linjer, grupper: kön, mål: 25", false);
        String said = key.replaceAll("<[^>]+>", "").replace('\u00a0', ' ').replace('\u2003', '|');
        assertEquals("tkr|● Flickor|■ Pojkar|- - Mål 25 tkr", said);
        assertTrue(key.contains("<w:color w:val=\"C9770F\"/>"), key);
    }

    @Test
    void whatIsDeletedIsWrittenAsSuch() {
        assertFalse(key("grupper: kön", true).contains("<w:t "));
        assertFalse(key("grupper: kön", false).contains("delText"));
    }
}
