package se.bilaga.app.language;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;

/**
 * A server of the Language Server Protocol 3.17 for plans, which talks over two streams until its client leaves.
 *
 * @see <a href="https://microsoft.github.io/language-server-protocol/">the protocol</a>
 */
public final class PlanLanguageServer implements LanguageServer, WorkspaceService {
    private final Surroundings surroundings;
    private final String version;
    // a check takes longer than an author waits for an answer
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(PlanLanguageServer::daemon);
    private final ScheduledExecutorService checks =
            Executors.newSingleThreadScheduledExecutor(PlanLanguageServer::daemon);
    private @Nullable LanguageClient client;
    private final PlanTexts texts;
    private final CompletableFuture<Boolean> left = new CompletableFuture<>();
    private PlanTexts.@Nullable Session session;
    private boolean asked;
    private boolean registers;

    private PlanLanguageServer(Surroundings surroundings, String version) {
        this.surroundings = surroundings;
        this.version = version;
        this.texts = new PlanTexts(worker, surroundings.language());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bilaga-lsp");
        thread.setDaemon(true);
        return thread;
    }

    /** Serves the client at the other end of the streams until it leaves; whether it said so before, as the protocol asks. */
    public static boolean serve(Surroundings surroundings, String version, InputStream in, OutputStream out)
            throws InterruptedException {
        PlanLanguageServer server = new PlanLanguageServer(surroundings, version);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.client = launcher.getRemoteProxy();
        Future<?> listening = launcher.startListening();
        daemon(() -> server.leaveAfter(listening)).start();
        try {
            return server.left.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            server.worker.shutdown(); // not at once: an interrupted check could leave classes half made
            server.checks.shutdown();
        }
    }

    /** A client that ends without a word leaves too. */
    private void leaveAfter(Future<?> listening) {
        try {
            listening.get();
        } catch (ExecutionException e) {
            left.completeExceptionally(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        left.complete(asked);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        Path root = Project.around(surroundings.at(folder(params))).root();
        registers = registers(params);
        OpenProject opened = new OpenProject(surroundings, root);
        LanguageClient told = Objects.requireNonNull(client);
        Workshop workshop = Toolbox.standard(surroundings.at(root)).workshop().get();
        PublishedFindings findings = new PublishedFindings(opened, workshop, surroundings.language());
        Checking checker = new Checking(opened, findings, told, checks);
        ProtocolEdits edits = new ProtocolEdits(opened, takesVersions(params));
        QuickFixes fixes = new QuickFixes(findings, workshop, surroundings.language(), edits);
        PlanTexts.Session begun = new PlanTexts.Session(opened, checker, fixes, edits);
        texts.begin(begun);
        session = begun;
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(), new ServerInfo("bilaga", version)));
    }

    private static boolean registers(InitializeParams params) {
        return Optional.ofNullable(params.getCapabilities())
                .flatMap(can -> Optional.ofNullable(can.getWorkspace()))
                .flatMap(can -> Optional.ofNullable(can.getDidChangeWatchedFiles()))
                .filter(can -> Boolean.TRUE.equals(can.getDynamicRegistration()))
                .isPresent();
    }

    private static boolean takesVersions(InitializeParams params) {
        return Optional.ofNullable(params.getCapabilities())
                .flatMap(can -> Optional.ofNullable(can.getWorkspace()))
                .flatMap(can -> Optional.ofNullable(can.getWorkspaceEdit()))
                .filter(can -> Boolean.TRUE.equals(can.getDocumentChanges()))
                .isPresent();
    }

    /** The first of those that the client has open. */
    private Path folder(InitializeParams params) {
        List<WorkspaceFolder> folders = params.getWorkspaceFolders();
        return Stream.concat(
                        folders == null ? Stream.of() : folders.stream().map(WorkspaceFolder::getUri),
                        Stream.ofNullable(rootUri(params)))
                .flatMap(uri -> OpenProject.file(uri).stream())
                .findFirst()
                .orElseGet(surroundings::directory);
    }

    /** What clients say that know no folders. */
    @SuppressWarnings("deprecation")
    private static @Nullable String rootUri(InitializeParams params) {
        return params.getRootUri();
    }

    private static ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "{", "[", ",", ":")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setCodeActionProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setInlayHintProvider(true);
        return can;
    }

    /** Asks to be told of files that plans refer to, which not every client does by itself. */
    @Override
    public void initialized(InitializedParams params) {
        if (!registers) {
            return;
        }
        List<FileSystemWatcher> files = List.of(new FileSystemWatcher(
                Either.forLeft("**/*.{yaml,yml,csv,tsv,xlsx,xls,ods,json,css,ftlx,ttf,svg,png,jpg,jpeg}")));
        Registration watch = new Registration(
                "files", "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(files));
        var unused = Objects.requireNonNull(client).registerCapability(new RegistrationParams(List.of(watch)));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        asked = true;
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        left.complete(asked);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // there is nothing to set
    }

    /** A file that plans refer to has changed on disk. */
    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        PlanTexts.Session open = Objects.requireNonNull(session, "no client has begun");
        boolean others = params.getChanges().stream()
                .anyMatch(change -> open.project()
                        .path(change.getUri())
                        .filter(path -> !open.project().files().isOpen(path))
                        .isPresent());
        if (others) {
            worker.execute(() -> {
                open.project().reread();
                open.checking().others();
            });
        }
    }
}
