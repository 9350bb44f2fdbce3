package se.bilaga.check.series;

import java.util.List;
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

/** A published total that its parts do not make. */
final class TotalDiffers implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "summa-stämmer-inte",
                Manual.Group.SERIES,
                Severity.ERROR,
                "En serie har ett värde \"totalt\" som inte är summan av delarna.",
                "Delar som inte blir helheten är det första en revisor räknar efter.",
                """
                värden: {kvinnor: 1311, män: 250, totalt: 1799}
                """,
                """
                värden: {kvinnor: 1311, män: 250}   # summan räknas ut
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cube cube : subject.statistics().cubes().values()) {
            for (int d = 0; d < cube.dimensions().size(); d++) {
                Dimension dimension = cube.dimensions().get(d);
                if (cube.additive()
                        && !dimension.time()
                        && dimension.total().isPresent()
                        && dimension.parts().size() > 1) {
                    check(cube, d, findings);
                }
            }
        }
    }

    private static void check(Cube cube, int d, Findings findings) {
        cube.cells().forEach((key, total) -> {
            if (key.get(d).equals(Member.TOTAL) && total.value() != null) {
                BigFraction sum = BigFraction.ZERO;
                for (Member part : cube.dimensions().get(d).parts()) {
                    Observation value = cube.cells().get(with(key, d, part.key()));
                    if (value == null || value.value() == null) {
                        return;
                    }
                    sum = sum.add(value.value());
                }
                if (isOff(sum.subtract(total.value()), cube, d)) {
                    findings.add(
                            total.at(),
                            Message.of("delarna blir tillsammans %s", "the parts make %s", Shown.of(sum)),
                            Message.of(
                                    "rätta värdet, eller ta bort totalt så räknas summan ut",
                                    "correct the value, or remove totalt and let it be computed"));
                }
            }
        });
    }

    /** Rounded parts may differ from their total by half a unit of the last decimal each; whole counts may not. */
    private static boolean isOff(BigFraction difference, Cube cube, int d) {
        BigFraction slack = cube.decimals() == 0
                ? BigFraction.ZERO
                : Rounding.most(cube.dimensions().get(d).parts().size() + 1, cube.decimals());
        return difference.abs().compareTo(slack) > 0;
    }

    private static List<String> with(List<String> key, int d, String member) {
        List<String> changed = new java.util.ArrayList<>(key);
        changed.set(d, member);
        return changed;
    }
}
