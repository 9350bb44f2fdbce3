package se.bilaga.picture.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.picture.pixel.UnusablePicture;

/** Style of a drawing, without what would fetch something and without names of faces. */
final class VectorStyle {
    private static final Pattern FETCHED = Pattern.compile(
            "(?i)@import|@font-face|image-set\\(|url\\(\\s*(?!\\s|['\"]?\\s*#)|\\\\|expression\\(|javascript:");
    private static final Pattern FAMILY = Pattern.compile("(?i)(?<![-\\w])font-family\\s*:[^;}]*;?");
    private static final Pattern SHORT = Pattern.compile("(?i)(?<![-\\w])font\\s*:\\s*([^;}]*)");
    private static final Pattern SIZE = Pattern.compile("(?<![\\w.])\\d*\\.?\\d+(?:px|pt|em|rem|mm|cm|in|pc|%)");
    private static final Pattern WEIGHT = Pattern.compile("(?i)\\b(?:bold(?:er)?|[1-9]00)\\b(?!px|pt)");
    private static final Pattern STYLE = Pattern.compile("(?i)\\b(?:italic|oblique)\\b");

    private VectorStyle() {}

    /** A style sheet, a style or another attribute's value: {@code font:bold 12px Arial} is weight and size. */
    static String clean(String written) throws UnusablePicture {
        if (FETCHED.matcher(written).find()) {
            throw Refusal.of(
                    "en stil som hämtar något utanför den",
                    "a style that fetches something from outside",
                    "ta bort url(…) och @import, och bädda inte in typsnitt",
                    "take url(…) and @import away, and embed no fonts");
        }
        String unnamed = FAMILY.matcher(written).replaceAll("");
        return SHORT.matcher(unnamed).replaceAll(font -> Matcher.quoteReplacement(spelledOut(font.group(1))));
    }

    private static String spelledOut(String font) {
        StringBuilder style = new StringBuilder();
        add(style, "font-style", STYLE.matcher(font));
        add(style, "font-weight", WEIGHT.matcher(font));
        add(style, "font-size", SIZE.matcher(font));
        return style.toString();
    }

    private static void add(StringBuilder style, String property, Matcher value) {
        if (value.find()) {
            style.append(style.isEmpty() ? "" : ";")
                    .append(property)
                    .append(':')
                    .append(value.group());
        }
    }
}
