package se.bilaga.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;

class OffsetsTest {

    private static Text text(String yaml) {
        Diagnostics d = new Diagnostics();
        Node root = Yaml.parse(new SourceFile("plan.yaml", yaml), d).orElseThrow();
        assertFalse(d.hasErrors(), () -> d.all().toString());
        return ((Node.Scalar) ((Node.Mapping) root).entries().get(0).value()).text();
    }

    /** Each word of the value must be marked where the author wrote it. */
    private static void assertWords(String yaml, String value) {
        Text text = text(yaml);
        assertEquals(value, text.value());
        int from = 0;
        for (String word : value.split("[ \n]+", -1)) {
            int at = text.value().indexOf(word, from);
            if (!word.isEmpty()) {
                assertEquals(word, text.span(at, at + word.length()).text(), yaml);
            }
            from = at + word.length();
        }
    }

    @Test
    void plain() {
        assertWords("a: hej på dig", "hej på dig");
    }

    @Test
    void plainOverSeveralLines() {
        assertWords("a: hej\n  på   dig\n\n   nu\nb: x", "hej på   dig\nnu");
    }

    @Test
    void singleQuoted() {
        assertWords("a: ' hej   på\n    dig\n\n    nu '", " hej   på dig\nnu ");
    }

    @Test
    void doubleQuoted() {
        assertWords("a: \"hej \\\n    på  \n   dig\"", "hej på dig");
    }

    @Test
    void escapesAreMarkedWhole() {
        Text text = text("a: \"x\\u00e5y\\U0001F600z\\n\\tw it''s\"");
        assertEquals("xåy😀z\n\tw it''s", text.value());
        assertEquals("\\u00e5", text.span(1, 2).text());
        assertEquals("\\U0001F600", text.span(3, 5).text());
        assertEquals("z\\n\\tw", text.span(5, 9).text());
    }

    @Test
    void doubledQuoteIsMarkedWhole() {
        Text text = text("a: 'it''s it'");
        assertEquals("''", text.span(2, 3).text());
        assertEquals("s it", text.span(3, 7).text());
    }

    @Test
    void literal() {
        assertWords(
                "a: |\n  Första raden\n\n    indragen rad\n  sista\nb: 1", "Första raden\n\n  indragen rad\nsista\n");
        assertEquals(
                "  indragen",
                text("a: |\n  Första\n\n    indragen\n").span(8, 18).text());
    }

    @Test
    void literalWithHeaderComment() {
        assertWords("a: |2-  # kommentar\n  Första\n  # ingen kommentar\nb: 1", "Första\n# ingen kommentar");
    }

    @Test
    void folded() {
        assertWords("a: >-\n  ett två\n  tre\n\n  fyra\n    fem\n  sex\n", "ett två tre\nfyra\n  fem\nsex");
    }

    @Test
    void positionsAfterEmojiAreRight() {
        assertWords("a: 😀 hej 😀\n  på", "😀 hej 😀 på");
    }

    @Test
    void partKeepsItsPlace() {
        Text text = text("a: |\n  Se {{tabell x}} här\n");
        Text part = text.part(3, 15);
        assertEquals("{{tabell x}}", part.value());
        assertEquals("tabell", part.span(2, 8).text());
        assertEquals(2, part.at().line());
        assertEquals(6, part.at().column());
    }
}
