package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bilaga.page.look.Look;
import se.bilaga.page.look.LookReader;
import se.bilaga.page.look.Templates;
import se.bilaga.page.xhtml.DomWriter;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/** What another municipality's appendix needs can be written in YAML alone. */
class ExampleMunicipalityTest {
    private static final String PLAN = "src/test/samples/exempelkommun/plan.yaml";

    @Test
    void hasEveryStructure() throws IOException {
        Element page = page();
        assertHas(page, "tr", "Version 1.2");
        assertHas(page, "h3", "4.1 Personalavdelningen");
        assertHas(page, "li", "Planen ersätter planen för 2023–2025.");
        assertHas(page, "tr", "Totalt 2 584 2 567 0,7 %");
        assertHas(page, "tr", "Socialförvaltningen 33 900 32 750");
        assertHas(page, "p", "a Reviderad uppgift. I förra planen stod 32 570 kronor.");
        assertHas(page, "p", "a Reviderad uppgift. I förra planen stod 6,6 procent.");
        assertHas(page, "tr", "Andel tillsvidareanställda med heltid 87,0 % minst 90 % (2028) Inte än");
        assertHas(page, "td", "12 (hög)");
        assertHas(page, "tr", "Fler lärlingar – 2027 HR – –");
        assertHas(page, "td", "juni 2026");
        assertHas(page, "td", "januari 2026");
        assertHas(page, "tr", "Har alla förvaltningar lämnat underlag? Delvis TF lämnar i januari.");
    }

    @Test
    void headingOfASectionIsNotRepeatedByItsBlock() throws IOException {
        assertEquals(1, count(page(), "h3", "Förslag till beslut"));
        Element renamed = page(plan -> plan.replace("rubrik: Ärendet", "rubrik: Förslag till beslut"));
        assertEquals(0, count(renamed, "h3", "Förslag till beslut"));
        assertHas(renamed, "h2", "1 Förslag till beslut");
        assertHas(renamed, "h3", "Beslutsunderlag");
    }

    private static int count(Element page, String element, String content) {
        NodeList found = page.getElementsByTagName(element);
        return (int) IntStream.range(0, found.getLength())
                .filter(i -> text((Element) found.item(i)).equals(content))
                .count();
    }

    private static void assertHas(Element page, String element, String text) {
        NodeList found = page.getElementsByTagName(element);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < found.getLength(); i++) {
            String content = text((Element) found.item(i));
            if (content.contains(text)) {
                return;
            }
            all.append('\n').append(content);
        }
        assertTrue(all.toString().contains(text), text + " is not in any " + element + all);
    }

    /** What an element says, its cells a space apart. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            boolean below = element.getChildNodes().item(i) instanceof Element;
            text.append(
                    below
                            ? text((Element) element.getChildNodes().item(i)) + " "
                            : element.getChildNodes().item(i).getTextContent());
        }
        return text.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static Element page() throws IOException {
        return page(plan -> plan);
    }

    private static Element page(UnaryOperator<String> edit) throws IOException {
        SourceTree tree = path -> Files.exists(Path.of(path)) ? Optional.of(read(path, edit)) : Optional.empty();
        Diagnostics diagnostics = new Diagnostics();
        PlanFile plan = PlanReading.read(tree, PLAN, diagnostics).orElseThrow();
        Statistics statistics = Statistics.of(plan, diagnostics);
        Look look = LookReader.read(Path.of("templates"), plan.organisation().look(), diagnostics)
                .orElseThrow();
        Templates templates = new Templates(Path.of("templates/page"));
        Page page = PageBuilder.build(plan, statistics, look, templates, Instant.EPOCH, diagnostics)
                .orElseThrow();
        assertEquals(List.of(), diagnostics.all());
        return DomWriter.of(page.document()).getDocumentElement();
    }

    private static byte[] read(String path, UnaryOperator<String> edit) throws IOException {
        String written = Files.readString(Path.of(path));
        return (path.equals(PLAN) ? edit.apply(written) : written).getBytes(StandardCharsets.UTF_8);
    }
}
