package se.bilaga.output.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;

/** The parts that hang on the main document, each made when the template has none. */
enum Part {
    STYLES("styles", "styles"),
    NUMBERING("numbering", "numbering"),
    SETTINGS("settings", "settings"),
    FOOTNOTES("footnotes", "footnotes");

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final String kind;
    private final String root;

    Part(String kind, String root) {
        this.kind = kind;
        this.root = root;
    }

    /** The part's name: {@code word/styles.xml}. */
    String name(OpcPackage file, String main) {
        return file.relationships(main).partOf(kind).orElseGet(() -> {
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            file.put(folder + kind + ".xml", TYPE + kind + "+xml", empty());
            file.relationships(main).add(kind, kind + ".xml");
            return folder + kind + ".xml";
        });
    }

    Document read(OpcPackage file, String main) throws IOException {
        return Dom.parse(file.part(name(file, main)));
    }

    private byte[] empty() {
        return switch (this) {
            case STYLES -> Dom.bytes(Styles.readOwn());
            case FOOTNOTES -> Footnotes.EMPTY.getBytes(StandardCharsets.UTF_8);
            case NUMBERING, SETTINGS ->
                (Xml.DECLARATION + "<w:" + root + " " + Wml.DECLARATIONS + "/>").getBytes(StandardCharsets.UTF_8);
        };
    }
}
