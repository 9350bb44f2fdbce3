package se.bilaga.source.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;

class BinderTest {

    enum Colour {
        @Key("röd")
        RED,
        @Key("blå")
        BLUE
    }

    record Child(
            Span at,
            @Key("namn") Text name,
            @Shorthand @Key("ord") List<Text> words,
            @Key(value = "färg", fallback = "blå") Colour colour) {}

    sealed interface Part {
        @Key("prosa")
        record Prose(Span at, @Shorthand @Key("text") Text text) implements Part {}

        @Key("barn")
        record Wrapped(Span at, @Shorthand @Key("vy") Simple view) implements Part {}
    }

    record Simple(
            @Nullable @Key("a") Text a,
            @Shorthand @Key("b") @Nullable Text b) {}

    record Root(
            @Key("titel") Text title,
            @Nullable @Key("antal") Integer count,
            @Nullable @Key("tal") BigDecimal number,
            @Key(value = "visa", fallback = "nej") boolean show,
            @Nullable @Key("dag") LocalDate day,
            @Key("barn") Map<String, Child> children,
            @Key("delar") List<Part> parts,
            @Key("rader") List<List<Text>> rows,
            @Nullable @Key("rå") Node raw) {}

    private static Root bind(String yaml) {
        Diagnostics d = new Diagnostics();
        Optional<Root> root =
                Yaml.parse(new SourceFile("a.yaml", yaml), d).flatMap(node -> Binder.bind(Root.class, node, d));
        assertEquals(List.of(), d.all());
        return root.orElseThrow();
    }

    @Test
    void readsEveryKindOfValue() {
        Root root = bind("""
                titel: no
                antal: 1 311
                tal: 4,10
                visa: ja
                dag: 2024-12-31
                barn:
                  x: {namn: A, ord: en, färg: röd}
                delar:
                - prosa: Hej
                - barn: {a: 1}
                - barn: 2
                rader: [[a, 012], [c]]
                rå: {p: q}
                """);
        assertEquals("no", root.title.value());
        assertEquals(1311, root.count);
        assertEquals(new BigDecimal("4.10"), root.number);
        assertTrue(root.show);
        assertEquals(LocalDate.of(2024, 12, 31), root.day);
        Child child = Objects.requireNonNull(root.children.get("x"));
        assertEquals("x", child.at.text());
        assertEquals(Colour.RED, child.colour);
        assertEquals("en", child.words.get(0).value());
        assertEquals("012", root.rows.get(0).get(1).value());
        assertEquals("prosa", ((Part.Prose) root.parts.get(0)).at.text());
        Simple second = ((Part.Wrapped) root.parts.get(1)).view;
        assertEquals("1", String.valueOf(second.a));
        assertNull(second.b);
        assertEquals("2", String.valueOf(((Part.Wrapped) root.parts.get(2)).view.b));
    }
}
