package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.office.OriginProperties;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Diagnostics;

/** What is said of figures in prose: no reader sees that it is bound, and a build stops where it is not so. */
class ClaimsInDocumentsTest {
    private static final String PLAN = "plans/stockholm/miljoforvaltningen/2025-2027.yaml";
    private static final String PLAIN = "Den interna rörligheten är";

    private static UnaryOperator<String> instead(String words) {
        return yaml -> {
            String changed = yaml.replace(PLAIN, words);
            assertNotEquals(yaml, changed);
            return changed;
        };
    }

    /** The faults of the plan with some words in it. */
    private static List<String> faults(String words) throws IOException {
        UnaryOperator<String> change = instead(words);
        Diagnostics found = new Diagnostics();
        new PlanWorkshop(Path.of("templates"))
                .check(
                        asked -> {
                            Path file = Path.of(asked);
                            if (!Files.exists(file)) {
                                return Optional.empty();
                            }
                            return Optional.of(
                                    asked.equals(PLAN)
                                            ? change.apply(new String(read(file), StandardCharsets.UTF_8))
                                                    .getBytes(StandardCharsets.UTF_8)
                                            : read(file));
                        },
                        PLAN,
                        found);
        return found.all().stream()
                .filter(fault -> fault.rule().endsWith("-påstående"))
                .map(fault -> fault.severity() + " " + fault.message().sv().replace('\u00a0', ' '))
                .toList();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noReaderSeesThatWordsAreBoundOrFree() throws IOException {
        Page plain = Flow.page(PLAN, UnaryOperator.identity());
        Page bound = Flow.page(
                PLAN,
                instead("[Den interna]{gäller: avgångar 2024 minskat; personalomsättning 2024 lägst år}"
                        + " [rörligheten]{fri: intern statistik} är"));
        assertArrayEquals(Flow.write(new HtmlFormat(), plain), Flow.write(new HtmlFormat(), bound));
        WordFormat word = new WordFormat(Map.of(), warning -> {});
        assertEquals(unmarked(Flow.write(word, plain)), unmarked(Flow.write(word, bound)));
    }

    /** The text of a Word file without the unseen marks that say where in the plan each word stands. */
    private static String unmarked(byte[] docx) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<w:bookmarkStart [^>]*w:name=\"" + OriginProperties.MARK + "[^>]*>", "")
                            .replaceAll("<w:bookmarkEnd [^>]*>", "");
                }
            }
        }
        throw new AssertionError("no document");
    }

    @Test
    void wordsAreComputed() throws IOException {
        Page written = Flow.page(PLAN, instead("Avgångarna har minskat. Den interna rörligheten är"));
        Page computed =
                Flow.page(PLAN, instead("Avgångarna har {{avgångar 2024 ökat/minskat}}. Den interna rörligheten är"));
        assertArrayEquals(Flow.write(new HtmlFormat(), written), Flow.write(new HtmlFormat(), computed));
    }

    @Test
    void aBuildStopsWhereTheFiguresSayAnotherThing() throws IOException {
        assertEquals(
                List.of("ERROR \"har ökat\" gäller inte: avgångar 2024: 22, 2023: 27"),
                faults("Avgångarna [har ökat]{gäller: avgångar 2024 ökat}. Den interna rörligheten är"));
        assertEquals(
                List.of("ERROR orden \"har ökat\" säger inte det som de hålls mot: avgångar 2024 minskat"),
                faults("Avgångarna [har ökat]{gäller: avgångar 2024 minskat}. Den interna rörligheten är"));
        assertEquals(
                List.of(),
                faults("Avgångarna [har minskat]{gäller: avgångar 2024 minskat}. Den interna rörligheten är"));
    }
}
