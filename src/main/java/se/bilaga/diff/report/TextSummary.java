package se.bilaga.diff.report;

import java.util.List;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.diff.words.Run;

/** A summary for a terminal or a mail, at most a hundred columns wide. */
final class TextSummary implements Telling {
    private static final int WIDTH = 100;
    /** What the signs mean. */
    private static final String LEGEND = "+ ny, ✓ avslutad, × utgår, - finns inte kvar, ~ ändrad";

    private static final String MARKS = "; [-borttagna ord-] {+nya ord+}";

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String STRUCK = "\u001b[9;31m";
    private static final String DIM = "\u001b[2m";

    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    private TextSummary(boolean colour) {
        this.colour = colour;
    }

    /** The text, in ANSI colours where the terminal understands them. */
    static String of(Summary summary, boolean colour) {
        TextSummary text = new TextSummary(colour);
        text.tell(summary);
        return text.out.toString();
    }

    @Override
    public void title(String title, String nothing) {
        out.append(styled(BOLD, title)).append("\n\n");
        out.append(nothing.isEmpty() ? "" : nothing + "\n");
        if (nothing.isEmpty()) {
            line("", LEGEND + (colour ? "" : MARKS), "");
            out.append('\n');
        }
    }

    @Override
    public void headlines(String title, List<Headline> headlines) {
        out.append(styled(BOLD, title)).append('\n');
        int number = 1;
        for (Headline headline : headlines) {
            String lead = (number < 10 ? " " : "") + number++ + ". ";
            line("", lead + headline.sentence() + aside(headline.section()), "    ");
        }
    }

    @Override
    public void group(String title) {
        out.append('\n').append(styled(BOLD, title)).append('\n');
    }

    @Override
    public void part(String title, List<Entry> entries) {
        out.append("  ").append(title).append('\n');
        for (Entry entry : entries) {
            String sign = switch (entry.kind()) {
                case NEW -> "+";
                case GONE -> "-";
                case FINISHED -> "✓";
                case CANCELLED -> "×";
                case CHANGED, SAME -> "~";
            };
            String text = "    " + sign + " " + entry.line() + aside(entry.howMatched());
            line(style(entry.kind()), text, "      ");
            entry.rewordings().forEach(rewording -> line("", "      " + words(rewording.runs()), "      "));
        }
    }

    private static String aside(String text) {
        return text.isEmpty() ? "" : " [" + text + "]";
    }

    private String words(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(
                    switch (run.edit()) {
                        case KEPT -> styled(DIM, run.text());
                        case INSERTED -> colour ? styled(GREEN, run.text()) : "{+" + run.text() + "+}";
                        case DELETED -> colour ? styled(STRUCK, run.text()) : "[-" + run.text() + "-]";
                    });
        }
        return text.toString();
    }

    private static String style(Entry.Kind kind) {
        return switch (kind) {
            case NEW, FINISHED -> GREEN;
            case GONE, CANCELLED -> RED;
            case CHANGED, SAME -> "";
        };
    }

    private String styled(String style, String text) {
        return colour && !style.isEmpty() ? style + text + RESET : text;
    }

    /** Breaks a line between words; what follows the first line is indented. */
    private void line(String style, String line, String indent) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : line.split("(?<=\\S) ", -1)) {
            int shown = word.replaceAll("\u001b\\[[\\d;]*m", "").length();
            boolean full = column > 0 && column + 1 + shown > WIDTH;
            text.append(full ? "\n" + indent : column > 0 ? " " : "").append(word);
            column = full ? indent.length() + shown : column + (column > 0 ? 1 : 0) + shown;
        }
        out.append(styled(style, text.toString())).append('\n');
    }
}
