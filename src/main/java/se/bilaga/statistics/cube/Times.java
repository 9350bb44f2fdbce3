package se.bilaga.statistics.cube;

import java.util.Locale;
import java.util.Optional;

/** Which times a dimension of a given name takes: {@code år} takes years, {@code period} takes any. */
public final class Times {
    private Times() {}

    public static Optional<TimeKey> in(String dimension, String written) {
        String name = dimension.toLowerCase(Locale.ROOT);
        Optional<TimeKey> time = TimeKey.parse(written);
        if (name.equals("r12")
                && time.filter(t -> t.kind() == TimeKey.Kind.MONTH).isPresent()) {
            return TimeKey.parse("R12 " + time.get().key());
        }
        return time.filter(t -> takes(name, t.kind()));
    }

    private static boolean takes(String name, TimeKey.Kind kind) {
        return switch (name) {
            case "år" -> kind == TimeKey.Kind.YEAR;
            case "månad" -> kind == TimeKey.Kind.MONTH;
            case "kvartal" -> kind == TimeKey.Kind.QUARTER;
            case "tertial" -> kind == TimeKey.Kind.TERTIAL;
            case "halvår" -> kind == TimeKey.Kind.HALF;
            case "läsår" -> kind == TimeKey.Kind.SCHOOL_YEAR;
            case "datum" -> kind == TimeKey.Kind.DATE;
            case "r12" -> kind == TimeKey.Kind.ROLLING_YEAR;
            default -> true;
        };
    }

    /** {@code ett år}, for a message. */
    public static String noun(String dimension) {
        return switch (dimension.toLowerCase(Locale.ROOT)) {
            case "år" -> "ett år";
            case "månad" -> "en månad";
            case "kvartal" -> "ett kvartal";
            case "tertial" -> "ett tertial";
            case "halvår" -> "ett halvår";
            case "läsår" -> "ett läsår";
            case "datum" -> "ett datum";
            case "r12" -> "en rullande tolvmånadersperiod";
            default -> "en period";
        };
    }

    public static String example(String dimension) {
        return switch (dimension.toLowerCase(Locale.ROOT)) {
            case "år" -> "2024";
            case "månad" -> "2024-10";
            case "kvartal" -> "Q1 2025";
            case "tertial" -> "T1 2025";
            case "halvår" -> "H1 2025";
            case "läsår" -> "2024/2025";
            case "datum" -> "2024-10-31";
            case "r12" -> "2023-12";
            default -> "2024, 2024-10, R12 2024-12 eller 2024-01--2024-10";
        };
    }
}
