package se.bilaga.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordDocument;
import se.bilaga.importing.outline.OutlineReader;
import se.bilaga.importing.outline.WordTitle;

/**
 * Whose a document is and of when, as its first page and its name tell, for a place to put it.
 *
 * @param period {@code 2025-2027}
 */
public record PlanNames(String organisation, String administration, String period) {
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:\\s*[-–—_]\\s*((?:19|20)\\d\\d))?(?!\\d)");

    /**
     * The names that a document gives its plan.
     *
     * @param file the document's name, for years that the title has not
     */
    public static PlanNames of(WordDocument document, String file) {
        WordTitle title = OutlineReader.read(document).title();
        String administration = first(title.field("förvaltning"), title.field("nämnd"), "förvaltningen");
        Matcher years = YEARS.matcher(first(title.field("period"), "") + " " + title.field("titel") + " " + file);
        String period = years.find() ? years.group(1) + (years.group(2) == null ? "" : "-" + years.group(2)) : "2025";
        return new PlanNames(first(title.field("organisation"), "organisationen"), administration, period);
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
