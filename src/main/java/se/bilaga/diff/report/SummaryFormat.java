package se.bilaga.diff.report;

import java.io.IOException;
import java.util.List;
import se.bilaga.diff.Comparison;

/** A way to write a summary as text. */
public interface SummaryFormat {

    /** Every one that needs no page. */
    List<SummaryFormat> ALL = List.of(new TextSummary(false), new MarkdownSummary(), new JsonSummary());

    /** As after {@code --format}: {@code text}. */
    String name();

    void write(Comparison comparison, Appendable out) throws IOException;
}
