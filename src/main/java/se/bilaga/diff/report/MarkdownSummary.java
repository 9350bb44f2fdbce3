package se.bilaga.diff.report;

import java.util.List;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.diff.words.Run;

/** A summary for a pull request. */
final class MarkdownSummary implements Telling {
    private final StringBuilder out = new StringBuilder();

    static String of(Summary summary) {
        MarkdownSummary markdown = new MarkdownSummary();
        markdown.tell(summary);
        return markdown.out.toString();
    }

    @Override
    public void title(String title, String nothing) {
        out.append("# ").append(escaped(title)).append("\n\n");
        out.append(nothing).append(nothing.isEmpty() ? "" : "\n");
    }

    @Override
    public void headlines(String title, List<Headline> headlines) {
        out.append("## ").append(title).append("\n\n");
        int number = 1;
        for (Headline headline : headlines) {
            out.append(number++).append(". ");
            out.append(escaped(headline.sentence()))
                    .append(aside(headline.section()))
                    .append('\n');
        }
    }

    @Override
    public void group(String title) {
        out.append("\n## ").append(escaped(title)).append('\n');
    }

    @Override
    public void part(String title, List<Entry> entries) {
        out.append("\n**").append(title.replaceFirst("(:.*)?$", "**$1")).append(entries.isEmpty() ? "\n" : "\n\n");
        for (Entry entry : entries) {
            out.append("- ")
                    .append(escaped(entry.line()))
                    .append(aside(entry.howMatched()))
                    .append('\n');
            entry.rewordings()
                    .forEach(rewording ->
                            out.append("  > ").append(words(rewording.runs())).append('\n'));
        }
    }

    private static String aside(String text) {
        return text.isEmpty() ? "" : " *(" + escaped(text) + ")*";
    }

    /** Spaces stand outside the marks, as Markdown wants them. */
    private static String words(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(
                    switch (run.edit()) {
                        case KEPT -> escaped(run.text());
                        case INSERTED -> marked("**", run.text());
                        case DELETED -> marked("~~", run.text());
                    });
        }
        return text.toString();
    }

    private static String marked(String mark, String text) {
        String inner = text.strip();
        if (inner.isEmpty()) {
            return text;
        }
        int start = text.indexOf(inner);
        return text.substring(0, start) + mark + escaped(inner) + mark + text.substring(start + inner.length());
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }
}
