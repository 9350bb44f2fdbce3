package se.bilaga.diff.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives what is gone ids of its own where the new tree has the same, and numbers the changes. */
final class Names {
    private static final String PREFIX = "forut-";

    private final Element root;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();

    Names(Document redline) {
        root = redline.getDocumentElement();
    }

    void settle() {
        for (Element element : Tree.all(root)) {
            if (!isGone(element) && element.hasAttribute("id")) {
                String id = element.getAttribute("id");
                taken.add(id);
                renamed.putIfAbsent(OldAttributes.of(element).getOrDefault("id", id), id);
            }
        }
        for (Element element : Tree.all(root)) {
            if (isGone(element) && element.hasAttribute("id")) {
                rename(element);
            }
        }
        Tree.all(root).stream().filter(Names::isGone).forEach(this::redirect);
        number();
    }

    private void rename(Element element) {
        String id = element.getAttribute("id");
        String free = id;
        while (!taken.add(free)) {
            free = PREFIX + free;
        }
        if (!free.equals(id)) {
            OldAttributes.keep(element);
            element.setAttribute("id", free);
        }
        renamed.put(id, free);
    }

    private void redirect(Element link) {
        String target = link.getAttribute("href");
        if (target.startsWith("#")) {
            String free = renamed.getOrDefault(target.substring(1), target.substring(1));
            if (!target.equals("#" + free)) {
                OldAttributes.keep(link);
                link.setAttribute("href", "#" + free);
            }
        }
    }

    /** Whether only the old tree has it. */
    static boolean isGone(Element element) {
        for (Node node = element; node instanceof Element above; node = node.getParentNode()) {
            if (Mark.isOnly(above, false)) {
                return true;
            }
        }
        return false;
    }

    private void number() {
        Map<String, String> moves = new HashMap<>();
        int last = 0;
        for (Element element : Tree.all(root)) {
            String name = element.getTagName();
            if (element.hasAttribute(Mark.BLOCK) || name.equals("ins") || name.equals("del")) {
                String move = element.getAttribute(Mark.NUMBER);
                String number = moves.get(move);
                if (number == null) {
                    number = String.valueOf(++last);
                    if (!move.isEmpty()) {
                        moves.put(move, number);
                    }
                }
                element.setAttribute(Mark.NUMBER, number);
            }
        }
    }
}
