package se.bilaga.statistics.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bilaga.plan.Series;
import se.bilaga.plan.read.Paths;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.sheet.SheetFile;
import se.bilaga.sheet.SheetFiles;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.formula.Scope;
import se.bilaga.statistics.unit.Fault;

/** Makes the cubes of a plan, a formula's operands before the formula. */
public final class SeriesReader implements Scope {
    private static final int MOST_DECIMALS = 8;

    private final PlanFile plan;
    private final Diagnostics d;
    private final Map<String, Cube> done = new LinkedHashMap<>();
    private final Map<String, Cube> whole = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Optional<SheetFile>> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> operands = new HashMap<>();
    private final Deque<String> begun = new ArrayDeque<>();

    public SeriesReader(PlanFile plan, Diagnostics d) {
        this.plan = plan;
        this.d = d;
    }

    /** Every series that could be read, in the plan's order. */
    public Catalogue read() {
        Map<String, Cube> cubes = new LinkedHashMap<>();
        for (String id : all().keySet()) {
            attempt(id).ifPresent(cube -> cubes.put(id, cube));
        }
        return new Catalogue(cubes, broken, plan.organisation().tableHabits());
    }

    private Map<String, Series> all() {
        return plan.plan().statistics();
    }

    private Optional<Cube> attempt(String id) {
        Series series = Objects.requireNonNull(all().get(id));
        try {
            return series(id);
        } catch (Fault fault) {
            fault.report(d, series.at());
            return Optional.empty();
        }
    }

    @Override
    public Optional<Cube> series(String id) {
        Series series = all().get(id);
        if (series == null) {
            return Optional.empty();
        }
        if (broken.contains(id)) {
            throw Fault.reported();
        }
        if (begun.contains(id)) {
            throw ring(id);
        }
        if (!begun.isEmpty()) {
            operands.computeIfAbsent(begun.peek(), formula -> new LinkedHashSet<>())
                    .add(id);
        }
        if (!done.containsKey(id)) {
            begun.push(id);
            make(id, series);
            begun.pop();
        }
        return Optional.of(Objects.requireNonNull(done.get(id)));
    }

    /** Reads or computes a series; throws when it cannot be used. */
    private void make(String id, Series series) {
        int errors = errors();
        try {
            Optional<Cube> cube = cube(id, series).map(found -> hidden(id, found, series));
            if (errors() == errors) {
                cube.ifPresent(found -> Dimensions.checkNames(found, d));
            }
            if (cube.isEmpty() || errors() > errors) {
                throw Fault.reported();
            }
            done.put(id, cube.get());
        } catch (Fault fault) {
            fault.report(d, place(series));
            broken.add(id);
            begun.remove(id);
            throw Fault.reported();
        }
    }

    /** Without the values that are kept back, which others are counted by all the same. */
    private Cube hidden(String id, Cube cube, Series series) {
        whole.put(id, cube);
        Series.Hiding hiding = series.hiding();
        if (hiding == null) {
            return cube;
        }
        Text counting = hiding.of();
        return Hidden.of(
                cube,
                hiding,
                counting == null
                        ? Optional.empty()
                        : series(counting.value()).map(known -> whole.getOrDefault(known.id(), known)));
    }

    private static Span place(Series series) {
        Text formula = series.formula();
        return formula == null ? series.at() : formula.at();
    }

    private int errors() {
        return (int) d.all().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }

    private Optional<Cube> cube(String id, Series series) {
        long sources = Stream.of(series.values(), series.file(), series.formula())
                .filter(Objects::nonNull)
                .count();
        if (sources != 1) {
            throw new Fault(
                    "en-källa",
                    series.at(),
                    sources == 0
                            ? Message.of("serien %s har inga värden", "the series %s has no values", id)
                            : Message.of("serien %s har värden på flera sätt", "the series %s has values twice", id),
                    Message.of("skriv en av värden, fil och beräkna", "write one of värden, fil and beräkna"));
        }
        checkDecimals(series);
        if (!Dimensions.sound(series, d)) {
            return Optional.empty();
        }
        Text formula = series.formula();
        if (formula != null) {
            Cube computed = FormulaSeries.compute(id, series, formula, this);
            return Optional.of(new FormulaSources(operands.getOrDefault(id, Set.of()), done).of(computed));
        }
        Node values = series.values();
        if (values == null) {
            return file(id, series, Objects.requireNonNull(series.file()));
        }
        CubeBuilder builder = new CubeBuilder(series, d);
        new ValueTree(builder, d).read(values);
        return Optional.of(builder.build(id));
    }

    private static void checkDecimals(Series series) {
        for (Integer decimals : new Integer[] {series.decimals(), series.shareDecimals()}) {
            if (decimals != null && (decimals < 0 || decimals > MOST_DECIMALS)) {
                throw new Fault(
                        "ogiltiga-decimaler",
                        series.at(),
                        Message.of("%s är inget antal decimaler", "%s is not a number of decimals", decimals),
                        Message.of("skriv ett tal från 0 till %s", "write a number from 0 to %s", MOST_DECIMALS));
            }
        }
    }

    private Optional<Cube> file(String id, Series series, Text path) {
        byte[] bytes = plan.attachments().get(path.value());
        if (bytes == null && d.all().stream().anyMatch(known -> known.at().equals(path.at()))) {
            return Optional.empty(); // whoever read the plan has said so
        }
        if (bytes == null) {
            Message hint = Nearest.hint(path.value(), plan.attachments().keySet())
                    .orElse(Message.of("lägg filen bredvid planen", "put the file beside the plan"));
            d.error("saknad-fil", path.at(), Message.of("filen %s finns inte", "there is no file %s", path), hint);
            return Optional.empty();
        }
        Optional<SheetFile> sheets =
                files.computeIfAbsent(path.value(), name -> SheetFiles.read(place(path), bytes, d));
        return sheets.map(found -> {
            Series sourced = FormulaSources.ofFile(series, found, path);
            CubeBuilder builder = new CubeBuilder(sourced, d);
            new FileValues(sourced, builder, d).read(found, path);
            return builder.build(id);
        });
    }

    /** The file's path as the plan's is told. */
    private String place(Text path) {
        String own = plan.source().path();
        int slash = own.lastIndexOf('/');
        return Paths.resolve(slash < 0 ? null : own.substring(0, slash), path.value())
                .orElse(path.value());
    }

    private Fault ring(String id) {
        List<String> ring = new ArrayList<>();
        for (String name : begun) {
            ring.add(0, name);
            if (name.equals(id)) {
                break;
            }
        }
        ring.add(id);
        return new Fault(
                "formel-i-ring",
                null,
                Message.of("formlerna går i ring: %s", "the formulas go in a ring: %s", String.join(" → ", ring)),
                Message.of("skriv värdena i en av serierna", "write the values in one of the series"));
    }

    @Override
    public Optional<Variable> variable(String name) {
        return Optional.empty();
    }

    @Override
    public Collection<String> names() {
        return all().keySet();
    }
}
