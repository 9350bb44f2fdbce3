package se.bilaga.app.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.RuleManual;
import se.bilaga.editor.Explanation;
import se.bilaga.editor.FigureNotes;
import se.bilaga.editor.PlanDraft;
import se.bilaga.editor.PlanOutline;
import se.bilaga.editor.Proposal;
import se.bilaga.editor.Proposals;
import se.bilaga.editor.Renaming;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.text.Span;

/** What an editor asks about a plan's text, each question answered from the plan as it stands. */
final class PlanTexts implements TextDocumentService {
    private final Executor worker;
    private final Language language;
    private @Nullable Session session;

    /** @param worker runs one question at a time */
    PlanTexts(Executor worker, Language language) {
        this.worker = worker;
        this.language = language;
    }

    /** What a client works at, from when it has said which folder that is. */
    record Session(OpenProject project, Checking checking, QuickFixes fixes, ProtocolEdits edits) {}

    void begin(Session begun) {
        session = begun;
    }

    private Session session() {
        return Objects.requireNonNull(session, "no client has begun");
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem opened = params.getTextDocument();
        write(opened.getUri(), opened.getText(), opened.getVersion());
    }

    /** The whole text comes each time, as the server has asked for. */
    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier changed = params.getTextDocument();
        params.getContentChanges()
                .forEach(change ->
                        write(changed.getUri(), change.getText(), Objects.requireNonNullElse(changed.getVersion(), 0)));
    }

    private void write(String uri, String text, int version) {
        session().project().path(uri).ifPresent(path -> {
            worker.execute(() -> {
                session().project().write(path, text, version);
                session().checking().changed(path);
            });
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session().project().path(params.getTextDocument().getUri()).ifPresent(path -> {
            worker.execute(() -> session().project().close(path));
            session().checking().closed(path);
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // a check has begun with the change already
    }

    /** Asks the draft of the file that is meant; {@code none} for a file of another project. */
    private <T> CompletableFuture<T> ask(String uri, T none, BiFunction<String, PlanDraft, T> question) {
        return CompletableFuture.supplyAsync(
                () -> session()
                        .project()
                        .path(uri)
                        .map(path -> question.apply(path, session().project().draft(path)))
                        .orElse(none),
                worker);
    }

    private <T> CompletableFuture<T> askAt(
            TextDocumentPositionParams at, T none, BiFunction<PlanDraft, Integer, T> question) {
        return ask(
                at.getTextDocument().getUri(),
                none,
                (path, draft) -> question.apply(draft, to().offset(draft.source(), at.getPosition())));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(params.getTextDocument().getUri(), Either.forLeft(List.of()), (path, draft) -> {
            int offset = to().offset(draft.source(), params.getPosition());
            List<Proposal> proposals = Proposals.at(
                    draft,
                    offset,
                    session().project().vocabulary(path),
                    RuleManual.help().keySet());
            List<CompletionItem> items = new ArrayList<>();
            for (int i = 0; i < proposals.size(); i++) {
                items.add(items().proposal(proposals.get(i), i, draft.source(), offset));
            }
            return Either.forLeft(items);
        });
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return askAt(
                params,
                new Hover(List.of()),
                (draft, offset) -> shared().hover(draft, offset)
                        .or(() -> Explanation.at(
                                draft,
                                offset,
                                session().project().vocabulary(draft.source().path())))
                        .map(text -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, text)))
                        .orElseGet(() -> new Hover(List.of())));
    }

    private SharedNames shared() {
        return new SharedNames(session().project());
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return askAt(
                params,
                Either.forLeft(List.of()),
                (draft, offset) -> Either.forLeft(
                        Explanation.definition(draft, offset).or(() -> shared().at(draft, offset)).stream()
                                .map(this::location)
                                .toList()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return askAt(
                params,
                List.of(),
                (draft, offset) -> shared().places(draft, offset).stream()
                        .map(this::location)
                        .toList());
    }

    private Location location(Span at) {
        return new Location(session().project().uri(at.file().path()), to().range(at));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return askAt(
                        params,
                        Optional.<Span>empty(),
                        (draft, offset) -> Renaming.at(draft, offset).or(() -> shared().at(draft, offset)))
                .thenApply(span -> span.map(
                                at -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                                        to().range(at)))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return askAt(params, new WorkspaceEdit(), (draft, offset) -> {
            Optional<Renaming> beyond = shared().renamed(draft, offset, params.getNewName());
            Renaming renaming = beyond.orElseGet(() -> Renaming.of(draft, offset, params.getNewName()));
            Message refused = renaming.refused();
            if (refused == null && beyond.isEmpty()) {
                refused = newFault(draft, renaming.applied(draft, params.getNewName()));
            }
            if (refused != null) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.RequestFailed, refused.in(language), null));
            }
            return session().edits().of(renaming.places(), params.getNewName());
        });
    }

    /** What would be wrong in a plan with a name changed that is not now; null where nothing would. */
    private @Nullable Message newFault(PlanDraft draft, String text) {
        String path = draft.source().path();
        Set<String> before = session().project().faults(path, draft.source().text());
        return session().project().faults(path, text).stream()
                .filter(fault -> !before.contains(fault))
                .sorted()
                .findFirst()
                .map(fault -> Message.of(
                        "bytet skulle göra planen fel, %s", "the change would make the plan wrong, %s", fault))
                .orElse(null);
    }

    private ProtocolItems items() {
        return new ProtocolItems(to());
    }

    private Translation to() {
        return session().project().translation();
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return ask(
                params.getTextDocument().getUri(),
                List.of(),
                (path, draft) -> session().fixes().at(path, draft.source(), params.getRange()).stream()
                        .map(Either::<Command, CodeAction>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return ask(
                params.getTextDocument().getUri(),
                List.of(),
                (path, draft) ->
                        FigureNotes.of(draft, at -> to().touches(at, draft.source(), params.getRange())).stream()
                                .map(note -> items().hint(draft.source(), note))
                                .toList());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return ask(
                params.getTextDocument().getUri(),
                List.of(),
                (path, draft) -> draft.tree().map(PlanOutline::of).orElse(List.of()).stream()
                        .map(part -> Either.<SymbolInformation, DocumentSymbol>forRight(items().part(part)))
                        .toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return ask(
                params.getTextDocument().getUri(),
                List.of(),
                (path, draft) -> draft.tree().map(PlanOutline::folds).orElse(List.of()).stream()
                        .map(span ->
                                new FoldingRange(span.line() - 1, span.file().line(span.to()) - 1))
                        .toList());
    }
}
