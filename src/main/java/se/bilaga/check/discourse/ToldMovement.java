package se.bilaga.check.discourse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** What a word says that a figure did between two times: {@code har ökat}, {@code är oförändrad}, {@code halverades}. */
interface ToldMovement {
    List<String> COUNTS = List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio");
    Pattern HEDGED =
            Pattern.compile("(?U)\\b(?:i princip|i det närmaste|så gott som|praktiskt taget|i praktiken|i stort sett|i"
                    + " huvudsak|nästan|närmast|relativt|ganska|tämligen|ungefär|nära|på ungefär)(?: exakt)? $");
    BigFraction SLIGHT = BigFraction.of(1, 100);
    BigFraction SLIGHT_POINTS = BigFraction.of(2, 10);
    BigFraction NEARLY = BigFraction.of(6, 100);
    BigFraction NEARLY_POINTS = BigFraction.of(4, 10);
    BigFraction LEAST = BigFraction.of(88, 100);
    BigFraction MOST = BigFraction.of(112, 100);
    BigFraction HALF = BigFraction.of(1, 2);

    boolean holds(Quantity before, Quantity now, Unit unit);

    static ToldMovement of(Matcher word, String gist, Tabulation of) {
        if (word.group("half") != null) {
            boolean more = gist.substring(0, word.start()).endsWith("mer än ");
            return (before, now, unit) -> more ? before.times(HALF).isAbove(now) : isNear(now.over(before.times(HALF)));
        }
        if (word.group("times") != null) {
            BigFraction factor = BigFraction.of(factor(word));
            boolean more = gist.substring(0, word.start()).endsWith("mer än ");
            return (before, now, unit) ->
                    more ? !before.times(factor).isAbove(now) : isNear(now.over(before.times(factor)));
        }
        if (word.group("same") != null || word.group("alike") != null) {
            boolean hedged = HEDGED.matcher(gist.substring(0, word.start())).find();
            boolean exact = word.group().matches("(?:exakt|precis).*");
            return (before, now, unit) -> {
                Quantity off = now.minus(before).size();
                return exact ? off.signum() == 0 : !off.isAbove(room(before, unit, hedged));
            };
        }
        if (word.group("good") != null) {
            if (of.measure().lowerIsBetter() == null) {
                return (before, now, unit) -> now.minus(before).signum() != 0;
            }
            boolean better = word.group("good").startsWith("förbättr");
            boolean lower = Boolean.TRUE.equals(of.measure().lowerIsBetter());
            return (before, now, unit) -> now.minus(before).signum() == (better == lower ? -1 : 1);
        }
        boolean grown = word.group("grown") != null && word.group("shrunk") == null;
        int sign = grown || word.group("up") != null || word.group("more") != null ? 1 : -1;
        return (before, now, unit) -> now.minus(before).signum() == sign;
    }

    /** How far apart two values may be that are called the same. */
    private static Quantity room(Quantity before, Unit unit, boolean hedged) {
        if (unit.equals(Unit.PERCENT)) {
            return new Exact(hedged ? NEARLY_POINTS : SLIGHT_POINTS);
        }
        Quantity part = before.size().times(hedged ? NEARLY : SLIGHT);
        Quantity one = Quantity.of(1);
        return hedged && unit.equals(Unit.COUNT) && one.isAbove(part) ? one : part;
    }

    /** Whether one is so many times another as it is said to be, about. */
    private static boolean isNear(Quantity ratio) {
        return ratio.isWithin(LEAST, MOST);
    }

    private static int factor(Matcher word) {
        String times = word.group("times");
        return times.equals("för") ? 2 : times.equals("fyr") ? 4 : COUNTS.indexOf(times);
    }
}
