package se.bilaga.check.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

class MentionTest {
    private static Mention typed(String prose) {
        Text text = new Text(prose, new Span(new SourceFile("", prose), 0, prose.length()));
        return Mention.in(Reading.of(ProseText.plain(text))).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,2 procent              | 4.15    | procent | true",
                "4,2 procent              | 4.25    | procent | true",
                "4,2 procent              | 4.2501  | procent | false",
                "drygt 1 500              | 1561    | antal   | true",
                "drygt 1 500              | 1499    | antal   | false",
                "knappt 1 500             | 1410    | antal   | true",
                "knappt 1 500             | 1501    | antal   | false",
                "cirka 1 500              | 1549    | antal   | true",
                "cirka 1 500              | 1551    | antal   | false",
                "14,6 miljoner kronor     | 14550   | tkr     | true",
                "14,6 miljoner kronor     | 14.6    | mnkr    | true",
                "14,6 miljoner kronor     | 14.7    | mnkr    | false",
                "2,1 miljoner kronor      | 0.0021  | mdkr    | true",
            })
    void tellsWhatItsOwnPrecisionAndHedgeAllow(String prose, BigDecimal value, String unit, boolean told) {
        assertEquals(told, typed(prose).tells(Numeral.exact(value), Unit.of(unit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "knappt 50 procent | 46.4 | true",
                "knappt 50 procent | 46.2 | false",
                "knappt 50 procent | 50.1 | false",
                "drygt 50 procent  | 54.2 | true",
                "drygt 50 procent  | 49.9 | false",
                "cirka 50 procent  | 49   | true",
                "50 procent        | 49.9 | false",
            })
    void tellsSharesBroadly(String prose, BigDecimal share, boolean told) {
        assertEquals(told, typed(prose).tellsBroadly(Numeral.exact(share)));
    }
}
