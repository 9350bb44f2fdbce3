package se.bilaga.statistics.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * Reads {@code fil}: a CSV file with a column for each dimension, one named värde, and perhaps one named not.
 *
 * <pre>
 * månad;kön;värde
 * 2024-10;kvinnor;1311
 * </pre>
 */
final class ValueFile {
    private static final String VALUE = "värde";
    private static final String NOTE = "not";

    private final SourceFile file;
    private final CubeBuilder cube;
    private final Diagnostics d;
    private final char separator;

    ValueFile(SourceFile file, CubeBuilder cube, Diagnostics d) {
        this.file = file;
        this.cube = cube;
        this.d = d;
        String head = file.lineText(1);
        this.separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    }

    void read() {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(file.text()), format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.isEmpty()) {
                fault(Span.start(file), Message.of("filen är tom", "the file is empty"));
                return;
            }
            read(records);
        } catch (UncheckedIOException | IOException e) {
            fault(Span.start(file), Message.of("filen är ingen CSV-fil", "the file is not CSV"));
        }
    }

    private void read(List<CSVRecord> records) {
        List<Text> head = fields(records.get(0));
        Optional<Columns> columns = columns(head);
        columns.ifPresent(found -> {
            for (CSVRecord row : records.subList(1, records.size())) {
                row(fields(row), found, head.size());
            }
        });
    }

    /** Where the columns stand, from 0. */
    private record Columns(List<Integer> dimensions, int value, int note) {}

    private Optional<Columns> columns(List<Text> head) {
        List<String> names =
                head.stream().map(name -> name.value().toLowerCase(Locale.ROOT)).toList();
        List<String> known = new ArrayList<>();
        for (int level = 0; level < cube.depth(); level++) {
            known.add(cube.dimension(level).toLowerCase(Locale.ROOT));
        }
        known.add(VALUE);
        if (head.size() == 1 && known.size() > 1) {
            fault(
                    head.get(0).at(),
                    new Message(
                            "kolumnerna är inte åtskilda av semikolon", "the columns are not separated by semicolons"),
                    Message.of("skriv första raden så: %s", "write the first row so: %s", String.join(";", known)));
            return Optional.empty();
        }
        List<String> absent =
                known.stream().filter(name -> !names.contains(name)).toList();
        List<Text> unknown = head.stream()
                .filter(name -> !name.value().equalsIgnoreCase(NOTE)
                        && !known.contains(name.value().toLowerCase(Locale.ROOT)))
                .toList();
        unknown.forEach(name -> unknown(name, known, absent));
        absent.stream().skip(unknown.size()).forEach(name -> absent(name, head));
        List<Integer> places = known.stream().map(names::indexOf).toList();
        return absent.isEmpty() && unknown.isEmpty()
                ? Optional.of(
                        new Columns(places.subList(0, cube.depth()), places.get(cube.depth()), names.indexOf(NOTE)))
                : Optional.empty();
    }

    private void absent(String name, List<Text> head) {
        Span first = head.get(0).at();
        d.error(
                "saknad-kolumn",
                first,
                Message.of("kolumnen %s saknas", "there is no column %s", name),
                Message.of(
                        "första raden ska ha en kolumn för varje dimension i per och en som heter värde",
                        "the first row names a column for each dimension in per and one called värde"));
    }

    /** @param absent the columns that it may have meant */
    private void unknown(Text name, List<String> known, List<String> absent) {
        Message hint = Nearest.hint(name.value(), absent.isEmpty() ? known : absent)
                .orElse(Message.of(
                        "kolumnerna ska heta %s", "the columns are to be called %s", String.join(", ", known)));
        d.error(
                "okänd-kolumn",
                name.at(),
                Message.of("kolumnen \"%s\" hör inte till serien", "the column \"%s\" is none of the series", name),
                hint);
    }

    private void row(List<Text> fields, Columns columns, int width) {
        if (fields.size() == 1 && fields.get(0).value().isBlank()) {
            return;
        }
        if (fields.size() != width) {
            fault(
                    fields.get(0).at(),
                    Message.of(
                            "raden har %s fält, men första raden har %s",
                            "the row has %s fields, but the first row has %s", fields.size(), width),
                    separator == ',' && fields.size() == width + 1
                            ? new Message(
                                    "kommat åtskiljer fälten: skriv decimaler med punkt, eller använd semikolon mellan fälten",
                                    "the comma separates the fields: write decimals with a point, or semicolons between the fields")
                            : ROWS);
            return;
        }
        List<String> path = new ArrayList<>();
        for (int level = 0; level < columns.dimensions.size(); level++) {
            cube.member(level, fields.get(columns.dimensions.get(level))).ifPresent(path::add);
        }
        if (path.size() == columns.dimensions.size()) {
            @Nullable
            String note = columns.note < 0 || fields.get(columns.note).value().isBlank()
                    ? null
                    : fields.get(columns.note).value();
            cube.add(path, fields.get(columns.value), note);
        }
    }

    /** The fields of a record, each with its place in the file. */
    private List<Text> fields(CSVRecord row) {
        List<Text> fields = new ArrayList<>();
        int at = (int) row.getCharacterPosition();
        for (String value : row) {
            int end = end(at);
            fields.add(new Text(value.strip(), new Span(file, at, Math.max(at, end))));
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

    private static final Message ROWS = new Message(
            "en rad för varje värde, med fälten åtskilda av semikolon",
            "a row for each value, its fields separated by semicolons");

    private void fault(Span at, Message message) {
        fault(at, message, ROWS);
    }

    private void fault(Span at, Message message, Message hint) {
        d.error("ogiltig-fil", at, message, hint);
    }
}
