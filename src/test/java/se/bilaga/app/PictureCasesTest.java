package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.output.pdf.VeraPdf;
import se.bilaga.picture.PictureFiles;

/** Pictures as authors have them, through the whole program. */
class PictureCasesTest {
    private static final String PLAN = """
            dokument: kompetensförsörjningsplan
            förvaltning: F
            period: 2025
            bilaga: 1
            diarienummer: A 2025/1
            avsnitt:
              - rubrik: R
                text: Se {{figur b}}.
                innehåll:
                  - bild: {id: b, fil: bild.x, alt: Fyra steg i en cirkel, rubrik: Bilden}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Desk desk(byte[] picture) throws IOException {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\nområden:\n  utveckla: Utveckla\n");
        desk.write("plans/ekby/k/2025.yaml", PLAN);
        Files.write(folder.resolve("plans/ekby/k/bild.x"), picture);
        return desk;
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = PictureFiles.jpeg(120, 80);
        byte[] png = PictureFiles.png(120, 80);
        return Stream.of(
                Arguments.of("trasig-bild", Arrays.copyOf(jpeg, jpeg.length / 2)),
                Arguments.of("trasig-bild", Arrays.copyOf(png, 40)),
                Arguments.of("fel-filtyp", "GIF89a".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("för-stor-bild", PictureFiles.claiming(png, 30_000, 30_000)),
                Arguments.of(
                        "otillåten-svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeShownIsAnErrorAtItsKey(String rule, byte[] picture) throws IOException {
        Desk desk = desk(picture);
        assertEquals(1, desk.bilaga("build"));
        assertTrue(desk.err().contains("fel[" + rule + "]: bild.x: "), desk.err());
        assertTrue(desk.err().contains("plans/ekby/k/2025.yaml:10:28"), desk.err());
        assertTrue(desk.err().contains("= tips: "), desk.err());
        assertEquals(1, desk.bilaga("check"));
    }

    static Stream<byte[]> shown() {
        return Stream.of(
                PictureFiles.adobe(PictureFiles.inks(10, 20, 200, 255), 0),
                PictureFiles.adobe(PictureFiles.inks(90, 128, 128, 255), 2),
                PictureFiles.held(PictureFiles.jpeg(120, 80), 6),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'><circle r='9'/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatCanBeShownIsInEveryFormatAndItsFileIsLeftAlone(byte[] picture) throws IOException {
        Desk desk = desk(picture);
        assertEquals(0, desk.bilaga("build", "--format", "pdf,docx,html"), desk.err());
        assertEquals(java.util.List.of(), VeraPdf.faults(Files.readAllBytes(folder.resolve("output/ekby/k/2025.pdf"))));
        assertTrue(desk.read("output/ekby/k/2025.html").contains("src=\"data:image/"));
        assertTrue(Arrays.equals(picture, Files.readAllBytes(folder.resolve("plans/ekby/k/bild.x"))));
    }

    @Test
    void aPictureThatIsNotThereIsToldOnce() throws IOException {
        Desk desk = desk(PictureFiles.png(9, 9));
        Files.delete(folder.resolve("plans/ekby/k/bild.x"));
        assertEquals(1, desk.bilaga("build"));
        assertEquals(2, desk.err().split("fel\\[", -1).length, desk.err());
    }
}
