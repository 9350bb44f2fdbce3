package se.bilaga.page.text;

import java.util.regex.Pattern;

/**
 * Swedish typography for text typed on a keyboard: en dash in ranges of years and between spaces, no-break space before
 * {@code %}, right quotation marks on both sides (Svenska skrivregler, Språkrådet).
 */
public final class Typography {
    private static final Pattern YEARS = Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)-((?:19|20)\\d\\d)(?![\\d-])");
    private static final Pattern DASH = Pattern.compile("(?<=\\S) - (?=\\S)");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) (?=[%‰])");

    private Typography() {}

    public static String of(String typed) {
        String text = typed.replace('"', '”').replace('\'', '’');
        if (text.indexOf('-') >= 0) {
            text = YEARS.matcher(text).replaceAll("$1–$2");
            text = DASH.matcher(text).replaceAll(" – ");
        }
        return text.indexOf('%') < 0 ? text : PERCENT.matcher(text).replaceAll("\u00a0");
    }
}
