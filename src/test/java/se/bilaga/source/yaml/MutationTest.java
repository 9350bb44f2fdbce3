package se.bilaga.source.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.bind.Key;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.report.DiagnosticPrinter;
import se.bilaga.source.report.DiagnosticPrinters;
import se.bilaga.source.text.Text;

/** Whatever an author does to a file, they get an explanation, never a stack trace. */
class MutationTest {
    private static final String VALID = """
            # en plan
            titel: "Plan för 2025\\u20132027"
            antal: 1 311
            barn:
              - namn: Kim
                text: |
                  Första stycket med {{en hänvisning}}.

                    indraget
              - {namn: 'Lo''s', text: [a, "b", c: d]}
            lång: >-
              en text på
              flera rader 😀

              och ett stycke
            """;
    private static final List<String> PIECES = List.of(
            "\t", "\n", " ", "  ", ": ", ":", "- ", "#", " #", "\"", "'", "{", "}", "[", "]", ",", "|", ">", "&a", "*a",
            "!b", "%", "@", "`", "?", "---\n", "...\n", "<<: ", "\\", "\u00a0", "\u202e", "😀", "\ud83d", "\u0000", "å",
            "a\u030a", "é: x\n");

    record Child(
            @Key("namn") Text name, @Nullable @Key("text") Node text) {}

    record Root(
            @Key("titel") Text title,
            @Key("antal") int count,
            @Key("barn") List<Child> children,
            @Key("lång") Text prose) {}

    private final Random random = new Random(20261122);

    private String mutated(String text) {
        StringBuilder made = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(made.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> made.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> made.delete(at, Math.min(made.length(), at + 1 + random.nextInt(5)));
                default -> {
                    int end = Math.min(made.length(), at + random.nextInt(40));
                    made.insert(random.nextInt(made.length() + 1), made.substring(at, end));
                }
            }
        }
        return made.toString();
    }

    @Test
    void nothingThrows() throws IOException {
        int bound = 0;
        for (int round = 0; round < 2_000; round++) {
            String text = mutated(VALID);
            bound += read(text.getBytes(StandardCharsets.UTF_8), text) ? 1 : 0;
        }
        assertTrue(bound > 50, "only " + bound + " were still plans");
    }

    @Test
    void bytesThatAreNoTextDoNotThrow() throws IOException {
        for (int round = 0; round < 500; round++) {
            byte[] bytes = VALID.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read(bytes, "round " + round);
        }
    }

    private static boolean read(byte[] bytes, String shown) throws IOException {
        Diagnostics d = new Diagnostics();
        Optional<Node> node = SourceFiles.decode("a.yaml", bytes, d).flatMap(file -> Yaml.parse(file, d));
        Optional<Root> root = node.flatMap(found -> Binder.bind(Root.class, found, d));
        assertTrue(root.isPresent() || d.hasErrors(), shown);
        assertFalse(root.isPresent() && d.hasErrors(), shown);
        node.ifPresent(found -> touch(found, shown));
        for (DiagnosticPrinter printer : DiagnosticPrinters.ALL) {
            printer.print(d.all(), Message.Language.SV, new StringBuilder());
        }
        return root.isPresent();
    }

    /** Every character of every text has a place inside its scalar, in order. */
    private static void touch(Node node, String shown) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> touch(item, shown));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> touch(entry.value(), shown));
        } else if (node instanceof Node.Scalar scalar) {
            Text text = scalar.text();
            int last = text.at().from();
            for (int i = 0; i <= text.value().length(); i++) {
                int at = text.span(i, i).from();
                assertTrue(at >= last && at <= text.at().file().text().length(), shown);
                last = at;
            }
        }
    }
}
