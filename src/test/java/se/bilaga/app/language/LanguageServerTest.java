package se.bilaga.app.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every feature of the server, asked over its streams about a plan of 800 lines. */
class LanguageServerTest {
    private static final String PLAN = "plans/stockholm/hasselby-vallingby/2025-2027.yaml";

    private final EditorSession editor;
    private final String plan;

    LanguageServerTest(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(file, folder.resolve(file));
            }
        }
        editor = new EditorSession(folder);
        plan = Files.readString(Path.of(PLAN));
    }

    @BeforeEach
    void open() {
        editor.open(PLAN, plan);
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
    }

    /** The plan with some words in the place of others. */
    private void type(String words, String instead) {
        assertTrue(plan.contains(words), words);
        editor.change(plan.replace(words, instead));
    }

    private List<CompletionItem> proposals(String after) {
        return editor.asks()
                .completion(new CompletionParams(editor.file(), editor.after(after)))
                .join()
                .getLeft();
    }

    private List<String> labels(String after) {
        return proposals(after).stream().map(CompletionItem::getLabel).toList();
    }

    @Test
    void proposesKeysThatAreNotThereYetWithWhatTheyMean() {
        type("  heltidsandel:\n", "  heltidsandel:\n    de\n");
        CompletionItem definition = proposals("heltidsandel:\n    de").stream()
                .filter(item -> item.getLabel().equals("decimaler"))
                .findFirst()
                .orElseThrow();
        assertEquals("decimaler: ", definition.getTextEdit().getLeft().getNewText());
        assertTrue(definition.getDocumentation().getRight().getValue().contains("Antal decimaler"));
        assertFalse(labels("heltidsandel:\n    de").contains("enhet"), "is there already");
    }

    @Test
    void proposesTheWordsOfAKeyWhileThePlanCannotBeRead() {
        type("bra: högre", "bra: h");
        assertEquals(
                List.of("högre", "lägre", "varken"),
                labels("bra: h").stream().sorted().toList());
    }

    @Test
    void proposesSeriesDimensionsMembersAreasAndRules() {
        type("område: avsluta", "område: ");
        assertTrue(labels("område: ").contains("attrahera"));
        type("regel: liten-grupp", "regel: l");
        assertTrue(labels("regel: l").contains("liten-grupp"));
    }

    @Test
    void proposesThePartsOfATableByWhatItShows() {
        String table = "      - tabell: {statistik: åldersstruktur, rader: }\n";
        editor.change(plan + "\n  - rubrik: Ny\n    innehåll:\n" + table);
        List<String> rows = editor
                .asks()
                .completion(new CompletionParams(editor.file(), editor.after("{statistik: åldersstruktur, rader: ")))
                .join()
                .getLeft()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
        assertEquals(List.of("befattning", "ålder", "statistik"), rows);
        editor.change(plan + "\n  - rubrik: Ny\n    innehåll:\n      - tabell: {statistik: \n");
        assertTrue(labels("- tabell: {statistik: \n".stripTrailing()).contains("åldersstruktur"));
    }

    @Test
    void proposesWhatAReferenceCanNameWithItsFigure() {
        type("revideras\n          varje år.", "revideras {{anställda 2024-10 }} varje år.");
        List<CompletionItem> next = proposals("{{anställda 2024-10 ");
        CompletionItem women = next.stream()
                .filter(item -> item.getLabel().equals("kvinnor"))
                .findFirst()
                .orElseThrow();
        assertEquals("1\u00a0311", women.getDetail());
        assertFalse(next.stream().anyMatch(item -> item.getLabel().equals("2023-10")), "the time is named");
        type("revideras\n          varje år.", "revideras {{ varje år.");
        assertTrue(labels("revideras {{").contains("tabell"));
        assertTrue(labels("revideras {{").contains("medarbetare"));
    }

    @Test
    void showsTheFigureOfAReferenceAndWhatItsSeriesMeasures() {
        type("revideras\n          varje år.", "revideras {{anställda 2024-10 kvinnor}} varje år.");
        String hover = editor.asks()
                .hover(new HoverParams(editor.file(), editor.in("{{anställda 2024-10")))
                .join()
                .getContents()
                .getRight()
                .getValue();
        assertTrue(hover.contains("**1\u00a0311**"), hover);
        assertTrue(hover.contains("Tillsvidareanställda medarbetare den sista dagen"), hover);
    }

    @Test
    void showsWhatAKeyMeans() {
        String hover = editor.asks()
                .hover(new HoverParams(editor.file(), editor.in("andelsdecimaler: 0")))
                .join()
                .getContents()
                .getRight()
                .getValue();
        assertTrue(hover.contains("Antal decimaler när en andel"), hover);
    }

    @Test
    void leadsFromAUseToWhatIsMeant() {
        type("revideras\n          varje år.", "revideras {{anställda 2024-10 kvinnor}} varje år.");
        List<? extends Location> found = editor.asks()
                .definition(new DefinitionParams(editor.file(), editor.after("revideras {{anst")))
                .join()
                .getLeft();
        assertEquals(1, found.size());
        assertEquals(
                editor.after("\n  anställda").getLine(),
                found.get(0).getRange().getStart().getLine());
        List<? extends Location> area = editor.asks()
                .definition(new DefinitionParams(editor.file(), editor.after("område: avs")))
                .join()
                .getLeft();
        assertTrue(area.get(0).getUri().endsWith("organisation.yaml"), area::toString);
    }

    @Test
    void renamesASeriesWhereverItIsNamed() {
        var edit = editor.asks()
                .rename(new RenameParams(editor.file(), editor.in("\n  andelsbas:"), "bas_för_andelar"))
                .join();
        String renamed = applied(edit.getChanges().get(editor.uri()));
        assertFalse(renamed.replaceAll("(?m)^ *#.*$", "").matches("(?s).*\\bandelsbas\\b.*"), "no old name is left");
        assertEquals(count(plan, "andelsbas"), count(renamed, "bas_för_andelar"));
        editor.told();
        editor.change(renamed);
        assertEquals(
                List.of(),
                editor.told().getDiagnostics().stream()
                        .map(found -> found.getMessage().getLeft())
                        .filter(text -> text.contains("bas_för"))
                        .toList());
    }

    @Test
    void renamesAMemberOfItsDimensionAlone() {
        List<? extends Location> all = editor.asks()
                .references(new ReferenceParams(editor.file(), editor.after("{kvin"), new ReferenceContext(true)))
                .join();
        assertTrue(all.size() >= 3, all::toString);
    }

    @Test
    void refusesANameThatIsTaken() {
        var refused = assertThrows(
                CompletionException.class,
                () -> editor.asks()
                        .rename(new RenameParams(editor.file(), editor.in("\n  andelsbas:"), "medarbetare"))
                        .join());
        assertTrue(refused.getCause().getMessage().contains("finns redan"), refused::toString);
    }

    @Test
    void tellsWhatIsWrongWhileItIsWrittenAndHowToCureIt() {
        editor.told();
        type("måldatum: Q1 2025", "måldatumm: Q1 2025");
        Diagnostic wrong = editor.told().getDiagnostics().stream()
                .filter(found -> found.getCode().getLeft().equals("okänd-nyckel"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                editor.after("\n    måldatumm").getLine(),
                wrong.getRange().getStart().getLine());
        CodeAction cure = editor.asks()
                .codeAction(
                        new CodeActionParams(editor.file(), wrong.getRange(), new CodeActionContext(List.of(wrong))))
                .join()
                .get(0)
                .getRight();
        assertEquals(plan, applied(cure.getEdit().getChanges().get(editor.uri())));
        editor.change(plan);
        assertFalse(editor.told().getDiagnostics().stream()
                .anyMatch(found -> found.getCode().getLeft().equals("okänd-nyckel")));
    }

    @Test
    void outlinesFoldsAndShowsTheFiguresBesideTheirReferences() {
        List<DocumentSymbol> parts =
                editor.asks().documentSymbol(new DocumentSymbolParams(editor.file())).join().stream()
                        .map(symbol -> symbol.getRight())
                        .toList();
        DocumentSymbol sections = parts.get(parts.size() - 1);
        assertEquals("avsnitt", sections.getName());
        assertEquals("Inledning", sections.getChildren().get(0).getName());
        assertEquals(
                "Bakgrund", sections.getChildren().get(0).getChildren().get(0).getName());
        assertFalse(editor.asks()
                .foldingRange(new FoldingRangeRequestParams(editor.file()))
                .join()
                .isEmpty());
        List<InlayHint> hints = editor.asks()
                .inlayHint(new InlayHintParams(editor.file(), editor.everything()))
                .join();
        assertTrue(hints.size() > 10, hints::toString);
    }

    private String applied(List<TextEdit> edits) {
        StringBuilder text = new StringBuilder(editor.text());
        edits.stream()
                .sorted((a, b) -> offset(b.getRange()) - offset(a.getRange()))
                .forEach(edit -> text.replace(offset(edit.getRange()), end(edit.getRange()), edit.getNewText()));
        return text.toString();
    }

    private int offset(Range range) {
        return offset(range.getStart().getLine(), range.getStart().getCharacter());
    }

    private int end(Range range) {
        return offset(range.getEnd().getLine(), range.getEnd().getCharacter());
    }

    private int offset(int line, int character) {
        int at = 0;
        for (int i = 0; i < line; i++) {
            at = editor.text().indexOf('\n', at) + 1;
        }
        return at + character;
    }

    private static int count(String text, String word) {
        return text.replaceAll("(?m)^ *#.*$", "").split("\\b" + word + "\\b", -1).length - 1;
    }
}
