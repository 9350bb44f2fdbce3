package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.page.look.Look;
import se.bilaga.page.look.LookReader;
import se.bilaga.page.look.Templates;
import se.bilaga.page.xhtml.DomWriter;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/** Every plan of the repository becomes a page of the closed set of elements, without a diagnostic. */
class PlansTest {
    private static final SourceTree TREE =
            path -> Files.exists(Path.of(path)) ? Optional.of(Files.readAllBytes(Path.of(path))) : Optional.empty();
    private static final Set<String> CLOSED_SET = Set.of(
            "html",
            "head",
            "title",
            "body",
            "div",
            "header",
            "nav",
            "main",
            "section",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "a",
            "strong",
            "abbr",
            "em",
            "br",
            "span",
            "sup",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "img",
            "svg",
            "g",
            "rect",
            "line",
            "polyline",
            "circle",
            "text");

    static List<String> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            return files.map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".yaml") && !path.endsWith("organisation.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void fivePlans() throws IOException {
        assertTrue(plans().size() >= 5, plans().toString());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void page(String path) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Page page = page(path, diagnostics);
        assertEquals(List.of(), diagnostics.all());
        Set<String> ids = new HashSet<>();
        List<String> links = new ArrayList<>();
        check(DomWriter.of(page.document()).getDocumentElement(), ids, links);
        links.forEach(link -> assertTrue(ids.contains(link), "broken link to " + link));
    }

    private static Page page(String path, Diagnostics diagnostics) {
        PlanFile plan = PlanReading.read(TREE, path, diagnostics).orElseThrow(() -> fault(diagnostics));
        Statistics statistics = Statistics.of(plan, diagnostics);
        Look look = LookReader.read(Path.of("templates"), plan.organisation().look(), diagnostics)
                .orElseThrow(() -> fault(diagnostics));
        Templates templates = new Templates(Path.of("templates/page"));
        return PageBuilder.build(plan, statistics, look, templates, Instant.EPOCH, diagnostics)
                .orElseThrow(() -> fault(diagnostics));
    }

    private static AssertionError fault(Diagnostics diagnostics) {
        return new AssertionError(diagnostics.all().toString());
    }

    private static void check(Element element, Set<String> ids, List<String> links) {
        assertTrue(CLOSED_SET.contains(element.getTagName()), element.getTagName());
        String id = element.getAttribute("id");
        assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
        String link = element.getAttribute("href");
        if (link.startsWith("#")) {
            links.add(link.substring(1));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                check(below, ids, links);
            }
        }
    }
}
