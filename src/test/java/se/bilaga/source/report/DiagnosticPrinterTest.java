package se.bilaga.source.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.RuleHelp;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

class DiagnosticPrinterTest {
    private static final SourceFile FILE =
            new SourceFile("plans/å b.yaml", "titel: x\n\tgrupp😀: fel ord\nlång: " + "lorem ".repeat(60) + "slut\n");

    private static Diagnostic at(int from, int to) {
        return Diagnostic.error(
                "fel-värde",
                new Span(FILE, from, to),
                new Message("\"fel\" går inte", "\"fel\" will not do"),
                new Message("skriv 90 %", "write 90 %"));
    }

    private static final int PLACE = FILE.text().indexOf("fel");

    private static String print(DiagnosticPrinter printer, Message.Language language, Diagnostic... all)
            throws IOException {
        StringBuilder out = new StringBuilder();
        printer.print(List.of(all), language, out);
        return out.toString();
    }

    @Test
    void textMarksThePlaceUnderTabsAndWideCharacters() throws IOException {
        assertEquals("""
                fel[fel-värde]: "fel" går inte
                 --> plans/å b.yaml:2:11
                  |
                2 |     grupp😀: fel ord
                  |              ^^^
                  = tips: skriv 90 %

                """, print(new TextPrinter(false), Message.Language.SV, at(PLACE, PLACE + 3)));
    }

    @Test
    void textSpeaksEnglishAndColour() throws IOException {
        String text = print(new TextPrinter(true), Message.Language.EN, at(0, 5));
        assertTrue(
                text.startsWith("\u001b[1;31merror[fel-värde]\u001b[0m\u001b[1m: \"fel\" will not do\u001b[0m\n"),
                text);
        assertTrue(text.contains("hint: "), text);
    }

    @Test
    void textCutsALongLineAroundThePlace() throws IOException {
        int end = FILE.text().indexOf("slut");
        String text = print(new TextPrinter(false), Message.Language.SV, at(end, end + 4));
        List<String> lines = text.lines().toList();
        assertTrue(lines.get(3).startsWith("3 | …"), text);
        assertEquals(lines.get(3).indexOf("slut"), lines.get(4).indexOf("^^^^"), text);
    }

    @Test
    void textMarksOnlyTheFirstLineOfALongPlace() throws IOException {
        List<String> lines = print(new TextPrinter(false), Message.Language.SV, at(7, PLACE + 3))
                .lines()
                .toList();
        assertEquals("  |        ^", lines.get(4));
    }

    @Test
    void terminalsAreNotObeyed() throws IOException {
        SourceFile evil = new SourceFile("a.yaml", "a: \u202ex\u001b[2J");
        Diagnostic d = Diagnostic.error("r", new Span(evil, 0, 1), Message.of("%s", "%s", "\u001b[2J\nx"));
        String text = print(new TextPrinter(false), Message.Language.SV, d);
        assertFalse(text.contains("\u001b") || text.contains("\u202e"), text);
    }

    @Test
    void everyPrinterGoesFromTheTopAndSaysNothingTwice() throws IOException {
        for (DiagnosticPrinter printer : DiagnosticPrinters.ALL) {
            assertEquals(
                    print(printer, Message.Language.SV, at(0, 5), at(PLACE, PLACE + 3)),
                    print(printer, Message.Language.SV, at(PLACE, PLACE + 3), at(0, 5), at(PLACE, PLACE + 3)),
                    printer.name());
        }
    }

    /** An error after sixty pieces of advice, then twelve files with fifty errors each. */
    private static Diagnostic[] many() {
        List<Diagnostic> many = new ArrayList<>();
        SourceFile first = new SourceFile("a.yaml", "x".repeat(100));
        for (int i = 0; i < 60; i++) {
            many.add(Diagnostic.advice("råd" + i, new Span(first, i, i + 1), Message.of("råd", "advice")));
        }
        many.add(Diagnostic.error("sist", new Span(first, 99, 100), Message.of("fel", "error")));
        for (int n = 0; n < 12; n++) {
            SourceFile file = new SourceFile("f" + n + ".yaml", "x".repeat(100));
            for (int i = 0; i < 50; i++) {
                many.add(Diagnostic.error("fel" + i, new Span(file, i, i + 1), Message.of("fel", "error")));
            }
        }
        return many.toArray(Diagnostic[]::new);
    }

    @Test
    void peopleAreShownTheForemostAndToldOfTheRest() throws IOException {
        String text = print(new TextPrinter(false), Message.Language.SV, many());
        assertEquals(500, text.lines().filter(line -> line.contains("-->")).count());
        assertTrue(text.startsWith("fel[sist]"), text);
        assertTrue(text.contains("\n… och 60 till i a.yaml\n\nfel[fel0]"), text);
        assertTrue(text.contains("… och 1 till i f9.yaml\n\n… och 100 till i 2 andra filer\n"), text);
        String notices = print(new GithubPrinter(), Message.Language.EN, many());
        assertEquals(503, notices.lines().count());
        assertTrue(notices.endsWith("::notice::and 100 more in 2 other files\n"), notices);
    }

    @Test
    void programsAreToldAll() throws IOException {
        for (DiagnosticPrinter printer : List.of(new JsonPrinter(), new SarifPrinter("0", Map.of()))) {
            String text = print(printer, Message.Language.SV, many());
            String key = printer.name().equals("json") ? "\"rule\"" : "\"ruleId\"";
            assertEquals(661, text.lines().filter(line -> line.contains(key)).count(), printer.name());
        }
    }

    @Test
    void json() throws IOException {
        assertEquals("""
                [
                  {
                    "severity": "error",
                    "rule": "fel-värde",
                    "file": "plans/å b.yaml",
                    "line": 2,
                    "column": 11,
                    "endLine": 2,
                    "endColumn": 14,
                    "message": "\\"fel\\" går inte",
                    "hints": [
                      "skriv 90 %"
                    ]
                  }
                ]
                """, print(new JsonPrinter(), Message.Language.SV, at(PLACE, PLACE + 3)));
        assertEquals("[]\n", print(new JsonPrinter(), Message.Language.SV));
    }

    @Test
    void github() throws IOException {
        assertEquals(
                "::error file=plans/å b.yaml,line=2,endLine=2,col=11,endColumn=14,title=fel-värde"
                        + "::\"fel\" går inte%0Askriv 90 %25\n",
                print(new GithubPrinter(), Message.Language.SV, at(PLACE, PLACE + 3)));
    }

    @Test
    void sarif() throws IOException {
        RuleHelp help = new RuleHelp(Severity.ADVICE, "Finner.", "Därför.", "Så här skriver man.");
        DiagnosticPrinter printer = DiagnosticPrinters.sarif("0.1.0", Map.of("fel-värde", help));
        String text = print(printer, Message.Language.SV, at(PLACE, PLACE + 3));
        assertTrue(text.contains("\"markdown\": \"Så här skriver man.\""), text);
        assertTrue(text.contains("\"uri\": \"plans/%C3%A5%20b.yaml\""), text);
        assertTrue(text.contains("\"ruleIndex\": 0"), text);
        assertTrue(text.contains("\"startColumn\": 11"), text);
    }

    @Test
    void sarifKnowsAFindingAgainThoughItsLineHasMoved() {
        SourceFile moved = new SourceFile(FILE.path(), "ny: rad\n" + FILE.text());
        String before = new Fingerprints().of(at(PLACE, PLACE + 3));
        Span place = new Span(moved, PLACE + 8, PLACE + 11);
        Message message = Message.of("annat", "other");
        assertEquals(before, new Fingerprints().of(Diagnostic.error("fel-värde", place, message)));
        assertNotEquals(before, new Fingerprints().of(Diagnostic.error("annan", place, message)));
        Fingerprints both = new Fingerprints();
        assertNotEquals(both.of(at(PLACE, PLACE + 3)), both.of(at(PLACE, PLACE + 3)));
    }
}
