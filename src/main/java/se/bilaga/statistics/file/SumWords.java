package se.bilaga.statistics.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sums of a table are called where nobody has thought of it: {@code Totalsumma}, {@code Norr Resultat}. */
final class SumWords {
    private static final String WORD = "total(?:t|a|summa|en)?|summa|delsumma|samtliga|alla|resultat";
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?:" + WORD + ")(?: (?:" + WORD + "))?:?");
    private static final Pattern OF_GROUP =
            Pattern.compile("(?iu)(.+?),? (?:total(?:t|summa)?|summa|delsumma|resultat)|(?:summa|totalt) (.+)");

    private SumWords() {}

    /** Whether a label names the sum of all. */
    static boolean isWhole(String label) {
        return WHOLE.matcher(label.strip()).matches();
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
