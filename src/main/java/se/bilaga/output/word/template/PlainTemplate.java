package se.bilaga.output.word.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;

/** What a look without a Word template begins from: pages with the lines at head and foot that the PDF has. */
final class PlainTemplate {
    private static final String MAIN = "word/document.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REFERENCE = "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>";

    private PlainTemplate() {}

    static OpcPackage open() throws IOException {
        OpcPackage file = new OpcPackage();
        file.relationships("").add("officeDocument", MAIN);
        String section = part(file, "header", "default") + part(file, "footer", "default")
                + part(file, "footer", "first") + "<w:titlePg/>";
        String document = Xml.DECLARATION + "<w:document " + Wml.DECLARATIONS + "><w:body><w:sectPr>" + section
                + "</w:sectPr></w:body></w:document>";
        file.put(MAIN, WordTemplate.DOCUMENT, document.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** A line at head or foot; the answer is what a section says of it. */
    private static String part(OpcPackage file, String kind, String pages) throws IOException {
        Relationships links = file.relationships(MAIN);
        String name = file.free("word/" + kind, ".xml");
        file.put(name, TYPE + kind + "+xml", read(kind));
        return REFERENCE.formatted(kind, pages, links.add(kind, name.replace("word/", "")));
    }

    private static byte[] read(String kind) throws IOException {
        try (InputStream in = PlainTemplate.class.getResourceAsStream(kind + ".xml")) {
            if (in == null) {
                throw new IllegalStateException(kind + ".xml is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
