package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in a clause that tells which way figures have gone over time.
 *
 * @param sign 1 for up, −1 for down, 0 for neither
 * @param from where the word begins in the clause
 * @param to where it ends
 */
record Direction(int sign, String word, int from, int to) {
    /** Not before a noun, as in "trots ökade krav", nor "fler än hälften". */
    private static final String NOT_OF_ANOTHER = "(?<!(?U:\\b)(?:trots|av|med|för|genom|vid|till|mot) )";

    private static final String COMPARED = "(?:är|blev|blivit|var)(?U:\\b)[^,.{}]{0,40}?(?U:\\b)";
    private static final Pattern UP = Pattern.compile("(?U:\\b)(?:ökat|" + NOT_OF_ANOTHER
            + "ökade|ökar|ökning|uppgång(?:en)?|gått upp|gick upp|stigit|stiger|steg|vuxit|växer|växte|högre|"
            + "fortsätter att (?:öka|stiga|växa)|"
            + COMPARED
            + "fler(?! än (?:hälften|en )))(?U:\\b)");
    private static final Pattern DOWN = Pattern.compile("(?U:\\b)(?:minskat|" + NOT_OF_ANOTHER
            + "minskade|minskar|minskning|nedgång(?:en)?|gått ner|gått ned|gick ner|gick ned|sjunkit|sjunker|sjönk|lägre|"
            + "fortsätter att (?:minska|sjunka)|"
            + COMPARED + "färre(?! än (?:hälften|en )))(?U:\\b)");
    /** Nearly unchanged may be a little more or less. */
    private static final String NOT_NEARLY =
            "(?<!(?U:\\b)(?:i princip|i stort sett|i huvudsak|nästan|närmast|relativt|ganska|tämligen) )";

    private static final Pattern SAME = Pattern.compile("(?U:\\b)(?:" + NOT_NEARLY
            + "oförändra[dt]e?|samma nivå|ligger still|(?:kvar )?på (?:19|20)\\d\\d års nivå)(?U:\\b)");
    /** Of one group against another, at the same time: {@code högre än männens}. */
    private static final Pattern BETWEEN_GROUPS = Pattern.compile(
            "(?U)(?:högre|lägre|fler|färre) (?:för |bland |hos )?\\p{L}* ?än (?!(?:år |i |under )?(?:(?:19|20)\\d\\d)|året|åren|tidigare|förra|förr|föregående|i fjol|fjol|de[nt]? var|under|någonsin|samma|motsvarande|vid |för ett|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))");

    private static final Pattern DENIED = Pattern.compile("(?U)\\b(?:inte|varken|aldrig|knappast)(?: \\p{L}+)? $");

    private static final Pattern DENIED_AFTER = Pattern.compile("(?U)^(?: \\p{L}+)? (?:inte|aldrig|knappast)\\b");

    private static final List<Pattern> ALL = List.of(DOWN, SAME, UP);

    /** One of these is in every such word; looked for first, since most clauses hold none. */
    private static final List<String> STEMS = List.of(
            "öka",
            "ökn",
            "minsk",
            "stig",
            "steg",
            "väx",
            "vux",
            "högre",
            "lägre",
            "fler",
            "färre",
            "sjun",
            "sjönk",
            "uppgång",
            "nedgång",
            "gått",
            "gick",
            "oförändra",
            "nivå",
            "still");

    /** Whether one is worth looking for. */
    static boolean mayBeIn(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(words::contains);
    }

    /** The one that {@code words}, in lower case, tell; empty where they tell none or several. */
    static Optional<Direction> in(String words) {
        if (!mayBeIn(words)) {
            return Optional.empty();
        }
        List<Matcher> told = ALL.stream()
                .map(direction -> direction.matcher(words))
                .filter(Matcher::find)
                .toList();
        if (told.size() != 1
                || BETWEEN_GROUPS.matcher(words).find()
                || DENIED.matcher(words.substring(0, told.get(0).start())).find()
                || DENIED_AFTER.matcher(words.substring(told.get(0).end())).find()) {
            return Optional.empty();
        }
        Matcher word = told.get(0);
        return Optional.of(new Direction(ALL.indexOf(word.pattern()) - 1, word.group(), word.start(), word.end()));
    }
}
