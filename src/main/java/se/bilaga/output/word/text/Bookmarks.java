package se.bilaga.output.word.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.bilaga.office.OriginProperties;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageWalk;

/**
 * The names that places in the document go by in Word: at most 40 letters, digits and underscores.
 *
 * <p>{@code tab-kon → _tab_kon}; the underscore before keeps it out of Word's list of bookmarks.
 */
public final class Bookmarks {
    private static final int LONGEST = 40;

    private final Set<String> linked = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Bookmarks(Document document) {
        document.accept(new PageWalk() {
            @Override
            public void visit(InlineNode.Link link) {
                if (link.target().startsWith("#")) {
                    linked.add(link.target().substring(1));
                }
            }

            @Override
            public void visit(InlineNode.Footnote note) {
                notes.add(note.attributes().id());
                super.visit(note);
            }
        });
    }

    /** Whether anything in the document leads to an id. */
    boolean isLinked(String id) {
        return linked.contains(id);
    }

    /** The number of the note of an id; 0 where there is none. */
    int note(String id) {
        return notes.indexOf(id) + 1;
    }

    /** The place itself: a heading, the number of a caption. */
    String name(String id) {
        return names.computeIfAbsent(id, this::free);
    }

    /** The number in a heading, which {@code avsnitt 2.1} fetches. */
    String number(String id) {
        return names.computeIfAbsent(id + " nr", this::free);
    }

    /** The text of a heading without its number, which {@code avsnitt "Tillsyn"} fetches. */
    String text(String id) {
        return names.computeIfAbsent(id + " text", this::free);
    }

    /** A heading as the contents list knows it; Word makes these anew when the list is updated. */
    public String contents(String id) {
        return names.computeIfAbsent(id + " toc", key -> {
            int number = 100_000_000 + Math.floorMod(id.hashCode(), 100_000_000);
            while (!taken.add("_Toc" + number)) {
                number++;
            }
            return "_Toc" + number;
        });
    }

    /** Words that stand so in a file of the author; each time that they are shown it is another. */
    String origin(String code) {
        return unique(OriginProperties.MARK + code);
    }

    private String free(String id) {
        return unique("_" + id.replaceAll("[^A-Za-z0-9]", "_"));
    }

    private String unique(String name) {
        String candidate = name.substring(0, Math.min(name.length(), LONGEST));
        for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
            String end = "_" + n;
            candidate = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
        }
        return candidate;
    }
}
