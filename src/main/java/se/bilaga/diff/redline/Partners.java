package se.bilaga.diff.redline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.BlockNode.SectionBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;

/**
 * Which of the nodes beside each other in the new tree is which in the old: things of the plan as the comparison has
 * paired them, and what is no thing of the plan by likeness.
 */
final class Partners {
    private static final double ALIKE = 0.5;
    private static final double HEADED_ALIKE = 0.4;
    private static final double ROWS_ALIKE = 0.45;
    private static final Pattern OPENING = Pattern.compile("^(?:\\S+ ){3,}?\\S+?[.!?:](?= |$)");
    private static final String SECTION = SectionBlock.class.getSimpleName();
    private static final String ROW = TableRow.class.getSimpleName();

    private final List<Tied> before;
    private final List<Tied> now;
    private final int[] partner;
    private final boolean[] taken;
    private final boolean[] settled;

    private Partners(List<Tied> before, List<Tied> now) {
        this.before = before;
        this.now = now;
        partner = new int[now.size()];
        Arrays.fill(partner, -1);
        settled = new boolean[now.size()];
        taken = new boolean[before.size()];
    }

    /** The index in {@code before} of the partner of each of {@code now}, -1 for none. */
    static int[] of(List<Tied> before, List<Tied> now, Counterparts counterparts) {
        Partners pairs = new Partners(before, now);
        pairs.counterparts(counterparts);
        pairs.identical();
        pairs.sameOpening();
        Set<String> kinds = new TreeSet<>();
        now.forEach(unit -> kinds.add(Tree.kind(unit.first())));
        for (String kind : kinds) {
            if (kind.equals(SECTION)) {
                pairs.alike(
                        kind,
                        unit -> new Traits(null, Tied.heading((SectionBlock) unit.first()), List.of()),
                        HEADED_ALIKE);
            }
            Set<String> heads = pairs.heads();
            pairs.alike(
                    kind,
                    unit -> new Traits(id(unit.first(), heads), unit.text(), List.of()),
                    kind.equals(ROW) ? ROWS_ALIKE : ALIKE);
        }
        pairs.renamedHeading();
        return pairs.partner;
    }

    /** Things of the plans: the pair that shares the most of them; one that has no partner gets none by likeness. */
    private void counterparts(Counterparts counterparts) {
        List<Set<String>> old = before.stream().map(Tied::names).toList();
        for (int j = 0; j < now.size(); j++) {
            Set<String> names = now.get(j).names();
            int best = -1;
            long most = 0;
            for (int i = 0; i < before.size(); i++) {
                long shared = taken[i] ? 0 : counterparts.shared(old.get(i), names);
                if (shared > most) {
                    best = i;
                    most = shared;
                }
            }
            if (best >= 0) {
                pair(best, j);
            }
            settled[j] = best >= 0 || counterparts.knowsNow(names);
        }
        for (int i = 0; i < before.size(); i++) {
            taken[i] |= counterparts.knowsBefore(old.get(i));
        }
    }

    private void identical() {
        Map<String, Deque<Integer>> byText = new HashMap<>();
        IntStream.range(0, before.size())
                .filter(i -> !taken[i])
                .forEach(i -> byText.computeIfAbsent(key(before.get(i)), key -> new ArrayDeque<>())
                        .add(i));
        for (int j = 0; j < now.size(); j++) {
            Deque<Integer> same = settled[j] ? null : byText.get(key(now.get(j)));
            if (same != null && !same.isEmpty() && pair(same.element(), j)) {
                same.remove();
            }
        }
    }

    /** Paragraphs that begin with the same sentence, which no other beside them does. */
    private void sameOpening() {
        Set<String> once = unique(before, Partners::opening);
        once.retainAll(unique(now, Partners::opening));
        for (int j = 0; j < now.size(); j++) {
            String opening = opening(now.get(j).first());
            for (int i = 0; i < before.size() && !settled[j] && once.contains(opening); i++) {
                if (!taken[i] && opening(before.get(i).first()).equals(opening)) {
                    pair(i, j);
                }
            }
        }
    }

    /** The first sentence, where it is one of some words; {@code ""} for what is no paragraph. */
    private static String opening(PageNode node) {
        Matcher first = node instanceof ParagraphBlock ? OPENING.matcher(Tree.text(node)) : OPENING.matcher("");
        return first.find() ? first.group() : "";
    }

    private static String key(Tied unit) {
        return Tree.kind(unit.first()) + unit.first().attributes().classes() + unit.text();
    }

    private void alike(String kind, Function<Tied, Traits> traits, double threshold) {
        List<Candidate> old = candidates(before, taken, kind, traits);
        List<Candidate> recent = candidates(now, settled, kind, traits);
        if (!old.isEmpty() && !recent.isEmpty()) {
            Matching.of(old, recent, Candidate::traits, threshold)
                    .matches()
                    .forEach(match -> pair(match.before().index(), match.now().index()));
        }
    }

    /** A unit with what it is known by. */
    private record Candidate(int index, Traits traits) {}

    private static List<Candidate> candidates(
            List<Tied> units, boolean[] settled, String kind, Function<Tied, Traits> traits) {
        return IntStream.range(0, units.size())
                .filter(i -> !settled[i] && Tree.kind(units.get(i).first()).equals(kind))
                .mapToObj(i -> new Candidate(i, traits.apply(units.get(i))))
                .toList();
    }

    private boolean pair(int i, int j) {
        boolean pair = Kinship.inPairs(before.get(i).nodes(), now.get(j).nodes());
        if (pair) {
            partner[j] = i;
            settled[j] = true;
            taken[i] = true;
        }
        return pair;
    }

    /** Headings of two sections that are one section are one heading, however renamed. */
    private void renamedHeading() {
        boolean free = !before.isEmpty() && !now.isEmpty() && partner[0] < 0 && !taken[0];
        if (free && now.get(0).first() instanceof HeadingBlock) {
            pair(0, 0);
        }
    }

    /** The first cells that one row of each table has. */
    private Set<String> heads() {
        Set<String> heads = unique(before, Partners::head);
        heads.retainAll(unique(now, Partners::head));
        return heads;
    }

    private static Set<String> unique(List<Tied> units, Function<PageNode, String> said) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>(Set.of(""));
        units.stream()
                .map(unit -> said.apply(unit.first()))
                .filter(head -> !seen.add(head))
                .forEach(twice::add);
        seen.removeAll(twice);
        return seen;
    }

    private static String head(PageNode node) {
        return node instanceof TableRow row && !row.cells().isEmpty()
                ? Tree.text(row.cells().get(0))
                : "";
    }

    /** Tables and figures have names of their own; a class is one on the first page; of some there is only one. */
    private static @Nullable String id(PageNode node, Set<String> heads) {
        String name = "";
        if (node instanceof PagePart) {
            name = Tree.kind(node);
        } else if (node instanceof TableRow) {
            name = heads.contains(head(node)) ? head(node) : "";
        } else if (node instanceof TableBlock || node instanceof FigureBlock) {
            name = node.attributes().id();
        } else if (node instanceof ParagraphBlock || node instanceof HeadingBlock) {
            name = String.join(" ", node.attributes().classes());
        }
        return name.isEmpty() || name.equals(CssClass.NOTE.css()) ? null : name;
    }
}
