package se.bilaga.app.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every feature of the server, asked over its streams about a plan of 800 lines. */
class LanguageServerTest {
    private static final String PLAN = "plans/stockholm/hasselby-vallingby/2025-2027.yaml";

    private final EditorSession editor;
    private final String plan;
    private final Path folder;

    LanguageServerTest(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(file, folder.resolve(file));
            }
        }
        this.folder = folder;
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
        String renamed = applied(edit);
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
        type("revideras\n          varje år.", "revideras {{anställda 2024-10 Kvinnor}} varje år.");
        String text = editor.text();
        var edit = editor.asks()
                .rename(new RenameParams(editor.file(), editor.after("{kvin"), "damer"))
                .join();
        String renamed = applied(edit);
        assertTrue(renamed.contains("2024-10: {damer: 1311, män: 250}"), renamed);
        assertTrue(renamed.contains("{{anställda 2024-10 damer}}"));
        assertEquals(text.length(), renamed.replace("damer", "kvinnor").length());
    }

    private String refused(String at, String name) {
        CompletionException refusal = assertThrows(
                CompletionException.class,
                () -> editor.asks()
                        .rename(new RenameParams(editor.file(), editor.after(at), name))
                        .join());
        return String.valueOf(refusal.getMessage());
    }

    @Test
    void followsAnAreaFromTheOrganisationIntoItsPlans() throws IOException {
        String organisation = Files.readString(folder.resolve("plans/stockholm/organisation.yaml"));
        editor.open("plans/stockholm/organisation.yaml", organisation);
        String hover = editor.asks()
                .hover(new HoverParams(editor.file(), editor.after("  introduc")))
                .join()
                .getContents()
                .getRight()
                .getValue();
        assertTrue(hover.startsWith("**Introducera**\n\nAnvänds i plans/stockholm/"), hover);
        List<String> files = editor
                .asks()
                .references(new ReferenceParams(editor.file(), editor.after("  introduc"), new ReferenceContext(true)))
                .join()
                .stream()
                .map(place -> place.getUri().replaceAll(".*/plans/", ""))
                .distinct()
                .toList();
        assertTrue(files.contains("stockholm/organisation.yaml") && files.size() > 1, files::toString);
        WorkspaceEdit edit = editor.asks()
                .rename(new RenameParams(editor.file(), editor.after("  introduc"), "välkomna"))
                .join();
        assertEquals(
                files,
                edit.getDocumentChanges().stream()
                        .map(file -> file.getLeft().getTextDocument().getUri().replaceAll(".*/plans/", ""))
                        .toList());
        assertTrue(applied(edit).contains("  välkomna: Introducera"));
        assertTrue(refused("  introduc", "rekrytera").contains("finns redan"));
        Path other = folder.resolve("plans/" + files.get(files.size() - 1));
        Files.writeString(other, Files.readString(other) + "\nbeslut: {instans: Nämnden, datum: 2024-12-01}\n");
        editor.change(organisation + "\n# ändrad\n");
        assertTrue(refused("  introduc", "välkomna").contains("är beslutad"));
    }

    @Test
    void refusesANameThatIsTakenOrWouldLeaveAnotherBehind() throws IOException {
        assertTrue(refused("\n  andels", "medarbetare").contains("finns redan"));
        assertTrue(refused("\n      2024-1", "hej").contains("är en tid"));
        assertTrue(refused("\n  andels", "summa").contains("kan inte vara namn"));
        assertTrue(refused("\n  andels", "a b").contains("kan inte vara namn"));
        Files.writeString(
                folder.resolve("plans/stockholm/hasselby-vallingby/antal.csv"), "kön;värde\nkvinnor;12\nmän;7\n");
        editor.change(plan.replace(
                        "statistik:\n  medarbetare:",
                        "statistik:\n  från_fil: {enhet: antal, per: [kön], fil: antal.csv}\n  medarbetare:")
                .replace("revideras\n          varje år.", "revideras {{från_fil kvinnor}} varje år."));
        assertTrue(refused("{{från_fil kvin", "damer").contains("står i en fil"));
    }

    @Test
    void placesAreThoseOfTheEditorThoughItWritesLettersInTwoCharacters() {
        String line = Normalizer.normalize("    måldatum: Q1 2025", Normalizer.Form.NFD);
        editor.told();
        editor.change(Normalizer.normalize(plan, Normalizer.Form.NFD).replace(line, line.replace("datum", "datumm")));
        Diagnostic wrong = editor.told().getDiagnostics().stream()
                .filter(found -> found.getCode().getLeft().equals("okänd-nyckel"))
                .findFirst()
                .orElseThrow();
        assertEquals(4, wrong.getRange().getStart().getCharacter());
        assertEquals(4 + "ma\u030aldatumm".length(), wrong.getRange().getEnd().getCharacter());
    }

    @Test
    void readsWhatOtherFilesSayBeforeTheyAreSaved() throws IOException {
        String organisation = Files.readString(Path.of("plans/stockholm/organisation.yaml"));
        editor.open(
                "plans/stockholm/organisation.yaml",
                organisation.replace("områden:\n", "områden:\n  nytt-område: Nytt\n"));
        editor.open(PLAN, plan.replace("område: avsluta", "område: "));
        assertTrue(labels("område: avsluta".replace("avsluta", "")).contains("nytt-område"));
    }

    @Test
    void leavesFilesOfOthersAndTextsWithoutAFileAlone() {
        editor.open("bilaga.yaml", "ver");
        assertEquals(List.of(), labels("ver"));
        editor.openAs("untitled:Untitled-1", "per");
        assertEquals(List.of(), labels("per"));
    }

    @Test
    void aFileThatCannotBeReadStillHasItsLines() {
        assertTrue(labels("\nområden: [").contains("attrahera"));
        editor.change("<<<<<<< HEAD\n" + plan);
        assertTrue(labels("\nområden: [").contains("attrahera"));
        Position nowhere = new Position(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertFalse(editor.asks()
                .completion(new CompletionParams(editor.file(), nowhere))
                .isCompletedExceptionally());
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
        assertEquals(List.of(wrong), cure.getDiagnostics());
        assertEquals(plan, applied(cure.getEdit()));
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

    private String applied(WorkspaceEdit changes) {
        TextDocumentEdit file = changes.getDocumentChanges().get(0).getLeft();
        assertEquals(editor.uri(), file.getTextDocument().getUri());
        assertEquals(editor.version(), file.getTextDocument().getVersion());
        List<TextEdit> edits =
                file.getEdits().stream().map(edit -> edit.getLeft()).toList();
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
