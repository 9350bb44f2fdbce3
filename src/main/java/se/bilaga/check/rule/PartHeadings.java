package se.bilaga.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.check.clause.AskedWords;
import se.bilaga.plan.Section;
import se.bilaga.plan.type.DocumentPart;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.text.Text;

/** Which parts of their type the sections of a document are, by the words of their headings. */
public record PartHeadings(DocumentType type) {

    public boolean isOf(Section section, DocumentPart part) {
        return isOf(section.heading().value(), part);
    }

    private static boolean isOf(String heading, DocumentPart part) {
        return AskedWords.anyIn(heading, phrases(part));
    }

    /** The part of a section; empty where it is none or may be more than one. */
    public Optional<DocumentPart> of(Section section) {
        return of(section.heading().value());
    }

    /** The part of a section with a heading. */
    public Optional<DocumentPart> of(String heading) {
        List<DocumentPart> all =
                type.parts().stream().filter(part -> isOf(heading, part)).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** {@code "Riskanalys" eller "riskbedömning"}. */
    public String names(DocumentPart part) {
        return phrases(part).stream()
                .map(phrase -> '"' + phrase + '"')
                .reduce((all, next) -> all + " eller " + next)
                .orElse("");
    }

    private static List<String> phrases(DocumentPart part) {
        return Stream.concat(Stream.of(part.heading()), part.others().stream())
                .map(Text::value)
                .toList();
    }
}
