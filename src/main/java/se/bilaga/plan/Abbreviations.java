package se.bilaga.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.bilaga.source.text.Text;

/** Which of the organisation's abbreviations a block explains. */
public final class Abbreviations {
    private Abbreviations() {}

    /**
     * The abbreviations with their meanings.
     *
     * @param known the organisation's
     * @param written the plan as it stands in its file: without a selection, those that occur there are explained
     */
    public static Map<String, Text> of(Block.Abbreviations view, Map<String, Text> known, String written) {
        Map<String, Text> chosen = new LinkedHashMap<>(known);
        chosen.keySet()
                .removeIf(name -> view.selection().isEmpty()
                        ? !occurs(name, written)
                        : view.selection().stream()
                                .noneMatch(text -> text.value().equals(name)));
        return chosen;
    }

    private static boolean occurs(String abbreviation, String written) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(abbreviation) + "(?![\\p{L}\\d])")
                .matcher(written)
                .find();
    }
}
