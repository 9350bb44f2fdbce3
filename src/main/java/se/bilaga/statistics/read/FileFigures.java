package se.bilaga.statistics.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bilaga.plan.Series;
import se.bilaga.sheet.SheetFile;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.file.FileNumbers;
import se.bilaga.statistics.unit.Absent;

/** The figures that a file would give a series, and the same written down as the plainest file there is. */
public final class FileFigures {
    private FileFigures() {}

    /** The series; empty where something is wrong, which {@code d} then tells. */
    public static Optional<Cube> read(String id, Series series, SheetFile file, Text path, Diagnostics d) {
        int before = d.all().size();
        CubeBuilder builder = new CubeBuilder(series, d);
        new FileValues(series, builder, d).read(file, path);
        Cube cube = builder.build(id);
        boolean wrong = d.all().stream().skip(before).anyMatch(found -> found.severity() == Severity.ERROR);
        return wrong ? Optional.empty() : Optional.of(cube);
    }

    /** A series as CSV: a row for each value, which is compared line by line in git. */
    public static String csv(Cube cube) {
        StringBuilder csv = new StringBuilder();
        cube.dimensions()
                .forEach(dimension -> csv.append(field(dimension.name())).append(';'));
        csv.append("värde\n");
        for (Map.Entry<List<String>, Observation> cell : cube.cells().entrySet()) {
            cell.getKey().forEach(member -> csv.append(field(member)).append(';'));
            csv.append(value(cell.getValue())).append('\n');
        }
        return csv.toString();
    }

    private static String value(Observation observation) {
        return observation.quantity() instanceof Absent absent
                ? absent.absence().words()
                : FileNumbers.plain(Objects.requireNonNull(observation.value()));
    }

    private static String field(String text) {
        return text.matches(".*[;\"\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
