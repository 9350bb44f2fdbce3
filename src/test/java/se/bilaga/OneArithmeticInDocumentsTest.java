package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Sample;
import se.bilaga.statistics.Statistics;

/** What is computed of made-up series stands alike in sentences, rows and chart texts of PDF, Word and HTML. */
class OneArithmeticInDocumentsTest {
    private static final String PLAN = "plans/stockholm/hasselby-vallingby/2025-2027.yaml";

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 12, 26, 39})
    void everyFormatSaysTheSame(long seed) throws IOException {
        MadeUpSeries made = MadeUpSeries.of(seed);
        Statistics statistics = Sample.of(statistics(made)).statistics;
        List<String> expected = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Row of : rows(made)) {
            StringBuilder row = new StringBuilder(capital(of.group()));
            for (String year : made.years()) {
                for (String measure : made.sums() && of.series().equals("s") ? List.of("", " andel") : List.of("")) {
                    String reference = of.series() + " " + year + " " + of.group() + measure;
                    String said = said(statistics, reference);
                    if (!said.isEmpty()) {
                        sentences.add("Q" + sentences.size() + " {{" + reference + "}} slut.");
                        expected.add("Q" + (sentences.size() - 1) + " " + said + " slut.");
                    }
                    row.append(
                            said.isEmpty() ? "MARK" : said.endsWith("%") ? said : said.replaceAll("[\\p{L} ]+$", ""));
                }
            }
            rows.add(row.toString());
        }
        Page page = Flow.page(PLAN, any -> plan(made, sentences));
        for (String text : List.of(pdf(page), word(page), html(page))) {
            for (String sentence : expected) {
                assertTrue(text.contains(bare(sentence)), () -> sentence + " of " + made + " in " + text);
            }
            for (String row : rows) {
                String pattern = "(?s).*\\Q" + bare(row).replace("MARK", "\\E(?:\\.\\.|x|–|\\.)\\Q") + "\\E.*";
                assertTrue(text.matches(pattern), () -> row + " of " + made + " in " + text);
            }
        }
    }

    private record Row(String series, String group) {}

    private static List<Row> rows(MadeUpSeries made) {
        return Stream.of("s", "kvot", "plats")
                .flatMap(series -> made.groups().stream().map(group -> new Row(series, group)))
                .toList();
    }

    private static String said(Statistics statistics, String reference) {
        return statistics
                .text(new Text(reference, Span.start(new SourceFile("prosa.md", reference))), new Diagnostics())
                .map(text -> text.replace('\u00a0', ' '))
                .orElse("");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** The made-up series, so much of it for each of another, and its ranks. */
    private static String statistics(MadeUpSeries made) {
        return made.yaml("s", made.years()) + made.beside(2).yaml("t", made.years()) + """
                kvot: {rubrik: Kvot, definition: Den ena delad med den andra, enhet: kvot, beräkna: s / t}
                plats: {rubrik: Plats, definition: Plats bland enheterna, enhet: rang, beräkna: "rang(s, enhet)"}
                """;
    }

    private static String plan(MadeUpSeries made, List<String> sentences) {
        return """
                dokument: kompetensförsörjningsplan
                förvaltning: Skolförvaltningen
                period: 2026-2028
                statistik:
                %savsnitt:
                  - rubrik: Siffror
                    text: |
                %s    innehåll:
                      - tabell: {rubrik: Alla, statistik: s, rader: enhet, kolumner: år, urval: {år: [YEARS]}, visa: [%s]}
                      - tabell: {rubrik: Kvoter, statistik: kvot, rader: enhet, kolumner: år, urval: {år: [YEARS]}}
                      - tabell: {rubrik: Platser, statistik: plats, rader: enhet, kolumner: år, urval: {år: [YEARS]}}
                      - diagram: {statistik: s, kategorier: år, grupper: enhet}
                      - diagram: {statistik: plats, kategorier: år, grupper: enhet}
                """.replace("YEARS", String.join(", ", made.years())).formatted(
                statistics(made).indent(2),
                String.join("\n\n", sentences).indent(6),
                made.sums() ? "värde, andel" : "värde");
    }

    /** Without white space, soft hyphens and no-break spaces: lines break where they will. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u202f\u00ad]", "");
    }

    private static String pdf(Page page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Flow.write(new PdfFormat(), page))) {
            return bare(new PDFTextStripper().getText(pdf));
        }
    }

    private static String word(Page page) throws IOException {
        try (ZipInputStream docx = new ZipInputStream(
                new ByteArrayInputStream(Flow.write(new WordFormat(Map.of(), warning -> {}), page)))) {
            for (ZipEntry entry = docx.getNextEntry(); entry != null; entry = docx.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return bare(untagged(new String(docx.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            throw new AssertionError("no document");
        }
    }

    private static String html(Page page) throws IOException {
        return bare(untagged(new String(Flow.write(new HtmlFormat(), page), StandardCharsets.UTF_8)));
    }

    private static String untagged(String xml) {
        return xml.replace("&nbsp;", " ").replace("&#160;", " ").replaceAll("<[^>]*>", "");
    }
}
