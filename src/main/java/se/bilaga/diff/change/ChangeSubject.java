package se.bilaga.diff.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The thing that a change is about.
 *
 * @param name in one line, as it is called in the new plan, in the old where it is gone
 * @param text the whole of it
 * @param areas the labels of its areas, empty where areas do not matter
 * @param section the heading that it stands under, {@code ""} when unknown
 * @param likeness how alike old and new are when they were matched by likeness; null by id or without a match
 */
public record ChangeSubject(
        Thing thing,
        @Nullable String id,
        String name,
        String text,
        List<String> areas,
        String section,
        @Nullable Double likeness) {
    private static final int BRIEF = 110;

    public ChangeSubject {
        areas = List.copyOf(areas);
    }

    /** A thing known by a text of any length. */
    public static ChangeSubject of(
            Thing thing, @Nullable String id, String text, List<String> areas, String section, @Nullable Double alike) {
        return new ChangeSubject(thing, id, brief(text), text, areas, section, alike);
    }

    /** {@code likhet 78 %}; {@code ""} when the id says so. */
    public String howMatched() {
        return likeness == null ? "" : "likhet " + Math.round(likeness * 100) + "\u00a0%";
    }

    /** The first sentence, cut at a word when it is long: {@code Medarbetarna får inflytande …}. */
    public static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        String sentence = end > 0 ? line.substring(0, end) : line.replaceAll("\\.$", "");
        if (sentence.length() <= BRIEF) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', BRIEF);
        return sentence.substring(0, space > 0 ? space : BRIEF).replaceAll("[,;:–]$", "") + " …";
    }

    /** What a change is about. */
    public enum Thing {
        DOCUMENT("dokument", "dokument", true),
        AREA("område", "områden", true),
        NEED("behov", "behov", true),
        ACTIVITY("aktivitet", "aktiviteter", false),
        RISK("risk", "risker", false),
        MEASURE("åtgärd", "åtgärder", false),
        GOAL("mål", "mål", true),
        INDICATOR("indikator", "indikatorer", false),
        CONTROL("kontroll", "kontroller", false),
        SERIES("statistik", "statistik", false),
        TABLE("tabell", "tabeller", false),
        ROW("rad", "rader", false),
        QUESTION("fråga", "frågor", false),
        SECTION("avsnitt", "avsnitt", true);

        private final String singular;
        private final String plural;
        private final boolean neuter;

        Thing(String singular, String plural, boolean neuter) {
            this.singular = singular;
            this.plural = plural;
            this.neuter = neuter;
        }

        /** {@code aktivitet}. */
        public String singular() {
            return singular;
        }

        /** {@code aktiviteter}. */
        public String plural() {
            return plural;
        }

        /** The form of an adjective that agrees: {@code agree("ny", "nytt")}. */
        public String agree(String common, String other) {
            return neuter ? other : common;
        }
    }
}
