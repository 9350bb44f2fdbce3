package se.bilaga.output.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.OriginProperties;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.page.Metadata;
import se.bilaga.page.Provenance;
import se.bilaga.source.diagnostic.Message;

/** What the file says of itself: title, subject, author, and the registry's own properties. */
final class Properties {
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final OpcPackage file;
    private final Metadata metadata;

    private final Consumer<Message> warnings;

    private Properties(OpcPackage file, Metadata metadata, Consumer<Message> warnings) {
        this.file = file;
        this.metadata = metadata;
        this.warnings = warnings;
    }

    /** @param warnings told which of the template's own are left out */
    static void write(OpcPackage file, Metadata metadata, Consumer<Message> warnings) throws IOException {
        Properties properties = new Properties(file, metadata, warnings);
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
        for (var property : templates(part, ours.keySet()).entrySet()) {
            xml.open("property", "fmtid", FORMAT_ID, "pid", Integer.toString(id++), "name", property.getKey());
            xml.leaf("vt:lpwstr", property.getValue()).close();
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
        Provenance made = metadata.made();
        if (made != null) {
            properties.put(OriginProperties.PLAN, made.plan());
            properties.put(OriginProperties.DIGEST, made.digest());
            properties.put(OriginProperties.COMMIT, made.commit());
        }
        return properties;
    }

    /** Those of the template that its own fields show; the others tell of the document that it once was. */
    private Map<String, String> templates(String part, Set<String> ours) throws IOException {
        Map<String, String> kept = new LinkedHashMap<>();
        if (!file.has(part)) {
            return kept;
        }
        String shown = shown();
        List<String> left = new ArrayList<>();
        for (Element theirs : Dom.all(Dom.parse(file.part(part)), OFFICE + "custom-properties", "property")) {
            String name = theirs.getAttribute("name");
            if (!name.isBlank() && shown.contains(name)) {
                kept.put(name, theirs.getTextContent());
            } else if (!name.isBlank()) {
                left.add(name);
            }
        }
        kept.keySet().removeAll(ours);
        left.removeAll(ours);
        if (!left.isEmpty()) {
            warnings.accept(Message.of(
                    "Wordmallens egna dokumentegenskaper följer inte med i dokumenten: %s",
                    "properties of the Word template's own are left out of the documents: %s",
                    String.join(", ", left)));
        }
        return kept;
    }

    /** The instructions of all fields that show properties. */
    private String shown() throws IOException {
        StringBuilder instructions = new StringBuilder();
        for (String part : file.names()) {
            boolean any = part.endsWith(".xml")
                    && new String(file.part(part), StandardCharsets.UTF_8).contains("DOCPROPERTY");
            for (Element field : any ? Dom.all(Dom.parse(file.part(part)), Wml.W, "*") : List.<Element>of()) {
                switch (field.getLocalName()) {
                    case "instrText" -> instructions.append(field.getTextContent());
                    case "fldSimple" -> instructions.append(Wml.attribute(field, "instr"));
                    default -> {} // shows none
                }
            }
        }
        return instructions.toString();
    }
}
