package se.bilaga.app.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.words.LineDiff;
import se.bilaga.merge.Merge;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.read.Tracked;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;

/** What was changed in a document, for people, for a page on the web, or as a patch of the plan. */
public final class MergeReport {
    private static final int LONGEST = 300;

    private final SourceFile plan;
    private final Merge merge;
    private final Function<Message, String> say;
    private final boolean applied;

    /** @param plan as it is now */
    public MergeReport(SourceFile plan, Merge merge, boolean applied, Function<Message, String> say) {
        this.plan = plan;
        this.merge = merge;
        this.applied = applied;
        this.say = say;
    }

    /** {@code text}, {@code markdown} or {@code patch}. */
    public static final List<String> FORMATS = List.of("text", "markdown", "patch");

    /** The report in one of {@link #FORMATS}. */
    public String in(String format) {
        return switch (format) {
            case "markdown" -> markdown();
            case "patch" -> LineDiff.of("a/" + plan.path(), plan.text(), "b/" + plan.path(), merge.text());
            default -> text();
        };
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (WordEdit edit : merge.edits()) {
            out.append(place(edit)).append("  ").append(head(edit)).append('\n');
            side(out, "  - ", edit.was());
            side(out, "  + ", edit.is());
            if (edit.reason() != null) {
                out.append("  ").append(say.apply(edit.reason())).append('\n');
            }
            out.append('\n');
        }
        return out.append(summary()).append('\n').toString();
    }

    private static void side(StringBuilder out, String sign, String words) {
        if (!words.isEmpty()) {
            out.append(sign).append(shortened(words).replace("\n", "\n    ")).append('\n');
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
    }

    private String place(WordEdit edit) {
        return edit.at().file().shownPath() + ":" + edit.at().line();
    }

    private String head(WordEdit edit) {
        String not = edit.reason() == null ? "" : ", " + say.apply(new Message("förs inte in", "not made"));
        String by = by(edit.by());
        return say.apply(edit.kind().label()) + not + (by.isEmpty() ? "" : "  " + by);
    }

    private static String by(@Nullable Tracked tracked) {
        return tracked == null ? "" : tracked.by();
    }

    private String markdown() {
        StringBuilder out = new StringBuilder();
        out.append(say.apply(new Message(
                "| Plats | Ändring | Var | Är | Av | Anmärkning |\n",
                "| Place | Change | Was | Is | By | Remark |\n")));
        out.append("|---|---|---|---|---|---|\n");
        for (WordEdit edit : merge.edits()) {
            out.append("| ").append(place(edit));
            out.append(" | ").append(say.apply(edit.kind().label()));
            out.append(" | ").append(cell(edit.was()));
            out.append(" | ").append(cell(edit.is()));
            out.append(" | ").append(cell(by(edit.by())));
            out.append(" | ").append(edit.reason() == null ? "" : cell(say.apply(edit.reason())));
            out.append(" |\n");
        }
        return out.append('\n').append(summary()).append('\n').toString();
    }

    private static String cell(String words) {
        return shortened(words).replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s*\n\\s*", "<br>");
    }

    private String summary() {
        List<WordEdit> edits = merge.edits().stream()
                .filter(edit -> edit.kind() != WordEdit.Kind.COMMENT)
                .toList();
        long safe = edits.stream().filter(WordEdit::isSafe).count();
        long refused = edits.size() - safe;
        Message counts = applied
                ? Message.of(
                        "%s ändringar: %s införda i %s, %s inte",
                        "%s changes: %s made in %s, %s not", edits.size(), safe, plan.shownPath(), refused)
                : Message.of(
                        "%s ändringar: %s kan föras in med --apply, %s inte",
                        "%s changes: %s can be made with --apply, %s not", edits.size(), safe, refused);
        return say.apply(counts);
    }
}
