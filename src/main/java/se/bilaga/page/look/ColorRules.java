package se.bilaga.page.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.paper.Declaration;
import se.bilaga.source.text.Text;

/**
 * What text and what ground the elements have that style sheets name, each its own or that of what it stands in: of
 * {@code table.data thead {background: navy}} and {@code th {color: white}} the text of {@code table.data thead th}.
 */
final class ColorRules {
    private static final String TEXT = "color";
    private static final String GROUND = "background-color";
    private static final List<Selector> ROOTS = Stream.of("body", "html")
            .flatMap(root -> Selector.of(root).stream())
            .toList();

    /** What no text stands in but in elements of its own. */
    private static final Set<String> HOLDING_OTHERS = Set.of(
            "html", "body", "main", "nav", "header", "section", "figure", "table", "thead", "tbody", "tr", "ul", "ol");

    private final List<Selector> named = new ArrayList<>();
    /** By property, and by one of the parts of the innermost element. */
    private final Map<String, Map<String, List<Rule>>> rules = Map.of(TEXT, new HashMap<>(), GROUND, new HashMap<>());

    private int count;

    private record Rule(Selector selector, Text value, int order) {}

    /**
     * The text of an element on its ground.
     *
     * @param textSaid where the text's is said; null where nothing says it, as for the ground
     */
    record Pair(
            LookColor text,
            LookColor ground,
            @Nullable Text textSaid,
            @Nullable Text groundSaid) {
        double contrast() {
            return text.against(ground);
        }
    }

    /** In their order: what is said later is heeded before what weighs as much. */
    void add(List<Declaration> declarations) {
        for (Declaration said : declarations) {
            String property = property(said);
            if (rules.containsKey(property) && !said.selector().startsWith("@")) {
                Selector.of(said.selector()).ifPresent(selector -> add(property, selector, said.value()));
            }
        }
    }

    private void add(String property, Selector selector, Text value) {
        String key = selector.parts().stream().findFirst().orElse("*");
        rules.getOrDefault(property, Map.of())
                .computeIfAbsent(key, part -> new ArrayList<>())
                .add(new Rule(selector, value, count++));
        named.add(selector);
    }

    private static String property(Declaration said) {
        String name = said.property().value();
        boolean color = name.equals("background")
                && LookColor.color(said.value().value()).isPresent();
        return color ? GROUND : name;
    }

    /** Of every element that is named, where both are known. */
    Stream<Pair> pairs() {
        return named.stream()
                .distinct()
                .filter(element -> !holdsOthers(element) || !isWrittenIn(element))
                .flatMap(element -> pair(element).stream());
    }

    private static boolean holdsOthers(Selector element) {
        return element.parts().stream().anyMatch(HOLDING_OTHERS::contains);
    }

    /** Whether the text of what stands in it has a colour of its own. */
    private boolean isWrittenIn(Selector element) {
        return rules.getOrDefault(TEXT, Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(rule -> Stream.iterate(
                                rule.selector().parent(), Optional::isPresent, one -> one.flatMap(Selector::parent))
                        .anyMatch(one -> element.covers(one.orElseThrow())));
    }

    private Optional<Pair> pair(Selector element) {
        Optional<Rule> text = inherited(TEXT, element);
        Optional<Rule> ground = inherited(GROUND, element);
        Optional<LookColor> color = color(text, new LookColor(0, 0, 0));
        Optional<LookColor> behind = color(ground, LookColor.WHITE);
        return color.isEmpty() || behind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(
                        color.get(),
                        behind.get(),
                        text.map(Rule::value).orElse(null),
                        ground.map(Rule::value).orElse(null)));
    }

    /** Empty where it is written in a way of its own. */
    private static Optional<LookColor> color(Optional<Rule> rule, LookColor none) {
        return rule.isEmpty()
                ? Optional.of(none)
                : LookColor.color(rule.get().value().value());
    }

    /** Of the element, or else of the nearest round it that has one. */
    private Optional<Rule> inherited(String property, Selector element) {
        return Stream.concat(
                        Stream.iterate(Optional.of(element), Optional::isPresent, one -> one.flatMap(Selector::parent))
                                .flatMap(Optional::stream),
                        ROOTS.stream())
                .flatMap(one -> own(property, one).stream())
                .filter(Predicate.not(ColorRules::isHandedOn))
                .findFirst();
    }

    private Optional<Rule> own(String property, Selector element) {
        Map<String, List<Rule>> of = rules.getOrDefault(property, Map.of());
        return Stream.concat(element.parts().stream(), Stream.of("*"))
                .flatMap(part -> of.getOrDefault(part, List.of()).stream())
                .filter(rule -> rule.selector().covers(element))
                .max(Comparator.comparingInt((Rule rule) -> rule.selector().weight())
                        .thenComparingInt(Rule::order));
    }

    private static boolean isHandedOn(Rule rule) {
        String value = rule.value().value().toLowerCase(Locale.ROOT);
        return value.equals("inherit") || value.equals("transparent") || value.equals("currentcolor");
    }
}
