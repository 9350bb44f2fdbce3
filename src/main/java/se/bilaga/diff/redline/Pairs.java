package se.bilaga.diff.redline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;

/** Which block of the new tree is which of the old among those beside each other. */
final class Pairs {
    private static final double ALIKE = 0.5;
    private static final double HEADED_ALIKE = 0.4;

    private final List<Element> before;
    private final List<Element> now;
    private final int[] partner;
    private final boolean[] taken;

    private Pairs(List<Element> before, List<Element> now) {
        this.before = before;
        this.now = now;
        partner = new int[now.size()];
        Arrays.fill(partner, -1);
        taken = new boolean[before.size()];
    }

    /** The index in {@code before} of the partner of each of {@code now}, -1 for none. */
    static int[] of(List<Element> before, List<Element> now) {
        Pairs pairs = new Pairs(before, now);
        pairs.identical();
        Set<String> names = new TreeSet<>();
        now.forEach(element -> names.add(element.getTagName()));
        for (String name : names) {
            if (name.equals("section")) {
                pairs.alike(name, element -> new Traits(null, heading(element), List.of()), HEADED_ALIKE);
            }
            pairs.alike(name, element -> new Traits(id(element), Tree.text(element), List.of()), ALIKE);
        }
        pairs.heads();
        return pairs.partner;
    }

    private void identical() {
        Map<String, Deque<Integer>> byText = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            byText.computeIfAbsent(key(before.get(i)), key -> new ArrayDeque<>())
                    .add(i);
        }
        for (int j = 0; j < now.size(); j++) {
            Deque<Integer> same = byText.get(key(now.get(j)));
            if (same != null && !same.isEmpty()) {
                pair(same.peek(), j);
                if (partner[j] >= 0) {
                    same.poll();
                }
            }
        }
    }

    private static String key(Element element) {
        return element.getTagName() + " " + element.getAttribute("class") + " " + Tree.text(element);
    }

    private void alike(String name, Function<Element, Traits> traits, double threshold) {
        List<Integer> old = IntStream.range(0, before.size())
                .filter(i -> !taken[i] && before.get(i).getTagName().equals(name))
                .boxed()
                .toList();
        List<Integer> recent = IntStream.range(0, now.size())
                .filter(j -> partner[j] < 0 && now.get(j).getTagName().equals(name))
                .boxed()
                .toList();
        if (old.isEmpty() || recent.isEmpty()) {
            return;
        }
        List<Side> olds =
                old.stream().map(i -> new Side(i, traits.apply(before.get(i)))).toList();
        List<Side> recents =
                recent.stream().map(j -> new Side(j, traits.apply(now.get(j)))).toList();
        for (Match<Side> match :
                Matching.of(olds, recents, Side::traits, threshold).matches()) {
            pair(match.before().index(), match.now().index());
        }
    }

    /** A block with what it is known by. */
    private record Side(int index, Traits traits) {}

    private void pair(int i, int j) {
        if (Kinship.mergeable(before.get(i), now.get(j))) {
            partner[j] = i;
            taken[i] = true;
        }
    }

    /** Headings of two sections that are one section are one heading, however renamed. */
    private void heads() {
        if (!before.isEmpty() && !now.isEmpty() && partner[0] < 0 && !taken[0] && isHeading(now.get(0))) {
            pair(0, 0);
        }
    }

    static boolean isHeading(Element element) {
        return element.getTagName().matches("h[1-6]");
    }

    private static String heading(Element section) {
        return Tree.elements(section).stream()
                .filter(Pairs::isHeading)
                .map(Tree::text)
                .findFirst()
                .orElse("");
    }

    /** Tables and figures have names of their own; a class is one on the first page; of some there is only one. */
    private static @Nullable String id(Element element) {
        String name = switch (element.getTagName()) {
            case "main", "header" -> element.getTagName();
            case "table", "figure" -> element.getAttribute("id");
            case "p", "h1", "div" -> element.getAttribute("class");
            default -> "";
        };
        return name.isEmpty() || name.equals("not") ? null : name;
    }
}
