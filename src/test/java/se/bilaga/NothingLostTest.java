package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;
import se.bilaga.page.PageBuilder;
import se.bilaga.page.look.Look;
import se.bilaga.page.look.LookReader;
import se.bilaga.page.look.Templates;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/**
 * The texts of {@code src/test/texts} come out whole in every format: each has what stands in a section, lines that a
 * reader is to see, those that a PDF has with its own numbers, and what is to be told.
 */
class NothingLostTest {
    private static final String PLAN = "plans/ekby/k/2025.yaml";
    private static final String ORGANISATION = "plans/ekby/organisation.yaml";

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/texts"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextComesOutWhole(Path file) throws IOException {
        String written = Files.readString(file);
        Diagnostics told = new Diagnostics();
        Page page = page(block(written, "yaml"), told);
        assertFalse(told.hasErrors(), () -> told.all().toString());
        assertEquals(
                block(written, "findings"),
                told.all().stream()
                        .map(one -> one.rule() + " " + one.at().text())
                        .collect(Collectors.joining("\n")));
        String pdf = pdf(page);
        assertHolds(block(written, "text"), pdf);
        assertHolds(block(written, "pdf"), pdf);
        assertHolds(block(written, "text"), unzipped(page));
        assertHolds(block(written, "text"), new String(Flow.write(new HtmlFormat(), page), StandardCharsets.UTF_8));
    }

    private static String block(String written, String name) {
        Matcher block = Pattern.compile("(?s)```" + name + "\n(.*?)\n```").matcher(written);
        return block.find() ? block.group(1) : "";
    }

    private static Page page(String section, Diagnostics told) {
        String plan = """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                period: 2025
                avsnitt:
                  - rubrik: Texter
                """ + section.indent(4);
        String organisation = "namn: Ekby\nutseende: enkel\nområden: {utveckla: Utveckla}\n";
        PlanFile file = PlanReading.read(
                        path -> path.equals(PLAN)
                                ? Optional.of(plan.getBytes(StandardCharsets.UTF_8))
                                : path.equals(ORGANISATION)
                                        ? Optional.of(organisation.getBytes(StandardCharsets.UTF_8))
                                        : Optional.empty(),
                        PLAN,
                        told)
                .orElseThrow(() -> new AssertionError(told.all().toString()));
        Look look = LookReader.read(Path.of("templates"), file.organisation().look(), told)
                .orElseThrow();
        return PageBuilder.build(
                        file,
                        Statistics.of(file, told),
                        look,
                        new Templates(Path.of("templates/page")),
                        Instant.parse("2025-01-01T00:00:00Z"),
                        told)
                .orElseThrow();
    }

    /** Lines may be broken anywhere. */
    private static void assertHolds(String text, String found) {
        String all = squeezed(found.replaceAll("<[^>]*>", ""));
        text.lines()
                .map(NothingLostTest::squeezed)
                .forEach(line -> assertTrue(all.contains(line), () -> line + " in " + all));
    }

    private static String squeezed(String text) {
        return text.replace("&gt;", ">").replaceAll("&#160;|&nbsp;|[\\s\u00a0\u00ad\u200b]+", "");
    }

    private static String pdf(Page page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Flow.write(new PdfFormat(), page))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }

    private static String unzipped(Page page) throws IOException {
        StringBuilder text = new StringBuilder();
        WordFormat word = new WordFormat(Map.of(), missing -> {});
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Flow.write(word, page)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(document|footnotes)\\.xml")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
