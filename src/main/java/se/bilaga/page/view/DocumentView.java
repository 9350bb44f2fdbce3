package se.bilaga.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Markup;

/**
 * A document as a template places it.
 *
 * @param runningHead at the head of every page but the first: administration and title
 * @param runningFoot at the foot of every page: organisation and diarienummer
 * @param front what the title stands on: {@code band}, {@code omslag} or {@code ""}
 * @param logo the organisation's mark, null where it has none
 * @param facts the first page's table: diarienummer, beslut …
 */
public record DocumentView(
        Markup title,
        Markup subtitle,
        Markup organisation,
        @Nullable Markup appendix,
        String runningHead,
        String runningFoot,
        String fullTitle,
        String front,
        @Nullable Mark logo,
        List<Fact> facts,
        String contentsTitle,
        List<Entry> contents,
        List<SectionView> sections) {

    public DocumentView {
        facts = List.copyOf(facts);
        contents = List.copyOf(contents);
        sections = List.copyOf(sections);
    }

    /** A picture by its name, and its alt text. */
    public record Mark(String source, String alt) {}

    /** A line of the first page's table. */
    public record Fact(String label, Markup value) {}

    /** A line of the contents list. */
    public record Entry(String id, String number, Markup text, List<Entry> entries) {
        public Entry {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A section.
     *
     * @param style {@code avsnitt}, with {@code ny-sida} or {@code liggande} after it
     */
    public record SectionView(
            BlockView.SectionHead heading, String style, List<BlockView> blocks, List<SectionView> sections) {
        public SectionView {
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
        }
    }
}
