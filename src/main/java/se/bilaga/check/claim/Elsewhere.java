package se.bilaga.check.claim;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences whose figures are another's, or nobody's: other municipalities', quoted, wished for, set by a rule. */
public final class Elsewhere {
    /** The figure is another's, not the plan's. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?U)\\b(?:riket|rikets|landet|landets|nationell\\p{L}*|riks\\p{L}+|kommunerna|kommunernas|grannkommun\\p{L}*"
                    + "|(?:andra|jämförbara|liknande|övriga|samtliga|alla|flera) (?:kommuner|kommunernas|förvaltningar|nämnder)\\p{L}*"
                    + "|kommunsektorn|branschen|länet|länets|regionen|regionens|(?:hela|övriga) (?:kommunen|staden|landet|länet)"
                    + "|(?:kommunen|staden|regionen) i övrigt|resten av (?:kommunen|staden)|(?:än|mot|med) (?:(?:i|för|hela) )*(?:kommunens?|stadens?|regionens?)"
                    + "|scb|skr|skrs|kolada|försäkringskassan|försäkringskassans|statistiska centralbyrån|arbetsmiljöverket)\\b");
    /** {@code Västby kommun}, {@code Västby kommuns}; a name before it is a place's. */
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "(?!Vår|Hela|Den|Denna|En )\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:kommuns?|stads?)(?!\\p{L})");
    /** What a word means, or when something is to be done. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?U)\\b(?:räknas som|räknas den|definieras|avses|menas|innebär att|betyder att)\\b|^en (?:\\p{L}+ )?\\p{L}+ (?:på|över|under|om) (?=\\d)");

    private Elsewhere() {}

    /** Whether a sentence tells of others than the plan's own. */
    public static boolean isOthers(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        return OTHERS.matcher(words).find()
                || MUNICIPALITY.matcher(sentence.replaceAll("\\s", " ")).find();
    }

    /** Whether words in lower case say what is called something. */
    public static boolean isDefinition(String words) {
        return DEFINITION.matcher(words).find();
    }

    /** Whether what stands before a place of a sentence opens a quotation that is not closed there. */
    static boolean isQuoted(String before, String after) {
        long open = before.chars().filter(c -> c == '”' || c == '“' || c == '"').count();
        return open % 2 == 1 && after.matches("(?s).*[”“\"].*");
    }
}
