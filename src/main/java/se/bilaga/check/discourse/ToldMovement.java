package se.bilaga.check.discourse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.statistics.unit.Unit;

/** What a word says that a figure did between two times: {@code har ökat}, {@code är oförändrad}, {@code halverades}. */
interface ToldMovement {
    List<String> COUNTS = List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio");
    Pattern HEDGED =
            Pattern.compile("(?U)\\b(?:i princip|i det närmaste|så gott som|praktiskt taget|i praktiken|i stort sett|i"
                    + " huvudsak|nästan|närmast|relativt|ganska|tämligen|ungefär|nära|på ungefär)(?: exakt)? $");
    double SLIGHT = 0.01;
    double SLIGHT_POINTS = 0.2;
    double NEARLY = 0.06;
    double NEARLY_POINTS = 0.4;
    double TINY = 1e-9;
    double ROOM = 0.12;

    boolean holds(double before, double now, Unit unit);

    static ToldMovement of(Matcher word, String gist, Tabulation of) {
        if (word.group("half") != null) {
            boolean more = gist.substring(0, word.start()).endsWith("mer än ");
            return (before, now, unit) -> more ? now < before / 2 : Math.abs(now / before - 0.5) <= ROOM / 2;
        }
        if (word.group("times") != null && gist.substring(0, word.start()).endsWith("mer än ")) {
            return (before, now, unit) -> now >= before * factor(word);
        }
        if (word.group("times") != null) {
            int factor = factor(word);
            return (before, now, unit) -> Math.abs(now / before / factor - 1) <= ROOM;
        }
        if (word.group("same") != null || word.group("alike") != null) {
            boolean hedged = HEDGED.matcher(gist.substring(0, word.start())).find();
            boolean exact = word.group().matches("(?:exakt|precis).*");
            return (before, now, unit) -> Math.abs(now - before)
                    <= (exact
                                    ? 0
                                    : unit.equals(Unit.PERCENT)
                                            ? hedged ? NEARLY_POINTS : SLIGHT_POINTS
                                            : hedged && unit.equals(Unit.COUNT)
                                                    ? Math.max(1, before * NEARLY)
                                                    : Math.abs(before) * (hedged ? NEARLY : SLIGHT))
                            + TINY;
        }
        if (word.group("good") != null) {
            if (of.measure().lowerIsBetter() == null) {
                return (before, now, unit) -> before != now;
            }
            boolean better = word.group("good").startsWith("förbättr");
            boolean lower = Boolean.TRUE.equals(of.measure().lowerIsBetter());
            return (before, now, unit) -> (now - before) * (better == lower ? -1 : 1) > 0;
        }
        boolean grown = word.group("grown") != null && word.group("shrunk") == null;
        int sign = grown || word.group("up") != null || word.group("more") != null ? 1 : -1;
        return (before, now, unit) -> (now - before) * sign > 0;
    }

    private static int factor(Matcher word) {
        String times = word.group("times");
        return times.equals("för") ? 2 : times.equals("fyr") ? 4 : COUNTS.indexOf(times);
    }
}
