package se.bilaga.check.coverage;

import java.util.Locale;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.prose.Reading;

/** Numbers that are nobody's figure by their kind: years, dates, ages, paragraphs, pages, telephone numbers, how often. */
final class LooseNumbers {
    private static final Pattern BEFORE = Pattern.compile(
            "(?U)(?:\\b(?:sid(?:an?|or(?:na)?)?|s\\.|kap(?:itel)?\\.?|artikel|artiklarna|punkt|steg|version|nr|nummer|bilaga|avsnitt"
                    + "|tabell|figur|kl\\.?|klockan|telefon(?:nummer)?|tfn|tel\\.?|dag|vecka|fas|nivå|årskurs|paragraf|stycket?|rad|klass)|§{1,2}|\\d ?[–-]|\\d[ -])[  ]?$");
    private static final Pattern AFTER = Pattern.compile(
            "(?U)^[  ]?(?:§|kap\\b|:[ae]\\b|gånger (?:per|om|i|varje)\\b|(?:\\p{L}+ )?(?:års|månaders|veckors|dagars|timmars)\\b)");
    private static final int ROOM = 24;

    private LooseNumbers() {}

    static boolean contains(Reading reading, Mention number) {
        return switch (number.kind()) {
            case YEAR, LABEL -> true;
            case PERCENT, PERCENTAGE_POINTS, MONEY -> false;
            case COUNT -> isLoose(reading.plain().toLowerCase(Locale.ROOT), number.at());
        };
    }

    private static boolean isLoose(String plain, Reading.Range at) {
        String before = plain.substring(Math.max(0, at.from() - ROOM), at.from());
        String after = plain.substring(at.to(), Math.min(plain.length(), at.to() + ROOM));
        return BEFORE.matcher(before.replaceAll("\\s", " ")).find()
                || AFTER.matcher(after.replaceAll("\\s", " ")).find();
    }
}
