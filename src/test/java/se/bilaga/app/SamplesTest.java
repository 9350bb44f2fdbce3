package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of an invented municipality: one of each document type that no plan of the repository is of. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("exempel").toAbsolutePath();

    private final Path output;
    private final Desk desk = Desk.real(SAMPLES);

    SamplesTest(@TempDir Path output) {
        this.output = output;
    }

    @Test
    void everyTypeHasASampleOrAPlan() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path folder : List.of(Path.of("plans"), SAMPLES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> line.startsWith("dokument: "))
                            .forEach(line -> shown.add(
                                    line.substring("dokument: ".length()).replace(' ', '-')));
                }
            }
        }
        try (Stream<Path> types = Files.list(Path.of("dokumenttyper"))) {
            assertEquals(
                    types.map(type -> type.getFileName().toString().replaceFirst("\\.yaml$", ""))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    shown);
        }
    }

    @Test
    void checkFindsNothingInThem() {
        assertEquals(0, desk.bilaga("check", "--strict"), () -> desk.out() + desk.err());
        assertTrue(desk.out().contains("5 planer: 0 fel, 0 varningar, 0 råd"), desk.out());
    }

    @Test
    void theyMeetWhatTheirTypesAsk() {
        assertEquals(0, desk.bilaga("check", "--requirements", "--strict"), () -> desk.out() + desk.err());
    }

    @Test
    void eachIsBuiltWithItsOwnWords() throws IOException {
        assertEquals(
                0,
                desk.bilaga("build", "--output", output.toString(), "--format", "pdf,docx"),
                () -> desk.out() + desk.err());
        try (Stream<Path> files = Files.walk(output)) {
            assertEquals(
                    5, files.filter(file -> file.toString().endsWith(".docx")).count());
        }
        says(
                "skolan/internkontrollplan-2026",
                "Plan för intern kontroll",
                "Rapporteras till",
                "Totalkontroll",
                "12 (mycket hög)");
        says(
                "kommunledningen/aktiva-atgarder-2026",
                "Plan för aktiva åtgärder",
                "Undersökning",
                "Kön, etnisk tillhörighet",
                "6,2 %");
        says("skolan/verksamhetsplan-2026", "Verksamhetsplan", "Kommunfullmäktiges mål", "minst 89 %", "1 187 600");
        says("kommunledningen/lonekartlaggning-2025", "Lönekartläggning", "Osaklig skillnad", "1 200 kr");
        says("kommunledningen/personalbokslut-2025", "Personalbokslut", "Personalomsättning", "1 166,4");
    }

    private void says(String document, String subject, String... words) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(output.resolve("ekby/" + document + ".pdf").toFile())) {
            assertEquals(subject, pdf.getDocumentInformation().getSubject());
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
            for (String word : words) {
                assertTrue(text.contains(word), word + " in " + text);
            }
        }
    }
}
