package se.bilaga.page.text;

import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.prose.Referent;
import se.bilaga.source.text.Text;

/** Numbers the sections, tables and figures of a plan in the order of the document, before anything refers to them. */
public final class Anchors {
    private final Slug slugs = new Slug();
    private final IdentityHashMap<Object, Anchor> byThing = new IdentityHashMap<>();
    private final Map<Referent, Map<String, Anchor>> byName = new EnumMap<>(Referent.class);
    private final Map<Referent, Integer> counts = new EnumMap<>(Referent.class);

    private Anchors() {}

    public static Anchors of(Plan plan) {
        Anchors anchors = new Anchors();
        anchors.number(plan.sections(), "", plan.numbering());
        return anchors;
    }

    /** @param numbering whether the sections have numbers, those that are not to have one aside */
    private void number(List<Section> sections, String parent, boolean numbering) {
        int n = 0;
        for (Section section : sections) {
            boolean numbered = numbering && section.numbered();
            n += numbered ? 1 : 0;
            String number = numbered ? parent + n : "";
            String id = slugs.unique(
                    section.id() == null
                            ? section.heading().value()
                            : section.id().value());
            String title = "”" + section.heading() + "”";
            add(section, section.id(), new Anchor(Referent.SECTION, id, number, title));
            section.blocks().forEach(this::number);
            number(section.sections(), number + ".", numbered);
        }
    }

    private void number(Block block) {
        Referent kind = block.numberedAs();
        if (kind != null) {
            int number = counts.merge(kind, 1, Integer::sum);
            String prefix = kind == Referent.TABLE ? "tab-" : "fig-";
            String id = slugs.unique(
                    prefix + (block.id() == null ? number : block.id().value()));
            add(block, block.id(), new Anchor(kind, id, String.valueOf(number), ""));
        }
    }

    private void add(Object thing, @Nullable Text name, Anchor anchor) {
        byThing.put(thing, anchor);
        if (name != null) {
            byName.computeIfAbsent(anchor.kind(), kind -> new LinkedHashMap<>()).put(name.value(), anchor);
        }
    }

    /** The anchor of a section, or of a block that is a table or a figure. */
    public Anchor of(Object thing) {
        Anchor anchor = byThing.get(thing);
        if (anchor == null) {
            throw new IllegalArgumentException("not numbered: " + thing);
        }
        return anchor;
    }

    Optional<Anchor> named(Referent kind, String name) {
        return Optional.ofNullable(byName.getOrDefault(kind, Map.of()).get(name));
    }

    /** What has an id: as its author wrote it, or as it is in the document. */
    Optional<Anchor> at(String id) {
        return byName.values().stream()
                .map(names -> names.get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> byThing.values().stream()
                        .filter(anchor -> anchor.id().equals(id))
                        .findFirst());
    }

    /** All ids, in order of the alphabet. */
    Collection<String> places() {
        TreeSet<String> places = new TreeSet<>();
        byName.values().forEach(names -> places.addAll(names.keySet()));
        byThing.values().forEach(anchor -> places.add(anchor.id()));
        return places;
    }

    Collection<String> names(Referent kind) {
        return byName.getOrDefault(kind, Map.of()).keySet();
    }

    /** An id for something that nothing refers to by name. */
    public String unique(String text) {
        return slugs.unique(text);
    }
}
