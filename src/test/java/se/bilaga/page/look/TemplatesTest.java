package se.bilaga.page.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.page.markup.Material;
import se.bilaga.page.text.Markup;
import se.bilaga.page.tree.Document;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.DocumentView;
import se.bilaga.page.view.DocumentView.SectionView;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Severity;

/** What an owner of templates writes wrong is told at its line in the template. */
class TemplatesTest {
    private final Path folder;

    TemplatesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> templates = Files.list(Path.of("templates/page"))) {
            for (Path template : templates.toList()) {
                Files.copy(template, folder.resolve(template.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // an element of its own, an attribute, what is not closed, a section heading
                "<p class=\"undertitel\">${document.subtitle}</p> | <hr/>                   | okänt-element  | <hr",
                "<p class=\"undertitel\">                         | <p onclick=\"x\">       | okänt-attribut | <p",
                "${document.subtitle}</p>                         | ${document.subtitle}</q> | trasig-xhtml   | ``",
                "<${\"h\" + n} id=                                | <${\"h\" + n} title=    | okänt-attribut | <${",
                "${document.subtitle}                             | ${document.subtitel}    | fel-i-sidmall  | ``",
                "<#nested>                                        | <#nestad>               | fel-i-sidmall  | ``",
            })
    void isToldAtItsLine(String now, String instead, String rule, String text) throws IOException {
        Path template = folder.resolve("document.ftlx");
        String written = Files.readString(template);
        int line = written.substring(0, written.indexOf(now.strip())).split("\n", -1).length;
        Files.writeString(template, written.replace(now.strip(), instead.strip()));
        Diagnostics diagnostics = new Diagnostics();
        document(diagnostics);
        Diagnostic found = diagnostics.all().get(0);
        assertEquals(1, diagnostics.all().size(), diagnostics.all().toString());
        assertEquals(rule, found.rule());
        assertEquals(template.toString(), found.at().file().path());
        assertEquals(line, found.at().line(), found.toString());
        assertEquals(text, found.at().text());
    }

    @Test
    void anUnknownClassIsKeptAndAdvised() throws IOException {
        Path template = folder.resolve("document.ftlx");
        Files.writeString(
                template, Files.readString(template).replace("class=\"undertitel\"", "class=\"undertitel stor\""));
        Diagnostics diagnostics = new Diagnostics();
        Document document = document(diagnostics).orElseThrow();
        assertEquals(
                List.of(Severity.ADVICE),
                diagnostics.all().stream().map(Diagnostic::severity).toList());
        assertTrue(document.toString().contains("undertitel, stor"), document.toString());
    }

    @Test
    void aTemplateThatIsNotThereIsTold() throws IOException {
        Files.delete(folder.resolve("standard.ftlx"));
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(document(diagnostics).isEmpty());
        assertEquals("fel-i-sidmall", diagnostics.all().get(0).rule());
    }

    private Optional<Document> document(Diagnostics diagnostics) {
        BlockView.SectionHead heading = new BlockView.SectionHead("a", 2, "1", Markup.text("Ord"));
        Markup text = new Markup("<p>Ett stycke.</p>");
        SectionView section = new SectionView(heading, "avsnitt", List.of(new BlockView.Paragraphs(text)), List.of());
        DocumentView view = new DocumentView(
                Markup.text("Ord"),
                Markup.text("Ord"),
                Markup.text("Ord"),
                null,
                "Ord",
                "Ord",
                "Ord",
                "",
                null,
                List.of(),
                "Ord",
                List.of(),
                List.of(section));
        return new Templates(folder).document("standard", view, Material.ANY, diagnostics);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#list 1.. as x>${x}</#list> | blir aldrig färdig",
                "<#list 1.. as x></#list> | blir aldrig färdig",
                "${''?left_pad(2000000000)} | mer än ett dokument rymmer",
                "<#list 1..100000 as x><#list 1..100000 as y></#list></#list> | blir aldrig färdig",
                "<#macro m><@m/></#macro><@m/> | anropar sig själv",
                "<#function f x><#return f(x + 1)></#function>${f(1)} | anropar sig själv",
                "<#include 'document.ftlx'> | anropar sig själv",
            })
    void whatNeverEndsIsEnded(String template, String expected) throws IOException {
        Files.writeString(folder.resolve("document.ftlx"), "\n" + template);
        Files.writeString(folder.resolve("standard.ftlx"), "<#include 'document.ftlx'>");
        Diagnostics diagnostics = new Diagnostics();
        document(diagnostics);
        assertEquals(1, diagnostics.all().size(), diagnostics.all().toString());
        Diagnostic found = diagnostics.all().get(0);
        assertTrue(found.message().sv().contains(expected), found.toString());
        assertTrue(found.at().file().path().endsWith("document.ftlx"), found.toString());
    }

    @Test
    void thousandsOfNestedElementsAreRefused() throws IOException {
        for (String element : List.of("<#if true>x", "<div>")) {
            String close = element.startsWith("<#") ? "</#if>" : "</div>";
            Files.writeString(folder.resolve("standard.ftlx"), element.repeat(20_000) + close.repeat(20_000));
            Diagnostics diagnostics = new Diagnostics();
            document(diagnostics);
            assertTrue(diagnostics.hasErrors(), element);
        }
    }
}
