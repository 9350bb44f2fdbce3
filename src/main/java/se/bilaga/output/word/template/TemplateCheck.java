package se.bilaga.output.word.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.source.diagnostic.Message;

/** Refuses a template that would carry programs, or things from elsewhere, into the board's papers. */
final class TemplateCheck {
    private static final Set<String> PROGRAMS = Set.of("vbaProject", "wordVbaData", "keyMapCustomizations", "control");
    private static final Set<String> EMBEDDED = Set.of("oleObject", "package");
    private static final Set<String> FOREIGN = Set.of("aFChunk", "subDocument", "frame");

    private final String name;
    private final OpcPackage file;

    private TemplateCheck(String name, OpcPackage file) {
        this.name = name;
        this.file = file;
    }

    /** Throws for the first thing that no template may hold. */
    static void check(String name, OpcPackage file) throws UnusableTemplate {
        TemplateCheck check = new TemplateCheck(name, file);
        List<String> parts = new ArrayList<>(file.names());
        parts.add("");
        for (String part : parts) {
            check.contentType(part);
            for (Relationship relationship : file.relationships(part).all()) {
                check.relationship(part, relationship);
            }
        }
    }

    private void contentType(String part) throws UnusableTemplate {
        @Nullable String type = file.contentType(part);
        String known = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (known.matches(".*(macroenabled|vbaproject|activex).*") || part.endsWith("vbaProject.bin")) {
            throw macros();
        }
    }

    private UnusableTemplate macros() {
        return refused(
                "Wordmallen %s innehåller makron; spara den som \"Word-mall (*.dotx)\"",
                "the Word template %s holds macros; save it as \"Word Template (*.dotx)\"");
    }

    private void relationship(String part, Relationship relationship) throws UnusableTemplate {
        String kind = relationship.kind();
        if (PROGRAMS.contains(kind)) {
            throw macros();
        }
        if (kind.equals("attachedTemplate")) {
            throw refused(
                    "Wordmallen %s är kopplad till en annan mall; koppla loss den under Utvecklare > Dokumentmall",
                    "the Word template %s is attached to another; detach it under Developer > Document Template");
        }
        if (EMBEDDED.contains(kind) && !isChart(part)) {
            throw refused(
                    "Wordmallen %s innehåller ett inbäddat objekt (OLE); ta bort det eller ersätt det med en bild",
                    "the Word template %s holds an embedded object (OLE); remove it or put a picture in its place");
        }
        if (FOREIGN.contains(kind)) {
            throw TemplateParts.foreign(name);
        }
        if (relationship.external() && !isWebLink(relationship)) {
            throw new UnusableTemplate(Message.of(
                    "Wordmallen %s länkar till något utanför filen: %s; bädda in det eller ta bort länken",
                    "the Word template %s links to something outside the file: %s; embed it or remove the link",
                    name,
                    relationship.target()));
        }
    }

    /** A chart brings the sheet that its figures are in. */
    private boolean isChart(String part) {
        return String.valueOf(file.contentType(part)).endsWith("drawingml.chart+xml");
    }

    /** A web or mail address to click on, as in many a letterhead, fetches nothing. */
    private static boolean isWebLink(Relationship relationship) {
        return relationship.kind().equals("hyperlink") && relationship.target().matches("(?i)(https?://|mailto:).*");
    }

    private UnusableTemplate refused(String sv, String en) {
        return new UnusableTemplate(Message.of(sv, en, name));
    }
}
