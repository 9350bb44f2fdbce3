package se.bilaga.app.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bilaga.check.coverage.CertainReferences;
import se.bilaga.check.coverage.CertainReferences.Found;
import se.bilaga.check.rule.Subject;
import se.bilaga.edit.Edits;
import se.bilaga.plan.text.Passage;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * A plan's text with references for the typed figures that can be but one.
 *
 * @param text of the whole file
 * @param bound what stood there, with the reference that stands there now
 */
public record FigureFixes(String text, List<Found> bound) {
    public FigureFixes {
        bound = List.copyOf(bound);
    }

    /** Empty where there is nothing to bind; what YAML would then read otherwise is left. */
    public static Optional<FigureFixes> of(Subject subject) {
        SourceFile file = subject.file().source();
        Edits edits = new Edits(file);
        List<Found> bound = new ArrayList<>();
        for (Found found : CertainReferences.of(subject)) {
            if (found.at().file().equals(file) && canStand(subject, found)) {
                edits.replace(found.at(), found.reference());
                bound.add(found);
            }
        }
        return bound.isEmpty() ? Optional.empty() : Optional.of(new FigureFixes(edits.text(), bound));
    }

    /** Braces begin no plain text, none in braces has any, and one in double quotes has no quotes in it. */
    private static boolean canStand(Subject subject, Found found) {
        Span whole = subject.passages().stream()
                .map(Passage::text)
                .filter(text -> text.at().file().equals(found.at().file())
                        && text.at().from() <= found.at().from()
                        && text.at().to() >= found.at().to())
                .map(text -> text.at())
                .findFirst()
                .orElse(found.at());
        String first = whole.text().substring(0, Math.min(1, whole.text().length()));
        String line = whole.file().lineText(whole.file().line(whole.from()));
        boolean block = first.equals("|") || first.equals(">");
        boolean quoted = first.equals("\"") || first.equals("'");
        boolean flow = line.matches("\\s*(?:- )?(?:[\\p{L}-]+: )?[\\[{].*");
        return block
                || (quoted
                        ? !found.reference().contains(first)
                        : !flow && whole.from() < found.at().from());
    }
}
