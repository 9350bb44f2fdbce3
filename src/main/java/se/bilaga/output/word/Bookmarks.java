package se.bilaga.output.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The names that places in the document go by in Word: at most 40 letters, digits and underscores.
 *
 * <p>{@code tab-kon → _tab_kon}; the underscore before keeps it out of Word's list of bookmarks.
 */
final class Bookmarks {

    private static final int LONGEST = 40;

    private final Set<String> linked = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Bookmarks(Element root) {
        for (Element link : Html.all(root, "a")) {
            String href = link.getAttribute("href");
            if (href.startsWith("#")) {
                linked.add(href.substring(1));
            }
        }
    }

    /** Whether anything in the document leads to an id. */
    boolean isLinked(String id) {
        return linked.contains(id);
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
    String contents(String id) {
        return names.computeIfAbsent(id + " toc", key -> {
            int number = 100_000_000 + Math.floorMod(id.hashCode(), 100_000_000);
            while (!taken.add("_Toc" + number)) {
                number++;
            }
            return "_Toc" + number;
        });
    }

    private String free(String id) {
        String name = "_" + id.replaceAll("[^A-Za-z0-9]", "_");
        String candidate = name.substring(0, Math.min(name.length(), LONGEST));
        for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
            String end = "_" + n;
            candidate = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
        }
        return candidate;
    }
}
