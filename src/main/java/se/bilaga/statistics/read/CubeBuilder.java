package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Cubes;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.cube.Times;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

/** Gathers a series' values one by one, from the plan or from a file, and reports every fault of them. */
public final class CubeBuilder {
    public static final String MISSING = "..";
    private static final int MOST_GAPS = 3;
    private static final Set<String> ALMOST_TOTAL = Set.of("total", "totala", "summa", "samtliga", "alla");

    private final Series series;
    private final Unit unit;
    private final Diagnostics d;
    private final List<String> names;
    private final List<Set<String>> members = new ArrayList<>();
    private final Map<List<String>, Observation> cells = new LinkedHashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<List<String>, Observation> absent = new HashMap<>();
    private final int reported;
    private final ValueFaults faults;
    private int decimals;

    public CubeBuilder(Series series, Diagnostics d) {
        this.series = series;
        this.unit = Unit.of(series.unit().value());
        this.d = d;
        this.reported = d.all().size();
        this.names = series.dimensions().stream().map(Text::value).toList();
        names.forEach(name -> members.add(new LinkedHashSet<>()));
        this.faults = new ValueFaults(names, d);
    }

    ValueFaults faults() {
        return faults;
    }

    Unit unit() {
        return unit;
    }

    /** How many dimensions a value stands under. */
    int depth() {
        return names.size();
    }

    String dimension(int level) {
        return names.get(level);
    }

    /** The key of a member as the author wrote it; empty when it can be none. */
    Optional<String> member(int level, Text text) {
        String name = names.get(level);
        Optional<String> key = Labels.isTime(name) ? time(name, text) : category(text);
        key.ifPresent(member -> {
            String first = spellings.putIfAbsent(name + "\n" + member.toLowerCase(Locale.ROOT), member);
            if (members.get(level).add(member) && first != null) {
                faults.spelledOtherwise(text, first);
            }
            written.putIfAbsent(name + "\n" + member, text.value());
        });
        return key;
    }

    private Optional<String> time(String name, Text text) {
        Optional<TimeKey> time = Times.in(name, text.value());
        if (time.isEmpty()) {
            faults.notATime(name, text, members.get(names.indexOf(name)).isEmpty());
        }
        return time.map(TimeKey::key);
    }

    private Optional<String> category(Text text) {
        String key = text.value().strip();
        String lower = key.toLowerCase(Locale.ROOT);
        if (ALMOST_TOTAL.contains(lower) && additive()) {
            d.error(
                    "oklar-total",
                    text.at(),
                    Message.of(
                            "\"%s\" skulle räknas som en del bland de andra",
                            "\"%s\" would count as one part among the others", key),
                    Message.of("skriv \"totalt\" för den publicerade totalen", "write \"totalt\" for the total"));
            return Optional.empty();
        }
        return Optional.of(lower.equals(Member.TOTAL) ? Member.TOTAL : key);
    }

    private boolean additive() {
        return series.additive() == null ? unit.additive() : series.additive();
    }

    /** A value at its place, or why there is none: {@code ..}. */
    public void add(List<String> path, Text value, @Nullable String note) {
        add(path, value, note, -1);
    }

    /** @param shown how many decimals the value is shown with where it was written, -1 where nobody says */
    void add(List<String> path, Text value, @Nullable String note, int shown) {
        Optional<Absence> absence = Absence.written(value.value());
        if (absence.isPresent()) {
            put(path, new Observation(Absent.of(absence.get()), value.at(), Remark.written(note)));
            return;
        }
        Optional<Numeral> number = Numeral.parse(value.value());
        if (number.isEmpty()) {
            faults.notANumber(value);
            return;
        }
        if (fits(number.get(), value)) {
            decimals = Math.max(decimals, shown < 0 ? number.get().decimals() : shown);
            put(path, new Observation(new Exact(number.get().value()), value.at(), Remark.written(note)));
        }
    }

    /** Everything under {@code path} is absent. */
    void absent(List<String> path, Absence why, Span at) {
        absent.put(List.copyOf(path), new Observation(Absent.of(why), at));
    }

    /** What has been written of everything under some of a value's members: {@code 2023: fanns inte}. */
    private void fill(List<Dimension> dimensions, List<String> path, @Nullable Observation outer) {
        Observation here = absent.getOrDefault(path, outer);
        if (path.size() == dimensions.size()) {
            if (here != null) {
                cells.putIfAbsent(path, here);
            }
            return;
        }
        for (Member part : dimensions.get(path.size()).parts()) {
            List<String> longer = new ArrayList<>(path);
            longer.add(part.key());
            fill(dimensions, List.copyOf(longer), here);
        }
    }

    private void put(List<String> path, Observation observation) {
        if (cells.putIfAbsent(List.copyOf(path), observation) != null) {
            d.error(
                    "dubbelt-värde",
                    observation.at(),
                    Message.of(
                            "värdet för %s står redan på en annan rad",
                            "there already is a value for %s", String.join(", ", path)),
                    Message.of("ta bort det ena", "remove one of them"));
        }
    }

    private boolean fits(Numeral number, Text value) {
        if (number.percent() && !unit.equals(Unit.PERCENT)) {
            d.error(
                    "fel-enhet",
                    value.at(),
                    Message.of(
                            "%s är procent, men seriens enhet är %s",
                            "%s is a percentage, but the unit of the series is %s", value.value(), unit.name()),
                    Message.of("skriv enhet: procent, eller ta bort %%", "write enhet: procent, or remove %%"));
            return false;
        }
        if (number.point() && number.decimals() == 3 && additive()) {
            d.error(
                    "tvetydigt-tal",
                    value.at(),
                    Message.of(
                            "%s kan läsas som tusental eller som decimaler",
                            "%s may mean thousands or decimals", value.value()),
                    Message.of(
                            "skriv %s eller %s",
                            "write %s or %s",
                            value.value().replace('.', ' '),
                            value.value().replace('.', ',')));
            return false;
        }
        return true;
    }

    /** The cube of the values gathered. */
    Cube build(String id) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int level = 0; level < names.size(); level++) {
            boolean partial = series.reporters().contains(series.dimensions().get(level));
            dimensions.add(Dimensions.of(names.get(level), members.get(level), series.labels(), partial));
        }
        if (d.all().stream().skip(reported).noneMatch(found -> found.severity() == Severity.ERROR)) {
            warnOfGaps(dimensions);
        }
        if (!absent.isEmpty()) {
            fill(dimensions, List.of(), null);
        }
        return Cubes.of(id, series, unit, decimals, unit.additive() && !hasMeans(id, dimensions), dimensions, cells);
    }

    /** By its totals; one alone may be a slip of the pen, so the author is asked. */
    private boolean hasMeans(String id, List<Dimension> dimensions) {
        int means = series.additive() == null ? MeanTotals.of(unit, dimensions, cells) : 0;
        if (means == 1 && Cubes.isAdditive(id, series, unit)) {
            d.add(Diagnostic.advice(
                    "oklart-medelvärde",
                    series.at(),
                    Message.of(
                            "totalt ligger mellan delarna, så serien räknas som ett medelvärde och summeras inte",
                            "totalt lies between the parts, so the series counts as a mean and is not summed"),
                    Message.of(
                            "skriv summa: nej om det är rätt, annars summa: ja och rätt totalt",
                            "write summa: nej if that is right, else summa: ja and the right total")));
        }
        return means > 0;
    }

    private void warnOfGaps(List<Dimension> dimensions) {
        List<String> gaps = Gaps.of(dimensions, cells, absent.keySet());
        if (!gaps.isEmpty()) {
            Span at = series.values() == null ? series.at() : series.values().at();
            d.warning(
                    "luckor",
                    new Span(at.file(), at.from(), at.from()),
                    Message.of(
                            "det saknas värden för %s",
                            "there are no values for %s",
                            String.join("; ", gaps.subList(0, Math.min(MOST_GAPS, gaps.size())))
                                    + (gaps.size() > MOST_GAPS ? " …" : "")),
                    Message.of(
                            "skriv .. där uppgiften saknas, redovisas inte där den är hemlig och fanns inte där det inget fanns",
                            "write .. where there is none, redovisas inte where it is hidden, fanns inte where nothing was"));
        }
    }
}
