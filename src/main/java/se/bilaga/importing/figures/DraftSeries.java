package se.bilaga.importing.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;

/**
 * A series that a table or a chart gives.
 *
 * @param values by their places, a key for each dimension, in the order of the table
 */
record DraftSeries(
        String id,
        String title,
        String unit,
        List<String> dimensions,
        Map<List<String>, String> values,
        String source) {
    DraftSeries {
        dimensions = List.copyOf(dimensions);
        values = new LinkedHashMap<>(values);
    }

    Fields fields(int part) {
        Fields fields = new Fields(part)
                .put("rubrik", title)
                .put("definition", title)
                .put("källa", source)
                .put("enhet", unit);
        if (!dimensions.isEmpty()) {
            fields.put(
                    "per",
                    new DraftNode.Items(
                            dimensions.stream().<DraftNode>map(DraftNode::line).toList(), true));
        }
        return fields.put("värden", tree(values));
    }

    private static Fields tree(Map<List<String>, String> values) {
        Map<String, Map<List<String>, String>> inner = new LinkedHashMap<>();
        values.forEach((place, value) -> inner.computeIfAbsent(place.get(0), key -> new LinkedHashMap<>())
                .put(place.subList(1, place.size()), value));
        boolean last = values.keySet().iterator().next().size() == 1;
        Fields fields = new Fields(-1);
        inner.forEach((key, below) -> fields.put(
                key, last ? DraftNode.line(plain(below.values().iterator().next())) : tree(below)));
        return last ? fields.inBraces() : fields;
    }

    /** With a point before decimals, since a comma parts the values in braces; three of them could be thousands. */
    private static String plain(String number) {
        String decimals = number.matches("[−-]?\\d+,\\d{3}") ? number + "0" : number;
        return decimals.replaceFirst("(?<=\\d),(?=\\d)", ".");
    }
}
