package se.bilaga.plan.read;

import java.util.Locale;
import java.util.Optional;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.yaml.Yaml;

/** Reads document types: {@code dokumenttyper/internkontrollplan.yaml}. */
public final class DocumentTypes {
    /** The folder that they are in, the organisation's own, the repository's and the program's. */
    public static final String FOLDER = "dokumenttyper";

    private final NamedFiles files;

    public DocumentTypes(SourceTree tree, Shipped shipped) {
        files = new NamedFiles(tree, shipped, FOLDER);
    }

    /**
     * The type of a name; empty where its file has faults, which are told; a {@link BadValue} where there is none.
     *
     * @param folder the organisation's, with its slash, or empty
     */
    public Optional<DocumentType> find(String name, String folder, Diagnostics diagnostics) {
        Diagnostics ofFile = new Diagnostics();
        Optional<SourceFile> file = files.find(fileName(name), folder, ofFile);
        if (file.isEmpty() && !ofFile.hasErrors()) {
            throw new BadValue(
                    Message.of("det finns ingen dokumenttyp \"%s\"", "there is no document type \"%s\"", name),
                    files.hint(fileName(name), folder));
        }
        Optional<DocumentType> type = file.flatMap(found -> read(found, ofFile));
        ofFile.all().forEach(diagnostics::add);
        return type;
    }

    /** The type that a file describes; empty where it has faults, which are told. */
    public static Optional<DocumentType> read(SourceFile file, Diagnostics diagnostics) {
        Optional<DocumentType> type =
                Yaml.parse(file, diagnostics).flatMap(node -> Binder.bind(DocumentType.class, node, diagnostics));
        type.ifPresent(read -> {
            name(read, file, diagnostics);
            PlanVocabulary.check(read, diagnostics);
        });
        return type.filter(read -> !diagnostics.hasErrors());
    }

    /** A blank is a hyphen there: {@code plan-för-aktiva-åtgärder}. */
    private static String fileName(String name) {
        return name.strip().replace(' ', '-');
    }

    /** A plan finds the file by the name, so the two are one. */
    private static void name(DocumentType type, SourceFile file, Diagnostics diagnostics) {
        String expected = file.path().replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
        String name = type.name().value();
        if (!fileName(name).equals(expected) || !name.equals(name.toLowerCase(Locale.ROOT))) {
            diagnostics.error(
                    "dokumenttypens-namn",
                    type.name().at(),
                    Message.of(
                            "dokumenttypen heter \"%s\" men filen %s",
                            "the document type is called \"%s\" but its file %s", name, file.path()),
                    Message.of("skriv namn: %s", "write namn: %s", expected));
        }
    }
}
