package se.bilaga.check.statement;

import java.util.Set;

/** Whether two Swedish words are forms of one: {@code kvinnornas} and {@code kvinnor}, not {@code chef} and {@code chefskap}. */
final class Forms {
    private static final int SHORTEST = 3;
    private static final Set<String> ENDINGS =
            Set.of(" n en ens et ets t s ns na nas a as an ans ar ars arna arnas er ers"
                    .concat(" erna ernas or ors orna ornas e es nen nens")
                    .split(" "));
    private static final int MOST_ADDED = 5;

    private Forms() {}

    /** Whether one word, in lower case, is a form of another. */
    static boolean same(String one, String other) {
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
