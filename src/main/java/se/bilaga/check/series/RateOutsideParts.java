package se.bilaga.check.series;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.figure.Rounding;

/** A rate or mean of all that is higher than that of every group, or lower, or not where the groups' sizes put it. */
final class RateOutsideParts implements Rule {
    /** The groups of a division that every person is in one of. */
    private static final Pattern PERSONS =
            Pattern.compile("(?i)kön|ålder.*|personalgrupp|personalkategori|anställningsform");
    /** Rates that add to their total: each is a part of the same whole. */
    private static final Pattern OF_ONE_WHOLE =
            Pattern.compile("fördel|av (?:samtliga|alla|hela|det tot|den tot|totala)|del av|varav|bidrag");

    @Override
    public Manual manual() {
        return new Manual(
                "totalt-utanför-delarna",
                Manual.Group.SERIES,
                Severity.WARNING,
                "Ett medelvärde eller en procentsats för alla är högre än för varje grupp, eller lägre, eller stämmer"
                        + " inte med hur stora grupperna är.",
                "Helheten ligger alltid mellan sina delar. Ligger den utanför är något av talen fel, eller så är"
                        + " delarna adderade.",
                """
                enhet: procent
                per: [år, kön]
                värden: {2024: {totalt: 9.8, kvinnor: 6.8, män: 3.0}}
                """,
                """
                enhet: procent
                per: [år, kön]
                värden: {2024: {totalt: 5.8, kvinnor: 6.8, män: 3.0}}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cube cube : subject.statistics().cubes().values()) {
            for (int d = 0; d < cube.dimensions().size(); d++) {
                Dimension dimension = cube.dimensions().get(d);
                if (!cube.additive()
                        && cube.series().formula() == null
                        && dimension.total().isPresent()
                        && dimension.parts().size() > 1
                        && !dimension.time()) {
                    check(subject, cube, d, PERSONS.matcher(dimension.name()).matches(), findings);
                }
            }
        }
    }

    /** Of a division that may leave some out the total is doubted only where at other times it lies between the parts. */
    private static void check(Subject subject, Cube cube, int d, boolean everybody, Findings findings) {
        boolean between = !everybody
                && cube.cells().entrySet().stream()
                        .filter(cell -> cell.getKey().get(d).equals(Member.TOTAL))
                        .anyMatch(cell -> isBetween(subject, cube, d, cell.getKey(), cell.getValue()));
        cube.cells().forEach((key, total) -> {
            BigFraction whole = total.value();
            if (key.get(d).equals(Member.TOTAL) && whole != null && (everybody || between)) {
                GroupSizes.of(subject, cube, d, key)
                        .filter(groups -> !adds(cube, groups, whole))
                        .filter(groups -> isOutside(whole, groups, slack(cube, whole)))
                        .ifPresent(groups -> report(total, whole, groups, findings));
            }
        });
    }

    private static boolean isBetween(Subject subject, Cube cube, int d, List<String> key, Observation total) {
        BigFraction whole = total.value();
        return whole != null
                && GroupSizes.of(subject, cube, d, key)
                        .filter(groups -> whole.compareTo(groups.least()) >= 0 && whole.compareTo(groups.most()) <= 0)
                        .isPresent();
    }

    /** Whether the groups are parts of one whole, which they add up to. */
    private static boolean adds(Cube cube, GroupSizes groups, BigFraction whole) {
        String words = (cube.label() + " "
                        + Objects.requireNonNullElse(cube.series().definition(), ""))
                .toLowerCase(Locale.ROOT);
        BigFraction off = groups.sum().subtract(whole).abs();
        return off.compareTo(Rounding.most(groups.values().size() + 1, cube.decimals())) <= 0
                && (whole.equals(BigFraction.of(100))
                        || OF_ONE_WHOLE.matcher(words).find());
    }

    /** Of the parts and the total, which may be written with fewer decimals than they. */
    private static BigFraction slack(Cube cube, BigFraction whole) {
        int decimals = whole.getDenominator().equals(BigInteger.ONE) ? 0 : cube.decimals();
        return Rounding.most(1, decimals).add(Rounding.most(1, cube.decimals()));
    }

    private static boolean isOutside(BigFraction whole, GroupSizes groups, BigFraction slack) {
        return whole.compareTo(groups.least().subtract(slack)) < 0
                || whole.compareTo(groups.most().add(slack)) > 0;
    }

    private static void report(Observation total, BigFraction whole, GroupSizes groups, Findings findings) {
        BigFraction lowest = groups.values().get(0);
        BigFraction highest = groups.values().get(groups.values().size() - 1);
        boolean between = whole.compareTo(lowest) >= 0 && whole.compareTo(highest) <= 0;
        findings.add(
                total.at(),
                between
                        ? Message.of(
                                "efter gruppernas storlek blir det omkring %s, inte %s",
                                "by the sizes of the groups it is about %s, not %s",
                                Shown.of(groups.mean()),
                                Shown.of(whole))
                        : Message.of(
                                "%s är utanför delarna, som är från %s till %s",
                                "%s is outside its parts, which are from %s to %s",
                                Shown.of(whole),
                                Shown.of(lowest),
                                Shown.of(highest)),
                Message.of(
                        "kontrollera totalen och delarna mot källan",
                        "check the total and its parts against the source"));
    }
}
