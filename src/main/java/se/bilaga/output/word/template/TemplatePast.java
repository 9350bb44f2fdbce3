package se.bilaga.output.word.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.source.diagnostic.Message;

/** Takes out of a template the parts that tell of how it was made, which no board is to read. */
final class TemplatePast {
    private static final Set<String> PAST = Set.of(
            "comments",
            "commentsExtended",
            "commentsIds",
            "commentsExtensible",
            "people",
            "documenttasks",
            "customXml",
            "glossaryDocument",
            "thumbnail",
            "printerSettings",
            "recipientData",
            "origin");

    /** Those that its owner may have meant to be there. */
    private static final Map<String, Message> TOLD = new TreeMap<>(
            Map.of(
                    "comments",
                    new Message(
                            "Wordmallens kommentarer följer inte med i dokumenten",
                            "the comments of the Word template are left out of the documents"),
                    "origin",
                    new Message(
                            "Wordmallens digitala signatur följer inte med i dokumenten, för den gäller mallen",
                            "the digital signature of the Word template is left out of the documents, for it is the template's")));

    private TemplatePast() {}

    /** Comments, who made them, signatures of what it was, data and building blocks of other documents. */
    static void forget(OpcPackage file, Consumer<Message> warnings) {
        Set<String> found = new HashSet<>();
        List<String> parts = file.names();
        parts.add("");
        for (String part : parts) {
            Relationships links = file.relationships(part);
            links.all().stream().map(Relationship::kind).filter(PAST::contains).forEach(found::add);
            links.removeKinds(PAST);
        }
        file.dropUnreferred();
        TOLD.forEach((kind, told) -> {
            if (found.contains(kind)) {
                warnings.accept(told);
            }
        });
    }
}
