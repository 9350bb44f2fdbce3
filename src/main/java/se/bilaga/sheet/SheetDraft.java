package se.bilaga.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A sheet whose cells come one by one from a file that is no text; its places are called as the file's readers do. */
final class SheetDraft {
    private final String path;
    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, Entry>> rows = new TreeMap<>();

    private record Entry(
            String text, int decimals, @Nullable Message fault) {}

    SheetDraft(String path, String name) {
        this.path = path;
        this.name = name;
    }

    void put(int row, int column, String text, int decimals, @Nullable Message fault) {
        String line =
                text.replaceAll("[\\t\\n\\r\\v\\f\u0085\u2028\u2029]+", " ").strip();
        if (!line.isEmpty() || fault != null) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Entry(line, decimals, fault));
        }
    }

    void put(int row, int column, String text) {
        put(row, column, text, -1, null);
    }

    /** Writes what stands in the first cell of an area in all of it. */
    void merge(Area area) {
        Entry first = rows.getOrDefault(area.firstRow(), new TreeMap<>()).get(area.firstColumn());
        for (int row = area.firstRow(); first != null && row <= area.lastRow(); row++) {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, first);
            }
        }
    }

    /** How many rows and columns it has, as one number. */
    long size() {
        long width = rows.values().stream()
                .mapToLong(row -> row.isEmpty() ? 0 : row.lastKey() + 1)
                .max()
                .orElse(0);
        return rows.isEmpty() ? 0 : width * (rows.lastKey() + 1);
    }

    /** The sheet. */
    Worksheet sheet() {
        StringBuilder text = new StringBuilder();
        List<List<int[]>> places = new ArrayList<>();
        int last = rows.isEmpty() ? -1 : rows.lastKey();
        for (int row = 0; row <= last; row++) {
            NavigableMap<Integer, Entry> cells = rows.getOrDefault(row, new TreeMap<>());
            List<int[]> line = new ArrayList<>();
            for (int column = 0; !cells.isEmpty() && column <= cells.lastKey(); column++) {
                Entry entry = cells.get(column);
                text.append(column == 0 ? "" : "\t");
                int from = text.length();
                text.append(entry == null ? "" : entry.text);
                line.add(new int[] {from, text.length()});
            }
            places.add(line);
            text.append(row == last ? "" : "\n");
        }
        SourceFile[] file = new SourceFile[1];
        file[0] = new SourceFile(path, text.toString(), offset -> place(file[0], offset));
        return new Worksheet(name, file[0], cells(file[0], places));
    }

    private List<List<Cell>> cells(SourceFile file, List<List<int[]>> places) {
        List<List<Cell>> made = new ArrayList<>();
        for (int row = 0; row < places.size(); row++) {
            List<Cell> line = new ArrayList<>();
            NavigableMap<Integer, Entry> entries = rows.getOrDefault(row, new TreeMap<>());
            for (int column = 0; column < places.get(row).size(); column++) {
                int[] place = places.get(row).get(column);
                Entry entry = entries.get(column);
                Text text = new Text(entry == null ? "" : entry.text, new Span(file, place[0], place[1]));
                line.add(entry == null ? new Cell(text) : new Cell(text, entry.decimals, entry.fault));
            }
            made.add(line);
        }
        return made;
    }

    private String place(SourceFile file, int offset) {
        int line = file.line(offset);
        String before = file.text()
                .substring(file.lineStart(line), Math.min(offset, file.text().length()));
        String address = Area.address(
                line - 1, (int) before.chars().filter(c -> c == '\t').count());
        return name.isEmpty() ? address : name + "!" + address;
    }
}
