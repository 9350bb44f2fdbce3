package se.bilaga.output.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.InlineNode.Deleted;
import se.bilaga.page.tree.InlineNode.Inserted;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.Wording;

/** A comparison's changes in the order that they are read, each with an id that a link can lead to. */
final class ChangeList extends PageRewrite {
    private static final int SHORT = 90;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private boolean inChange;

    /** {@code Tillagt: Ett nytt stycke.} */
    record Entry(String id, String words) {}

    /** Those of what has been rewritten. */
    List<Entry> entries() {
        return entries;
    }

    /** A changed block speaks for the changed words in it. */
    @Override
    protected <N extends PageNode> N copy(N node) {
        boolean outer = inChange;
        N copy = super.copy(node);
        inChange = outer;
        return copy;
    }

    @Override
    protected Attributes attributes(PageNode node) {
        Attributes said = node.attributes();
        Fate fate = inChange ? null : fate(node);
        if (fate == null) {
            return said;
        }
        inChange = true;
        if (said.mark().number() != null && !numbers.add(said.mark().number())) {
            return said;
        }
        Attributes named = said.id().isEmpty() ? said.withId("_andring-" + (entries.size() + 1)) : said;
        entries.add(new Entry(named.id(), kind(fate) + ": " + shortened(node, fate)));
        return named;
    }

    private static @Nullable Fate fate(PageNode node) {
        Fate fate = node.attributes().mark().fate();
        if (fate != null) {
            return fate;
        }
        if (node instanceof Inserted) {
            return Fate.NEW;
        }
        return node instanceof Deleted ? Fate.GONE : null;
    }

    private static String kind(Fate fate) {
        return switch (fate) {
            case NEW -> "Tillagt";
            case GONE -> "Borttaget";
            case MOVED_HERE -> "Flyttat hit";
            case MOVED_AWAY -> "Flyttat härifrån";
        };
    }

    private static String shortened(PageNode node, Fate fate) {
        String text = Wording.of(node, fate.isGone() ? Wording.Side.BEFORE : Wording.Side.NOW);
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1).strip() + "…";
    }
}
