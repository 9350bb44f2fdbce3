package se.bilaga.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.editor.NamedPlace.Kind;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/**
 * A name that a file makes for several plans: an area of an organisation, a series of shared statistics.
 *
 * @param at where the file makes it
 * @param label what it is called
 */
public record SharedName(Kind kind, String name, Span at, String label) {

    /** The one that the author stands at in a file that is no plan; empty where there is none. */
    public static Optional<SharedName> at(PlanDraft draft, int offset) {
        return draft.known().isPresent()
                ? Optional.empty()
                : Stream.of(Kind.AREA, Kind.SERIES)
                        .flatMap(kind -> made(draft, kind).stream())
                        .filter(name -> name.at.from() <= offset && offset <= name.at.to())
                        .findFirst();
    }

    private static List<SharedName> made(PlanDraft draft, Kind kind) {
        return draft.tree()
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .flatMap(root -> root.entry(kind == Kind.AREA ? "områden" : "statistik"))
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .map(names -> names.entries().stream()
                        .map(entry -> new SharedName(
                                kind,
                                entry.key().value(),
                                entry.key().at(),
                                label(entry.value()).orElse(entry.key().value())))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> label(Node node) {
        Node named = node instanceof Node.Mapping mapping
                ? mapping.entry("rubrik").map(Node.Entry::value).orElse(node)
                : node;
        return named instanceof Node.Scalar scalar
                ? Optional.of(scalar.text().value().strip())
                : Optional.empty();
    }

    /** The places of a plan that name it; none where the plan has it from another file. */
    public List<Span> in(PlanDraft plan) {
        List<NamedPlace> same = plan.places().stream()
                .filter(place -> place.kind() == kind && place.name().equals(name))
                .toList();
        String file = at.file().path();
        return same.stream().noneMatch(place -> place.at().file().path().equals(file))
                ? List.of()
                : same.stream()
                        .map(NamedPlace::at)
                        .filter(place -> place.file().equals(plan.source()))
                        .toList();
    }

    /** Another name for it in its file and in {@code plans}; refused where one that is adopted would have to change. */
    public Renaming renamed(PlanDraft draft, List<PlanDraft> plans, String other) {
        if (!Renaming.isName(kind, other)) {
            return Renaming.refused(Message.of(
                    "\"%s\" kan inte vara namn på ett område eller en serie",
                    "\"%s\" cannot be the name of an area or a series", other));
        }
        if (made(draft, kind).stream().anyMatch(name -> name.name.equals(other))) {
            return Renaming.refused(Message.of("namnet \"%s\" finns redan", "the name \"%s\" is taken", other));
        }
        List<PlanDraft> users =
                plans.stream().filter(plan -> !in(plan).isEmpty()).toList();
        Optional<PlanDraft> fixed = users.stream()
                .filter(plan -> !plan.current() || plan.isAdopted())
                .findFirst();
        if (fixed.isPresent()) {
            return Renaming.refused(Message.of(
                    "%s använder namnet och är beslutad eller har fel, så den ändras inte",
                    "%s uses the name and is adopted or has faults, so it is not changed",
                    fixed.get().source().path()));
        }
        return new Renaming(
                Stream.concat(Stream.of(at), users.stream().flatMap(plan -> in(plan).stream()))
                        .distinct()
                        .toList(),
                null);
    }
}
