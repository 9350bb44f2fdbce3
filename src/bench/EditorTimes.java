import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Starts {@code ./bilaga lsp} and asks it as an editor does, at places spread over a plan, after a change each time. */
final class EditorTimes implements LanguageClient {
    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

    public static void main(String[] args) throws Exception {
        new EditorTimes().run(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]));
    }

    private void run(Path plan, int questions) throws Exception {
        String text = Files.readString(plan);
        String[] lines = text.split("\n", -1);
        TextDocumentIdentifier file = new TextDocumentIdentifier(plan.toUri().toString());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder("./bilaga", "lsp").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        InitializeParams hello = new InitializeParams();
        hello.setWorkspaceFolders(List.of(new WorkspaceFolder(Path.of("").toAbsolutePath().toUri().toString(), "plans")));
        server.initialize(hello).join();
        TextDocumentService asks = server.getTextDocumentService();
        asks.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.getUri(), "yaml", 1, text)));
        asks.completion(new CompletionParams(file, new Position(lines.length / 2, 0))).join();
        times.put("start to first answer", new ArrayList<>(List.of(System.nanoTime() - begin)));
        published.take();
        for (int i = 0; i < questions; i++) {
            int line = lines.length * i / questions;
            Position at = new Position(line, lines[line].length());
            change(asks, file, i + 2, text + "# " + i + "\n");
            time("completion after a change", () -> asks.completion(new CompletionParams(file, at)).join());
            time("hover", () -> asks.hover(new HoverParams(file, at)).join());
            time("definition", () -> asks.definition(new DefinitionParams(file, at)).join());
            time("references", () -> asks.references(new ReferenceParams(file, at, new ReferenceContext(true))).join());
            time("rename", () -> asks.prepareRename(new PrepareRenameParams(file, at)).join());
            time("outline", () -> asks.documentSymbol(new DocumentSymbolParams(file)).join());
            time("folding", () -> asks.foldingRange(new FoldingRangeRequestParams(file)).join());
            time("values after references", () -> asks.inlayHint(new InlayHintParams(
                    file, new Range(new Position(0, 0), new Position(lines.length, 0)))).join());
            time("quick fixes", () -> asks.codeAction(new CodeActionParams(
                    file, new Range(at, at), new CodeActionContext(List.of()))).join());
            time("findings, pause of 150 ms with them", published::take);
        }
        server.shutdown().join();
        server.exit();
        print(questions);
        System.exit(process.waitFor());
    }

    private static void change(TextDocumentService asks, TextDocumentIdentifier file, int version, String text) {
        asks.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(file.getUri(), version),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    private void time(String what, Callable<?> question) throws Exception {
        long begin = System.nanoTime();
        question.call();
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(System.nanoTime() - begin);
    }

    private void print(int questions) {
        System.out.println("milliseconds, " + questions + " questions of each kind: median, worst");
        times.forEach((what, all) -> {
            Collections.sort(all);
            System.out.println(String.format(
                    Locale.ROOT, "%-40s %8.1f %8.1f", what, all.get(all.size() / 2) / 1e6, all.get(all.size() - 1) / 1e6));
        });
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        if (URI.create(diagnostics.getUri()).getPath().endsWith(".yaml") && !diagnostics.getUri().endsWith("organisation.yaml")) {
            published.add(diagnostics);
        }
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(new MessageActionItem());
    }

    @Override
    public void logMessage(MessageParams message) {}
}
