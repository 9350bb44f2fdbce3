package se.bilaga.output.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.page.Metadata;
import se.bilaga.page.Page;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.look.Look;
import se.bilaga.page.markup.Written;
import se.bilaga.page.tree.Document;
import se.bilaga.paper.Paper;
import se.bilaga.picture.PictureFiles;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/** Pages by hand, as the page package makes them. */
final class SamplePages {

    static final Metadata METADATA = new Metadata(
            "Bilaga 7. Kompetensförsörjningsplan 2025–2027, Omsorgsförvaltningen",
            "Kompetensförsörjningsplan",
            "Omsorgsförvaltningen",
            "Ekköpings kommun",
            "ON-2024/976",
            "Bilaga 7",
            "2024-12-31",
            "2025–2027",
            null,
            Instant.parse("2024-12-31T12:00:00.123Z"));

    private SamplePages() {}

    /** A page of src/test/resources/word-pages in one of our looks, or in none: {@code plan stockholm}, {@code plan -}. */
    static Page page(String nameAndLook) {
        String[] words = nameAndLook.split(" ", 2);
        Path template = words[1].equals("-") ? null : Path.of("templates/looks", words[1], "word.dotx");
        return page(read(words[0]), look(template));
    }

    static Page page(Document document, Look look) {
        return new Page(
                document, METADATA, look, charts(), Map.of("bild-1", PictureFiles.artwork(resource("bild-1.png"))));
    }

    static Look look(@Nullable Path template) {
        return new Look(
                "prov",
                "",
                "",
                Paper.PLAIN,
                List.of("#1b4f72", "#e08e1b", "#4a9a8a", "#9b2d5e"),
                List.of(),
                FrontPage.PLAIN,
                template);
    }

    /** The tree of a body written by hand. */
    static Document body(String markup) {
        return Written.tree("<html lang=\"sv-SE\"><head><title>Prov</title></head><body>" + markup + "</body></html>");
    }

    static Document read(String name) {
        return Written.tree(new String(resource(name + ".xhtml"), StandardCharsets.UTF_8));
    }

    static byte[] resource(String name) {
        try (InputStream in = SamplePages.class.getResourceAsStream("/word-pages/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The .docx of a page. */
    static byte[] docx(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordFormat(new PdfFormat().typeset(page, OutputStream.nullOutputStream()), warning -> {}).write(page, out);
        return out.toByteArray();
    }

    /** A chart of each kind, and those that the plan draws. */
    static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        List<String> ages = List.of("20–29 år", "30–39 år", "40–49 år", "50–59 år", "60–64 år", "65– år");
        Map<String, List<String>> bySex = new LinkedHashMap<>();
        bySex.put("Kvinnor", List.of("84", "226", "298", "241", "118", "31"));
        bySex.put("Män", List.of("18", "49", "61", "52", "29", "9"));
        charts.put("fig-alder", chart(ChartView.Type.STACKED_BARS, "antal", 0, ages, bySex));
        for (ChartView.Type type : ChartView.Type.values()) {
            String id = "fig-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
            charts.put(id, chart(type, "antal", 0, ages, bySex));
        }
        List<String> years = List.of("2019", "2020", "2021", "2022", "2023", "2024");
        charts.put(
                "fig-omsattning",
                chart(
                        ChartView.Type.LINES,
                        "procent",
                        1,
                        years,
                        Map.of("Personalomsättning", List.of("9.8", "8.4", "10.9", "13.1", "12.2", "11.5"))));
        return charts;
    }

    static Chart chart(
            ChartView.Type type, String unit, int decimals, List<String> categories, Map<String, List<String>> groups) {
        List<Chart.Group> all = new ArrayList<>();
        groups.forEach((name, values) -> all.add(new Chart.Group(
                name,
                values.stream()
                        .map(value -> new Chart.Bar(new BigDecimal(value), value))
                        .toList())));
        Chart.Telling told = new Chart.Telling("Diagram över " + groups.keySet() + ".", "Prov", "", "");
        return new Chart(type, "Prov", unit, decimals, categories, List.of(), all, told, List.of());
    }
}
