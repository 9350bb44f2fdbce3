package se.bilaga.page.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.page.text.Markup;
import se.bilaga.page.view.Grid;
import se.bilaga.paper.CellType;
import se.bilaga.paper.Sides;

class ColumnWidthsTest {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final CellType TYPE = new CellType(9.3, 12, new Sides(3, 1.8 * MILLIMETRE, 3, 1.8 * MILLIMETRE));
    private static final double WIDTH = 162 * MILLIMETRE;
    /** The width of the text of an upright page, in ems of the table's type. */
    private static final double ROOM = TYPE.ems(WIDTH);
    /** The padding of a cell's two sides. */
    private static final double PADDING = TYPE.ems(2 * 1.8 * MILLIMETRE);

    private static Grid.Row head(String... texts) {
        return new Grid.Row("", Arrays.stream(texts).map(Grid.Cell::columnHead).toList());
    }

    private static Grid.Row figures(String label, String... figures) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.rowHead(Markup.text(label), 1));
        Arrays.stream(figures)
                .map(figure -> new Grid.Cell("", "tal", 1, 1, Markup.text(figure)))
                .forEach(cells::add);
        return new Grid.Row("", cells);
    }

    private static Grid.Row texts(String... texts) {
        return new Grid.Row(
                "",
                Arrays.stream(texts)
                        .map(text -> Grid.Cell.of(Markup.text(text)))
                        .toList());
    }

    private static void assertHolds(String text, double percent) {
        double needed = TextWidth.of(text) + PADDING;
        assertTrue(percent / 100 * ROOM >= needed, text + " needs " + needed + " of " + percent / 100 * ROOM);
    }

    @Test
    void oneWideColumnOfFiguresLeavesTheOthersNarrowAndTheLabelsWide() {
        List<Double> widths = ColumnWidths.of(
                List.of(head("Längd", "2023", "2022", "Skillnad (procentenheter)", "Mål 2023", "Utfall mot mål")),
                List.of(figures("Korttidssjukfrånvaro", "1,98 %", "2,21 %", "−0,23", "2,00 %", "−0,02 procentenheter")),
                WIDTH,
                TYPE);
        assertHolds("Korttidssjukfrånvaro", widths.get(0));
        assertHolds("−0,02 procentenheter", widths.get(5));
        assertEquals(widths.get(1), widths.get(2));
        assertEquals(widths.get(1), widths.get(4));
        assertTrue(widths.get(1) < widths.get(5) / 1.5, widths.toString());
    }

    /** Eight narrow columns of figures: {@code 65 år och äldre} is not three lines over them. */
    @Test
    void aHeadStandsOnTwoLinesWhereThereIsRoom() {
        List<Double> widths = ColumnWidths.of(
                List.of(head(
                        "Befattning",
                        "Andel",
                        "20–29\u00a0år",
                        "30–39\u00a0år",
                        "40–49\u00a0år",
                        "50–59\u00a0år",
                        "65\u00a0år och äldre",
                        "Totalt")),
                List.of(figures("Biståndshandläggare", "3,66 %", "20", "27", "6", "3", "1", "58")),
                WIDTH,
                TYPE);
        assertHolds("och äldre", widths.get(6));
        assertHolds("Biståndshandläggare", widths.get(0));
    }

    @Test
    void nineColumnsHoldTheirLongestWords() {
        List<String> words = List.of(
                "Belastning", "4", "5", "20 (hög)", "Planering", "Återhämtning", "Enhetschef", "Pågår", "2025-12-31");
        List<Double> widths = ColumnWidths.of(
                List.of(head("Risk", "S", "K", "Risknivå", "Åtgärd", "Effekt", "Ansvarig", "Status", "Datum")),
                List.of(texts(words.toArray(String[]::new))),
                WIDTH,
                TYPE);
        for (int i = 0; i < words.size(); i++) {
            assertHolds(words.get(i), widths.get(i));
        }
    }

    @Test
    void theSharesMakeAWhole() {
        List<Double> widths =
                ColumnWidths.of(List.of(head("A", "B", "C")), List.of(figures("Totalt", "1", "2")), WIDTH, TYPE);
        assertEquals(100, widths.stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
    }

    @Test
    void aPageOnItsSideLeavesMoreToTheText() {
        String text = "Kompetensen behöver utvecklas ständigt genom lärande och nätverk. ".repeat(4);
        List<Grid.Row> head = List.of(head("Område", "Behov", "Aktivitet", "Måldatum", "Ansvarig"));
        List<Grid.Row> body = List.of(texts("Utveckla", text, text, "2025–2027", "avdelningschef"));
        double upright = ColumnWidths.of(head, body, WIDTH, TYPE).get(1);
        double landscape = ColumnWidths.of(head, body, 253 * MILLIMETRE, TYPE).get(1);
        assertTrue(landscape > upright, landscape + " > " + upright);
    }
}
