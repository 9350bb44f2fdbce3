package se.bilaga.app.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import se.bilaga.source.text.Span;

/**
 * Changes of files as the protocol has them.
 *
 * @param versioned whether the editor takes the version of each text along, and refuses the change of one that it has
 *     changed since
 */
record ProtocolEdits(OpenProject project, boolean versioned) {

    /** The same text in the place of each of {@code places}, in whatever files they are. */
    WorkspaceEdit of(List<Span> places, String text) {
        Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
        for (Span at : places) {
            byFile.computeIfAbsent(at.file().path(), path -> new ArrayList<>())
                    .add(new TextEdit(project.translation().range(at), text));
        }
        WorkspaceEdit edit = new WorkspaceEdit();
        if (versioned) {
            edit.setDocumentChanges(byFile.entrySet().stream()
                    .map(file -> new TextDocumentEdit(
                            identifier(file.getKey()),
                            file.getValue().stream()
                                    .map(Either::<TextEdit, SnippetTextEdit>forLeft)
                                    .toList()))
                    .map(Either::<TextDocumentEdit, ResourceOperation>forLeft)
                    .toList());
        } else {
            Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
            byFile.forEach((path, edits) -> changes.put(project.uri(path), edits));
            edit.setChanges(changes);
        }
        return edit;
    }

    private VersionedTextDocumentIdentifier identifier(String path) {
        return new VersionedTextDocumentIdentifier(
                project.uri(path), project.files().version(path));
    }
}
