package se.bilaga.statistics.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.bilaga.Golden;
import se.bilaga.statistics.Sample;

/**
 * Views and the tables that they give.
 *
 * <p>In {@code tables.txt} series stand first; then after {@code ##} a view, or {@code fri} and a free table, and under
 * it the table and after {@code !} what is said of it.
 */
class TablesAsShownTest {
    private static final Path FILE = Path.of("src/test/resources/tables.txt");

    @Test
    void everyViewIsShownAsItWas() throws IOException {
        String[] parts = Files.readString(FILE).split("(?m)^## ", -1);
        StringBuilder shown = new StringBuilder(parts[0]);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String view = part.lines().findFirst().orElseThrow();
            shown.append("## ").append(view).append('\n').append(shown(parts[0], view));
        }
        Golden.same(FILE, shown.toString());
    }

    private static String shown(String series, String view) {
        Sample sample = Sample.of(series);
        String table = view.startsWith("fri ") ? sample.freeTable(view.substring(4)) : sample.table(view);
        String faults = sample.faults();
        String said = faults.lines().map(line -> "! " + line + "\n").collect(Collectors.joining());
        return (table.equals(faults) ? "" : table) + said + "\n";
    }

    @Test
    void aTableHasAtMostTwentyThousandCells() {
        assertTrue(Sample.of(large(200))
                .table("{statistik: stor, rader: rad, kolumner: kol}")
                .startsWith("Stor\n"));
        String faults = Sample.of(large(201)).table("{statistik: stor, rader: rad, kolumner: kol}");
        assertTrue(faults.contains("ogiltig-tabell [] tabellen blir 201 × 100 celler"), faults);
    }

    private static String large(int rows) {
        String row = IntStream.range(0, 100).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining(", ", "{", "}"));
        return "stor: {enhet: antal, per: [rad, kol], värden: "
                + IntStream.range(0, rows)
                        .mapToObj(i -> "r" + i + ": " + row)
                        .collect(Collectors.joining(", ", "{", "}}"));
    }

    @Test
    void aGroupHasTheRowsThatItHasValuesFor() {
        assertEquals(
                """
                Glest
                # Del och kön | Antal
                X | 1
                > Y<2x1>
                Kvinnor | 2
                Män | 3
                """,
                Sample.of("glest: {enhet: antal, per: [del, kön], värden: {x: {kvinnor: 1}, y: {kvinnor: 2, män: 3}}}")
                        .table("{statistik: glest, rader: [del, kön]}"));
    }

    @Test
    void marksGoOnAfterTheAlphabet() {
        assertEquals(
                "a z aa az ba zz aaa",
                IntStream.of(0, 25, 26, 51, 52, 701, 702)
                        .mapToObj(TableNotes::mark)
                        .collect(Collectors.joining(" ")));
    }
}
