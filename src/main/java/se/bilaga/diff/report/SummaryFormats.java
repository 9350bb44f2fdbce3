package se.bilaga.diff.report;

import java.util.List;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.summary.Summary;

/** The ways to write a summary as text: {@code SummaryFormats.write(comparison, "markdown", false)}. */
public final class SummaryFormats {
    /** As after {@code --format}. */
    public static final List<String> NAMES = List.of("text", "markdown", "json");

    private SummaryFormats() {}

    /**
     * The whole text.
     *
     * @param name one of {@link #NAMES}
     * @param colour whether the terminal understands ANSI colours
     */
    public static String write(Comparison comparison, String name, boolean colour) {
        return switch (name) {
            case "text" -> TextSummary.of(Summary.of(comparison), colour);
            case "markdown" -> MarkdownSummary.of(Summary.of(comparison));
            case "json" -> JsonSummary.of(comparison);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
