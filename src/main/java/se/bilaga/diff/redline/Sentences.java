package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import se.bilaga.diff.words.Islands;
import se.bilaga.diff.words.Sequences;
import se.bilaga.diff.words.Step;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;

/** Merges what two nodes say, word by word. */
final class Sentences {
    private static final int SMALL = 3;

    private final BinaryOperator<PageNode> merge;
    private final List<PageNode> out = new ArrayList<>();

    private Sentences(BinaryOperator<PageNode> merge) {
        this.merge = merge;
    }

    /**
     * The words of both.
     *
     * @param merge makes one of an old and a new node that can be one
     */
    static List<PageNode> merge(
            List<? extends PageNode> before, List<? extends PageNode> now, BinaryOperator<PageNode> merge) {
        Sentences sentences = new Sentences(merge);
        sentences.merge(Phrase.of(before), Phrase.of(now));
        return sentences.out;
    }

    private void merge(List<Phrase> old, List<Phrase> recent) {
        List<Step> steps = Islands.flooded(
                Sequences.steps(old, recent, Phrase::equals, Phrase::isSpace),
                step -> old.get(step.before()).isShort(SMALL));
        List<Phrase> deleted = new ArrayList<>();
        List<Phrase> inserted = new ArrayList<>();
        for (Step step : steps) {
            switch (step.edit()) {
                case DELETED -> deleted.add(old.get(step.before()));
                case INSERTED -> inserted.add(recent.get(step.now()));
                case KEPT -> {
                    replace(deleted, inserted);
                    Tree.append(out, recent.get(step.now()).node());
                }
            }
        }
        replace(deleted, inserted);
    }

    /** Nodes of the two that are of a kind are merged in their turn; the rest is deleted and inserted. */
    private void replace(List<Phrase> deleted, List<Phrase> inserted) {
        int from = 0;
        for (int i = 0; i < deleted.size(); i++) {
            int partner = partner(deleted.get(i), inserted);
            if (partner >= 0) {
                only(deleted.subList(from, i), Fate.GONE);
                only(inserted.subList(0, partner), Fate.NEW);
                out.add(merge.apply(deleted.get(i).node(), inserted.get(partner).node()));
                inserted.subList(0, partner + 1).clear();
                from = i + 1;
            }
        }
        only(deleted.subList(from, deleted.size()), Fate.GONE);
        only(inserted, Fate.NEW);
        deleted.clear();
        inserted.clear();
    }

    private static int partner(Phrase old, List<Phrase> inserted) {
        for (int i = 0; i < inserted.size() && !old.isWord(); i++) {
            if (!inserted.get(i).isWord()
                    && Kinship.mergeable(old.node(), inserted.get(i).node())) {
                return i;
            }
        }
        return -1;
    }

    private void only(List<Phrase> phrases, Fate fate) {
        List<PageNode> run = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (Tree.isBlock(phrase.node())) {
                flush(run, fate);
                out.add(Marker.only(phrase.node(), fate));
            } else {
                Tree.append(run, phrase.node());
            }
        }
        flush(run, fate);
    }

    private void flush(List<PageNode> run, Fate fate) {
        if (!run.isEmpty()) {
            out.add(Marker.only(Tree.<InlineNode>as(run), fate));
            run.clear();
        }
    }
}
