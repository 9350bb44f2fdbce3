package se.bilaga.statistics.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sums of a table are called where nobody has thought of it: {@code Totalsumma}, {@code Norr Resultat}. */
public final class SumWords {
    private static final String WORD = "total(?:t|a|summa|en)?|summa|delsumma|samtliga|alla|resultat";
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?:" + WORD + ")(?: (?:" + WORD + "))?:?");
    private static final Pattern OF_GROUP =
            Pattern.compile("(?iu)(.+?),? (?:total(?:t|summa)?|summa|delsumma|resultat)|(?:summa|totalt) (.+)");

    private static final Pattern MENTIONED = Pattern.compile("(?iu)(?<!\\p{L})(?:" + WORD + ")(?!\\p{L})");

    private SumWords() {}

    /** Whether a label names the sum of all. */
    public static boolean isWhole(String label) {
        return WHOLE.matcher(label.strip()).matches();
    }

    /** Whether a label has such a word among others: {@code Anställda totalt}. */
    public static boolean mentions(String label) {
        return MENTIONED.matcher(label).find();
    }

    /** The group whose sum a label names: {@code Norr} of {@code Norr Summa}. */
    static Optional<String> group(String label) {
        Matcher match = OF_GROUP.matcher(label.strip());
        if (!match.matches() || isWhole(label)) {
            return Optional.empty();
        }
        return Optional.of(match.group(1) == null ? match.group(2) : match.group(1));
    }
}
