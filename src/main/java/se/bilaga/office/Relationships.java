package se.bilaga.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What one part refers to: the {@code _rels/<part>.rels} beside it. */
public final class Relationships {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String part;
    private final List<Relationship> all = new ArrayList<>();

    Relationships(String part) {
        this.part = part;
    }

    /**
     * One reference.
     *
     * @param type the whole URI: {@code http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles}
     * @param target as written, relative to the part, or a URL when external
     */
    public record Relationship(String id, String type, String target, boolean external) {

        /** The last step of the type: {@code styles}. */
        public String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    static Relationships parse(String part, byte[] xml) throws IOException {
        Relationships relationships = new Relationships(part);
        for (Element e : Dom.all(Dom.parse(xml), NAMESPACE, "Relationship")) {
            boolean external = e.getAttribute("TargetMode").equals("External");
            relationships.all.add(
                    new Relationship(e.getAttribute("Id"), e.getAttribute("Type"), e.getAttribute("Target"), external));
        }
        return relationships;
    }

    /** Refers to another part by its path from this part's folder; the answer is the new id. */
    public String add(String kind, String target) {
        return add(new Relationship(freeId(), OFFICE + kind, target, false));
    }

    /** As {@link #add(String, String)} with a type outside Office's own: {@code core-properties}. */
    public String addType(String type, String target) {
        return add(new Relationship(freeId(), type, target, false));
    }

    /** Refers to something outside the file, once for each target. */
    public String addExternal(String kind, String target) {
        return all.stream()
                .filter(r -> r.external() && r.kind().equals(kind) && r.target().equals(target))
                .findFirst()
                .map(Relationship::id)
                .orElseGet(() -> add(new Relationship(freeId(), OFFICE + kind, target, true)));
    }

    String add(Relationship relationship) {
        all.add(relationship);
        return relationship.id();
    }

    private String freeId() {
        Set<String> taken = all.stream().map(Relationship::id).collect(Collectors.toSet());
        int number = all.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    /** Refers no more to what is of these kinds. */
    public void removeKinds(Set<String> kinds) {
        all.removeIf(relationship -> kinds.contains(relationship.kind()));
    }

    public List<Relationship> all() {
        return List.copyOf(all);
    }

    /** The name of the first part that is referred to as {@code kind}: {@code styles → word/styles.xml}. */
    public Optional<String> partOf(String kind) {
        return all.stream()
                .filter(r -> r.kind().equals(kind) && !r.external())
                .map(this::resolve)
                .findFirst();
    }

    /** The name of the part that a relationship points at. */
    public String resolve(Relationship relationship) {
        String target = relationship.target();
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> steps = new ArrayList<>(List.of(part.split("/", -1)));
        steps.remove(steps.size() - 1);
        for (String step : target.split("/", -1)) {
            if (!step.equals("..")) {
                steps.add(step);
            } else if (!steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            }
        }
        return String.join("/", steps);
    }

    byte[] bytes() {
        Xml xml = Xml.part().open("Relationships", "xmlns", NAMESPACE);
        for (Relationship r : all) {
            if (r.external()) {
                xml.empty(
                        "Relationship", "Id", r.id(), "Type", r.type(), "Target", r.target(), "TargetMode", "External");
            } else {
                xml.empty("Relationship", "Id", r.id(), "Type", r.type(), "Target", r.target());
            }
        }
        return xml.close().bytes();
    }
}
