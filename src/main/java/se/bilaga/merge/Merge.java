package se.bilaga.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bilaga.merge.edit.BlockEdits;
import se.bilaga.merge.edit.ChangedPlan;
import se.bilaga.merge.edit.CoverFacts;
import se.bilaga.merge.edit.FieldChange;
import se.bilaga.merge.edit.FigurePlaces;
import se.bilaga.merge.edit.LineChanges;
import se.bilaga.merge.edit.ParagraphEdits;
import se.bilaga.merge.edit.Slots;
import se.bilaga.merge.edit.TableThings;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.read.WordFile;
import se.bilaga.merge.read.WordParagraph;
import se.bilaga.merge.words.BaseLine;
import se.bilaga.merge.words.Hunk;
import se.bilaga.merge.words.Hunks;
import se.bilaga.merge.words.Sources;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;
import se.bilaga.statistics.Statistics;

/**
 * What was changed in a Word file, as edits of the plan that it was made from.
 *
 * <pre>{@code Merge.of(made, edited, plan, root, statistics, documents).text()}</pre>
 *
 * @param edits in the order of the document, those too that are not made
 * @param text the plan's with the safe ones made
 */
public record Merge(List<WordEdit> edits, String text) {
    public Merge {
        edits = List.copyOf(edits);
    }

    /**
     * The edits, each held to what the document would then be.
     *
     * @param base the document as it was made
     * @param root the plan's YAML
     * @param comments whether comments in the margin become comments of the plan
     */
    public static Merge of(
            WordFile base,
            WordFile edited,
            PlanFile plan,
            Node root,
            Statistics statistics,
            boolean comments,
            Remaking documents) {
        Finding finding = new Finding(base, edited, plan, root, statistics);
        finding.find();
        finding.edits.addAll(new Margin(plan.source(), new Sources(plan), edited).comments(comments));
        List<WordEdit> unique = new ArrayList<>(new LinkedHashSet<>(finding.edits));
        Verification proof = new Verification(plan.source(), documents, finding.passed, base, finding.kept);
        List<WordEdit> held = proof.held(unique);
        List<WordEdit> safe = held.stream().filter(WordEdit::isSafe).toList();
        return new Merge(
                held, ChangedPlan.text(plan.source(), safe).orElse(plan.source().text()));
    }

    /** The same in a plan that has been changed since: what was changed there too is left, and told. */
    public Merge into(String now) {
        String base = edits.isEmpty() ? now : edits.get(0).at().file().text();
        List<WordEdit> left = new ArrayList<>(edits);
        while (true) {
            List<WordEdit> safe = left.stream().filter(WordEdit::isSafe).toList();
            SourceFile plan = edits.isEmpty()
                    ? new SourceFile("", now)
                    : edits.get(0).at().file();
            ThreeWay both = ThreeWay.of(base, ChangedPlan.text(plan, safe).orElse(base), now);
            if (both.conflicts().isEmpty() || safe.isEmpty()) {
                return new Merge(left, both.text());
            }
            left.replaceAll(edit -> edit.isSafe() ? told(edit, plan, both.conflicts()) : edit);
            if (left.stream().filter(WordEdit::isSafe).count() == safe.size()) {
                return new Merge(left, both.text());
            }
        }
    }

    private static WordEdit told(WordEdit edit, SourceFile plan, List<ThreeWay.Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> edit.changes().stream()
                        .anyMatch(change -> conflict.touches(plan.line(change.from()), plan.line(change.to()))))
                .findFirst()
                .map(conflict -> edit.refused(Message.of(
                        "planen har ändrats på samma ställe sedan dokumentet gjordes; där står nu: %s",
                        "the plan has been changed at the same place since the document was made; there is now: %s",
                        conflict.now())))
                .orElse(edit);
    }

    private static final class Finding {
        private final List<WordParagraph> base;
        private final List<WordParagraph> edited;
        private final Sources sources;
        private final ParagraphEdits inside;
        private final StoryEdits story;
        private final RowEdits rows;
        private final List<WordEdit> edits = new ArrayList<>();
        private final List<Passed> passed = new ArrayList<>();
        private final List<WordParagraph> kept = new ArrayList<>();
        private final Set<Integer> divided = new HashSet<>();

        Finding(WordFile base, WordFile edited, PlanFile plan, Node root, Statistics statistics) {
            this.base = written(base);
            this.edited = written(edited);
            this.sources = new Sources(plan);
            FigurePlaces figures = new FigurePlaces(plan, root, statistics);
            FieldChange fields = new FieldChange(plan.source(), root);
            LineChanges lines = new LineChanges(plan.source());
            Slots slots = new Slots(root);
            BlockEdits blocks = new BlockEdits(sources, slots, lines, fields);
            CoverFacts facts = new CoverFacts(root, sources, slots, fields);
            TableThings things = new TableThings(plan.source(), sources, slots, lines, facts);
            this.rows = new RowEdits(plan.source(), this.base, this.edited, things, figures);
            this.inside = new ParagraphEdits(plan.source(), sources, figures, fields, blocks);
            this.story = new StoryEdits(plan.source(), this.base, this.edited, blocks, figures);
        }

        private static List<WordParagraph> written(WordFile file) {
            return file.paragraphs().stream()
                    .filter(paragraph -> !paragraph.generated())
                    .toList();
        }

        private void find() {
            Pairs pairs = Pairs.of(base, edited);
            Set<Integer> moved = story.moved(pairs);
            for (int j = 0; j < edited.size(); j++) {
                int was = pairs.baseOf(j);
                if (was >= 0) {
                    paragraph(was, j, pairs);
                }
                if (!divided.contains(j)) {
                    story.at(j, pairs, moved, edits, passed);
                }
            }
            story.gone(pairs, edits);
            rows.find(pairs, edits, passed);
            passed.sort(Comparator.comparingInt(Passed::paragraph));
        }

        /** Remembers what is all an author's own words. */
        private void keep(WordParagraph paragraph) {
            List<String> marks = paragraph.marks();
            if (!marks.isEmpty() && marks.stream().allMatch(mark -> mark.startsWith("t") || mark.startsWith("p"))) {
                kept.add(paragraph);
            }
        }

        /** Whether the next paragraph has the end that this one has no more. */
        private boolean isDivided(BaseLine line, Hunk last, int is, Pairs pairs) {
            return is + 1 < edited.size()
                    && pairs.baseOf(is + 1) < 0
                    && edited.get(is).cell() == null
                    && edited.get(is + 1).cell() == null
                    && last.now().isEmpty()
                    && last.to() == line.tokens().size()
                    && Passed.comparable(last.was())
                            .equals(Passed.comparable(edited.get(is + 1).text()));
        }

        /** A paragraph of a cell with those below it that are new: a text of a cell is one in the plan. */
        private WordParagraph whole(int is, Pairs pairs) {
            WordParagraph whole = edited.get(is);
            for (int next = is + 1; next < edited.size() && whole.cell() != null; next++) {
                if (pairs.baseOf(next) >= 0
                        || !whole.cell().equals(edited.get(next).cell())) {
                    return whole;
                }
                whole = edited.get(next).text().isBlank() ? whole : whole.and(edited.get(next));
            }
            return whole;
        }

        private void paragraph(int was, int is, Pairs pairs) {
            BaseLine line = BaseLine.of(base.get(was), sources);
            List<Hunk> hunks = Hunks.of(line, whole(is, pairs));
            if (hunks.isEmpty()) {
                keep(base.get(was));
            } else {
                Map<Hunk, WordEdit> found = inside.of(line, hunks, is);
                Hunk last = hunks.get(hunks.size() - 1);
                if (isDivided(line, last, is, pairs)) {
                    inside.divided(line, last, is).ifPresent(edit -> {
                        found.put(last, edit);
                        divided.add(is + 1);
                    });
                }
                passed.add(new Passed(is, line.tokens(), found, ""));
                edits.addAll(found.values());
                if (divided.contains(is + 1)) {
                    passed.add(Passed.added(is, edited.get(is + 1).text()));
                }
            }
        }
    }
}
