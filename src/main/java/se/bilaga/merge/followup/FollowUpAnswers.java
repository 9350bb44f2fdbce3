package se.bilaga.merge.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bilaga.sheet.SheetFile;
import se.bilaga.sheet.Worksheet;

/**
 * What somebody has filled in.
 *
 * @param plan the plan's path
 * @param key what the thing is known by
 * @param text what it is called, for who reads of it
 */
public record FollowUpAnswers(
        String plan,
        String key,
        String text,
        String status,
        String comment,
        String statusBefore,
        String commentBefore) {

    /** The rows of a workbook, by plan; nothing where it is none of the program's. */
    public static Optional<Map<String, List<FollowUpAnswers>>> in(SheetFile file) {
        for (Worksheet sheet : file.sheets()) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                Map<String, Integer> heads = heads(sheet, row);
                if (heads.keySet().containsAll(FollowUpSheet.HEADS)) {
                    return Optional.of(
                            rows(sheet, row, heads).stream().collect(Collectors.groupingBy(FollowUpAnswers::plan)));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> heads(Worksheet sheet, int row) {
        Map<String, Integer> heads = new HashMap<>();
        for (int column = 0; column < sheet.rows().get(row).size(); column++) {
            heads.putIfAbsent(sheet.cell(row, column).value().strip(), column);
        }
        return heads;
    }

    private static List<FollowUpAnswers> rows(Worksheet sheet, int head, Map<String, Integer> heads) {
        List<FollowUpAnswers> rows = new ArrayList<>();
        for (int row = head + 1; row < sheet.rows().size(); row++) {
            int number = row;
            List<String> cells = FollowUpSheet.HEADS.stream()
                    .map(name -> sheet.cell(number, heads.getOrDefault(name, 0))
                            .value()
                            .strip())
                    .toList();
            String plan = cells.get(0);
            String key = cells.get(FollowUpSheet.HEADS.indexOf("Nyckel"));
            if (!plan.isEmpty() && !key.isEmpty()) {
                rows.add(new FollowUpAnswers(
                        plan,
                        key,
                        cells.get(FollowUpSheet.HEADS.indexOf("Vad")),
                        cells.get(FollowUpSheet.HEADS.indexOf("Status")),
                        cells.get(FollowUpSheet.HEADS.indexOf("Kommentar")),
                        cells.get(FollowUpSheet.HEADS.indexOf("Status då")),
                        cells.get(FollowUpSheet.HEADS.indexOf("Kommentar då"))));
            }
        }
        return rows;
    }
}
