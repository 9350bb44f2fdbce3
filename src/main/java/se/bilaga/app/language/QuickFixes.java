package se.bilaga.app.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;
import se.bilaga.app.build.FigureFixes;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.CommandFault;
import se.bilaga.check.coverage.CertainReferences;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** The cures that an editor can carry out: the word that was meant, the reference for a typed figure. */
final class QuickFixes {
    private final OpenProject project;
    private final PublishedFindings findings;
    private final Workshop workshop;
    private final Language language;
    private final ProtocolEdits edits;
    private List<CertainReferences.Found> figures = List.of();
    private @Nullable SourceFile figuresOf;

    QuickFixes(PublishedFindings findings, Workshop workshop, Language language, ProtocolEdits edits) {
        this.project = edits.project();
        this.edits = edits;
        this.findings = findings;
        this.workshop = workshop;
        this.language = language;
    }

    /** Those of what stands in a range of a plan. */
    List<CodeAction> at(String path, SourceFile file, Range range) {
        List<CodeAction> actions = new ArrayList<>();
        for (Diagnostic found : findings.of(path)) {
            if (project.translation().touches(found.at(), file, range)) {
                found.hints().forEach(hint -> word(found, hint).ifPresent(actions::add));
            }
        }
        if (OpenProject.isPlan(path)) {
            figures(path, file).stream()
                    .filter(bound -> project.translation().touches(bound.at(), file, range))
                    .forEach(bound -> actions.add(figure(bound)));
        }
        return actions;
    }

    private Optional<CodeAction> word(Diagnostic found, Message hint) {
        Span at = found.at();
        String word = hint.instead();
        String stands = at.text().replaceAll("^[\"']|[\"']$", "");
        // The place of a fault may be wider than the word that is wrong in it.
        boolean mark = stands.length() == 1 && !Character.isLetterOrDigit(stands.charAt(0));
        boolean certain = word != null
                && (mark
                        || word.equals("\"" + stands + "\"")
                        || (blanks(stands) == blanks(word)
                                && Nearest.to(stands, List.of(word)).isPresent()));
        if (word == null || !certain) {
            return Optional.empty();
        }
        CodeAction action = action(Message.of("Skriv %s", "Write %s", word.strip()), at, word);
        action.setDiagnostics(List.of(project.translation().finding(found, language)));
        return Optional.of(action);
    }

    private static long blanks(String text) {
        return text.chars().filter(c -> c == ' ').count();
    }

    /** Typed figures that can be but one: what {@code check --fix} would write; found once for each text. */
    private List<CertainReferences.Found> figures(String path, SourceFile file) {
        if (figuresOf == null || !file.equals(figuresOf)) {
            figures = read(path);
            figuresOf = file;
        }
        return figures;
    }

    private List<CertainReferences.Found> read(String path) {
        try {
            return workshop.subject(project.files(), path, new Diagnostics())
                    .flatMap(FigureFixes::of)
                    .map(FigureFixes::bound)
                    .orElse(List.of());
        } catch (CommandFault unreadable) {
            return List.of(); // the findings tell of it
        }
    }

    private CodeAction figure(CertainReferences.Found bound) {
        return action(
                Message.of(
                        "Hämta %s ur statistiken: %s",
                        "Take %s from the statistics: %s", bound.at().text(), bound.reference()),
                bound.at(),
                bound.reference());
    }

    private CodeAction action(Message title, Span at, String text) {
        CodeAction action = new CodeAction(title.in(language));
        action.setKind(CodeActionKind.QuickFix);
        action.setEdit(edits.of(List.of(at), text));
        return action;
    }
}
