package se.bilaga.page.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.paper.StyleSheets;
import se.bilaga.source.text.SourceFile;

class ColorRulesTest {
    /** The lowest contrast of all elements that a sheet names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p { color: #000 }                                                        | 21,0
            html { color: #777 } h1 { background: white }                            | 4,4
            body { color: #777 } h1 { background: white }                            | 4,4
            th { color: white } table.data thead th { background-color: white }      | 1,0
            table.data thead { background: black } table.data thead th { color: white } | 21,0
            table { background: black } table.data thead th { color: #fff } td.tal { color: #000 } table td.tal { color: #fff } table { color: #fff } | 21,0
            tr.summa td.tal.negativ { color: #f00 } tr.summa { background: #f00 }    | 1,0
            tr.summa td { color: #f00 } tr.annan { background: #f00; color: #fff }   | 3,9
            td.a.b { color: #fff } td.b { background: #fff } td.a { background: #000 } | 1,0
            td.a.b { color: #fff } td.b { background: #fff } td.a.b { background: #000 } | 21,0
            td.a { color: #fff; background: #fff } .x td.a { background: #000 } td.a { background: #000 } | 21,0
            #t td { color: #000 } table td.a { color: #fff } table#t td.a { background: #fff } | 1,0
            main > section { background: #000 } main section p { color: #fff; background: #000 } section { color: #fff } main > section > p { color: #fff } | 21,0
            h2 + p { color: #fff } h2 { background: #000; color: #fff } p { background: #000; color: #fff } | 21,0
            section h2 + p { color: #fff } section { background: #000; color: #fff } | 21,0
            html div { background: #000 } div { color: #fff }                        | 21,0
            div { background: #000; color: #fff } div p { color: inherit }           | 21,0
            div { background: #000; color: #fff } div p { background: transparent }  | 21,0
            div { color: farg(1); background: #fff } p { color: #000 }               | 21,0
            @page { color: #fff } p { color: #000 }                                  | 21,0
            """)
    void textsAreOnTheGroundThatTheyStandOn(String css, String lowest) {
        ColorRules rules = new ColorRules();
        rules.add(StyleSheets.declarations(new SourceFile("style.css", css)));
        double found =
                rules.pairs().mapToDouble(ColorRules.Pair::contrast).min().orElseThrow();
        assertEquals(lowest, LookColor.text(found), css);
    }
}
