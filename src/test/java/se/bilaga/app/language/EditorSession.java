package se.bilaga.app.language;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import se.bilaga.app.project.Surroundings;
import se.bilaga.source.diagnostic.Message.Language;

/** An editor at a folder of plans: talks to the server over its streams, as any editor would. */
public final class EditorSession implements LanguageClient, AutoCloseable {
    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final LanguageServer server;
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final InitializeResult able;
    private final Path folder;
    private String uri = "";
    private String text = "";
    private int version;

    public EditorSession(Path folder) throws IOException {
        this.folder = folder;
        PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 20);
        PipedOutputStream serverOut = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(serverOut, 1 << 20);
        PrintStream out = new PrintStream(serverOut, true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(folder, Path.of("").toAbsolutePath(), Map.of(), out, System.err, Language.SV);
        Thread serving = new Thread(() -> {
            try (out) {
                PlanLanguageServer.serve(surroundings, "1", serverIn, out);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        serving.setDaemon(true);
        serving.start();
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        var unused = launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "planer")));
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        params.setCapabilities(new ClientCapabilities(workspace, null, null));
        able = server.initialize(params).join();
        server.initialized(new InitializedParams());
    }

    InitializeResult able() {
        return able;
    }

    public TextDocumentService asks() {
        return server.getTextDocumentService();
    }

    /** Opens a file that need not be on disk. */
    public void open(String path, String content) {
        openAs(folder.resolve(path).toUri().toString(), content);
    }

    /** Opens a text at any address. */
    public void openAs(String address, String content) {
        uri = address;
        text = content;
        asks().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", ++version, content)));
    }

    /** Changes the file that was opened last. */
    public void change(String content) {
        text = content;
        asks().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, ++version),
                List.of(new TextDocumentContentChangeEvent(content))));
    }

    public TextDocumentIdentifier file() {
        return new TextDocumentIdentifier(uri);
    }

    /** The number of the text that was opened or changed last. */
    int version() {
        return version;
    }

    public String uri() {
        return uri;
    }

    public String text() {
        return text;
    }

    /** Right after the first {@code words} in the file. */
    public Position after(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return position(at + words.length());
    }

    /** In the middle of {@code words}. */
    public Position in(String words) {
        return position(text.indexOf(words) + words.length() / 2);
    }

    private Position position(int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - (before.lastIndexOf('\n') + 1));
    }

    public Range everything() {
        return new Range(new Position(0, 0), new Position(100_000, 0));
    }

    /** What is next told of a file that was opened or changed. */
    public PublishDiagnosticsParams told() {
        try {
            PublishDiagnosticsParams next = published.take();
            while (!next.getUri().equals(uri)) {
                next = published.take();
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(diagnostics);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError(object);
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        throw new AssertionError(params);
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new AssertionError(message);
    }

    @Override
    public void close() throws IOException {
        server.shutdown().join();
        server.exit();
        toServer.close();
    }
}
