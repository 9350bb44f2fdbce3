package se.bilaga.page.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Swedish typography for text typed on a keyboard: en dash in ranges of years and between spaces, no-break space before
 * {@code %}, right quotation marks on both sides (Svenska skrivregler, Språkrådet).
 */
public final class Typography {
    private static final Pattern YEARS = Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)-((?:19|20)\\d\\d)(?![\\d-])");
    private static final Pattern DASH = Pattern.compile("(?<=\\S) - (?=\\S)");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) (?=[%‰])");

    /** Words that the web tied together, too many for a line. */
    private static final Pattern TIED = Pattern.compile("[^ \\n]{40,}");

    private static final Pattern TIE = Pattern.compile("(?<!\\d)\u00a0|\u00a0(?!\\d)");

    private Typography() {}

    public static String of(String typed) {
        String text = untied(typed).replace('"', '”').replace('\'', '’');
        if (text.indexOf('-') >= 0) {
            text = YEARS.matcher(text).replaceAll("$1–$2");
            text = DASH.matcher(text).replaceAll(" – ");
        }
        return text.indexOf('%') < 0 ? text : PERCENT.matcher(text).replaceAll("\u00a0");
    }

    private static String untied(String text) {
        return text.indexOf('\u00a0') < 0
                ? text
                : TIED.matcher(text)
                        .replaceAll(run -> Matcher.quoteReplacement(
                                TIE.matcher(run.group()).replaceAll(" ")));
    }
}
