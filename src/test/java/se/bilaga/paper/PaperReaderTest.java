package se.bilaga.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;

class PaperReaderTest {
    private static final double MM = 72 / 25.4;

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Paper> read(String own) throws IOException {
        SourceFile base = new SourceFile("base.css", Files.readString(Path.of("templates/css/base.css")));
        return PaperReader.read(List.of(base, new SourceFile("style.css", own)), diagnostics);
    }

    private Paper paper(String own) throws IOException {
        return read(own).orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    @Test
    void theCommonSheetIsA4() throws IOException {
        Paper paper = paper("");
        assertEquals(new Sheet(210 * MM, 297 * MM, new Sides(28 * MM, 24 * MM, 22 * MM, 24 * MM)), paper.upright());
        assertEquals(253, paper.landscape().textWidth() / MM, 1e-9);
        assertEquals(10.5, paper.textSize());
        assertEquals(9.3, paper.tables().size());
        assertEquals(9.3 * 1.3, paper.tables().line(), 1e-9);
        assertEquals(8, paper.charts());
        assertEquals(
                21,
                paper("html { font-size: 10pt } figure svg { font-size: 2.1em }")
                        .charts(),
                1e-9);
        assertEquals(3.6, paper.tables().padding().horizontal() / MM, 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 132",
        "p { max-width: 14cm }, 140",
        "p { max-width: none }, Infinity",
        "table.data td p { max-width: 20mm }, 132",
    })
    void aLookChoosesHowLongItsLinesAre(String own, double measure) throws IOException {
        assertEquals(measure, paper(own).measure() / MM, 1e-9);
        assertEquals(Math.min(measure, 100), paper(own).line(100 * MM) / MM, 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // width, height, and the width and height of the text, in millimetres
                "@page { size: A5 }                                    | 148 210 | 100 160",
                "@page { size: A4 landscape }                          | 297 210 | 249 160",
                "@page { size: 17cm 24cm; margin: 2cm }                | 170 240 | 130 200",
                "@page { margin: 20mm 30mm }                           | 210 297 | 150 257",
                "@page { margin: 1in 30mm 20mm }                       | 210 297 | 150 251.6",
                "@page { margin-left: 30mm; margin-left : 34MM }       | 210 297 | 152 247",
                "@page { @top-left { margin: 1mm } margin-right: 9mm } | 210 297 | 177 247",
                "/* @page { size: A5 } */ p { content: '} @page {size: A5}' } | 210 297 | 162 247",
                "@media screen { @page { size: A5 } }                  | 210 297 | 162 247",
                "@media print { @page { size: A5 } }                   | 148 210 | 100 160",
                "@page :first { margin: 50mm } @page{size:letter}      | 215.9 279.4 | 167.9 229.4",
                "@import url(a;b.css); @page { size: A3 }              | 297 420 | 249 370",
            })
    void aLookChangesIt(String own, String size, String text) throws IOException {
        Sheet sheet = paper(own).upright();
        String[] sizes = (size + " " + text).split(" ", -1);
        double[] found = {sheet.width(), sheet.height(), sheet.textWidth(), sheet.textHeight()};
        for (int i = 0; i < found.length; i++) {
            assertEquals(Double.parseDouble(sizes[i]), found[i] / MM, 1e-6, own);
        }
    }

    @Test
    void aPageOnItsSideHasWhatItDoesNotSayFromTheOthers() {
        SourceFile css =
                new SourceFile("a.css", "@page { size: A5; margin: 12mm } @page liggande { size: A5 landscape }");
        Paper paper = PaperReader.read(List.of(css), diagnostics).orElseThrow();
        assertEquals(186, paper.landscape().textWidth() / MM, 1e-9);
        assertEquals(124, paper.landscape().textHeight() / MM, 1e-9);
    }

    @Test
    void tablesMayBeInAnotherType() throws IOException {
        CellType type = paper(
                        "html { font-size: 12pt } table.data { font-size: 0.75em; line-height: 1.5 } table.data  td{padding:1em 2pt}")
                .tables();
        assertEquals(new CellType(9, 13.5, new Sides(9, 2, 9, 2)), type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@page { size: A44 }                   | okänt-mått     | A44   | 15",
                "@page { margin: 20mm 3dm }            | okänt-mått     | 3dm   | 22",
                "@page { margin: auto }                | okänt-mått     | auto  | 17",
                "table.data { font-size: small }       | okänt-mått     | small | 25",
                "@page { margin: 80mm }                | för-liten-sida | A4    | 9",
            })
    void whatCannotBeFollowedIsToldAtItsPlace(String own, String rule, String text, int column) throws IOException {
        assertEquals(Optional.empty(), read(own));
        Diagnostic found = diagnostics.all().get(0);
        assertEquals(rule, found.rule());
        assertEquals(text, found.at().text());
        assertEquals(column, found.at().column());
    }
}
