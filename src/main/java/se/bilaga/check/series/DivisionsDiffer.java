package se.bilaga.check.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/** The same thing divided in two ways, with the same sum at some times but not at all. */
final class DivisionsDiffer implements Rule {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final BigFraction LEAST = BigFraction.of(10);

    @Override
    public Manual manual() {
        return new Manual(
                "olika-summor-för-samma-mått",
                Manual.Group.SERIES,
                Severity.WARNING,
                "Två serier delar upp samma sak på olika sätt. Summorna är lika vid någon tid men inte vid alla.",
                "De 40 olyckorna per område och de 46 efter kön är samma olyckor; någon uppdelning har ett fel tal.",
                """
                olyckor: {rubrik: Olyckor per område, enhet: antal, per: [år, område], värden: {2024: {norr: 30, syd: 20}, 2025: {norr: 21, syd: 19}}}
                olyckor_kön: {rubrik: Olyckor efter kön, enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 13, män: 37}, 2025: {kvinnor: 12, män: 34}}}
                """,
                """
                olyckor: {rubrik: Olyckor per område, enhet: antal, per: [år, område], värden: {2024: {norr: 30, syd: 20}, 2025: {norr: 21, syd: 19}}}
                olyckor_kön: {rubrik: Olyckor efter kön, enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 13, män: 37}, 2025: {kvinnor: 12, män: 28}}}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, List<Division>> seen = new HashMap<>();
        for (Cube cube : subject.statistics().cubes().values()) {
            String first = first(cube);
            if (first != null
                    && cube.additive()
                    && cube.series().formula() == null
                    && cube.timeDimension().isPresent()) {
                List<Division> alike = seen.computeIfAbsent(first, word -> new ArrayList<>());
                Division division = Division.of(cube);
                alike.stream()
                        .filter(other -> cube.unit().equals(other.cube.unit()))
                        .forEach(other -> compare(division, other, findings));
                alike.add(division);
            }
        }
    }

    /**
     * A series with its sum at each time that has one, by the time's key.
     *
     * <p>Each is added up once, however many have its name.
     */
    private record Division(Cube cube, Map<String, BigFraction> sums) {
        static Division of(Cube cube) {
            Dimension times = cube.timeDimension().orElseThrow();
            Map<String, BigFraction> sums = new HashMap<>();
            for (Member time : times.members()) {
                cube.value(Coordinates.ALL.with(times.name(), time.key())).ifPresent(sum -> sums.put(time.key(), sum));
            }
            return new Division(cube, sums);
        }
    }

    /** The word that it is called by; null without one. */
    private static @Nullable String first(Cube cube) {
        return WORD.matcher(cube.label().toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .filter(word -> !word.equals("antal"))
                .findFirst()
                .orElse(null);
    }

    private static void compare(Division division, Division other, Findings findings) {
        List<Member> differing = new ArrayList<>();
        boolean agree = false;
        for (Member time : division.cube.timeDimension().orElseThrow().members()) {
            BigFraction one = division.sums.get(time.key());
            BigFraction two = other.sums.get(time.key());
            if (one != null && two != null) {
                if (one.equals(two)) {
                    agree |= one.compareTo(LEAST) >= 0;
                } else {
                    differing.add(time);
                }
            }
        }
        if (agree) {
            differing.forEach(time -> report(division, other, time, findings));
        }
    }

    private static void report(Division division, Division other, Member time, Findings findings) {
        Cube cube = division.cube;
        findings.add(
                cube.at(Coordinates.ALL.with(cube.timeDimension().orElseThrow().name(), time.key()))
                        .at(),
                Message.of(
                        "summan %s är %s här men %s i \"%s\"",
                        "the sum of %s is %s here but %s in \"%s\"",
                        time.label(),
                        Shown.of(Objects.requireNonNull(division.sums.get(time.key()))),
                        Shown.of(Objects.requireNonNull(other.sums.get(time.key()))),
                        other.cube.id()),
                Message.of("kontrollera båda uppdelningarna mot källan", "check both divisions against the source"));
    }
}
