package se.bilaga.output.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.office.Wml;

/**
 * What makes Word say "unreadable content", or leaves a reader out, though the schema allows it.
 *
 * <pre>{@code OoxmlLint.faults(docx) → ["word/document.xml: no list 7"]}</pre>
 */
final class OoxmlLint {

    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final OpcPackage file;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> drawings = new HashSet<>();
    private final Set<String> footnoteCalls = new HashSet<>();
    /** The bookmarks of all parts: a note refers to what stands in the text. */
    private final Set<String> names = new HashSet<>();
    /** What is wrong where there is no bookmark of a name. */
    private final Map<String, String> leads = new LinkedHashMap<>();

    private String part = "";
    private Document tree;

    private OoxmlLint(OpcPackage file) throws IOException {
        this.file = file;
        this.tree = Dom.parse(file.part("word/document.xml"));
    }

    static List<String> faults(byte[] docx) throws IOException {
        OoxmlLint lint = new OoxmlLint(OpcPackage.read(docx));
        for (String part : lint.file.names()) {
            if (part.matches("word/(document|header\\d*|footer\\d*|footnotes)\\.xml")) {
                lint.part = part;
                lint.tree = Dom.parse(lint.file.part(part));
                lint.story();
            }
        }
        lint.leads.forEach((fault, name) -> {
            if (!lint.names.contains(name)) {
                lint.faults.add(fault);
            }
        });
        lint.packageFaults();
        return lint.faults;
    }

    private void story() throws IOException {
        styles();
        lists();
        bookmarks();
        notes();
        drawings();
        fields();
        tables();
        changes();
        relationships();
    }

    private void fault(String what) {
        faults.add(part + ": " + what);
    }

    private List<Element> all(String name) {
        return Dom.all(tree, Wml.W, name);
    }

    private void styles() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Element style : Dom.all(Dom.parse(file.part("word/styles.xml")), Wml.W, "style")) {
            if (!ids.add(Wml.attribute(style, "styleId"))) {
                fault("style twice " + Wml.attribute(style, "styleId"));
            }
        }
        for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
            for (Element use : all(kind)) {
                if (!ids.contains(Wml.attribute(use, "val"))) {
                    fault("no style " + Wml.attribute(use, "val"));
                }
            }
        }
    }

    private void lists() throws IOException {
        Set<String> ids = new HashSet<>(Set.of("0"));
        for (Element num : Dom.all(Dom.parse(file.part("word/numbering.xml")), Wml.W, "num")) {
            if (!ids.add(Wml.attribute(num, "numId"))) {
                fault("list twice " + Wml.attribute(num, "numId"));
            }
        }
        for (Element use : all("numId")) {
            if (!ids.contains(Wml.attribute(use, "val"))) {
                fault("no list " + Wml.attribute(use, "val"));
            }
        }
    }

    private void bookmarks() {
        Set<String> open = new HashSet<>();
        for (Element start : all("bookmarkStart")) {
            String name = Wml.attribute(start, "name");
            if (!name.matches("[\\p{L}_][\\p{L}\\d_]{0,39}") || !names.add(name)) {
                fault("bookmark " + name);
            }
            if (!open.add(Wml.attribute(start, "id"))) {
                fault("bookmark id twice " + Wml.attribute(start, "id"));
            }
        }
        all("bookmarkEnd").forEach(end -> {
            if (!open.remove(Wml.attribute(end, "id"))) {
                fault("bookmark ends that never began");
            }
        });
        if (!open.isEmpty()) {
            fault("bookmark without end");
        }
        for (Element link : all("hyperlink")) {
            String anchor = Wml.attribute(link, "anchor");
            if (!anchor.isEmpty()) {
                leads.put(part + ": link to no bookmark " + anchor, anchor);
            }
        }
        for (Element field : all("instrText")) {
            String[] words = field.getTextContent().trim().split(" +", -1);
            if (Set.of("REF", "PAGEREF", "NOTEREF").contains(words[0])) {
                leads.put(part + ": field to no bookmark " + words[1], words[1]);
            }
        }
    }

    private void notes() {
        for (Element call : all("footnoteReference")) {
            if (!footnoteCalls.add(Wml.attribute(call, "id"))) {
                fault("footnote called twice");
            }
        }
    }

    private void drawings() {
        for (Element properties : Dom.all(tree, WP, "docPr")) {
            if (!drawings.add(properties.getAttribute("id"))) {
                fault("drawing id twice " + properties.getAttribute("id"));
            }
            if (properties.getAttribute("descr").isBlank()) {
                fault("drawing without alt text");
            }
        }
    }

    /** Fields must be balanced in every paragraph but those of a contents list, where one spans many. */
    private void fields() {
        Map<String, Integer> depth = new HashMap<>();
        depth.put("", 0);
        for (Element mark : all("fldChar")) {
            int change = switch (Wml.attribute(mark, "fldCharType")) {
                case "begin" -> 1;
                case "end" -> -1;
                default -> 0;
            };
            int now = depth.merge("", change, Integer::sum);
            if (now < 0) {
                fault("field ends that never began");
            }
        }
        if (depth.getOrDefault("", 0) != 0) {
            fault("field without end");
        }
        if (!all("fldSimple").isEmpty()) {
            fault("fldSimple");
        }
    }

    private void tables() {
        for (Element table : all("tbl")) {
            List<Element> columns =
                    Dom.child(table, "tblGrid").map(Dom::children).orElse(List.of());
            Node next = table.getNextSibling();
            if (next instanceof Element after && after.getLocalName().equals("tbl")) {
                fault("two tables meet");
            }
            for (Element row : Dom.children(table)) {
                if (row.getLocalName().equals("tr")) {
                    row(row, columns);
                }
            }
        }
    }

    private void row(Element row, List<Element> columns) {
        int covered = 0;
        for (Element cell : Dom.children(row)) {
            if (!cell.getLocalName().equals("tc")) {
                continue;
            }
            covered += Dom.child(cell, "tcPr")
                    .flatMap(p -> Dom.child(p, "gridSpan"))
                    .map(e -> Wml.number(e, "val", 1))
                    .orElse(1);
            List<Element> content = Dom.children(cell);
            if (!content.get(content.size() - 1).getLocalName().equals("p")) {
                fault("cell does not end in a paragraph");
            }
        }
        if (covered != columns.size()) {
            fault("row covers " + covered + " of " + columns.size() + " columns");
        }
    }

    private void changes() {
        for (String kind : List.of("del", "moveFrom")) {
            for (Element deleted : all(kind)) {
                if (!Dom.all(deleted, Wml.W, "t").isEmpty()
                        || !Dom.all(deleted, Wml.W, "instrText").isEmpty()) {
                    fault("living text in " + kind);
                }
            }
        }
        Set<String> ids = new HashSet<>();
        for (String kind : List.of("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")) {
            for (Element change : all(kind)) {
                if (!ids.add(Wml.attribute(change, "id"))) {
                    fault("change id twice");
                }
                if (!Wml.attribute(change, "date").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
                    fault("change dated " + Wml.attribute(change, "date"));
                }
            }
        }
        moves();
    }

    private void moves() {
        Set<String> away = new HashSet<>();
        Set<String> here = new HashSet<>();
        all("moveFromRangeStart").forEach(e -> away.add(Wml.attribute(e, "name")));
        all("moveToRangeStart").forEach(e -> here.add(Wml.attribute(e, "name")));
        if (!away.equals(here)) {
            fault("half a move");
        }
    }

    private void relationships() {
        Set<String> ids = new HashSet<>();
        for (Relationship relationship : file.relationships(part).all()) {
            if (!ids.add(relationship.id())) {
                fault("relationship twice " + relationship.id());
            }
        }
        for (Element e : Dom.all(tree, "*", "*")) {
            for (String name : List.of("id", "embed", "link")) {
                String id = e.getAttributeNS(Wml.R, name);
                if (!id.isEmpty() && !ids.contains(id)) {
                    fault("no relationship " + id);
                }
            }
        }
    }

    private void packageFaults() throws IOException {
        part = "package";
        Set<String> notes = new HashSet<>();
        for (Element note : Dom.all(Dom.parse(file.part("word/footnotes.xml")), Wml.W, "footnote")) {
            if (!notes.add(Wml.attribute(note, "id"))) {
                fault("footnote twice " + Wml.attribute(note, "id"));
            }
        }
        footnoteCalls.stream().filter(id -> !notes.contains(id)).forEach(id -> fault("no footnote " + id));
        for (String name : file.names()) {
            if (file.contentType(name) == null) {
                fault("no content type for " + name);
            }
            for (Relationship relationship : file.relationships(name).all()) {
                String target = file.relationships(name).resolve(relationship);
                if (!relationship.external() && !file.has(target)) {
                    fault("no part " + target);
                }
            }
        }
        if (!Dom.all(Dom.parse(file.part("word/settings.xml")), Wml.W, "updateFields")
                .isEmpty()) {
            fault("asks to update fields on opening");
        }
    }
}
