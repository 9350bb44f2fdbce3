package se.bilaga.output.word;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Xml;
import se.bilaga.page.Metadata;

/** What the file says of itself: title, subject, author, and the registry's own properties. */
final class Properties {
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final OpcPackage file;
    private final Metadata metadata;

    private Properties(OpcPackage file, Metadata metadata) {
        this.file = file;
        this.metadata = metadata;
    }

    static void write(OpcPackage file, Metadata metadata) throws IOException {
        Properties properties = new Properties(file, metadata);
        properties.core();
        properties.application();
        properties.custom();
    }

    private void core() {
        String time = metadata.created().truncatedTo(ChronoUnit.SECONDS).toString();
        Xml xml = Xml.part()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        CORE,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", metadata.title()).leaf("dc:subject", metadata.subject());
        xml.leaf("dc:creator", metadata.author());
        xml.leaf("cp:lastModifiedBy", metadata.author());
        for (String event : List.of("dcterms:created", "dcterms:modified")) {
            xml.open(event, "xsi:type", "dcterms:W3CDTF").text(time).close();
        }
        xml.leaf("dc:language", "sv-SE").close();
        String part = packagePart(CORE.replace("metadata/", "relationships/metadata/"), "docProps/core.xml");
        file.put(part, CORE_TYPE, xml.bytes());
    }

    /** Replaces what the template's editing left behind: its pages, its minutes, its machine. */
    private void application() {
        Xml xml = Xml.part().open("Properties", "xmlns", OFFICE + "extended-properties");
        xml.leaf("Application", "bilaga")
                .leaf("Company", metadata.organisation())
                .close();
        String part = packagePart(OFFICE + "relationships/extended-properties", "docProps/app.xml");
        file.put(part, OFFICE_TYPE + "extended-properties+xml", xml.bytes());
    }

    private String packagePart(String type, String otherwise) {
        String kind = type.substring(type.lastIndexOf('/') + 1);
        return file.relationships("").partOf(kind).orElseGet(() -> {
            file.relationships("").addType(type, otherwise);
            return otherwise;
        });
    }

    private void custom() throws IOException {
        String part = packagePart(OFFICE + "relationships/custom-properties", "docProps/custom.xml");
        Map<String, @Nullable String> ours = ours();
        Xml xml = Xml.part()
                .open("Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
        int id = 2;
        for (var property : ours.entrySet()) {
            String value = property.getValue();
            if (value != null) {
                xml.open("property", "fmtid", FORMAT_ID, "pid", Integer.toString(id++), "name", property.getKey());
                xml.leaf("vt:lpwstr", value).close();
            }
        }
        for (Element theirs : templates(part)) {
            if (!ours.containsKey(theirs.getAttribute("name"))) {
                theirs.setAttribute("pid", Integer.toString(id++));
                xml.raw(Dom.markup(theirs));
            }
        }
        file.put(part, OFFICE_TYPE + "custom-properties+xml", xml.close().bytes());
    }

    private Map<String, @Nullable String> ours() {
        Map<String, @Nullable String> properties = new LinkedHashMap<>();
        properties.put("Diarienummer", metadata.registryNumber());
        properties.put("Bilaga", metadata.appendix());
        properties.put("Period", metadata.period());
        properties.put("Organisation", metadata.organisation());
        properties.put("Förvaltning", metadata.author());
        return properties;
    }

    /** The template's own properties, as a document management system may need them. */
    private Iterable<Element> templates(String part) throws IOException {
        if (!file.has(part)) {
            return List.of();
        }
        Document theirs = Dom.parse(file.part(part));
        return Dom.all(theirs, OFFICE + "custom-properties", "property");
    }
}
