package se.bilaga.output.word.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.w3c.dom.Document;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.paper.Paper;

/** The parts that hang on the main document, each made when the template has none. */
public enum Part {
    STYLES,
    NUMBERING,
    SETTINGS,
    FOOTNOTES,
    COMMENTS;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final String kind = name().toLowerCase(Locale.ROOT);

    /** The part's name: {@code word/styles.xml}. */
    public String name(OpcPackage file, String main) {
        return name(file, main, Paper.PLAIN, "");
    }

    private String name(OpcPackage file, String main, Paper paper, String color) {
        return file.relationships(main).partOf(kind).orElseGet(() -> {
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            file.put(folder + kind + ".xml", TYPE + kind + "+xml", empty(paper, color));
            file.relationships(main).add(kind, kind + ".xml");
            return folder + kind + ".xml";
        });
    }

    public Document read(OpcPackage file, String main) throws IOException {
        return read(file, main, Paper.PLAIN, "");
    }

    /** The same, made where there is none with the sizes of type and the colour that a look has. */
    public Document read(OpcPackage file, String main, Paper paper, String color) throws IOException {
        return Dom.parse(file.part(name(file, main, paper, color)));
    }

    private byte[] empty(Paper paper, String color) {
        return switch (this) {
            case STYLES -> Dom.bytes(OwnStyles.read(paper, color));
            case FOOTNOTES -> Footnotes.EMPTY.getBytes(StandardCharsets.UTF_8);
            case NUMBERING, SETTINGS, COMMENTS ->
                (Xml.DECLARATION + "<w:" + kind + " " + Wml.DECLARATIONS + "/>").getBytes(StandardCharsets.UTF_8);
        };
    }
}
