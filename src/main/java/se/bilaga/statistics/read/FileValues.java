package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.plan.Series;
import se.bilaga.sheet.Cell;
import se.bilaga.sheet.SheetFile;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.file.FileNumbers;
import se.bilaga.statistics.file.FileTable;
import se.bilaga.statistics.file.FileValue;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

/** Reads {@code fil}: the values of a series in a file as it came, each cause of trouble told once. */
final class FileValues {
    private static final String BLANK = "tomt";
    private static final String HOURS = "timmar";
    private static final String SHARES = "andel-eller-procent";

    private final Series series;
    private final CubeBuilder cube;
    private final Diagnostics d;
    private final Map<String, List<Cell>> unread = new LinkedHashMap<>();

    FileValues(Series series, CubeBuilder cube, Diagnostics d) {
        this.series = series;
        this.cube = cube;
        this.d = d;
    }

    /** @param path where the plan names the file */
    void read(SheetFile file, Text path) {
        FileTable.read(series, file, path, d).ifPresent(readings -> {
            List<FileValue> rest = new FileSums(series, cube.unit(), readings, d).withoutSumsOverTime();
            rest.forEach(this::add);
            unread.values().forEach(this::tell);
            askOfShares(rest);
        });
    }

    private void add(FileValue reading) {
        List<String> members = new ArrayList<>();
        for (int level = 0; level < reading.members().size(); level++) {
            cube.member(level, reading.members().get(level)).ifPresent(members::add);
        }
        if (members.size() < reading.members().size()) {
            return;
        }
        Cell cell = reading.value();
        Text value = new Text(meaning(cell.value()), cell.text().at());
        if (cell.fault() != null) {
            d.error("ogiltig-cell", cell.text().at(), cell.fault(), RIGHT);
        } else if (isReadable(value.value())) {
            cube.add(members, value, reading.note(), cell.decimals());
        } else {
            unread.computeIfAbsent(value.value(), mark -> new ArrayList<>()).add(cell);
        }
    }

    private static final Message RIGHT =
            new Message("rätta cellen, eller läs ett annat cellområde", "mend the cell, or read another range");

    /** What a cell's text is in the vocabulary. */
    private String meaning(String written) {
        Text said = series.marks().get(written.isBlank() ? BLANK : written.strip());
        if (said != null) {
            return said.value();
        }
        if (cube.unit().equals(Unit.of(HOURS))) {
            return FileNumbers.hours(written);
        }
        return FileNumbers.plain(
                FileNumbers.withoutUnit(written, this::isOwnUnit).orElse(written));
    }

    /** A number of another unit than the series' stays as it is written, and is told of. */
    private boolean isOwnUnit(String word) {
        return Unit.of(word.toLowerCase(Locale.ROOT)).equals(cube.unit());
    }

    private static boolean isReadable(String value) {
        return Absence.written(value).isPresent() || Numeral.parse(value).isPresent();
    }

    /** One finding for all cells that hold the same. */
    private void tell(List<Cell> cells) {
        Text first = cells.get(0).text();
        if (cells.size() == 1 && first.value().matches(".*[\\p{L}\\d].*")) {
            cube.faults().notANumber(first);
            return;
        }
        boolean blank = first.value().isBlank();
        String key = blank ? BLANK : "\"" + first.value() + "\"";
        Message what = blank
                ? Message.of(
                        cells.size() == 1 ? "värdet saknas" : "värdet saknas i %s celler",
                        cells.size() == 1 ? "the value is missing" : "the value is missing in %s cells",
                        cells.size())
                : Message.of(
                        cells.size() == 1 ? "\"%s\" är inget tal" : "\"%s\" är inget tal, och står i %s celler",
                        cells.size() == 1 ? "\"%s\" is not a number" : "\"%s\" is not a number, and stands in %s cells",
                        first.value(),
                        cells.size());
        d.error(
                "inget-tal",
                first.at(),
                what,
                Message.of(
                        "säg vad det betyder: tecken: {%s: uppgift saknas}, eller redovisas inte, fanns inte eller 0",
                        "say what it means: tecken: {%s: uppgift saknas}, or redovisas inte, fanns inte or 0", key));
    }

    /** A cell of 0,058 that is shown as 5,8 % is so no more in a CSV file. */
    private void askOfShares(List<FileValue> readings) {
        List<Numeral> numbers = readings.stream()
                .map(reading -> Numeral.parse(FileNumbers.plain(reading.value().value())))
                .flatMap(Optional::stream)
                .toList();
        boolean small = numbers.size() > 1
                && numbers.stream().noneMatch(Numeral::percent)
                && numbers.stream().allMatch(number -> number.value().abs().compareTo(BigFraction.ONE) <= 0)
                && numbers.stream().anyMatch(number -> number.decimals() > 1);
        if (small && cube.unit().equals(Unit.PERCENT)) {
            Text first = readings.get(0).value().text();
            d.warning(
                    SHARES,
                    first.at(),
                    Message.of(
                            "alla värden är högst 1: är %s procent, eller en andel som Excel visade som procent?",
                            "no value is above 1: is %s a percentage, or a share that Excel showed as one?", first),
                    new Message(
                            "spara filen som xlsx, där procenttecknet följer med, eller räkna om i Excel; är de rätt, skriv det under godkända",
                            "save the file as xlsx, which keeps the percent sign, or convert in Excel; if they are right, say so under godkända"));
        }
    }
}
