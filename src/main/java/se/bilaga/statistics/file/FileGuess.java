package se.bilaga.statistics.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.sheet.Cell;
import se.bilaga.sheet.Worksheet;

/**
 * What series a sheet most likely holds, for an author to begin with.
 *
 * @param id a key for the series
 * @param unit of its values, as far as the cells show it
 * @param dimensions in the order of their columns
 * @param columns what the file's columns are, where they are not called so
 * @param across the dimension whose members are heads of columns
 * @param sheet the name of the sheet; null where the file has one alone
 */
public record FileGuess(
        String id,
        String unit,
        List<String> dimensions,
        Map<String, String> columns,
        @Nullable String across,
        @Nullable String sheet) {
    private static final List<String> TIMES = List.of("år", "månad", "kvartal", "tertial", "halvår", "läsår", "datum");
    private static final List<String> SEXES = List.of("kvinnor", "män", "kvinna", "man", "flickor", "pojkar");

    /** What the rows of a pivot table are called until an author says. */
    private static final List<String> PIVOT = List.of("grupp", "del");

    public FileGuess {
        dimensions = List.copyOf(dimensions);
        columns = new LinkedHashMap<>(columns);
    }

    /** The series of a sheet: one, or one for each column of numbers where these are of different things. */
    public static List<FileGuess> of(Worksheet written, String name, boolean alone) {
        Worksheet sheet = new DatedMonths(CompactPivot.unfolded(written, PIVOT), name, null).sheet();
        int row = HeadRow.aboveNumbers(sheet);
        if (row < 0) {
            return List.of();
        }
        List<Integer> words = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int column = 0; column < sheet.width(); column++) {
            List<Cell> filled = below(sheet, row, column);
            if (!filled.isEmpty()) {
                boolean times = filled.stream().allMatch(cell -> FileTimes.looksLikeTime(cell.value()));
                boolean counted = filled.stream()
                                        .filter(cell -> FileNumbers.isValue(cell.value()))
                                        .count()
                                * 2
                        > filled.size();
                (counted && !(times && numbers.isEmpty()) ? numbers : words).add(column);
            }
        }
        return new Maker(sheet, row, words, numbers, alone ? null : sheet.name()).guesses(name);
    }

    private static List<Cell> below(Worksheet sheet, int row, int column) {
        return IntStream.range(row + 1, sheet.rows().size())
                .mapToObj(line -> sheet.cell(line, column))
                .filter(cell -> !cell.isBlank() && !FileNumbers.isMark(cell.value()))
                .toList();
    }

    /** The lines to paste under {@code statistik}. */
    public String yaml(String file) {
        StringBuilder yaml = new StringBuilder("  " + id + ":\n");
        yaml.append("    enhet: ").append(unit).append('\n');
        yaml.append("    per: [").append(String.join(", ", dimensions)).append("]\n");
        yaml.append("    fil: ").append(quoted(file)).append('\n');
        if (sheet != null) {
            yaml.append("    blad: ").append(quoted(sheet)).append('\n');
        }
        if (!columns.isEmpty()) {
            yaml.append("    kolumner: {")
                    .append(columns.entrySet().stream()
                            .map(entry -> quoted(entry.getKey()) + ": " + entry.getValue())
                            .collect(Collectors.joining(", ")))
                    .append("}\n");
        }
        if (across != null) {
            yaml.append("    bredd: [").append(across).append("]\n");
        }
        return yaml.toString();
    }

    private static String quoted(String text) {
        return text.matches("[\\p{L}][\\p{L}\\d ._/()-]*")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Makes the guesses of one sheet. */
    private record Maker(
            Worksheet sheet,
            int row,
            List<Integer> words,
            List<Integer> numbers,
            @Nullable String name) {

        List<FileGuess> guesses(String file) {
            Map<String, String> columns = new LinkedHashMap<>();
            List<String> dimensions = new ArrayList<>();
            for (int column : words) {
                String head = head(column);
                String dimension = dimension(column, head, dimensions);
                dimensions.add(dimension);
                if (!head.isBlank() && !HeadSearch.plain(head).equals(dimension)) {
                    columns.put(head, dimension);
                }
            }
            Optional<String> wide = wide();
            if (wide.isPresent()) {
                dimensions.add(wide.get());
                return List.of(new FileGuess(id(file), unit(numbers.get(0)), dimensions, columns, wide.get(), name));
            }
            return numbers.stream()
                    .map(column -> ofColumn(file, column, dimensions, columns))
                    .toList();
        }

        private FileGuess ofColumn(String file, int column, List<String> dimensions, Map<String, String> columns) {
            Map<String, String> all = new LinkedHashMap<>(columns);
            boolean named = HeadSearch.plain(head(column)).equals(HeadSearch.VALUE);
            if (!named && numbers.size() > 1) {
                all.put(head(column), HeadSearch.VALUE);
            }
            return new FileGuess(
                    numbers.size() > 1 ? id(head(column)) : id(file), unit(column), dimensions, all, null, name);
        }

        private String head(int column) {
            return sheet.cell(row, column).value();
        }

        /** By its members where these are times, else by its head. */
        private String dimension(int column, String head, List<String> taken) {
            List<Cell> members = below(sheet, row, column);
            Optional<String> time = TIMES.stream()
                    .filter(name -> members.stream()
                            .filter(cell -> !SumWords.isWhole(cell.value()))
                            .allMatch(cell -> FileTimes.is(name, cell.value())))
                    .findFirst();
            String plain = id(head.isBlank() ? "grupp" : head);
            String name = time.orElse(plain);
            return taken.contains(name) ? name + (taken.size() + 1) : name;
        }

        /** The dimension that the heads over the numbers are members of. */
        private Optional<String> wide() {
            List<String> heads = numbers.stream()
                    .map(this::head)
                    .filter(head -> !head.isBlank() && !SumWords.isWhole(head))
                    .toList();
            if (heads.size() < 2) {
                return Optional.empty();
            }
            Optional<String> time = TIMES.stream()
                    .filter(name -> heads.stream().allMatch(head -> FileTimes.is(name, FileTimes.ofHead(name, head))))
                    .findFirst();
            boolean sexes = heads.stream().allMatch(head -> SEXES.contains(HeadSearch.plain(head)));
            return sexes ? Optional.of("kön") : time;
        }

        private String unit(int column) {
            boolean percent = below(sheet, row, column).stream()
                    .anyMatch(cell -> cell.value().strip().endsWith("%"));
            return percent ? "procent" : "antal";
        }

        /** {@code Antal anställda 2024.xlsx} as a key: {@code antal_anställda_2024}. */
        private static String id(String name) {
            String plain = HeadSearch.plain(name.replaceAll("\\.[A-Za-z0-9]{2,4}$", ""))
                    .replaceAll("[^\\p{L}\\d]+", "_")
                    .replaceAll("^_+|_+$", "");
            return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "serie" + plain : plain;
        }
    }
}
