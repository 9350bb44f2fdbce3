package se.bilaga.importing.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;

/**
 * The parts of a .docx, unpacked under limits. What leads out of the file, and what would run or open in another program,
 * is left where it is.
 */
final class WordParts {
    private static final long LARGEST = 48L << 20;
    private static final int LARGEST_XML = 12 << 20;

    /** A plan of a hundred pages has a tenth of it. */
    private static final int MOST_TAGS = 500_000;

    /** Where the name of the first part stands. */
    private static final int ZIP_NAME = 30;

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String DOCUMENT = "word/document.xml";

    private final OpcPackage file;
    private final String main;

    private WordParts(OpcPackage file, String main) {
        this.file = file;
        this.main = main;
    }

    static WordParts read(byte[] bytes) throws WordFault {
        FileSignature.check(bytes);
        OpcPackage file;
        try {
            file = OpcPackage.read(bytes, LARGEST);
        } catch (IOException e) {
            throw fault(bytes, e);
        }
        Relationships links = file.relationships("");
        String main = links.partOf("officeDocument").orElse(DOCUMENT);
        String type = String.valueOf(file.contentType(main));
        if (!file.has(main) || (!type.contains("wordprocessingml") && !main.equals(DOCUMENT))) {
            throw FileSignature.ofZip("");
        }
        return new WordParts(file, main);
    }

    private static WordFault fault(byte[] bytes, IOException e) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        String said = String.valueOf(e.getMessage());
        if (start.startsWith("mimetype", ZIP_NAME)) {
            return FileSignature.ofZip("opendocument.text");
        }
        if (said.startsWith("no [Content_Types]")) {
            return FileSignature.ofZip("");
        }
        return said.startsWith("unpacks") || said.startsWith("one part twice")
                ? WordFault.tooLarge()
                : WordFault.damaged();
    }

    /** The tree of the text. */
    Document document() throws WordFault {
        return tree(main);
    }

    /** The tree of what the text refers to as {@code kind}: {@code styles}, {@code footnotes}. */
    Optional<Document> part(String kind) throws WordFault {
        Optional<String> name = links().partOf(kind).filter(file::has);
        return name.isEmpty() ? Optional.empty() : Optional.of(tree(name.get()));
    }

    /** The text of every part that people may have written in. */
    List<Document> all() throws WordFault {
        List<Document> trees = new ArrayList<>();
        for (String name : file.names()) {
            if (name.endsWith(".xml") && !name.contains("theme") && !name.endsWith("styles.xml")) {
                trees.add(tree(name));
            }
        }
        return trees;
    }

    Relationships links() {
        return file.relationships(main);
    }

    /** What a relationship of the text leads to inside the file. */
    Optional<String> target(String id) {
        return links().all().stream()
                .filter(link -> link.id().equals(id) && !link.external())
                .map(links()::resolve)
                .filter(file::has)
                .findFirst();
    }

    /** An address outside the file. */
    Optional<String> address(String id) {
        return links().all().stream()
                .filter(link -> link.id().equals(id) && link.external())
                .map(link -> link.target())
                .findFirst();
    }

    byte[] bytes(String part) throws WordFault {
        try {
            return file.part(part);
        } catch (IOException e) {
            throw WordFault.damaged();
        }
    }

    Document tree(String part) throws WordFault {
        byte[] xml = bytes(part);
        int tags = 0;
        for (byte one : xml) {
            tags += one == '<' ? 1 : 0;
        }
        if (xml.length > LARGEST_XML || tags > MOST_TAGS) {
            throw WordFault.tooLarge();
        }
        try {
            return Dom.parse(transitional(xml));
        } catch (IOException e) {
            throw WordFault.damaged();
        }
    }

    /** Word's strict form has other names for the same. */
    private static byte[] transitional(byte[] xml) {
        String start = new String(xml, 0, Math.min(xml.length, 4000), StandardCharsets.UTF_8);
        if (!start.contains(STRICT)) {
            return xml;
        }
        return new String(xml, StandardCharsets.UTF_8)
                .replace(
                        STRICT + "wordprocessingml/main",
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
                .replace(
                        STRICT + "officeDocument/relationships",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .replace(STRICT + "drawingml/", "http://schemas.openxmlformats.org/drawingml/2006/")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The elements of a local name anywhere below, whatever their namespace. */
    static List<Element> all(Element parent, String name) {
        return Dom.all(parent, "*", name);
    }
}
