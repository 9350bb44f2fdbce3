package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.diff.words.Islands;
import se.bilaga.diff.words.Sequences;
import se.bilaga.diff.words.Step;

/** Merges what two elements say, word by word. */
final class Sentences {
    private static final int SMALL = 3;

    private final Document out;
    private final Marker marker;
    private final Merger merger;

    Sentences(Document out, Marker marker, Merger merger) {
        this.out = out;
        this.marker = marker;
        this.merger = merger;
    }

    /** Appends the words of both to {@code into}. */
    void merge(Element before, Element now, Element into) {
        List<Phrase> old = Phrase.of(before);
        List<Phrase> recent = Phrase.of(now);
        List<Step> steps = Islands.flooded(
                Sequences.steps(old, recent, Phrase::same, Phrase::isSpace), step -> isSmall(old.get(step.before())));
        List<Phrase> deleted = new ArrayList<>();
        List<Phrase> inserted = new ArrayList<>();
        for (Step step : steps) {
            switch (step.edit()) {
                case DELETED -> deleted.add(old.get(step.before()));
                case INSERTED -> inserted.add(recent.get(step.now()));
                case KEPT -> {
                    replace(deleted, inserted, into);
                    keep(recent.get(step.now()), into);
                }
            }
        }
        replace(deleted, inserted, into);
    }

    private static boolean isSmall(Phrase phrase) {
        return phrase.element() == null && phrase.text().length() <= SMALL;
    }

    /** Elements of the two that are of a kind are merged in their turn; the rest is deleted and inserted. */
    private void replace(List<Phrase> deleted, List<Phrase> inserted, Element into) {
        int from = 0;
        for (int i = 0; i < deleted.size(); i++) {
            Element old = deleted.get(i).element();
            int partner = old == null ? -1 : partner(old, inserted);
            if (old == null || partner < 0) {
                continue;
            }
            Element recent = inserted.get(partner).element();
            only(deleted.subList(from, i), Mark.GONE, into);
            only(inserted.subList(0, partner), Mark.NEW, into);
            if (recent != null) {
                into.appendChild(merger.merge(old, recent));
            }
            inserted.subList(0, partner + 1).clear();
            from = i + 1;
        }
        only(deleted.subList(from, deleted.size()), Mark.GONE, into);
        only(inserted, Mark.NEW, into);
        deleted.clear();
        inserted.clear();
    }

    private static int partner(Element old, List<Phrase> inserted) {
        for (int i = 0; i < inserted.size(); i++) {
            Element recent = inserted.get(i).element();
            if (recent != null && Kinship.mergeable(old, recent)) {
                return i;
            }
        }
        return -1;
    }

    private void only(List<Phrase> phrases, Mark mark, Element into) {
        Element run = null;
        for (Phrase phrase : phrases) {
            Element element = phrase.element();
            if (element != null && Tree.isBlock(element)) {
                into.appendChild(marker.only(element, mark));
                run = null;
                continue;
            }
            if (run == null) {
                run = out.createElement(mark.phrase());
                into.appendChild(run);
            }
            keep(phrase, run);
        }
    }

    private void keep(Phrase phrase, Element into) {
        @Nullable Element element = phrase.element();
        if (element != null) {
            into.appendChild(out.importNode(element, true));
            return;
        }
        Node last = into.getLastChild();
        if (last instanceof org.w3c.dom.Text text) {
            text.appendData(phrase.text());
        } else {
            into.appendChild(out.createTextNode(phrase.text()));
        }
    }
}
