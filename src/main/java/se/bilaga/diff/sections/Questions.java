package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Answered;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.diff.things.Side;
import se.bilaga.diff.things.Upkeep;
import se.bilaga.plan.Block;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Inset.Question;

/** The questions of the checklists and their answers. */
public record Questions(Side before, Side now) {

    /** A question and the heading it stands under. */
    private record Asked(Side side, Question question, String section) {
        Traits traits() {
            return new Traits(null, side.undated(text()), List.of(section));
        }

        String text() {
            return side.prose(question.question());
        }

        ChangeSubject subject(@Nullable Double likeness) {
            return ChangeSubject.of(Thing.QUESTION, null, text(), List.of(), section, likeness);
        }
    }

    public List<Change> changes(Counterparts names) {
        Matching<Asked> matching = Matching.of(asked(before), asked(now), Asked::traits);
        names.add(matching, Asked::text, Asked::text);
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match)));
        matching.added().forEach(asked -> changes.add(new Added(asked.subject(null), null)));
        matching.dropped().forEach(asked -> changes.add(new Dropped(asked.subject(null), List.of(), null)));
        return changes;
    }

    private static List<Asked> asked(Side side) {
        List<Asked> all = new ArrayList<>();
        for (Headed headed : Headed.of(side)) {
            for (Block block : headed.section().blocks()) {
                if (block instanceof Inset.Checklist checklist) {
                    checklist.questions().forEach(one -> all.add(new Asked(side, one, headed.heading())));
                }
            }
        }
        return all;
    }

    private List<Change> changes(Match<Asked> match) {
        Question old = match.before().question();
        Question recent = match.now().question();
        boolean same = before.says(match.before().text(), now, match.now().text());
        ChangeSubject subject = match.now().subject(same ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        if (!Objects.equals(old.answer(), recent.answer())) {
            changes.add(new Answered(subject, old.answer(), recent.answer()));
        }
        new Upkeep(subject, changes).text(before, words(match.before()), now, words(match.now()));
        return changes.isEmpty() ? List.of(new Kept(subject)) : changes;
    }

    /** The question with its comment. */
    private static String words(Asked asked) {
        String comment = asked.side().prose(asked.question().comment());
        return (asked.text() + " " + comment).strip();
    }
}
