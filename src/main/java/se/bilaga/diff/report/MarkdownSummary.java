package se.bilaga.diff.report;

import java.io.IOException;
import java.util.List;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Group;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.diff.summary.SummaryPart;
import se.bilaga.diff.words.Run;

/** A summary for a pull request. */
public record MarkdownSummary() implements SummaryFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        Summary summary = Summary.of(comparison);
        out.append("# ").append(escaped(summary.title())).append("\n\n");
        if (summary.isEmpty()) {
            out.append(Summary.NOTHING).append('\n');
            return;
        }
        if (!summary.headlines().isEmpty()) {
            out.append("## ").append(summary.headlinesTitle()).append("\n\n");
            int number = 1;
            for (Headline headline : summary.headlines()) {
                String section = headline.section().isEmpty() ? "" : " *(" + escaped(headline.section()) + ")*";
                String sign = headline.effect().sign();
                out.append(String.valueOf(number++)).append(". ").append(sign.isEmpty() ? "" : sign + " ");
                out.append(escaped(headline.sentence())).append(section).append('\n');
            }
        }
        for (Group group : summary.groups()) {
            group(group, out);
        }
    }

    private static void group(Group group, Appendable out) throws IOException {
        out.append("\n## ").append(escaped(group.title())).append('\n');
        for (SummaryPart part : group.parts()) {
            out.append("\n**").append(part.title()).append("**");
            if (part.kind() == SummaryPart.Kind.SAME) {
                out.append(": ").append(String.valueOf(part.entries().size())).append('\n');
                continue;
            }
            out.append("\n\n");
            for (Entry entry : part.entries()) {
                entry(part.kind(), entry, out);
            }
        }
    }

    private static void entry(SummaryPart.Kind kind, Entry entry, Appendable out) throws IOException {
        String matched = entry.howMatched().isEmpty() ? "" : " *(matchad på " + entry.howMatched() + ")*";
        out.append("- ").append(escaped(entry.line(kind))).append(matched).append('\n');
        for (var change : entry.changes()) {
            if (change instanceof Reworded reworded && entry.showsWords(reworded)) {
                out.append("  > ").append(words(reworded.rewording().runs())).append('\n');
            }
        }
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
