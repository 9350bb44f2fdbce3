package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --coverage} tells of the numbers in a text, and what {@code check --fix} binds of them. */
class CoverageTest {
    private static final String PLAN = """
            dokument: kompetensförsörjningsplan
            förvaltning: Provförvaltningen
            period: 2025-2027
            statistik:
              anställda:
                rubrik: Tillsvidareanställda
                enhet: antal
                per: [år]
                värden: {2024: 1561, 2023: 1571}
            avsnitt:
              - rubrik: Nuläge
                text: |
                  År 2024 var {{anställda 2024}} tillsvidareanställda. År 2023 var 1 571 tillsvidareanställda.
                  Vi har [14]{fri} nätverk och läste 43 böcker.
            """;

    private final Desk desk;
    private Path plan = Path.of("");

    CoverageTest(@TempDir Path folder) {
        desk = Desk.real(folder);
    }

    @BeforeEach
    void aPlan() {
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        plan = desk.write("plans/ekby/prov/2025.yaml", PLAN);
    }

    @Test
    void eachNumberIsBoundReadFreeOrUnread() {
        assertEquals(0, desk.bilaga("check", "--coverage"));
        assertTrue(
                desk.out()
                        .contains("6 tal och påståenden: 1 bundna, 1 lästa, 3 fria, 1 olästa (66 % bundna eller fria)"),
                desk.out());
        assertTrue(desk.out().contains("2025.yaml:13:72: läst \"1 571\""), desk.out());
        assertTrue(desk.out().contains(": oläst \"43\""), desk.out());
    }

    @Test
    void whatIsCertainIsBoundInTheFile() throws IOException {
        assertEquals(0, desk.bilaga("check", "--fix"), desk.out() + desk.err());
        assertTrue(desk.out().contains("\"1 571\" är nu {{anställda 2023}}"), desk.out());
        assertEquals(PLAN.replace("1 571 tills", "{{anställda 2023}} tills"), Files.readString(plan));
    }

    @Test
    void andThenNothingIsLeftToBind() throws IOException {
        desk.bilaga("check", "--fix");
        String once = Files.readString(plan);
        desk.bilaga("check", "--fix");
        assertEquals(once, Files.readString(plan));
    }
}
