package se.bilaga.plan.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.plan.Inset;
import se.bilaga.source.text.Text;

/** Which of the organisation's abbreviations a block explains. */
final class Abbreviations {
    private Abbreviations() {}

    /**
     * The abbreviations with their meanings.
     *
     * @param known the organisation's
     * @param passages without a selection, those that occur in what a reader sees of them are explained
     */
    static Map<String, Text> of(Inset.Abbreviations view, Map<String, Text> known, List<Passage> passages) {
        Map<String, Text> chosen = new LinkedHashMap<>(known);
        chosen.keySet()
                .removeIf(name -> view.selection().isEmpty()
                        ? passages.stream().noneMatch(passage -> occurs(name, passage))
                        : view.selection().stream()
                                .noneMatch(text -> text.value().equals(name)));
        return chosen;
    }

    private static boolean occurs(String name, Passage passage) {
        if (passage.role() == Passage.Role.DEFINITION || !passage.text().value().contains(name)) {
            return false;
        }
        String plain = passage.reading().plain();
        for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
            if (begins && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
