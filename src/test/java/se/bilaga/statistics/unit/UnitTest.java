package se.bilaga.statistics.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The manual's table of units: what is written, printed, and printed after one. */
    @Test
    void printsWhatTheManualSays() throws IOException {
        List<String> rows = Files.readString(Path.of("plans/README.md"))
                .lines()
                .dropWhile(line -> !line.equals("### Enheter"))
                .filter(line -> line.startsWith("| `"))
                .takeWhile(line -> !line.contains("redovisas"))
                .limit(11)
                .toList();
        assertEquals(11, rows.size());
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.substring(1).split("\\|", -1);
            List<String> written =
                    CODE.matcher(cells[0]).results().map(code -> code.group(1)).toList();
            String[] singulars = cells[2].strip().split(", ", -1);
            for (int i = 0; i < written.size(); i++) {
                Unit unit = Unit.of(written.get(i));
                String printed = cells[1].strip().equals("som du skriver") ? written.get(i) : cells[1].strip();
                String singular = singulars[singulars.length == 1 ? 0 : i];
                if (!printed.equals(unit.symbol()) || !singular.equals(unit.singular())) {
                    wrong.add(written.get(i) + ": " + unit.symbol() + ", " + unit.singular());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "antal, COUNT, true",
        "Personer, COUNT, true",
        "Mnkr, MONEY, true",
        "mkr, MONEY, true",
        "miljarder kronor, MONEY, true",
        "dagar, TIME, true",
        "år, AGE, false",
        "procent, PERCENT, false",
        "procentenheter, POINTS, false",
        "index, INDEX, false",
        "kvot, RATIO, false",
        "kr/timme, RATE, false",
        "dagar per anställd, RATE, false",
        "platser, OTHER, false",
    })
    void knowsWhatItIs(String written, UnitKind kind, boolean sums) {
        assertEquals(kind, Unit.of(written).kind());
        assertEquals(sums, Unit.of(written).additive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kr     | lönesumma                  | true",
                "kr     | medellön                   | false",
                "kr     | Medianlön                  | false",
                "dagar  | Sjukdagar i snitt          | false",
                "dagar  | sjukdagar_per_medarbetare  | false",
                "dagar  | Sjukdagar per månad        | true",
                "antal  | medelantal anställda       | true",
                "antal  | Medarbetare per chef       | false",
                "kr     | läkemedel                  | true",
            })
    void aMeanIsNoPartOfASum(String unit, String called, boolean sums) {
        assertEquals(sums, Unit.of(unit).additive(called));
    }

    @Test
    void moneyIsOneKind() {
        assertEquals(
                "1000", Units.convert(Unit.of("mkr"), Unit.of("tusen kronor")).orElseThrow() + "");
        assertTrue(Units.alike(Unit.of("kr"), Unit.of("mdkr")));
        assertTrue(!Units.alike(Unit.of("kr"), Unit.of("timmar")));
        assertTrue(!Units.alike(Unit.of("antal"), Unit.of("personer")));
        assertTrue(Units.alike(Unit.of("antal"), Unit.of("st")));
        assertTrue(Units.convert(Unit.of("timmar"), Unit.of("kr")).isEmpty());
    }

    @Test
    void knowsTheWordsThatItHasSaidAlready() {
        assertEquals(List.of("år"), Unit.of("år").words());
        assertEquals(List.of("procent", "%"), Unit.PERCENT.words());
        assertEquals(List.of("timmar", "timme", "tim", "h"), Unit.of("timmar").words());
        assertEquals(List.of(), Unit.COUNT.words());
        assertEquals(List.of("platser"), Unit.of("platser").words());
    }
}
