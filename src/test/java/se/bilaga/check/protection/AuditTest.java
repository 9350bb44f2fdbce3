package se.bilaga.check.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final BigFraction WIDTH = BigFraction.of(3);

    private final List<PublishedCell> cells = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();
    private final Map<String, BigFraction> widths = new LinkedHashMap<>();

    private void tell(String name, int count) {
        tell(name, Interval.point(BigFraction.of(count)), String.valueOf(count));
    }

    private void tell(String name, Interval value, String text) {
        cells.add(PublishedCell.toldCount(name, value, text, 1));
    }

    private void hide(String... names) {
        for (String name : names) {
            cells.add(PublishedCell.hiddenCount(name));
            widths.put(name, BigFraction.of(5));
        }
    }

    private void add(String total, String... parts) {
        additions.add(Addition.of(total, List.of(parts)));
    }

    private Audit audit() {
        return audit(Publication.of(cells, additions, ratios), widths, Effort.USUAL);
    }

    private static Audit audit(Publication publication, Map<String, BigFraction> widths, long effort) {
        return Audit.of(publication, widths, AuditTest::text, new Effort(effort));
    }

    private static String text(BigFraction value) {
        return value.getDenominatorAsInt() == 1
                ? String.valueOf(value.intValue())
                : String.valueOf(value.doubleValue());
    }

    private List<String> sums() {
        return audit().exposed().stream()
                .map(found -> found.cell() + ": " + (found.sum() == null ? "" : found.sum() + " = ")
                        + text(Objects.requireNonNull(found.value().low()))
                        + (found.value().isPoint()
                                ? ""
                                : "–"
                                        + text(Objects.requireNonNull(
                                                found.value().high()))))
                .sorted()
                .toList();
    }

    @Test
    void showsTheRestOfALine() {
        tell("alla", 21);
        tell("kvinnor", 19);
        hide("män");
        add("alla", "kvinnor", "män");
        assertEquals(List.of("män: 21 − 19 = 2"), sums());
    }

    @Test
    void showsTwoSteps() {
        hide("stab k", "stab m", "skola m", "vård k");
        Map.of("stab", 17, "skola k", 30, "skola", 70, "vård m", 25, "vård", 65, "k", 85, "m", 67)
                .forEach(this::tell);
        add("stab", "stab k", "stab m");
        add("skola", "skola k", "skola m");
        add("vård", "vård k", "vård m");
        add("k", "stab k", "skola k", "vård k");
        add("m", "stab m", "skola m", "vård m");
        assertEquals(
                List.of(
                        "skola m: 70 − 30 = 40",
                        "stab k: 85 − 30 − (65 − 25) = 15",
                        "stab m: 67 − (70 − 30) − 25 = 2",
                        "vård k: 65 − 25 = 40"),
                sums());
    }

    @Test
    void showsWhatOnlySeveralLinesGiveTogether() {
        hide("a", "b", "c");
        tell("a+b", 12);
        tell("b+c", 9);
        tell("a+c", 7);
        add("a+b", "a", "b");
        add("b+c", "b", "c");
        add("a+c", "a", "c");
        assertEquals(List.of("a: (12 + 7 − 9) / 2 = 5", "b: (9 + 12 − 7) / 2 = 7", "c: (7 + 9 − 12) / 2 = 2"), sums());
    }

    @Test
    void worksOutACountFromAShare() {
        tell("alla", 43);
        hide("kvinnor", "män");
        add("alla", "kvinnor", "män");
        ratios.add(new Ratio("andel", "kvinnor", "alla", percent("93.0", 1), "93,0 %", 1));
        assertEquals(List.of("kvinnor: 93,0 % × 43 = 40", "män: 43 − (93,0 % × 43) = 3"), sums());
    }

    @Test
    void worksOutAWholeFromAShare() {
        tell("kvinnor", 40);
        hide("alla", "män");
        add("alla", "kvinnor", "män");
        ratios.add(new Ratio("andel", "kvinnor", "alla", percent("93.0", 1), "93,0 %", 1));
        assertEquals(List.of("alla: 40 / 93,0 % = 43", "män: (40 / 93,0 %) − 40 = 3"), sums());
    }

    @Test
    void aShareOfManySaysLittle() {
        tell("alla", 4300);
        hide("kvinnor", "män");
        add("alla", "kvinnor", "män");
        ratios.add(new Ratio("andel", "kvinnor", "alla", percent("93", 0), "93 %", 1));
        assertEquals(List.of(), sums());
    }

    private static Interval percent(String value, int decimals) {
        return Interval.rounded(BigFraction.from(Double.parseDouble(value)), decimals)
                .times(BigFraction.of(1, 100));
    }

    @Test
    void takesAwayWhatIsBelowZero() {
        cells.add(new PublishedCell("ändring", true, Interval.ALL, Interval.point(BigFraction.of(-4)), "−4", 1));
        tell("förra", 7);
        hide("nu");
        add("nu", "förra", "ändring");
        assertEquals(List.of("nu: 7 − 4 = 3"), sums());
    }

    @Test
    void worksOutAMeanFromOthers() {
        for (String group : List.of("alla", "skola", "stab")) {
            cells.add(PublishedCell.hiddenAmount("lön " + group));
        }
        tell("skola", 40);
        tell("alla", 43);
        add("lön alla", "lön skola", "lön stab");
        ratios.add(new Ratio("medel alla", "lön alla", "alla", pay(38500), "38 500", 1));
        ratios.add(new Ratio("medel skola", "lön skola", "skola", pay(38000), "38 000", 1));
        widths.put("lön stab", BigFraction.of(3 * 5000));
        assertEquals(List.of("lön stab: (38 500 × 43) − (38 000 × 40) = 135458.5–135541.5"), sums());
    }

    private static Interval pay(int mean) {
        return Interval.rounded(BigFraction.of(mean), 0);
    }

    @Test
    void boundsWhatIsNotDetermined() {
        tell("alla", 4);
        hide("kvinnor", "män");
        add("alla", "kvinnor", "män");
        assertEquals(List.of("kvinnor: 0–4", "män: 0–4"), sums());
    }

    @Test
    void saysNothingOfWhatIsWideEnough() {
        tell("alla", 5);
        hide("kvinnor", "män");
        add("alla", "kvinnor", "män");
        assertEquals(List.of(), sums());
    }

    @Test
    void saysNothingWhereWhatIsToldContradictsItself() {
        tell("alla", 21);
        tell("kvinnor", 22);
        hide("män", "okända");
        add("alla", "kvinnor", "män");
        add("alla", "kvinnor", "män", "okända");
        assertEquals(List.of(), sums());
    }

    @Test
    void namesWhatItHasNotProved() {
        tell("alla", 4);
        tell("stab", 9);
        tell("stab k", 7);
        hide("kvinnor", "män", "stab m");
        add("alla", "kvinnor", "män");
        add("stab", "stab k", "stab m");
        Audit audit = audit(Publication.of(cells, additions, ratios), widths, 0);
        assertEquals(List.of("kvinnor", "män"), audit.unproven());
        assertEquals(
                List.of("stab m"), audit.exposed().stream().map(Exposure::cell).toList());
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        Random random = new Random(20250101);
        int exposed = 0;
        int bounded = 0;
        for (int i = 0; i < 400; i++) {
            SmallTable table = new SmallTable(random, 2 + random.nextInt(4), 3 + random.nextInt(4));
            Map<String, BigFraction> all = new LinkedHashMap<>();
            table.hidden().forEach(cell -> all.put(cell, WIDTH));
            Audit audit = audit(table.published(), all, Effort.USUAL);
            Map<String, String> found = new LinkedHashMap<>();
            audit.exposed().forEach(cell -> found.put(cell.cell(), range(cell.value())));
            Map<String, String> expected = new LinkedHashMap<>();
            table.possible(table.hidden()).forEach((cell, range) -> {
                if (range[1] - range[0] < WIDTH.intValue()) {
                    expected.put(cell, range[0] + "–" + range[1]);
                }
            });
            assertEquals(expected, found, "table " + i);
            for (Exposure exposure : audit.exposed()) {
                bounded += exposure.sum() == null ? 1 : 0;
                if (exposure.sum() != null && exposure.value().low() != null) {
                    assertEquals(exposure.value().low().doubleValue(), Calculator.value(exposure.sum()), 1e-9);
                }
            }
            exposed += found.size();
        }
        assertTrue(exposed > 500 && bounded > 100, exposed + " exposed, " + bounded + " by bounds");
    }

    private static String range(Interval value) {
        return text(Objects.requireNonNull(value.low())) + "–" + text(Objects.requireNonNull(value.high()));
    }
}
