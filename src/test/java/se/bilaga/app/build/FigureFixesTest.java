package se.bilaga.app.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;

/** A typed figure that can be but one is bound, showing what it showed; what may be another thing is left. */
class FigureFixesTest {
    private static final String HEAD = """
            # Kommentaren står kvar.
            dokument: kompetensförsörjningsplan
            förvaltning: Provförvaltningen
            period: 2025-2027
            statistik:
              anställda:   # två år
                rubrik: Tillsvidareanställda
                enhet: antal
                per: [år, kön]
                värden:
                  2024: {kvinnor: 1311, män: 250}
                  2023: {kvinnor: 1320, män: 251}
              sjukfrånvaro:
                rubrik: Sjukfrånvaro
                enhet: procent
                per: [år]
                värden: {2024: 5.1, 2023: 5.3}
            avsnitt:
              - rubrik: Nuläge
            """;

    private static String fixed(String text) {
        String plan = HEAD + text;
        SourceTree tree = path -> Optional.ofNullable(
                        path.equals("p/plan.yaml")
                                ? plan
                                : path.equals("p/organisation.yaml") ? "namn: Staden\nutseende: enkel\n" : null)
                .map(yaml -> yaml.getBytes(StandardCharsets.UTF_8));
        String whole = new PlanWorkshop(Path.of("templates"))
                .subject(tree, "p/plan.yaml", new Diagnostics())
                .flatMap(FigureFixes::of)
                .map(FigureFixes::text)
                .orElse(plan);
        assertEquals(HEAD, whole.substring(0, HEAD.length()));
        return whole.substring(HEAD.length());
    }

    @Test
    void whatCanBeOneFigureIsBound() {
        assertEquals("""
                    text: |
                      År 2024 var {{anställda 2024}} tillsvidareanställda, varav {{anställda 2024 män}} män.
                      Sjukfrånvaron var {{sjukfrånvaro 2024 utan enhet}} procent 2024.  # ingen kommentar
                """, fixed("""
                    text: |
                      År 2024 var 1 561 tillsvidareanställda, varav 250 män.
                      Sjukfrånvaron var 5,1 procent 2024.  # ingen kommentar
                """));
    }

    @Test
    void whatMayBeAnotherThingIsLeft() {
        String text = """
                    text: |
                      Sjukfrånvaron ska vara 5,1 procent. Drygt 1 500 är tillsvidareanställda.
                      Sjukfrånvaron var [5,1 procent]{fri} 2024.
                """;
        assertEquals(text, fixed(text));
    }

    @Test
    void whatYamlWouldReadOtherwiseIsLeft() {
        String text = "    text: 1 561 tillsvidareanställda fanns 2024.\n";
        assertEquals(text, fixed(text));
        assertEquals(
                "    text: År 2024 fanns {{anställda 2024}} tillsvidareanställda.\n",
                fixed("    text: År 2024 fanns 1 561 tillsvidareanställda.\n"));
    }
}
