package se.bilaga.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.edit.BlockEdits;
import se.bilaga.merge.edit.FigurePlaces;
import se.bilaga.merge.edit.PlanChange;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.read.Tracked;
import se.bilaga.merge.read.WordParagraph;
import se.bilaga.merge.read.WordPiece;
import se.bilaga.merge.words.Mark;
import se.bilaga.merge.words.Rewriter;
import se.bilaga.merge.words.WordTokens;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Paragraphs outside tables that were added, taken away or moved. */
final class StoryEdits {
    private static final Message NOWHERE = new Message(
            "stycket har ingen given plats i planen; skriv in det för hand",
            "the paragraph has no certain place in the plan; write it there by hand");

    private final SourceFile plan;
    private final List<WordParagraph> base;
    private final List<WordParagraph> edited;
    private final BlockEdits blocks;
    private final FigurePlaces figures;

    StoryEdits(
            SourceFile plan,
            List<WordParagraph> base,
            List<WordParagraph> edited,
            BlockEdits blocks,
            FigurePlaces figures) {
        this.plan = plan;
        this.base = base;
        this.edited = edited;
        this.blocks = blocks;
        this.figures = figures;
    }

    /** The prose of a paragraph outside tables; {@code ""} where it has none. */
    private String prose(int index) {
        WordParagraph paragraph = base.get(index);
        return paragraph.cell() != null || paragraph.note()
                ? ""
                : paragraph.marks().stream()
                        .filter(mark -> mark.startsWith("t"))
                        .findFirst()
                        .orElse("");
    }

    /** Those that stand in another order than they did: the fewest that make it so. */
    Set<Integer> moved(Pairs pairs) {
        List<Integer> order = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int j = 0; j < edited.size(); j++) {
            int was = pairs.baseOf(j);
            if (was >= 0 && !prose(was).isEmpty()) {
                order.add(was);
                at.add(j);
            }
        }
        Set<Integer> moved = new HashSet<>(at);
        rising(order).forEach(index -> moved.remove(at.get(index)));
        return moved;
    }

    /** The indexes of a longest rising part. */
    static List<Integer> rising(List<Integer> order) {
        int[] length = new int[order.size()];
        int[] before = new int[order.size()];
        int best = -1;
        for (int i = 0; i < order.size(); i++) {
            before[i] = -1;
            length[i] = 1;
            for (int k = 0; k < i; k++) {
                if (order.get(k) < order.get(i) && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    before[i] = k;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<Integer> rising = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            rising.add(0, i);
        }
        return rising;
    }

    /** What there is to tell of a place in the edited document: a new paragraph, or one that was moved there. */
    void at(int index, Pairs pairs, Set<Integer> moved, List<WordEdit> edits, List<Passed> passed) {
        WordParagraph paragraph = edited.get(index);
        if (paragraph.cell() != null || paragraph.note() || paragraph.text().isBlank()) {
            return;
        }
        int was = pairs.baseOf(index);
        if (was < 0) {
            String markdown = Rewriter.fresh(WordTokens.of(paragraph), figures::written);
            Optional<PlanChange> change = addition(index, pairs, moved, markdown);
            boolean note = paragraph.pieces().stream().anyMatch(piece -> piece.kind() == WordPiece.Kind.NOTE);
            edits.add(edit(WordEdit.Kind.ADDED, "", paragraph, note ? Optional.empty() : change, index));
            passed.add(Passed.added(index, paragraph.text()));
        } else if (moved.contains(index)) {
            Optional<PlanChange> away = blocks.removal(prose(was));
            Optional<PlanChange> here = blocks.written(prose(was)).flatMap(text -> addition(index, pairs, moved, text));
            List<PlanChange> both = away.isPresent() && here.isPresent() ? List.of(away.get(), here.get()) : List.of();
            Span at = both.isEmpty() ? Span.start(plan) : place(both.get(0));
            edits.add(new WordEdit(
                    WordEdit.Kind.MOVED,
                    at,
                    base.get(was).text().strip(),
                    paragraph.text().strip(),
                    tracked(paragraph),
                    both.isEmpty() ? NOWHERE : null,
                    both,
                    index));
            passed.add(Passed.added(index, paragraph.text()));
        }
    }

    private Span place(PlanChange change) {
        return new Span(plan, change.from(), change.to());
    }

    /** Behind the prose before it, else before the prose after it. */
    private Optional<PlanChange> addition(int index, Pairs pairs, Set<Integer> moved, String markdown) {
        for (int j = index - 1; j >= 0; j--) {
            int was = moved.contains(j) ? -1 : pairs.baseOf(j);
            if (was >= 0) {
                String beside = prose(was);
                if (beside.isEmpty()) {
                    break; // a table or a caption stands between
                }
                boolean item = blocks.isItem(beside)
                        && edited.get(j).style().equals(edited.get(index).style());
                Optional<PlanChange> change = blocks.addition(beside, false, item, markdown);
                if (change.isPresent()) {
                    return change;
                }
                break;
            }
        }
        for (int j = index + 1; j < edited.size(); j++) {
            int was = moved.contains(j) ? -1 : pairs.baseOf(j);
            if (was >= 0) {
                String beside = prose(was);
                return beside.isEmpty() || edited.get(j).cell() != null
                        ? Optional.empty()
                        : blocks.addition(beside, true, false, markdown);
            }
        }
        return Optional.empty();
    }

    private WordEdit edit(
            WordEdit.Kind kind, String was, WordParagraph paragraph, Optional<PlanChange> change, int index) {
        return new WordEdit(
                kind,
                change.map(this::place).orElse(Span.start(plan)),
                was,
                paragraph.text().strip(),
                tracked(paragraph),
                change.isPresent() ? null : NOWHERE,
                change.map(List::of).orElse(List.of()),
                index);
    }

    static @Nullable Tracked tracked(WordParagraph paragraph) {
        return paragraph.pieces().stream()
                .filter(piece -> piece.tracked() != null)
                .map(WordPiece::tracked)
                .findFirst()
                .orElse(null);
    }

    /** The paragraphs that are there no more. */
    void gone(Pairs pairs, List<WordEdit> edits) {
        for (int i = 0; i < base.size(); i++) {
            WordParagraph paragraph = base.get(i);
            if (pairs.editedOf(i) < 0 && !paragraph.text().isBlank() && paragraph.cell() == null) {
                String mark = prose(i);
                Optional<PlanChange> change = mark.isEmpty() ? Optional.empty() : blocks.removal(mark);
                Span at = change.map(this::place)
                        .or(() -> paragraph.marks().stream()
                                .flatMap(code -> Mark.of(code).stream())
                                .map(found -> new Span(plan, found.offset(), found.offset()))
                                .findFirst())
                        .orElse(Span.start(plan));
                edits.add(new WordEdit(
                        WordEdit.Kind.REMOVED,
                        at,
                        paragraph.text().strip(),
                        "",
                        null,
                        change.isPresent()
                                ? null
                                : new Message(
                                        "det tas inte bort ur planen av sig självt; ta bort det där för hand",
                                        "it is not removed from the plan by itself; remove it there by hand"),
                        change.map(List::of).orElse(List.of()),
                        -1));
            }
        }
    }
}
