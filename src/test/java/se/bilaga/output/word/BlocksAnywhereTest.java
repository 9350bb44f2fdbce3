package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;

/** What a page's tree allows is written wherever it stands, and nothing is left out. */
class BlocksAnywhereTest {

    private static String told(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordFormat(Map.of(), warning -> {})
                .write(SamplePages.page(SamplePages.body(body), SamplePages.look(null)), out);
        assertEquals(List.of(), OoxmlLint.faults(out.toByteArray()));
        assertEquals(List.of(), Schemas.faults(out.toByteArray()));
        Element root = Dom.parse(OpcPackage.read(out.toByteArray()).part("word/document.xml"))
                .getDocumentElement();
        return told(Dom.child(root, "body").orElseThrow());
    }

    /** {@code Punktlista:a tbl(tr(tc(Tabelltext:1)))}. */
    private static String told(Element parent) {
        StringBuilder told = new StringBuilder();
        for (Element child : Dom.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> told.append(' ').append(paragraph(child));
                case "tbl", "tr", "tc" ->
                    told.append(' ')
                            .append(child.getLocalName())
                            .append('(')
                            .append(told(child))
                            .append(')');
                default -> {} // properties
            }
        }
        return told.toString().strip();
    }

    private static String paragraph(Element p) {
        String style =
                Dom.child(p, "pPr").flatMap(pPr -> Wml.value(pPr, "pStyle")).orElse("");
        return style + ":" + p.getTextContent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <ul><li>a<blockquote><p>b</p></blockquote>c</li></ul> | ListBullet:a Quote:b ListContinue:c
            <ul><li><ul><li>a</li></ul></li></ul> | ListBullet: ListBullet2:a
            <ul><li>a{table}</li><li>b</li></ul> | ListBullet:a tbl(tr(tc(Tabellhuvud:A) tc(Tabellhuvud:B)) tr(tc(Tabelltext:1) tc(Tabelltext:2))) ListBullet:b
            <blockquote><p>a</p><ol><li>b</li></ol><p>c</p></blockquote> | Quote:a ListNumber:b Quote:c
            {table}{table} | tbl(tr(tc(Tabellhuvud:A) tc(Tabellhuvud:B)) tr(tc(Tabelltext:1) tc(Tabelltext:2))) : tbl(tr(tc(Tabellhuvud:A) tc(Tabellhuvud:B)) tr(tc(Tabelltext:1) tc(Tabelltext:2))) :
            """)
    void ofTheText(String main, String expected) throws IOException {
        String table = "<table class=\"data\"><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"
                + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>";
        assertEquals(expected, told("<main>" + main.replace("{table}", table) + "</main>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a<ul><li>b</li></ul>c | Tabelltext:a Tabellpunkt:b Tabelltext:c
            <blockquote><p>a</p></blockquote> | Quote:a
            <ul><li>a<p>b</p></li></ul> | Tabellpunkt:a Tabelltext:b
            <table class="data"><tbody><tr><td>a</td></tr></tbody></table> | tbl(tr(tc(Tabelltext:a))) :
            """)
    void ofACell(String cell, String expected) throws IOException {
        String told = told("<main><table class=\"data\"><tbody><tr><td>" + cell + "</td></tr></tbody></table></main>");
        assertEquals("tbl(tr(tc(" + expected + "))) :", told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p class="organisation">a</p><p>b</p><h1 class="titel">c</h1><p class="undertitel">d</p> | Organisation:a BodyText:b Title:c Subtitle:d BodyText:e
            """)
    void ofTheTitlePage(String title, String expected) throws IOException {
        assertEquals(expected, told("<header class=\"titelblad\">" + title + "</header><main><p>e</p></main>"));
    }
}
