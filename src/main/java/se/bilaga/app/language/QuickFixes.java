package se.bilaga.app.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
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
    private List<CertainReferences.Found> figures = List.of();
    private @Nullable SourceFile figuresOf;

    QuickFixes(OpenProject project, PublishedFindings findings, Workshop workshop, Language language) {
        this.project = project;
        this.findings = findings;
        this.workshop = workshop;
        this.language = language;
    }

    /** Those of what stands in a range of a plan. */
    List<CodeAction> at(String path, SourceFile file, Range range) {
        List<CodeAction> actions = new ArrayList<>();
        for (Diagnostic found : findings.of(path)) {
            if (project.translation().touches(found.at(), file, range)) {
                found.hints().forEach(hint -> word(found.at(), hint).ifPresent(actions::add));
            }
        }
        if (OpenProject.isPlan(path)) {
            figures(path, file).stream()
                    .filter(bound -> project.translation().touches(bound.at(), file, range))
                    .forEach(bound -> actions.add(figure(bound)));
        }
        return actions;
    }

    private Optional<CodeAction> word(Span at, Message hint) {
        String word = hint.instead();
        String stands = at.text().replaceAll("^[\"']|[\"']$", "");
        // The place of a fault may be wider than the word that is wrong in it.
        return word == null
                        || blanks(stands) != blanks(word)
                        || Nearest.to(stands, List.of(word)).isEmpty()
                ? Optional.empty()
                : Optional.of(action(Message.of("Skriv %s", "Write %s", word), at, word));
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
        action.setEdit(new WorkspaceEdit(Map.of(
                project.uri(at.file().path()),
                List.of(new TextEdit(project.translation().range(at), text)))));
        return action;
    }
}
