package se.bilaga.check.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a percentage is said as it stands, and no change of it: {@code var 4,3 procent}, {@code högre än 2021 (3,9 procent)}.
 *
 * @param year that stands right before it in its parentheses; null where none does
 */
record Level(boolean plain, @Nullable Integer year) {
    private static final Pattern IS = Pattern.compile(
            "(?U)\\b(?:var|är|varit|blev|uppgick till|uppgår till|låg på|ligger på|till|från)(?: (?:totalt|cirka|ca|drygt|knappt|ungefär|nästan|bara|endast))? $");
    private static final Pattern OF_YEAR = Pattern.compile("\\b((?:19|20)\\d\\d) \\($");
    private static final Pattern CHANGE = Pattern.compile(
            "(?U)\\b(?:öka\\p{L}*|ökning\\p{L}*|minsk\\p{L}*|skilj\\p{L}*|skillnad\\p{L}*|gap\\p{L}*|förändr\\p{L}*|högre|lägre|fler|färre|mer|mindre|större|steg|stig\\p{L}*|sjönk|sjunk\\p{L}*|upp|ned|ner|jämför\\p{L}*)\\b");

    private static final Pattern APART = Pattern.compile(
            "(?U)\\b(?:skillnad\\p{L}*|skilj\\p{L}*|gap\\p{L}*|differens\\p{L}*)\\b|\\uFFFB (?:\\p{L}+ )?(?:högre|lägre|fler|färre|mer|mindre|större)\\b");

    static Level of(Mention mention, String before, String after) {
        String ahead = before.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        String words = (ahead + "\uFFFB" + after).toLowerCase(Locale.ROOT);
        Matcher year = OF_YEAR.matcher(ahead);
        boolean told = year.find();
        boolean percent = mention.kind() == Mention.Kind.PERCENT;
        boolean plain = percent
                && !APART.matcher(words).find()
                && (told || IS.matcher(ahead).find() || !CHANGE.matcher(words).find());
        return new Level(plain, percent && told ? Integer.valueOf(year.group(1)) : null);
    }

    /** Whether a figure may be told so. */
    boolean mayBe(Known known) {
        boolean change = plain && known.compares() && !known.cube().additive();
        boolean anotherYear =
                year != null && !known.years().isEmpty() && !known.years().contains(year);
        return !change && !anotherYear;
    }
}
