package se.bilaga.diff.report;

import java.io.IOException;
import java.util.List;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Group;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.diff.summary.SummaryPart;
import se.bilaga.diff.words.Run;

/**
 * A summary for a terminal or a mail, at most a hundred columns wide.
 *
 * @param colour whether the terminal understands ANSI colours
 */
public record TextSummary(boolean colour) implements SummaryFormat {
    private static final int WIDTH = 100;
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String STRUCK = "\u001b[9;31m";
    private static final String DIM = "\u001b[2m";

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        Summary summary = Summary.of(comparison);
        out.append(styled(BOLD, summary.title())).append("\n\n");
        if (summary.isEmpty()) {
            out.append(Summary.NOTHING).append('\n');
            return;
        }
        headlines(summary, out);
        for (Group group : summary.groups()) {
            out.append('\n').append(styled(BOLD, group.title())).append('\n');
            for (SummaryPart part : group.parts()) {
                part(part, out);
            }
        }
    }

    private void headlines(Summary summary, Appendable out) throws IOException {
        if (summary.headlines().isEmpty()) {
            return;
        }
        out.append(styled(BOLD, summary.headlinesTitle())).append('\n');
        int number = 1;
        for (Headline headline : summary.headlines()) {
            String section = headline.section().isEmpty() ? "" : " [" + headline.section() + "]";
            String lead = (number < 10 ? " " : "") + number++ + ". ";
            String text = lead + headline.sentence() + section;
            out.append(styled(style(headline.effect()), wrap(text, "    "))).append('\n');
        }
    }

    private void part(SummaryPart part, Appendable out) throws IOException {
        out.append("  ").append(part.title());
        if (part.kind() == SummaryPart.Kind.SAME) {
            out.append(": ").append(String.valueOf(part.entries().size())).append('\n');
            return;
        }
        out.append('\n');
        for (Entry entry : part.entries()) {
            entry(part.kind(), entry, out);
        }
    }

    private void entry(SummaryPart.Kind kind, Entry entry, Appendable out) throws IOException {
        String matched = entry.howMatched().isEmpty() ? "" : " [matchad på " + entry.howMatched() + "]";
        String line = "    " + sign(kind) + " " + entry.line(kind) + matched;
        out.append(styled(style(kind), wrap(line, "      "))).append('\n');
        for (var change : entry.changes()) {
            if (change instanceof Reworded reworded && entry.showsWords(reworded)) {
                out.append(wrap("      " + words(reworded.rewording().runs()), "      "))
                        .append('\n');
            }
        }
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

    private static String sign(SummaryPart.Kind kind) {
        return switch (kind) {
            case NEW -> "+";
            case GONE -> "-";
            case FINISHED -> "✓";
            case CHANGED -> "~";
            case SAME -> "=";
        };
    }

    private static String style(SummaryPart.Kind kind) {
        return switch (kind) {
            case NEW, FINISHED -> GREEN;
            case GONE -> RED;
            case CHANGED, SAME -> "";
        };
    }

    private static String style(Effect effect) {
        return switch (effect) {
            case GOOD -> GREEN;
            case BAD -> RED;
            case NEITHER -> "";
        };
    }

    private String styled(String style, String text) {
        return colour && !style.isEmpty() ? style + text + RESET : text;
    }

    /** Breaks a line between words; what follows the first line is indented. */
    static String wrap(String line, String indent) {
        StringBuilder text = new StringBuilder();
        StringBuilder current = new StringBuilder();
        for (String word : line.split("(?<=\\S) ", -1)) {
            boolean full = !current.isEmpty() && shown(current) + 1 + shown(word) > WIDTH;
            if (full) {
                text.append(current).append('\n');
                current.setLength(0);
                current.append(indent);
            } else if (!current.isEmpty()) {
                current.append(' ');
            }
            current.append(word);
        }
        return text.append(current).toString();
    }

    private static int shown(CharSequence text) {
        return text.toString().replaceAll("\u001b\\[[\\d;]*m", "").length();
    }
}
