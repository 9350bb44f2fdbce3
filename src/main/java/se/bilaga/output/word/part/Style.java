package se.bilaga.output.word.part;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The styles that a document uses, by the names that Word gives them in English and Swedish.
 *
 * <p>In a file a built-in style keeps its English name in every language, {@code heading 1}; only the id is Swedish,
 * {@code Rubrik1}. The Swedish name is met where a style was made by hand.
 */
public enum Style {
    BODY("Body Text", "Brödtext"),
    TITLE("Title", "Rubrik"),
    SUBTITLE("Subtitle", "Underrubrik"),
    ORGANISATION("Organisation", "Organisation"),
    APPENDIX("Bilaga", "Bilaga"),
    HEADING_1("heading 1", "Rubrik 1"),
    HEADING_2("heading 2", "Rubrik 2"),
    HEADING_3("heading 3", "Rubrik 3"),
    HEADING_4("heading 4", "Rubrik 4"),
    HEADING_5("heading 5", "Rubrik 5"),
    CONTENTS_HEADING("TOC Heading", "Innehållsförteckningsrubrik"),
    CONTENTS_1("toc 1", "Innehåll 1"),
    CONTENTS_2("toc 2", "Innehåll 2"),
    CONTENTS_3("toc 3", "Innehåll 3"),
    BULLET_1("List Bullet", "Punktlista"),
    BULLET_2("List Bullet 2", "Punktlista 2"),
    BULLET_3("List Bullet 3", "Punktlista 3"),
    NUMBER_1("List Number", "Numrerad lista"),
    NUMBER_2("List Number 2", "Numrerad lista 2"),
    NUMBER_3("List Number 3", "Numrerad lista 3"),
    CONTINUE_1("List Continue", "Listfortsättning"),
    CONTINUE_2("List Continue 2", "Listfortsättning 2"),
    CONTINUE_3("List Continue 3", "Listfortsättning 3"),
    QUOTE("Quote", "Citat"),
    CAPTION("caption", "Beskrivning"),
    FIGURE("Diagram", "Diagram"),
    FOOTNOTE_TEXT("footnote text", "Fotnotstext"),
    FOOTNOTE_REFERENCE("footnote reference", "Fotnotsreferens"),
    HYPERLINK("Hyperlink", "Hyperlänk"),
    TABLE_TEXT("Tabelltext", "Tabelltext"),
    TABLE_HEAD("Tabellhuvud", "Tabellhuvud"),
    TABLE_FIGURE("Tabelltal", "Tabelltal"),
    TABLE_BULLET("Tabellpunkt", "Tabellpunkt"),
    TABLE_NUMBER("Tabellnummer", "Tabellnummer"),
    LEAD("Ingress", "Ingress"),
    BOX("Ruta", "Ruta"),
    BOX_ITEM("Rutpunkt", "Rutpunkt"),
    KEY_FIGURE("Nyckeltal", "Nyckeltal"),
    TABLE_NOTE("Tabellnot", "Tabellnot"),
    TABLE("Bilagetabell", "Bilagetabell"),
    FACTS("Bilageuppgifter", "Bilageuppgifter");

    private static final Set<Style> RUNNING_TEXT = EnumSet.of(
            BODY,
            CONTENTS_1,
            CONTENTS_2,
            CONTENTS_3,
            BULLET_1,
            BULLET_2,
            BULLET_3,
            NUMBER_1,
            NUMBER_2,
            NUMBER_3,
            CONTINUE_1,
            CONTINUE_2,
            CONTINUE_3,
            QUOTE,
            LEAD,
            BOX,
            BOX_ITEM,
            TABLE_NOTE,
            FOOTNOTE_TEXT);

    private final String english;
    private final String swedish;

    Style(String english, String swedish) {
        this.english = english;
        this.swedish = swedish;
    }

    /** The names to look for, the likeliest first. */
    List<String> names() {
        return List.of(english, swedish);
    }

    /** As Word shows it to a Swedish user. */
    String swedish() {
        return swedish;
    }

    String english() {
        return english;
    }

    /** Whether its paragraphs are running text, whose lines have a longest length. */
    boolean isRunningText() {
        return RUNNING_TEXT.contains(this);
    }

    /** As that, of a style's name in a file. */
    static boolean isRunningText(String name) {
        return RUNNING_TEXT.stream().flatMap(style -> style.names().stream()).anyMatch(name::equalsIgnoreCase);
    }

    public static Style heading(int level) {
        return List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5).get(level - 1);
    }

    public static Style contents(int level) {
        return List.of(CONTENTS_1, CONTENTS_2, CONTENTS_3).get(level - 1);
    }
}
