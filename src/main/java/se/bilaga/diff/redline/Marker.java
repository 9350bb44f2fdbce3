package se.bilaga.diff.redline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks whole blocks as new, gone or moved. */
final class Marker {
    private static final Set<String> LEAVES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "figure", "div");
    private static final Set<String> SENTENCES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "th", "td", "caption", "figcaption", "div");

    private final Document out;
    private int moves;

    Marker(Document out) {
        this.out = out;
    }

    /** A copy of a block that only one of the trees has. */
    Element only(Element block, Mark mark) {
        Element copy = (Element) out.importNode(block, true);
        mark(copy, mark, new HashMap<>(), false);
        return copy;
    }

    /** The two ends of a move; blocks in them that are not the same at both ends have not moved. */
    Ends moved(Element before, Element now) {
        Map<String, Deque<String>> away = new HashMap<>();
        Map<String, Deque<String>> here = new HashMap<>();
        Map<String, Integer> recent = count(now);
        count(before).forEach((leaf, count) -> {
            for (int i = 0; i < Math.min(count, recent.getOrDefault(leaf, 0)); i++) {
                String id = "m" + ++moves;
                away.computeIfAbsent(leaf, l -> new ArrayDeque<>()).add(id);
                here.computeIfAbsent(leaf, l -> new ArrayDeque<>()).add(id);
            }
        });
        Element from = (Element) out.importNode(before, true);
        Element to = (Element) out.importNode(now, true);
        boolean alone = LEAVES.contains(before.getTagName());
        if (alone && away.isEmpty()) {
            String id = "m" + ++moves;
            away.put(leaf(before), new ArrayDeque<>(List.of(id)));
            here.put(leaf(now), new ArrayDeque<>(List.of(id)));
        }
        mark(from, Mark.MOVED_AWAY, away, false);
        mark(to, Mark.MOVED_HERE, here, false);
        return new Ends(from, to);
    }

    /** A block where it was and where it is. */
    record Ends(Element from, Element to) {}

    private static Map<String, Integer> count(Element root) {
        Map<String, Integer> leaves = new java.util.TreeMap<>();
        if (LEAVES.contains(root.getTagName())) {
            leaves.merge(leaf(root), 1, Integer::sum);
        }
        Tree.all(root).stream()
                .filter(element -> LEAVES.contains(element.getTagName()))
                .forEach(element -> leaves.merge(leaf(element), 1, Integer::sum));
        return leaves;
    }

    private static String leaf(Element element) {
        return element.getTagName() + " " + Tree.text(element);
    }

    private void mark(Element element, Mark mark, Map<String, Deque<String>> moved, boolean inRow) {
        String name = element.getTagName();
        if (name.equals("colgroup") || Tree.isDrawn(element)) {
            return;
        }
        if (LEAVES.contains(name) && !inRow) {
            leaf(element, mark, moved.get(leaf(element)));
        } else if (!SENTENCES.contains(name) && !inRow) {
            element.setAttribute(Mark.WHOLE, mark.word());
        }
        if (SENTENCES.contains(name)) {
            wrap(element, mark);
        }
        for (Element child : Tree.elements(element)) {
            if (Tree.isBlock(child)) {
                mark(child, mark, moved, inRow || name.equals("tr"));
            }
        }
    }

    private static void leaf(Element element, Mark mark, @Nullable Deque<String> moved) {
        String id = moved == null ? null : moved.poll();
        element.setAttribute(Mark.BLOCK, (id == null ? mark.plain() : mark).word());
        if (id != null) {
            element.setAttribute(Mark.NUMBER, id);
        }
    }

    /** Puts {@code ins} or {@code del} around each run of words. */
    private void wrap(Element element, Mark mark) {
        Element run = null;
        for (Node child : Tree.children(element)) {
            if (Tree.isBlock(child)) {
                run = null;
                continue;
            }
            if (run == null) {
                run = out.createElement(mark.phrase());
                element.insertBefore(run, child);
            }
            run.appendChild(child);
        }
    }
}
