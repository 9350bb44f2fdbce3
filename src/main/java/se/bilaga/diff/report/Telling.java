package se.bilaga.diff.report;

import java.util.List;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;

/** How a format says what a summary holds; the order is the same in all. */
interface Telling {

    /** Says it all. */
    default void tell(Summary summary) {
        title(summary.title(), summary.isEmpty() ? Summary.NOTHING : "");
        if (!summary.headlines().isEmpty()) {
            headlines(summary.headlinesTitle(), summary.headlines());
        }
        summary.groups().forEach(group -> {
            group(group.title());
            group.parts().forEach(part -> part(part.title(), part.entries()));
        });
    }

    /** What it is about; {@code nothing} is said where there are no changes, and {@code ""} where there are. */
    void title(String title, String nothing);

    void headlines(String title, List<Headline> headlines);

    void group(String title);

    void part(String title, List<Entry> entries);
}
