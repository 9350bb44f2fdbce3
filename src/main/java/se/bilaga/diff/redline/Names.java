package se.bilaga.diff.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.ChangeMark;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.InlineNode.Link;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;

/** Gives what is gone ids of its own where the new tree has the same, and numbers the changes. */
final class Names {
    private static final String PREFIX = "forut-";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();

    private Names() {}

    static Document settle(Document redline) {
        Names names = new Names();
        names.new Taking().rewrite(redline);
        return names.new Numbering().rewrite(names.new Renaming().rewrite(redline));
    }

    /** Knows whether only the old tree has what is copied. */
    abstract static class Aware extends PageRewrite {
        private boolean gone;

        boolean isGone() {
            return gone;
        }

        @Override
        protected <N extends PageNode> N copy(N node) {
            boolean outer = gone;
            Fate fate = Tree.fate(node);
            gone |= fate != null && fate.isGone();
            N copy = super.copy(node);
            gone = outer;
            return copy;
        }
    }

    /** Notes which ids the new tree has, and what the same elements were called in the old. */
    private final class Taking extends Aware {
        @Override
        protected Attributes attributes(PageNode node) {
            String id = node.attributes().id();
            if (!isGone() && !id.isEmpty()) {
                taken.add(id);
                renamed.putIfAbsent(OldAttributes.of(node).getOrDefault(OldAttributes.ID, id), id);
            }
            return node.attributes();
        }
    }

    /** Gives what is gone ids that are free. */
    private final class Renaming extends Aware {
        @Override
        protected Attributes attributes(PageNode node) {
            String id = node.attributes().id();
            if (!isGone() || id.isEmpty()) {
                return node.attributes();
            }
            String free = id;
            while (!taken.add(free)) {
                free = PREFIX + free;
            }
            renamed.put(id, free);
            return free.equals(id)
                    ? node.attributes()
                    : OldAttributes.noted(node).withId(free);
        }
    }

    /** Leads what is gone to the new names, and numbers the changes from 1 in the order of the document. */
    private final class Numbering extends Aware {
        private final Map<String, String> moves = new HashMap<>();
        private int last;

        @Override
        protected Attributes attributes(PageNode node) {
            ChangeMark mark = node.attributes().mark();
            boolean words = node instanceof InlineNode.Inserted || node instanceof InlineNode.Deleted;
            if (mark.fate() == null && !words) {
                return node.attributes();
            }
            String move = mark.number();
            String number =
                    move == null ? String.valueOf(++last) : moves.computeIfAbsent(move, key -> String.valueOf(++last));
            return node.attributes().with(new ChangeMark(mark.fate(), mark.whole(), number, mark.before()));
        }

        @Override
        public void visit(Link link) {
            String target = link.target();
            String other = target.startsWith("#")
                    ? "#" + renamed.getOrDefault(target.substring(1), target.substring(1))
                    : target;
            if (!isGone() || other.equals(target)) {
                super.visit(link);
            } else {
                become(new Link(OldAttributes.noted(link), other, inside(link, link.content())));
            }
        }
    }
}
