package se.bilaga.importing.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridAxisTest {
    @Test
    void namesTellTheirDimension() {
        assertEquals(
                new GridAxis("månad", List.of("2024-10", "2023-10")),
                GridAxis.of(List.of("Oktober 2024", "okt-23"), "", "x"));
        assertEquals(
                new GridAxis("år", List.of("2023", "2024")), GridAxis.of(List.of("Antal 2023", "Antal 2024"), "", "x"));
        assertEquals(
                new GridAxis("kön", List.of("kvinnor", "män", "totalt")),
                GridAxis.of(List.of("Kvinnor", "Män", "Summa"), "Grupp", "x"));
        assertEquals(
                "ålder",
                GridAxis.of(List.of("-29 år", "30–49 år", "50 år och äldre"), "", "x")
                        .dimension());
    }

    @Test
    void otherwiseTheCornerNamesIt() {
        assertEquals(
                "avdelning",
                GridAxis.of(List.of("Norr", "Syd"), "Avdelning", "rad").dimension());
        assertEquals("rad", GridAxis.of(List.of("Norr", "Syd"), "", "rad").dimension());
        assertEquals("rad", GridAxis.of(List.of("Norr", "Syd"), "Antal", "rad").dimension());
    }
}
