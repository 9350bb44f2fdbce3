package se.bilaga.sheet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;

/**
 * Figures as statistical services give them, as a sheet with a column for each dimension and one called värde.
 *
 * <p>JSON-stat 2.0 (json-stat.org/full) and the older JSON of PxWeb, as SCB gives both, and the data of Kolada's API.
 */
final class StatisticsJson {
    private static final String VALUE = "värde";
    private static final String MISSING = "..";
    private static final Map<String, String> GENDERS = Map.of("T", "totalt", "K", "kvinnor", "M", "män");
    private static final int MOST = 200_000;

    private final SheetDraft draft;
    private int rows;

    private StatisticsJson(String path) {
        this.draft = new SheetDraft(path, "");
    }

    static SheetFile read(String path, String content) throws SheetFault {
        try {
            JsonObject root = JsonParser.parseString(content).getAsJsonObject();
            StatisticsJson made = new StatisticsJson(path);
            String provider = made.table(root);
            return new SheetFile(List.of(made.draft.sheet()), provider);
        } catch (RuntimeException e) {
            throw new SheetFault(
                    "ogiltig-fil",
                    new Message(
                            "filen är inte JSON från en statistiktjänst",
                            "the file is no JSON of a statistical service"),
                    new Message("hämta den igen som json-stat2 eller CSV", "fetch it again as json-stat2 or CSV"));
        }
    }

    private @Nullable String table(JsonObject root) {
        if (root.has("id") && root.has("size") && root.has("dimension")) {
            jsonStat(root);
            return root.has("source") ? root.get("source").getAsString() : null;
        }
        if (root.has("columns") && root.has("data")) {
            pxWeb(root);
            return null;
        }
        kolada(root.getAsJsonArray("values"));
        return "Kolada";
    }

    private void line(List<String> cells) {
        if (rows > MOST) {
            throw new IllegalStateException("more rows than counted figures have");
        }
        for (int column = 0; column < cells.size(); column++) {
            draft.put(rows, column, cells.get(column));
        }
        rows++;
    }

    private void kolada(JsonArray observations) {
        line(List.of("nyckeltal", "kommun", "år", "kön", VALUE));
        for (JsonElement element : observations) {
            JsonObject observation = element.getAsJsonObject();
            for (JsonElement part : observation.getAsJsonArray("values")) {
                JsonObject value = part.getAsJsonObject();
                String gender = value.get("gender").getAsString();
                line(List.of(
                        observation.get("kpi").getAsString(),
                        observation.get("municipality").getAsString(),
                        observation.get("period").getAsString(),
                        GENDERS.getOrDefault(gender, gender),
                        number(value.get("value"))));
            }
        }
    }

    private void pxWeb(JsonObject root) {
        List<String> heads = new ArrayList<>();
        for (JsonElement column : root.getAsJsonArray("columns")) {
            heads.add(column.getAsJsonObject().get("text").getAsString());
        }
        line(heads);
        for (JsonElement row : root.getAsJsonArray("data")) {
            List<String> cells = new ArrayList<>();
            row.getAsJsonObject().getAsJsonArray("key").forEach(key -> cells.add(key.getAsString()));
            row.getAsJsonObject().getAsJsonArray("values").forEach(value -> cells.add(number(value)));
            line(cells);
        }
    }

    private void jsonStat(JsonObject root) {
        JsonObject dimensions = root.getAsJsonObject("dimension");
        List<String> heads = new ArrayList<>();
        List<List<String>> members = new ArrayList<>();
        for (JsonElement id : root.getAsJsonArray("id")) {
            JsonObject dimension = dimensions.getAsJsonObject(id.getAsString());
            heads.add(dimension.has("label") ? dimension.get("label").getAsString() : id.getAsString());
            members.add(members(dimension.getAsJsonObject("category")));
        }
        heads.add(VALUE);
        line(heads);
        long cells = members.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        for (int cell = 0; cell < cells; cell++) {
            line(row(members, cell, root.get("value")));
        }
    }

    /** The last dimension varies first. */
    private static List<String> row(List<List<String>> members, int cell, JsonElement values) {
        List<String> row = new ArrayList<>();
        int rest = cell;
        for (int level = members.size() - 1; level >= 0; level--) {
            List<String> of = members.get(level);
            row.add(0, of.get(rest % of.size()));
            rest /= of.size();
        }
        row.add(
                values.isJsonArray()
                        ? number(values.getAsJsonArray().get(cell))
                        : number(values.getAsJsonObject().get(String.valueOf(cell))));
        return row;
    }

    private static List<String> members(JsonObject category) {
        @Nullable JsonObject labels = category.getAsJsonObject("label");
        @Nullable JsonElement index = category.get("index");
        List<String> codes = new ArrayList<>();
        if (index == null) {
            codes.addAll(Objects.requireNonNull(labels).keySet());
        } else if (index.isJsonArray()) {
            index.getAsJsonArray().forEach(code -> codes.add(code.getAsString()));
        } else {
            codes.addAll(index.getAsJsonObject().keySet());
            codes.sort(Comparator.comparingInt(
                    code -> index.getAsJsonObject().get(code).getAsInt()));
        }
        return codes.stream()
                .map(code ->
                        labels != null && labels.has(code) ? labels.get(code).getAsString() : code)
                .toList();
    }

    private static String number(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return MISSING;
        }
        String written = value.getAsString();
        return written.matches("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d{1,2})?")
                ? SheetNumbers.text(new BigDecimal(written))
                : written;
    }
}
