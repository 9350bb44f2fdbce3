package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.draft.DraftPlan;
import se.bilaga.importing.outline.Caption;
import se.bilaga.importing.prose.Markdown;
import se.bilaga.plan.type.OwnFields;

/**
 * What all that reads parts of a document shares.
 *
 * @param draft what is written to
 * @param areas the organisation's areas with their names, and those that the document adds
 * @param own the fields that the document's type has beyond the usual
 */
public record Groundwork(DraftPlan draft, Markdown markdown, Map<String, String> areas, OwnFields own) {
    public Groundwork {
        areas = new LinkedHashMap<>(areas);
    }

    /** What a cell says on one line, as Markdown. */
    String line(Cell cell) {
        return cell.paragraphs().stream()
                .map(markdown::line)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A caption without its number, as Markdown. */
    String caption(Caption caption) {
        return caption.text().isEmpty() ? "" : Markdown.words(caption.text());
    }

    /** What stands under a table, as one note. */
    static String notes(List<String> notes) {
        return notes.stream().map(Markdown::words).collect(Collectors.joining(" "));
    }

    /** Whether a cell says that there is nothing. */
    static boolean isBlank(Cell cell) {
        return cell.text().matches("|[-–—]|\\.\\.|[Ii]ngen|[Ee]j aktuellt");
    }

    /** Whether a column only counts the rows, which a plan's table does not show. */
    static boolean isCount(String head, Cell cell) {
        return head.matches("nr\\.?|nummer|löp ?nr|#|") && cell.text().matches("\\d{1,3}\\.?");
    }

    /** {@code AC, EC och HR} as it is told apart by commas and line ends. */
    static List<String> roles(Cell cell) {
        String lines = cell.paragraphs().stream()
                .map(paragraph ->
                        paragraph.runs().stream().map(run -> run.text()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        return roles(lines);
    }

    static List<String> roles(String text) {
        return Arrays.stream(text.split("[,;\n]|(?<=\\p{L})/(?=\\p{L})", -1))
                .map(role -> role.replaceAll("[\\s\u00a0]+", " ").strip())
                .filter(role -> !role.isEmpty())
                .distinct()
                .toList();
    }

    /** The areas that a heading or a cell names, each by its name or its key; empty where it names none. */
    List<String> areasIn(String text) {
        String plain = " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> area : areas.entrySet()) {
            String label = area.getValue().toLowerCase(Locale.ROOT);
            int at = Math.max(plain.indexOf(" " + label + " "), plain.indexOf(" " + area.getKey() + " "));
            boolean inLonger = areas.values().stream()
                    .map(other -> other.toLowerCase(Locale.ROOT))
                    .anyMatch(other -> other.length() > label.length()
                            && other.contains(label)
                            && plain.contains(" " + other + " "));
            if (at >= 0 && !inLonger) {
                found.add(area.getKey());
            }
        }
        found.sort(Comparator.comparingInt(
                key -> plain.indexOf(" " + areas.getOrDefault(key, key).toLowerCase(Locale.ROOT) + " ")));
        return found;
    }

    /** The areas that a text names and nothing else. */
    Optional<List<String>> onlyAreas(String text) {
        List<String> found = areasIn(text);
        String rest = text.toLowerCase(Locale.ROOT);
        for (String key : found) {
            rest = rest.replace(areas.getOrDefault(key, key).toLowerCase(Locale.ROOT), " ")
                    .replace(key, " ");
        }
        return found.isEmpty() || rest.replaceAll("\\boch\\b|[^\\p{L}]", "").length() > 0
                ? Optional.empty()
                : Optional.of(found);
    }

    /** An area that the organisation may not have: it is added where it has it not. */
    String newArea(String label) {
        String name = label.strip().replaceAll("\\s+", " ");
        for (Map.Entry<String, String> area : areas.entrySet()) {
            if (area.getValue().equalsIgnoreCase(name)) {
                return area.getKey();
            }
        }
        String key = draft.id("område", name);
        while (areas.containsKey(key)) {
            key = draft.id("område", name);
        }
        areas.put(key, name);
        return key;
    }
}
