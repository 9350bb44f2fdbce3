package se.bilaga.check.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
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
        List<Cube> seen = new ArrayList<>();
        for (Cube cube : subject.statistics().cubes().values()) {
            if (cube.additive()
                    && cube.series().formula() == null
                    && cube.timeDimension().isPresent()) {
                seen.stream().filter(other -> isLike(cube, other)).forEach(other -> compare(cube, other, findings));
                seen.add(cube);
            }
        }
    }

    /** Of one unit, and called by the same first word. */
    private static boolean isLike(Cube one, Cube other) {
        return one.unit().equals(other.unit())
                && first(one).isPresent()
                && first(one).equals(first(other));
    }

    private static Optional<String> first(Cube cube) {
        return WORD.matcher(cube.label().toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .filter(word -> !word.equals("antal"))
                .findFirst();
    }

    private static void compare(Cube cube, Cube other, Findings findings) {
        List<Member> differing = new ArrayList<>();
        boolean agree = false;
        for (Member time : cube.timeDimension().orElseThrow().members()) {
            Optional<BigFraction> one = sum(cube, time);
            Optional<BigFraction> two = sum(other, time);
            if (one.isPresent() && two.isPresent()) {
                if (one.equals(two)) {
                    agree |= one.get().compareTo(LEAST) >= 0;
                } else {
                    differing.add(time);
                }
            }
        }
        if (agree) {
            differing.forEach(time -> report(cube, other, time, findings));
        }
    }

    private static Optional<BigFraction> sum(Cube cube, Member time) {
        return cube.timeDimension()
                .filter(dimension -> dimension.members().stream()
                        .anyMatch(member -> member.key().equals(time.key())))
                .flatMap(dimension -> cube.value(Coordinates.ALL.with(dimension.name(), time.key())));
    }

    private static void report(Cube cube, Cube other, Member time, Findings findings) {
        findings.add(
                cube.at(Coordinates.ALL.with(cube.timeDimension().orElseThrow().name(), time.key()))
                        .at(),
                Message.of(
                        "summan %s är %s här men %s i \"%s\"",
                        "the sum of %s is %s here but %s in \"%s\"",
                        time.label(),
                        Shown.of(sum(cube, time).orElseThrow()),
                        Shown.of(sum(other, time).orElseThrow()),
                        other.id()),
                Message.of("kontrollera båda uppdelningarna mot källan", "check both divisions against the source"));
    }
}
