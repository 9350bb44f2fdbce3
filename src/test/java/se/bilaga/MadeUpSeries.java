package se.bilaga;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A series made up of a seed: counts, money, days, means or percentages, some of them negative, zero, missing, kept back
 * or of what did not exist, over years, groups and perhaps sexes.
 */
record MadeUpSeries(
        String unit,
        boolean sums,
        int decimals,
        List<String> years,
        List<String> groups,
        List<String> sexes,
        Map<String, String> values) {
    private static final List<String> UNITS =
            List.of("antal", "tkr", "dagar", "procent", "dagar per anställd", "timmar");
    private static final List<String> GROUPS = List.of("skola", "vård", "park", "stab");

    static MadeUpSeries of(long seed) {
        Random dice = new Random(seed);
        String unit = UNITS.get((int) (seed % UNITS.size()));
        boolean sums = !unit.equals("procent") && !unit.contains(" per ");
        int decimals = unit.equals("antal") ? 0 : dice.nextInt(3);
        List<String> years = List.of("2023", "2024", "2025").subList(dice.nextInt(2), 3);
        List<String> groups = GROUPS.subList(0, 2 + dice.nextInt(3));
        List<String> sexes = sums && dice.nextInt(3) == 0 ? List.of("kvinnor", "män") : List.of();
        return new MadeUpSeries(
                unit, sums, decimals, years, groups, sexes, values(dice, sums, decimals, years, groups, sexes));
    }

    /** Another of the same unit, years and groups, with other values. */
    MadeUpSeries beside(long seed) {
        Map<String, String> others = values(new Random(seed), sums, decimals, years, groups, sexes);
        return new MadeUpSeries(unit, sums, decimals, years, groups, sexes, others);
    }

    private static Map<String, String> values(
            Random dice, boolean sums, int decimals, List<String> years, List<String> groups, List<String> sexes) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String year : years) {
            StringBuilder cells = new StringBuilder();
            List<String> all = new ArrayList<>(groups);
            if (!sums) {
                all.add("totalt");
            }
            for (String group : all) {
                String cell = sexes.isEmpty()
                        ? value(dice, decimals)
                        : sexes.stream()
                                .map(sex -> sex + ": " + value(dice, decimals))
                                .collect(Collectors.joining("\n  ", "\n  ", ""));
                cells.append(group).append(": ").append(cell).append('\n');
            }
            values.put(year, cells.toString());
        }
        return values;
    }

    private static String value(Random dice, int decimals) {
        return switch (dice.nextInt(14)) {
            case 0 -> "0";
            case 1 -> "..";
            case 2 -> "redovisas inte";
            case 3 -> "fanns inte";
            case 4, 5, 6 -> "-" + number(dice, decimals);
            default -> number(dice, decimals);
        };
    }

    /** With a decimal more than is shown, so that it is rounded. */
    private static String number(Random dice, int decimals) {
        return (1 + dice.nextInt(2000)) + (decimals == 0 ? "" : "," + (10 + dice.nextInt(89)) + dice.nextInt(10));
    }

    /** As under {@code statistik}, of some of the years. */
    String yaml(String id, List<String> some) {
        return """
                %s:
                  rubrik: Påhittad
                  definition: Påhittade värden
                  källa: Tärningen
                  enhet: %s
                  decimaler: %d
                  per: [år, enhet%s]
                  värden:
                %s""".formatted(
                id,
                unit,
                decimals,
                sexes.isEmpty() ? "" : ", kön",
                some.stream()
                        .map(year -> year + ":\n"
                                + Objects.requireNonNull(values.get(year)).indent(2))
                        .collect(Collectors.joining())
                        .indent(4));
    }
}
