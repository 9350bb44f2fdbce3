package se.bilaga.app.language;

import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import se.bilaga.editor.FigureNotes;
import se.bilaga.editor.PlanOutline;
import se.bilaga.editor.Proposal;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** What the editor rooms know, as the protocol shows it. */
final class ProtocolItems {
    private ProtocolItems() {}

    static CompletionItem proposal(Proposal proposal, int order, SourceFile file, int offset) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(
                switch (proposal.kind()) {
                    case KEY -> CompletionItemKind.Property;
                    case WORD -> CompletionItemKind.EnumMember;
                    case NAME -> CompletionItemKind.Reference;
                    case FIGURE -> CompletionItemKind.Value;
                });
        item.setSortText(String.format(Locale.ROOT, "%04d", order));
        item.setDetail(proposal.detail());
        item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.doc()));
        Span typed = new Span(file, Math.min(proposal.from(), offset), offset);
        item.setFilterText(proposal.label());
        item.setTextEdit(Either.forLeft(new TextEdit(Translation.range(typed), proposal.text())));
        return item;
    }

    static InlayHint hint(SourceFile file, FigureNotes.Note note) {
        InlayHint hint = new InlayHint(Translation.position(file, note.at().to()), Either.forLeft(note.text()));
        hint.setPaddingLeft(true);
        return hint;
    }

    static DocumentSymbol part(PlanOutline.Part part) {
        SymbolKind kind = switch (part.kind()) {
            case "avsnitt" -> SymbolKind.String;
            case "statistik" -> SymbolKind.Number;
            default -> part.parts().isEmpty() ? SymbolKind.Field : SymbolKind.Module;
        };
        return new DocumentSymbol(
                part.name(),
                kind,
                Translation.range(part.at()),
                Translation.range(part.label()),
                "",
                part.parts().stream().map(ProtocolItems::part).toList());
    }
}
