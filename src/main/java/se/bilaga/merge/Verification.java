package se.bilaga.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.edit.ChangedPlan;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.read.WordFile;
import se.bilaga.merge.read.WordParagraph;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;

/**
 * Holds edits to what they are for: made from the changed plan, the document is to read as the edited one does. An edit
 * that does not make it so is not made.
 */
final class Verification {
    private static final Message DIFFERENT = new Message(
            "dokumentet skulle inte bli som det är ändrat; ändra i planen för hand",
            "the document would not become what it was changed to; change the plan by hand");

    private static final int LONGEST = 60;

    private final SourceFile plan;
    private final Remaking documents;
    private final List<Passed> passed;
    private final Map<String, Integer> before;
    private final Map<String, Integer> kept;
    private final Map<WordEdit, Message> reasons = new HashMap<>();

    /** @param kept the paragraphs that stand in the edited document as they did, and say nothing that is computed */
    Verification(SourceFile plan, Remaking documents, List<Passed> passed, WordFile base, List<WordParagraph> kept) {
        this.plan = plan;
        this.documents = documents;
        this.passed = passed;
        this.before = counts(base.paragraphs());
        this.kept = counts(kept);
    }

    private static Map<String, Integer> counts(List<WordParagraph> paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        for (WordParagraph paragraph : paragraphs) {
            counts.merge(Passed.comparable(paragraph.text()), 1, Integer::sum);
        }
        return counts;
    }

    /** The edits, those that do not hold refused. */
    List<WordEdit> held(List<WordEdit> edits) {
        Set<WordEdit> made = new LinkedHashSet<>();
        accept(edits.stream().filter(WordEdit::isSafe).toList(), made);
        return edits.stream()
                .map(edit -> !edit.isSafe() || made.contains(edit)
                        ? edit
                        : edit.refused(reasons.getOrDefault(edit, DIFFERENT)))
                .toList();
    }

    private void accept(List<WordEdit> more, Set<WordEdit> made) {
        if (more.isEmpty()) {
            return;
        }
        Set<WordEdit> all = new LinkedHashSet<>(made);
        all.addAll(more);
        Message wrong = wrong(all);
        if (wrong == null) {
            made.addAll(more);
        } else if (more.size() == 1) {
            reasons.put(more.get(0), wrong);
        } else {
            accept(more.subList(0, more.size() / 2), made);
            accept(more.subList(more.size() / 2, more.size()), made);
        }
    }

    /** What is wrong with the document of a plan with some edits made; null where nothing is. */
    private @Nullable Message wrong(Set<WordEdit> made) {
        Optional<String> text = ChangedPlan.text(plan, new ArrayList<>(made));
        if (text.isEmpty()) {
            return new Message("två ändringar gäller samma ställe", "two changes are of the same place");
        }
        Remaking.Made result = documents.of(text.get());
        if (result.file().isEmpty()) {
            return result.errors().isEmpty() ? DIFFERENT : result.errors().get(0);
        }
        if (!reads(result.file().get(), made)) {
            return DIFFERENT;
        }
        Map<String, Integer> now = counts(result.file().get().paragraphs());
        return kept.entrySet().stream()
                .filter(one -> now.getOrDefault(one.getKey(), 0) < one.getValue())
                .findFirst()
                .map(one -> Message.of(
                        "det skulle ändra mer än det som är ändrat i dokumentet: \"%s\"",
                        "it would change more than was changed in the document: \"%s\"",
                        one.getKey().substring(0, Math.min(LONGEST, one.getKey().length()))))
                .orElse(null);
    }

    private boolean reads(WordFile result, Set<WordEdit> made) {
        List<String> texts = result.paragraphs().stream()
                .map(paragraph -> Passed.comparable(paragraph.text()))
                .toList();
        int at = 0;
        Set<String> wanted = new HashSet<>();
        for (Passed one : passed) {
            if (one.edits().values().stream().noneMatch(made::contains)
                    && !(one.tokens().isEmpty() && isMade(one, made))) {
                continue;
            }
            String expected = one.expected(made);
            wanted.add(expected);
            int section = result.paragraphs().size();
            int next = at;
            while (next < section && !texts.get(next).equals(expected)) {
                next++;
            }
            if (next == section && !expected.isEmpty()) {
                return false;
            }
            at = next == section ? at : next + 1;
        }
        Map<String, Integer> now = counts(result.paragraphs());
        return made.stream()
                .filter(edit -> edit.kind() == WordEdit.Kind.REMOVED && edit.paragraph() < 0)
                .map(edit -> Passed.comparable(edit.was()))
                .allMatch(gone -> wanted.contains(gone) || now.getOrDefault(gone, 0) < before.getOrDefault(gone, 0));
    }

    private static boolean isMade(Passed added, Set<WordEdit> made) {
        return made.stream().anyMatch(edit -> edit.paragraph() == added.paragraph());
    }
}
