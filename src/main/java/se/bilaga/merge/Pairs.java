package se.bilaga.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bilaga.diff.words.Edit;
import se.bilaga.diff.words.Rewording;
import se.bilaga.diff.words.Sequences;
import se.bilaga.diff.words.Step;
import se.bilaga.merge.read.WordParagraph;
import se.bilaga.merge.read.WordPiece;
import se.bilaga.merge.words.WordToken;

/**
 * Which paragraph of an edited document is which of the one that was made: by their marks, and where those are lost, by
 * place and likeness.
 */
final class Pairs {
    /** A paragraph of which more words than this are others is another paragraph. */
    private static final double ANOTHER = 0.55;

    /** Of more paragraphs than these between two that are known, none is like another for sure. */
    private static final long MOST_LIKELY = 10_000;

    private final List<WordParagraph> base;
    private final List<WordParagraph> edited;
    private final int[] baseOf;
    private final int[] editedOf;

    private Pairs(List<WordParagraph> base, List<WordParagraph> edited) {
        this.base = base;
        this.edited = edited;
        this.baseOf = new int[edited.size()];
        this.editedOf = new int[base.size()];
        Arrays.fill(baseOf, -1);
        Arrays.fill(editedOf, -1);
    }

    static Pairs of(List<WordParagraph> base, List<WordParagraph> edited) {
        Pairs pairs = new Pairs(base, edited);
        pairs.byMarks();
        pairs.byWords();
        pairs.byLikeness();
        return pairs;
    }

    /** The paragraph that an edited one was; -1 where it is new. */
    int baseOf(int index) {
        return baseOf[index];
    }

    /** What became of a paragraph; -1 where it is gone. */
    int editedOf(int index) {
        return editedOf[index];
    }

    private void pair(int was, int is) {
        baseOf[is] = was;
        editedOf[was] = is;
    }

    private void byMarks() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            for (String mark : base.get(i).marks()) {
                places.putIfAbsent(mark, i);
            }
        }
        for (boolean worded : new boolean[] {true, false}) {
            for (int j = 0; j < edited.size(); j++) {
                for (String mark : worded ? wordedMarks(edited.get(j)) : loneMarks(edited.get(j))) {
                    int was = mark.startsWith("g") ? -1 : places.getOrDefault(mark, -1);
                    if (was >= 0 && editedOf[was] < 0 && baseOf[j] < 0) {
                        pair(was, j);
                    }
                }
            }
        }
    }

    /** The marks of a paragraph that words stand in. */
    static Set<String> wordedMarks(WordParagraph paragraph) {
        Set<String> open = new HashSet<>();
        Set<String> worded = new LinkedHashSet<>();
        for (WordPiece piece : paragraph.pieces()) {
            switch (piece.kind()) {
                case MARK_START -> open.add(piece.text());
                case MARK_END -> open.remove(piece.text());
                case WORDS, NOTE -> {
                    if (piece.stands()) {
                        worded.addAll(open);
                    }
                }
            }
        }
        return worded;
    }

    /** Those of a paragraph that has no others: all in it was written anew, or it was emptied. */
    private static List<String> loneMarks(WordParagraph paragraph) {
        List<String> whole =
                paragraph.marks().stream().filter(mark -> !mark.startsWith("g")).toList();
        return whole.size() == 1 ? whole : List.of();
    }

    private String key(int paired, WordParagraph paragraph) {
        if (paired >= 0) {
            return "#" + paired;
        }
        return (paragraph.cell() == null ? "p " : "c ") + WordToken.plain(paragraph.text());
    }

    private List<Step> steps() {
        List<String> old = new ArrayList<>();
        List<String> recent = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            old.add(key(editedOf[i] >= 0 ? i : -1, base.get(i)));
        }
        for (int j = 0; j < edited.size(); j++) {
            recent.add(key(baseOf[j], edited.get(j)));
        }
        return Sequences.steps(old, recent, String::equals, key -> false);
    }

    private void byWords() {
        for (Step step : steps()) {
            if (step.edit() == Edit.KEPT && editedOf[step.before()] < 0) {
                pair(step.before(), step.now());
            }
        }
    }

    /** What is left between two that are known. */
    private void byLikeness() {
        List<Integer> gone = new ArrayList<>();
        List<Integer> come = new ArrayList<>();
        for (Step step : steps()) {
            switch (step.edit()) {
                case KEPT -> {
                    settle(gone, come);
                    gone.clear();
                    come.clear();
                }
                case DELETED -> {
                    if (editedOf[step.before()] < 0) {
                        gone.add(step.before());
                    }
                }
                case INSERTED -> {
                    if (baseOf[step.now()] < 0) {
                        come.add(step.now());
                    }
                }
            }
        }
        settle(gone, come);
    }

    private void settle(List<Integer> gone, List<Integer> come) {
        if ((long) gone.size() * come.size() > MOST_LIKELY) {
            return;
        }
        for (int was : gone) {
            int best = -1;
            double least = ANOTHER;
            for (int is : come) {
                boolean sameKind =
                        (base.get(was).cell() == null) == (edited.get(is).cell() == null)
                                && base.get(was).note() == edited.get(is).note();
                double other = Rewording.of(base.get(was).text(), edited.get(is).text())
                        .share();
                boolean only = gone.size() == come.size() && base.get(was).cell() != null;
                if (baseOf[is] < 0 && sameKind && (other < least || (only && best < 0))) {
                    best = is;
                    least = other;
                }
            }
            if (best >= 0) {
                pair(was, best);
            }
        }
    }
}
