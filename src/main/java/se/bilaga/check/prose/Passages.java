package se.bilaga.check.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.prose.Passage.Role;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.Section;
import se.bilaga.plan.Series;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.text.Text;

/** Finds every text of a plan that a reader sees. */
public final class Passages {
    private final List<Passage> found = new ArrayList<>();
    private @Nullable Section section;

    private Passages() {}

    public static List<Passage> of(Plan plan) {
        Passages passages = new Passages();
        plan.statistics().values().forEach(passages::series);
        plan.goals().forEach(passages::goal);
        plan.activities().forEach(passages::group);
        plan.risks().forEach(passages::risk);
        if (plan.followUp() != null) {
            passages.followUp(plan.followUp());
        }
        plan.allSections().forEach(passages::section);
        return passages.found;
    }

    private void add(Role role, @Nullable Text text) {
        if (text != null && !text.value().isBlank()) {
            found.add(Passage.of(role, text, section));
        }
    }

    private void series(Series series) {
        add(Role.CAPTION, series.label());
        add(Role.DEFINITION, series.definition());
        add(Role.NOTE, series.note());
    }

    private void goal(Goal goal) {
        add(Role.GOAL, goal.goal());
        goal.indicators().forEach(indicator -> add(Role.GOAL, indicator.name()));
    }

    private void group(ActivityGroup group) {
        if (group.need() != null) {
            add(Role.NEED, group.need().heading());
            add(Role.NEED, group.need().text());
        }
        add(Role.GOAL, group.goal());
        add(Role.ACTIVITY, group.followUp());
        group.activities().forEach(activity -> {
            add(Role.ACTIVITY, activity.text());
            add(Role.ACTIVITY, activity.followUp());
        });
    }

    private void risk(Risk risk) {
        add(Role.RISK, risk.risk());
        risk.measures().forEach(measure -> {
            add(Role.RISK, measure.measure());
            add(Role.RISK, measure.effect());
        });
    }

    private void followUp(FollowUp followUp) {
        followUp.results().stream().map(FollowUp.Result::text).forEach(text -> add(Role.FOLLOW_UP, text));
        followUp.risks().forEach(this::risk);
    }

    private void section(Section next) {
        section = next;
        add(Role.HEADING, next.heading());
        add(Role.PROSE, next.prose());
        next.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Prose prose) {
            add(Role.PROSE, prose.text());
        } else if (block instanceof Block.Table table) {
            add(Role.CAPTION, table.view().caption());
            add(Role.NOTE, table.view().note());
        } else if (block instanceof Block.Diagram diagram) {
            add(Role.CAPTION, diagram.view().caption());
            add(Role.NOTE, diagram.view().note());
        } else if (block instanceof Block.Free free) {
            free(free.table());
        } else if (block instanceof Block.Checklist checklist) {
            checklist.questions().forEach(question -> {
                add(Role.CELL, question.question());
                add(Role.CELL, question.comment());
            });
        } else if (block instanceof Block.Procedure procedure) {
            procedure.steps().forEach(step -> {
                add(Role.CELL, step.name());
                add(Role.PROSE, step.text());
            });
        } else if (block instanceof Block.Proposal proposal) {
            proposal.proposals().forEach(text -> add(Role.CELL, text));
        }
    }

    private void free(FreeTable table) {
        add(Role.CAPTION, table.caption());
        table.rows().forEach(row -> row.forEach(cell -> add(Role.CELL, cell)));
        table.footnotes().values().forEach(note -> add(Role.NOTE, note));
        add(Role.NOTE, table.note());
    }
}
