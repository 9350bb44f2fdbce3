package se.bilaga.statistics.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Series;
import se.bilaga.sheet.Cell;
import se.bilaga.sheet.Worksheet;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Member;

/**
 * The rows below a head, as values: labels that a pivot table leaves out are filled in from above, rows of sums are of the
 * whole, and lines of text below the table are none.
 */
final class SheetRows {
    private final Worksheet sheet;
    private final Head head;
    private final Series series;
    private final Diagnostics d;
    private final HeadFaults faults;
    private final List<String> dimensions;
    private final List<String> ofRows;
    private final Map<String, Text> above = new LinkedHashMap<>();
    private final Map<String, Set<String>> seen = new LinkedHashMap<>();
    private final List<FileValue> found = new ArrayList<>();
    private final int lastValue;

    SheetRows(Worksheet sheet, Head head, Series series, HeadFaults faults, Diagnostics d) {
        this.sheet = sheet;
        this.head = head;
        this.series = series;
        this.d = d;
        this.faults = faults;
        this.dimensions = series.dimensions().stream().map(Text::value).toList();
        this.ofRows = head.members().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        this.lastValue = IntStream.range(head.body(), sheet.rows().size())
                .filter(this::hasValue)
                .max()
                .orElse(-1);
    }

    List<FileValue> read() {
        int before = d.all().size();
        Map<Integer, String> wanted = wanted();
        for (int row = head.body(); row < sheet.rows().size(); row++) {
            int line = row;
            boolean chosen = wanted.entrySet().stream()
                    .allMatch(one -> HeadSearch.plain(
                                    sheet.cell(line, one.getKey()).value())
                            .equals(HeadSearch.plain(one.getValue())));
            if (isOfTable(row) && chosen) {
                row(row);
            }
        }
        if (found.isEmpty() && d.all().size() == before) {
            d.error(
                    "ogiltig-fil",
                    sheet.cell(head.row(), 0).text().at(),
                    new Message("under kolumnernas namn står inga värden", "there are no values below the head"),
                    new Message("kontrollera att siffrorna är med i filen", "see that the figures are in the file"));
        }
        return List.copyOf(found);
    }

    /** What must stand in which column for a row to be the series'. */
    private Map<Integer, String> wanted() {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        List<String> heads = IntStream.range(0, sheet.width())
                .mapToObj(column ->
                        HeadSearch.plain(sheet.cell(head.row(), column).value()))
                .toList();
        series.selection().forEach((column, value) -> {
            int at = heads.indexOf(HeadSearch.plain(column));
            if (at >= 0) {
                wanted.put(at, value.value());
                return;
            }
            faults.unknownColumn(
                    column,
                    value,
                    sheet.rows().get(head.row()).stream()
                            .map(Cell::text)
                            .filter(text -> !text.value().isBlank())
                            .toList());
        });
        return wanted;
    }

    /** Whether a row has values, or lacks them; one of a single text may be a note, or the name of the group below it. */
    private boolean isOfTable(int row) {
        long filled =
                sheet.rows().get(row).stream().filter(cell -> !cell.isBlank()).count();
        boolean again = head.values().stream()
                .allMatch(column -> sheet.cell(row, column)
                        .value()
                        .equals(sheet.cell(head.row(), column).value()));
        if (filled == 0 || again || hasValue(row)) {
            return filled > 0 && !again && fitsHead(row);
        }
        String first = ofRows.isEmpty() ? "" : ofRows.get(0);
        Text label = ofRows.isEmpty()
                ? sheet.cell(row, 0).text()
                : sheet.cell(row, head.column(first)).text();
        if (filled == 1 && ofRows.size() > 1 && !label.value().isBlank()) {
            member(first, label);
            return false;
        }
        return filled > 1
                ? filled >= ofRows.size()
                : row < lastValue || FileTimes.is(first, FileTimes.normal(first, label.value()));
    }

    private boolean hasValue(int row) {
        return head.values().stream()
                .anyMatch(column -> !sheet.cell(row, column).isBlank());
    }

    /** A comma that was meant for decimals parts a field of a text file in two. */
    private boolean fitsHead(int row) {
        int width = width(head.row());
        int cells = width(row);
        if (!sheet.name().isEmpty() || cells <= Math.max(width, width(head.body() - 1))) {
            return true;
        }
        Text first = sheet.cell(row, 0).text();
        boolean comma = sheet.source().text().startsWith(",", first.at().to());
        d.error(
                "ogiltig-fil",
                first.at(),
                Message.of(
                        "raden har %s fält, men första raden har %s",
                        "the row has %s fields, but the first row has %s", cells, width),
                comma
                        ? new Message(
                                "kommat åtskiljer fälten: skriv decimaler med punkt, eller använd semikolon mellan fälten",
                                "the comma separates the fields: write decimals with a point, or semicolons between the fields")
                        : new Message(
                                "en rad för varje värde, med fälten åtskilda av semikolon",
                                "a row for each value, its fields separated by semicolons"));
        return false;
    }

    /** How many cells a row has to its last that is filled. */
    private int width(int row) {
        int width = sheet.rows().get(row).size();
        while (width > 0 && sheet.cell(row, width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private void row(int row) {
        Map<String, Text> members = new LinkedHashMap<>();
        boolean sum = false;
        for (String dimension : ofRows) {
            Text label = sheet.cell(row, head.column(dimension)).text();
            if (sum && label.value().isBlank()) {
                members.put(dimension, total(label));
                continue;
            }
            Optional<Text> member = member(dimension, label);
            if (member.isEmpty()) {
                nameless(dimension, row);
                return;
            }
            sum |= member.get().value().equals(Member.TOTAL) || isGroupSum(dimension, label.value());
            members.put(dimension, member.get());
        }
        if (head.across().isEmpty()) {
            add(members, row, head.values().get(0));
        } else {
            head.values().forEach(column -> across(members, row, column));
        }
    }

    private static Text total(Text label) {
        return new Text(Member.TOTAL, label.at());
    }

    /** What a label stands for; empty where nothing stands there or above. */
    private Optional<Text> member(String dimension, Text label) {
        if (label.value().isBlank()) {
            return Optional.ofNullable(above.get(dimension));
        }
        if (SumWords.isWhole(label.value())) {
            return Optional.of(total(label));
        }
        if (isGroupSum(dimension, label.value())) {
            return Optional.of(new Text(SumWords.group(label.value()).orElseThrow(), label.at()));
        }
        Text member = new Text(
                FileTimes.normal(dimension, label.value()).replaceFirst("(?iu)^(?:där|var)av (?=\\p{L})", ""),
                label.at());
        seen.computeIfAbsent(dimension, name -> new HashSet<>()).add(HeadSearch.plain(member.value()));
        above.put(dimension, member);
        ofRows.subList(ofRows.indexOf(dimension) + 1, ofRows.size()).forEach(above::remove);
        return Optional.of(member);
    }

    /** Whether a label is the sum of a group that has been seen, over the dimensions to its right. */
    private boolean isGroupSum(String dimension, String label) {
        return !dimension.equals(ofRows.get(ofRows.size() - 1))
                && SumWords.group(label)
                        .filter(group -> seen.getOrDefault(dimension, Set.of()).contains(HeadSearch.plain(group)))
                        .isPresent();
    }

    private void nameless(String dimension, int row) {
        Text place = sheet.cell(row, head.column(dimension)).text();
        d.error(
                "saknat-namn",
                place.at(),
                Message.of("raden har ingen %s", "the row has no %s", dimension),
                new Message(
                        "skriv vad värdet gäller, eller ta bort raden",
                        "write what the value is of, or remove the row"));
    }

    private void across(Map<String, Text> members, int row, int column) {
        Map<String, Text> all = new LinkedHashMap<>(members);
        boolean whole = false;
        for (int level = 0; level < head.across().size(); level++) {
            String dimension = head.across().get(level);
            Text label = label(level, column);
            whole = SumWords.isWhole(label.value()) || (whole && label.value().isBlank());
            all.put(dimension, whole ? total(label) : new Text(FileTimes.ofHead(dimension, label.value()), label.at()));
        }
        add(all, row, column);
    }

    /** The head of a column; one in the upper row holds until the next. */
    private Text label(int level, int column) {
        int row = head.row() + level;
        int at = column;
        while (level + 1 < head.across().size()
                && at > 0
                && sheet.cell(row, at).isBlank()
                && head.values().contains(at - 1)) {
            at--;
        }
        return sheet.cell(row, at).text();
    }

    private void add(Map<String, Text> members, int row, int column) {
        Cell value = sheet.cell(row, column);
        @Nullable Text[] path = new @Nullable Text[dimensions.size()];
        members.forEach((dimension, member) -> {
            int at = dimensions.indexOf(dimension);
            if (at >= 0) {
                path[at] = member;
            }
        });
        String note = head.note() < 0 ? "" : sheet.cell(row, head.note()).value();
        List<Text> whole = Arrays.stream(path)
                .map(member -> member == null ? total(value.text()) : member)
                .toList();
        found.add(new FileValue(whole, value, note.isBlank() ? null : note));
    }
}
