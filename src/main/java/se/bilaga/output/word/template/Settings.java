package se.bilaga.output.word.template;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.output.word.part.Part;
import se.bilaga.output.word.part.Splice;
import se.bilaga.source.diagnostic.Message;

/** The template's settings, with what a document must have and without what would trouble its reader. */
public final class Settings {
    /** Fields to update on opening make Word ask a question; the rest is about where the file was, or was not to be changed. */
    private static final Set<String> UNWANTED = Set.of(
            "updateFields",
            "attachedTemplate",
            "linkStyles",
            "mailMerge",
            "rsids",
            "trackRevisions",
            "documentProtection",
            "writeProtection",
            "formsDesign",
            "revisionView",
            "docVars",
            "attachedSchema",
            "saveThroughXslt");

    /** What may stand after {@code footnotePr} in the schema's order. */
    private static final List<String> AFTER_NOTES = List.of("""
            endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping \
            doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType \
            schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator docId conflictMode \
            discardImageEditingData defaultImageDpi chartTrackingRefBased""".split(" ", -1));

    private static final String NOTES =
            "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>";
    private static final String COMPATIBILITY = "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

    private Settings() {}

    /**
     * Makes the settings those of a document.
     *
     * @param warnings told what holds no more
     */
    public static void adapt(OpcPackage file, String main, Consumer<Message> warnings) throws IOException {
        Document part = Part.SETTINGS.read(file, main);
        Element root = part.getDocumentElement();
        for (Element setting : Dom.children(root)) {
            if (setting.getLocalName().equals("documentProtection")) {
                warnings.accept(new Message(
                        "Wordmallens skydd mot ändringar gäller inte i dokumenten",
                        "the protection of the Word template against changes does not hold in the documents"));
            }
            if (UNWANTED.contains(setting.getLocalName())) {
                Dom.remove(setting);
            }
        }
        if (Dom.child(root, "footnotePr").isEmpty()) {
            root.insertBefore(Dom.fragment(part, Wml.DECLARATIONS, NOTES), firstOf(root, AFTER_NOTES));
        }
        if (Dom.child(root, "compat").isEmpty()) {
            List<String> after = AFTER_NOTES.subList(2, AFTER_NOTES.size());
            root.insertBefore(Dom.fragment(part, Wml.DECLARATIONS, COMPATIBILITY), firstOf(root, after));
        }
        Dom.child(root, "themeFontLang").ifPresent(language -> Wml.set(language, "val", "sv-SE"));
        Splice.bind(part);
        file.replace(Part.SETTINGS.name(file, main), Dom.bytes(part));
    }

    private static @Nullable Node firstOf(Element root, List<String> names) {
        return Dom.children(root).stream()
                .filter(e -> names.contains(e.getLocalName()))
                .findFirst()
                .orElse(null);
    }
}
