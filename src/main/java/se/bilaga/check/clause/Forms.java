package se.bilaga.check.clause;

import java.util.Map;
import java.util.Set;

/** Whether two Swedish words are forms of one: {@code kvinnornas} and {@code kvinnor}, not {@code chef} and {@code chefskap}. */
public final class Forms {
    private static final int SHORTEST = 3;
    private static final Set<String> ENDINGS =
            Set.of(" n en ens et ets t s ns na nas a as an ans ar ars arna arnas er ers"
                    .concat(" erna ernas or ors orna ornas e es nen nens")
                    .split(" "));
    /** Those compared with another vowel. */
    private static final Map<String, String> COMPARED = Map.of(
            "längre", "lång", "längst", "lång", "längsta", "lång", "yngre", "ung", "yngst", "ung", "yngsta", "ung",
            "större", "stor", "störst", "stor", "största", "stor");

    private static final int MOST_ADDED = 5;

    private Forms() {}

    /** Whether one word, in lower case, is a form of another. */
    public static boolean same(String one, String other) {
        return isForm(COMPARED.getOrDefault(one, one), COMPARED.getOrDefault(other, other));
    }

    private static boolean isForm(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = common(one, other);
        return common >= SHORTEST
                && Math.max(one.length(), other.length()) - common <= MOST_ADDED
                && ENDINGS.contains(one.substring(common))
                && ENDINGS.contains(other.substring(common))
                && !(common == SHORTEST && common < Math.min(one.length(), other.length()));
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
