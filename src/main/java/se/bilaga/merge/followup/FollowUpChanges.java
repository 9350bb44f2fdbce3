package se.bilaga.merge.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.bilaga.edit.SourceLines;
import se.bilaga.merge.edit.FieldChange;
import se.bilaga.merge.edit.PlanChange;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.words.WordToken;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.Status;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** What was filled in, as edits of the plan: statuses and comments, at the things that they are of. */
public final class FollowUpChanges {
    private final SourceFile plan;
    private final List<FollowUpRow> rows;
    private final FieldChange fields;
    private final Function<String, Optional<PlanFile>> reading;
    private final List<WordEdit> edits = new ArrayList<>();

    private FollowUpChanges(PlanFile file, Node root, Function<String, Optional<PlanFile>> reading) {
        this.reading = reading;
        this.plan = file.source();
        this.rows = FollowUpList.of(file);
        this.fields = new FieldChange(plan, root);
    }

    /**
     * The edits, those too that are not made, each with its reason.
     *
     * @param reading reads the plan with another text; nothing where that has errors
     */
    public static List<WordEdit> of(
            PlanFile file, Node root, List<FollowUpAnswers> answers, Function<String, Optional<PlanFile>> reading) {
        FollowUpChanges changes = new FollowUpChanges(file, root, reading);
        answers.forEach(changes::add);
        return changes.edits;
    }

    private void add(FollowUpAnswers answer) {
        boolean status = !answer.status().equals(answer.statusBefore());
        boolean comment = !same(answer.comment(), answer.commentBefore());
        if (!status && !comment) {
            return;
        }
        List<FollowUpRow> found =
                rows.stream().filter(row -> row.key().equals(answer.key())).toList();
        if (found.size() != 1) {
            edits.add(refused(
                    Span.start(plan),
                    answer.text(),
                    answer.status() + " " + answer.comment(),
                    new Message("den finns inte längre i planen", "it is no longer in the plan")));
            return;
        }
        if (status) {
            status(found.get(0), answer);
        }
        if (comment) {
            comment(found.get(0), answer);
        }
    }

    private static boolean same(String one, String other) {
        return WordToken.plain(one)
                .replaceAll("\\s+", " ")
                .equals(WordToken.plain(other).replaceAll("\\s+", " "));
    }

    private void status(FollowUpRow row, FollowUpAnswers answer) {
        boolean known = answer.status().isEmpty()
                || Arrays.stream(Status.values()).anyMatch(one -> one.label().equalsIgnoreCase(answer.status()));
        if (row.status().equalsIgnoreCase(answer.status())) {
            return;
        }
        if (!known) {
            edits.add(refused(
                    row.at(),
                    row.status(),
                    answer.status(),
                    Message.of("\"%s\" är ingen status", "\"%s\" is no status", answer.status())));
        } else if (!row.status().equals(answer.statusBefore())) {
            edits.add(refused(row.at(), row.status(), answer.status(), changed(row.status())));
        } else {
            field(row, "status", row.status(), answer.status());
        }
    }

    private static Message changed(String now) {
        return Message.of(
                "planen har ändrats sedan filen gjordes; där står nu: %s",
                "the plan has been changed since the file was made; there is now: %s", now.isEmpty() ? "–" : now);
    }

    private void comment(FollowUpRow row, FollowUpAnswers answer) {
        if (same(row.comment(), answer.comment())) {
            return;
        }
        if (!same(row.comment(), answer.commentBefore())) {
            edits.add(refused(row.at(), row.comment(), answer.comment(), changed(row.comment())));
        } else if (row.kind().comment().isEmpty()) {
            int line = SourceLines.start(plan, row.at().from());
            String text =
                    SourceLines.indent(plan, line) + "# " + answer.comment().replaceAll("\\s+", " ") + "\n";
            edits.add(new WordEdit(
                    WordEdit.Kind.COMMENT,
                    row.at(),
                    row.text(),
                    answer.comment(),
                    null,
                    null,
                    List.of(new PlanChange.OfFile(line, line, text)),
                    -1));
        } else {
            field(row, row.kind().comment(), row.comment(), answer.comment());
        }
    }

    private void field(FollowUpRow row, String key, String was, String is) {
        Optional<PlanChange> change =
                fields.of(row.at().from(), key, was, is).filter(made -> gives(made, key.equals("status"), is));
        edits.add(new WordEdit(
                WordEdit.Kind.FIELD,
                change.map(made -> new Span(plan, made.from(), made.to())).orElse(row.at()),
                was,
                row.text() + ": " + is,
                null,
                change.isPresent()
                        ? null
                        : new Message("fältet går inte att skriva där", "the field cannot be written there"),
                change.map(List::of).orElse(List.of()),
                -1));
    }

    /** Whether the changed plan can be read and says what was filled in. */
    private boolean gives(PlanChange change, boolean status, String is) {
        String text = plan.text();
        String changed =
                text.substring(0, change.from()) + ((PlanChange.OfFile) change).with() + text.substring(change.to());
        return reading.apply(changed).stream()
                .flatMap(read -> FollowUpList.of(read).stream())
                .anyMatch(row -> status ? row.status().equalsIgnoreCase(is) : same(row.comment(), WordToken.plain(is)));
    }

    private static WordEdit refused(Span at, String was, String is, Message why) {
        return new WordEdit(WordEdit.Kind.FIELD, at, was, is, null, why, List.of(), -1);
    }
}
