package se.bilaga.statistics.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.bilaga.plan.Series;
import se.bilaga.sheet.SheetFile;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Labels;

/**
 * Where figures come from when the author has not said: a statistical service names itself in its file, and asks that what
 * others compute of its figures is called theirs.
 *
 * @param operands the ids of the series in a formula
 * @param known the series read so far
 */
record FormulaSources(Set<String> operands, Map<String, Cube> known) {

    /** The series with the provider that its file names. */
    static Series ofFile(Series series, SheetFile file, Text path) {
        String provider = file.provider();
        return series.source() != null || provider == null ? series : series.from(new Text(provider, path.at()));
    }

    /** A computed series as an own computation, where one of its operands is of such a file. */
    Cube of(Cube computed) {
        Series series = computed.series();
        List<Series> used = operands.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Cube::series)
                .toList();
        boolean given = used.stream().anyMatch(operand -> isOfFile(operand));
        List<String> sources = used.stream()
                .map(Series::source)
                .filter(Objects::nonNull)
                .map(Text::value)
                .distinct()
                .toList();
        if (series.source() != null || !given) {
            return computed;
        }
        Text formula = Objects.requireNonNull(series.formula());
        Text own = new Text("Egen beräkning på uppgifter från " + Labels.list(sources), formula.at());
        return new Cube(
                computed.id(),
                computed.label(),
                computed.unit(),
                computed.decimals(),
                computed.shareDecimals(),
                computed.additive(),
                computed.dimensions(),
                computed.cells(),
                series.from(own));
    }

    /** Whether the file itself, and not the author, says where the figures come from. */
    private static boolean isOfFile(Series series) {
        Text source = series.source();
        Text file = series.file();
        return source != null && file != null && source.at().equals(file.at());
    }
}
