package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.file.FileNumbers;
import se.bilaga.statistics.file.FileValue;
import se.bilaga.statistics.file.SumWords;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

/** Which values of a file are sums of its others: no member is counted twice, and a sum that is wrong is told of. */
final class FileSums {
    /** A sum of fewer may be one by chance. */
    private static final int FEWEST_PARTS = 3;

    private final Series series;
    private final boolean additive;
    private final List<FileValue> readings;
    private final Diagnostics d;

    FileSums(Series series, Unit unit, List<FileValue> readings, Diagnostics d) {
        this.series = series;
        this.additive = series.additive() == null ? unit.additive() : series.additive();
        this.readings = readings;
        this.d = d;
    }

    /** The readings with every sum called {@code totalt}, and without those of several times, which are no observations. */
    List<FileValue> withoutSumsOverTime() {
        List<FileValue> rest = new ArrayList<>(readings);
        for (int level = 0; level < series.dimensions().size(); level++) {
            if (Labels.isTime(series.dimensions().get(level).value())) {
                rest = withoutTotals(rest, level);
            } else if (additive) {
                rest = named(rest, level);
            }
        }
        return rest;
    }

    private List<FileValue> withoutTotals(List<FileValue> of, int level) {
        List<FileValue> rest = new ArrayList<>();
        for (FileValue reading : of) {
            if (!reading.members().get(level).value().equals(Member.TOTAL)) {
                rest.add(reading);
            } else if (additive) {
                check(reading, of, level);
            }
        }
        return rest;
    }

    private void check(FileValue sum, List<FileValue> all, int level) {
        List<FileValue> parts = parts(sum, all, level);
        Optional<BigFraction> total = number(sum);
        Optional<BigFraction> counted = sum(parts);
        if (total.isPresent() && counted.isPresent() && !total.equals(counted)) {
            d.error(
                    "fel-summa",
                    sum.value().text().at(),
                    Message.of(
                            "summan är %s, men delarna ger %s",
                            "the sum is %s, but the parts give %s",
                            sum.value().value(),
                            FileNumbers.plain(counted.get())),
                    new Message("rätta filen där den kommer ifrån", "mend the file where it comes from"));
        }
    }

    /** What differs from a sum in one place, else what has a member wherever the sum has none. */
    private static List<FileValue> parts(FileValue sum, List<FileValue> all, int level) {
        List<FileValue> near = all.stream()
                .filter(part -> !isTotal(part, level))
                .filter(part -> others(part, level).equals(others(sum, level)))
                .toList();
        return near.isEmpty()
                ? all.stream()
                        .filter(part -> IntStream.range(0, part.members().size())
                                .allMatch(at -> isTotal(sum, at)
                                        ? !isTotal(part, at)
                                        : part.members()
                                                .get(at)
                                                .value()
                                                .equals(sum.members().get(at).value())))
                        .toList()
                : near;
    }

    private static boolean isTotal(FileValue reading, int level) {
        return reading.members().get(level).value().equals(Member.TOTAL);
    }

    private static Optional<BigFraction> sum(List<FileValue> parts) {
        BigFraction sum = BigFraction.ZERO;
        for (FileValue part : parts) {
            Optional<BigFraction> value = number(part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    private static Optional<BigFraction> number(FileValue reading) {
        return Numeral.parse(FileNumbers.plain(reading.value().value())).map(Numeral::value);
    }

    private static List<String> others(FileValue reading, int level) {
        List<String> others =
                new ArrayList<>(reading.members().stream().map(Text::value).toList());
        others.remove(level);
        return others;
    }

    /** The readings with the member that is everywhere the sum of the others called {@code totalt}. */
    private List<FileValue> named(List<FileValue> of, int level) {
        Set<String> members = new LinkedHashSet<>();
        of.forEach(reading -> members.add(reading.members().get(level).value()));
        if (members.isEmpty() || members.contains(Member.TOTAL)) {
            return of;
        }
        List<String> order = List.copyOf(members);
        for (String candidate : List.of(order.get(order.size() - 1), order.get(0))) {
            boolean called = members.size() > 2 && SumWords.mentions(candidate);
            if ((called || members.size() > FEWEST_PARTS) && isSum(candidate, of, level)) {
                tell(candidate, of, level);
                return of.stream()
                        .map(reading -> reading.members().get(level).value().equals(candidate)
                                ? asTotal(reading, level)
                                : reading)
                        .toList();
            }
        }
        return of;
    }

    private static boolean isSum(String candidate, List<FileValue> of, int level) {
        Map<List<String>, List<FileValue>> parts = new LinkedHashMap<>();
        Map<List<String>, FileValue> sums = new HashMap<>();
        for (FileValue reading : of) {
            if (reading.members().get(level).value().equals(candidate)) {
                sums.put(others(reading, level), reading);
            } else {
                parts.computeIfAbsent(others(reading, level), key -> new ArrayList<>())
                        .add(reading);
            }
        }
        for (Map.Entry<List<String>, List<FileValue>> line : parts.entrySet()) {
            Optional<BigFraction> total =
                    Optional.ofNullable(sums.get(line.getKey())).flatMap(FileSums::number);
            if (total.isEmpty() || total.get().signum() <= 0 || !total.equals(sum(line.getValue()))) {
                return false;
            }
        }
        return !parts.isEmpty() && sums.size() == parts.size();
    }

    private void tell(String candidate, List<FileValue> of, int level) {
        Text place = of.stream()
                .map(reading -> reading.members().get(level))
                .filter(member -> member.value().equals(candidate))
                .findFirst()
                .orElseThrow();
        d.add(Diagnostic.advice(
                "summa-i-fil",
                place.at(),
                Message.of(
                        "\"%s\" är summan av de andra i filen och räknas som totalt",
                        "\"%s\" is the sum of the others in the file and counts as totalt", candidate),
                Message.of(
                        "ska den vara en egen del, läs ett cellområde utan de andra, eller skriv summa: nej",
                        "if it is a part of its own, read a range without the others, or write summa: nej")));
    }

    private static FileValue asTotal(FileValue reading, int level) {
        List<Text> members = new ArrayList<>(reading.members());
        members.set(level, new Text(Member.TOTAL, members.get(level).at()));
        return new FileValue(members, reading.value(), reading.note());
    }
}
