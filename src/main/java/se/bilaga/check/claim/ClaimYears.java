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

    /** A year that another is set against: {@code 3 fler än 2023}, {@code sedan 2022}. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?iU)\\b(?:sedan|än|mot|gentemot|från|mellan|jämfört med|jämförelse med|förhållande till)"
                    + "(?: (?:\uFFFC+|år|åren|i|under|för|hela|slutet av|början av|utgången av|det|den|samma|motsvarande|period|tid|"
                    + "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)){0,4} (?:19|20)\\d\\d(?: (?:och|till) (?:19|20)\\d\\d)?(?!\\d|,? (?:då|när) )");
    /** A year right behind another number is that number's: {@code mot 6,4 procent 2023}. */
    private static final Pattern ANOTHERS = Pattern.compile(
            "(?iU)(?<![\\d-])(?!(?:19|20)\\d\\d\\b)\\d[\\d ,\u00a0]*(?: (?:%|procent\\w*|kronor|kr|tkr|mnkr|dagar|timmar|personer))? (?:år |under |i |för )?(?:19|20)\\d\\d(?!\\d)");
    /** Set against what is spoken of, at a time of its own. */
    private static final Pattern BASE_BEFORE = Pattern.compile("(?iU)\\b(?:än|mot|från|jämfört med|jämförelse med) $");

    private static final String MONTH =
            "(?:(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) )?";
    private static final Pattern RIGHT_AFTER =
            Pattern.compile("^ (?:\\(|(?:år |under (?:år )?|i |för )?" + MONTH + ")((?:19|20)\\d\\d)(?![\\d/:-]|: )");
    private static final Pattern RIGHT_BEFORE = Pattern.compile(
            "((?:19|20)\\d\\d):? (?:(?:var|blev|är|låg på|uppgick till)(?: den| det| andelen| siffran| talet)? )?$");

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
        } else if (!BASE_BEFORE.matcher(before).find()) {
            years.addAll(ofSentence(before, after));
        }
        return years;
    }

    /** What is said in parentheses is said there alone. */
    private static Set<Integer> ofSentence(String before, String after) {
        int open = before.lastIndexOf('(');
        int close = after.indexOf(')');
        boolean inside = open > before.lastIndexOf(')') && close >= 0;
        String words = inside
                ? before.substring(open) + " " + after.substring(0, close)
                : (before + " " + after).replaceAll("\\([^()]*\\)", "");
        String own = COMPARED.matcher(
                        ANOTHERS.matcher(words.replaceAll("\\s", " ")).replaceAll(""))
                .replaceAll("");
        boolean relative = RELATIVE.matcher(words).find();
        boolean following = FOLLOWING.matcher(words).find();
        Set<Integer> years = new TreeSet<>();
        YEAR.matcher(own)
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
        return years;
    }
}
