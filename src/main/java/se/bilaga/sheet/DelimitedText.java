package se.bilaga.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * CSV, whatever stands between its fields: semicolons, tabs, commas or bars, as {@code sep=;} says or most lines agree.
 *
 * <pre>
 * sep=;
 * månad;kön;värde
 * 2024-10;kvinnor;1311
 * </pre>
 */
final class DelimitedText {
    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    /** As many lines are looked at to tell what separates. */
    private static final int LOOKED_AT = 200;

    private final SourceFile file;
    private final int start;
    private final char separator;

    private DelimitedText(SourceFile file) {
        this.file = file;
        String first = file.lineText(1).strip();
        boolean said =
                first.length() == 5 && first.toLowerCase(java.util.Locale.ROOT).startsWith("sep=");
        this.start = said && file.lines() > 1 ? file.lineStart(2) : 0;
        this.separator = said ? first.charAt(4) : likeliest(file);
    }

    /** The one sheet of it; empty where quotes do not end. */
    static Optional<Worksheet> read(SourceFile file) {
        return new DelimitedText(file).sheet();
    }

    /** What gives most lines the same number of fields, more than one. */
    private static char likeliest(SourceFile file) {
        List<String> lines = file.text()
                .lines()
                .limit(LOOKED_AT)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            Map<Long, Long> widths = lines.stream()
                    .map(line -> line.chars().filter(c -> c == separator).count())
                    .filter(width -> width > 0)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            long agree = widths.values().stream().mapToLong(n -> n).max().orElse(0);
            if (agree > most) {
                best = separator;
                most = agree;
            }
        }
        return best;
    }

    private Optional<Worksheet> sheet() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(file.text().substring(start)), format)) {
            List<List<Cell>> rows = new ArrayList<>(start > 0 ? List.of(List.of()) : List.of());
            for (CSVRecord row : parser.getRecords()) {
                rows.add(fields(row));
            }
            return Optional.of(new Worksheet("", file, rows));
        } catch (UncheckedIOException | IOException e) {
            return Optional.empty();
        }
    }

    private List<Cell> fields(CSVRecord row) {
        List<Cell> fields = new ArrayList<>();
        int at = start + (int) row.getCharacterPosition();
        for (String value : row) {
            int end = end(at);
            fields.add(new Cell(new Text(value.strip(), new Span(file, at, Math.max(at, end)))));
            at = Math.min(end + 1, file.text().length());
        }
        return fields;
    }

    /** Where the field that begins at {@code from} ends: at the next separator or line end outside quotes. */
    private int end(int from) {
        boolean quoted = false;
        for (int i = from; i < file.text().length(); i++) {
            char c = file.text().charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                return i;
            }
        }
        return file.text().length();
    }
}
