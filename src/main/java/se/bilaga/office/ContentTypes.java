package se.bilaga.office;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What kind each part is: {@code [Content_Types].xml}. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final SortedMap<String, String> defaults = new TreeMap<>();
    private final SortedMap<String, String> overrides = new TreeMap<>();

    ContentTypes() {
        defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        defaults.put("xml", "application/xml");
    }

    static ContentTypes parse(byte[] xml) throws IOException {
        ContentTypes types = new ContentTypes();
        for (Element e : Dom.children(Dom.parse(xml).getDocumentElement())) {
            String type = e.getAttribute("ContentType");
            if (e.hasAttribute("Extension")) {
                types.defaults.put(e.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
            } else {
                types.overrides.put(e.getAttribute("PartName").replaceFirst("^/", ""), type);
            }
        }
        return types;
    }

    @Nullable
    String of(String part) {
        String override = overrides.get(part);
        return override != null ? override : defaults.get(extension(part));
    }

    void set(String part, String type) {
        if (!type.equals(of(part))) {
            overrides.put(part, type);
        }
    }

    /** Forgets the parts that are not among these. */
    void retain(Set<String> parts) {
        overrides.keySet().retainAll(parts);
    }

    /** Lets an extension stand for a type: {@code png → image/png}. */
    void setDefault(String extension, String type) {
        defaults.put(extension, type);
    }

    private static String extension(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    byte[] bytes() {
        Xml xml = Xml.part().open("Types", "xmlns", NAMESPACE);
        defaults.forEach((extension, type) -> xml.empty("Default", "Extension", extension, "ContentType", type));
        overrides.forEach((part, type) -> xml.empty("Override", "PartName", "/" + part, "ContentType", type));
        return xml.close().bytes();
    }
}
