package se.bilaga.check.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import se.bilaga.statistics.unit.Unit;

/** Shares of a whole that do not make a hundred percent. */
final class SharesDiffer implements Rule {

    /** Shares of each group of its own whole. */
    private static final Pattern EACH = Pattern.compile(
            "heltid|instämm|svar(?:at|ar|sfrekvens)|(?:på|inom|i|för|hos|per) (?:varje|respektive|var och en)|nöjd");
    /** Further from a hundred than any slip of shares of one whole. */
    private static final BigFraction FAR = BigFraction.of(40);

    @Override
    public Manual manual() {
        return new Manual(
                "andelar-blir-inte-hundra",
                Manual.Group.SERIES,
                Severity.WARNING,
                "En serie med andelar blir inte 100 procent, mer än avrundning kan förklara.",
                "Antingen saknas en grupp, eller så är någon andel räknad på fel bas.",
                """
                värden: {kvinnor: 84, män: 19}
                """,
                """
                värden: {kvinnor: 84, män: 16}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cube cube : subject.statistics().cubes().values()) {
            int last = cube.dimensions().size() - 1;
            boolean shares = cube.unit().equals(Unit.PERCENT)
                    && last >= 0
                    && cube.series().formula() == null
                    && isShare(cube)
                    && !hasMean(cube, last);
            if (shares
                    && !cube.dimensions().get(last).time()
                    && cube.dimensions().get(last).parts().size() > 1) {
                check(cube, cube.dimensions().get(last), last, findings);
            }
        }
    }

    /** Percentages of a whole, such as the sexes' shares, not rates of each group, such as its sick leave. */
    private static boolean isShare(Cube cube) {
        String words = (cube.id() + " " + cube.label() + " "
                        + (cube.series().definition() == null
                                ? ""
                                : cube.series().definition()))
                .toLowerCase(Locale.ROOT);
        return words.contains("fördel")
                || (words.contains("andel")
                        && !words.contains("frånvaro")
                        && !EACH.matcher(words).find());
    }

    /** Whether it publishes a total that is no hundred, and so what the groups have on the whole. */
    private static boolean hasMean(Cube cube, int d) {
        return cube.cells().entrySet().stream()
                .anyMatch(cell -> cell.getKey().get(d).equals(Member.TOTAL)
                        && cell.getValue().value() != null
                        && !cell.getValue().value().equals(BigFraction.of(100)));
    }

    private static void check(Cube cube, Dimension dimension, int d, Findings findings) {
        Map<List<String>, BigFraction> sums = new LinkedHashMap<>();
        Map<List<String>, Observation> firsts = new LinkedHashMap<>();
        cube.cells().forEach((key, value) -> {
            if (!key.get(d).equals(Member.TOTAL) && value.value() != null) {
                sums.merge(key.subList(0, d), value.value(), BigFraction::add);
                firsts.putIfAbsent(key.subList(0, d), value);
            }
        });
        BigFraction slack = Rounding.most(dimension.parts().size(), cube.decimals());
        sums.forEach((key, sum) -> {
            BigFraction off = sum.subtract(BigFraction.of(100)).abs();
            if (off.compareTo(slack) > 0 && off.compareTo(FAR) < 0) {
                findings.add(
                        Objects.requireNonNull(firsts.get(key)).at(),
                        Message.of("andelarna blir tillsammans %s %%", "the shares make %s %%", Shown.of(sum)),
                        Message.of(
                                "kontrollera värdena och vad de är andelar av",
                                "check the values and what they are shares of"));
            }
        });
    }
}
