package se.bilaga.diff.redline;

import java.util.List;
import org.w3c.dom.Element;

/** Which elements of the two trees can be shown as one. */
final class Kinship {
    private static final List<String> SHAPE = List.of("colspan", "rowspan", "scope");

    private Kinship() {}

    /** Whether the two can be one element with changes in it. */
    static boolean mergeable(Element before, Element now) {
        if (!before.getTagName().equals(now.getTagName())) {
            return false;
        }
        return switch (now.getTagName()) {
            case "br", "svg", "img", "sup", "sub" -> Tree.same(before, now);
            case "a" -> Tree.isNamed(before, now) && sameTarget(before, now);
            case "table" -> Tree.isNamed(before, now) && sameTable(before, now);
            case "figure" -> Tree.isNamed(before, now) && samePicture(before, now);
            case "tr" -> sameRow(before, now);
            case "td", "th" -> sameShape(before, now);
            case "main", "section", "ul", "ol" -> true;
            default -> Tree.isNamed(before, now) && sameContent(before, now);
        };
    }

    /** Both hold blocks, or both hold words. */
    private static boolean sameContent(Element before, Element now) {
        return Tree.holdsBlocks(before) == Tree.holdsBlocks(now);
    }

    private static boolean sameTarget(Element before, Element now) {
        String old = before.getAttribute("href");
        String recent = now.getAttribute("href");
        return old.equals(recent) || (old.startsWith("#") && recent.startsWith("#"));
    }

    private static boolean samePicture(Element before, Element now) {
        List<Element> old = Tree.elements(before);
        List<Element> recent = Tree.elements(now);
        return old.size() == recent.size()
                && !old.isEmpty()
                && Tree.same(old.get(0), recent.get(0))
                && names(old).equals(names(recent));
    }

    /** The same columns under the same kind of head. */
    private static boolean sameTable(Element before, Element now) {
        List<Element> old = Tree.elements(before);
        List<Element> recent = Tree.elements(now);
        if (!names(old).equals(names(recent))) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            String name = old.get(i).getTagName();
            boolean fixed = name.equals("thead") || name.equals("colgroup");
            if (fixed && !sameRows(Tree.elements(old.get(i)), Tree.elements(recent.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** As many, each of the other's shape. */
    static boolean sameRows(List<Element> before, List<Element> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!before.get(i).getTagName().equals(now.get(i).getTagName())
                    || (now.get(i).getTagName().equals("tr") && !sameRow(before.get(i), now.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameRow(Element before, Element now) {
        List<Element> old = Tree.elements(before);
        List<Element> recent = Tree.elements(now);
        if (old.size() != recent.size()) {
            return false;
        }
        for (int i = 0; i < recent.size(); i++) {
            if (!old.get(i).getTagName().equals(recent.get(i).getTagName()) || !sameShape(old.get(i), recent.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShape(Element before, Element now) {
        return sameContent(before, now)
                && SHAPE.stream().allMatch(name -> before.getAttribute(name).equals(now.getAttribute(name)));
    }

    private static List<String> names(List<Element> elements) {
        return elements.stream().map(Element::getTagName).toList();
    }
}
