package se.bilaga.check.claim;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a number in a sentence may belong to. */
final class ClaimYears {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])((?:19|20)\\d\\d)(?![\\d/])");
    /** A year told by another, as {@code året innan}. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?U)\\b(?:året (?:innan|före|dessförinnan)|föregående|ett år tidigare|i fjol|fjolårets?|förra året|dessförinnan|motsvarande (?:period|tid|månad))\\b");

    /** As {@code året därpå}. */
    private static final Pattern FOLLOWING =
            Pattern.compile("(?U)\\b(?:året (?:därpå|därefter|efter)|ett år senare|påföljande år|följande år)\\b");

    private static final String MONTH =
            "(?:(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) )?";
    private static final Pattern RIGHT_AFTER =
            Pattern.compile("^ (?:\\(|(?:år |under (?:år )?|i |för )?" + MONTH + ")((?:19|20)\\d\\d)(?![\\d/:-]|: )");
    private static final Pattern RIGHT_BEFORE = Pattern.compile(
            "((?:19|20)\\d\\d) (?:(?:var|blev|är|låg på|uppgick till)(?: den| det| andelen| siffran| talet)? )?$");

    private ClaimYears() {}

    /** The year right beside the number; else every year of the sentence and, where it tells one by another, that. */
    static Set<Integer> of(String before, String after) {
        Matcher behind = RIGHT_AFTER.matcher(after);
        Matcher ahead = RIGHT_BEFORE.matcher(before);
        Set<Integer> years = new TreeSet<>();
        if (behind.find()) {
            years.add(Integer.valueOf(behind.group(1)));
        } else if (ahead.find()) {
            years.add(Integer.valueOf(ahead.group(1)));
        } else {
            String words = before + " " + after;
            boolean relative = RELATIVE.matcher(words).find();
            boolean following = FOLLOWING.matcher(words).find();
            YEAR.matcher(words)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .forEach(year -> {
                        years.add(year);
                        if (relative) {
                            years.add(year - 1);
                        }
                        if (following) {
                            years.add(year + 1);
                        }
                    });
        }
        return years;
    }
}
