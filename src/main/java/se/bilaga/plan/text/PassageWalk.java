package se.bilaga.plan.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.BlockVisitor;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.Section;
import se.bilaga.plan.Series;
import se.bilaga.plan.text.Passage.Role;
import se.bilaga.plan.type.FieldKind;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.plan.view.TableView;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Reading;
import se.bilaga.prose.markdown.MarkdownReader;
import se.bilaga.source.text.Text;

/** Goes through every text of a plan that a reader sees; what is printed as it stands is read as plain. */
final class PassageWalk implements BlockVisitor {
    private final MarkdownReader markdown;
    /** Tells of no faults, which are told already. */
    private final MarkdownReader again;

    private final List<Passage> found = new ArrayList<>();
    private final IdentityHashMap<Text, ProseText> prose = new IdentityHashMap<>();
    private @Nullable Section section;

    PassageWalk(MarkdownReader markdown, MarkdownReader again) {
        this.markdown = markdown;
        this.again = again;
    }

    List<Passage> found() {
        return found;
    }

    /** What each text was read as, by the text itself. */
    IdentityHashMap<Text, ProseText> prose() {
        return prose;
    }

    void plan(Plan plan) {
        cover(plan);
        plan.statistics().values().forEach(this::series);
        plan.goals().forEach(this::goal);
        plan.activities().forEach(this::group);
        plan.risks().forEach(this::risk);
        plan.controls().forEach(this::control);
        if (plan.followUp() != null) {
            plan.followUp().results().stream().map(FollowUp.Result::text).forEach(text -> read(Role.FOLLOW_UP, text));
            plan.followUp().risks().forEach(this::risk);
            plan.followUp().controls().forEach(this::control);
        }
        plan.allSections().forEach(this::section);
    }

    /** A text in Markdown. */
    void read(Role role, @Nullable Text text) {
        if (text != null) {
            add(role, markdown.read(text), again::read);
        }
    }

    /** A text of one line, a heading or a caption. */
    private void line(Role role, @Nullable Text text) {
        if (text != null) {
            add(role, markdown.line(text), again::line);
        }
    }

    /** A text in which no sign means anything. */
    void copy(Role role, @Nullable Text text) {
        if (text != null) {
            add(role, markdown.plain(text), ProseText::plain);
        }
    }

    private void copyAll(Role role, Collection<Text> texts) {
        texts.forEach(text -> copy(role, text));
    }

    private void add(Role role, ProseText read, Function<Text, ProseText> how) {
        prose.put(read.text(), read);
        if (!read.text().value().isBlank()) {
            found.add(new Passage(role, read, () -> reading(read, how), section));
        }
    }

    /** What is marked is read again without its marks, so that sentences stand as a reader of the document sees them. */
    private static Reading reading(ProseText read, Function<Text, ProseText> how) {
        Unmarked bare = Unmarked.of(read);
        return bare.held().isEmpty() ? Reading.of(read) : Reading.of(how.apply(bare.text()), bare.held());
    }

    private void cover(Plan plan) {
        copy(Role.HEADING, plan.title());
        copy(Role.FACT, plan.administration());
        copy(Role.FACT, plan.board());
        copy(Role.FACT, plan.appendixNumber());
        copy(Role.FACT, plan.registryNumber());
        if (plan.decision() != null) {
            copy(Role.FACT, plan.decision().body());
            copy(Role.FACT, plan.decision().paragraph());
        }
        copyAll(Role.FACT, plan.coverFacts().values());
    }

    private void series(Series series) {
        copy(Role.CAPTION, series.label());
        copy(Role.DEFINITION, series.definition());
        copy(Role.NAME, series.source());
        copy(Role.NAME, series.population());
        copyAll(Role.NAME, series.labels().values());
        copyAll(Role.NAME, series.inText().values());
        copyAll(Role.NAME, series.coverage().values());
        line(Role.NOTE, series.note());
    }

    private void goal(Goal goal) {
        read(Role.GOAL, goal.goal());
        copyAll(Role.NAME, goal.responsible());
        own(Role.GOAL, goal.own());
        goal.indicators().forEach(indicator -> {
            read(Role.GOAL, indicator.name());
            own(Role.GOAL, indicator.own());
        });
    }

    private void group(ActivityGroup group) {
        if (group.need() != null) {
            line(Role.NEED, group.need().heading());
            read(Role.NEED, group.need().text());
        }
        read(Role.GOAL, group.goal());
        copyAll(Role.NAME, group.responsible());
        read(Role.ACTIVITY, group.followUp());
        group.activities().forEach(activity -> {
            read(Role.ACTIVITY, activity.text());
            copyAll(Role.NAME, activity.responsible());
            read(Role.ACTIVITY, activity.followUp());
            own(Role.ACTIVITY, activity.own());
        });
    }

    private void risk(Risk risk) {
        read(Role.RISK, risk.risk());
        own(Role.RISK, risk.own());
        risk.measures().forEach(measure -> {
            read(Role.RISK, measure.measure());
            read(Role.RISK, measure.effect());
            copyAll(Role.NAME, measure.responsible());
            own(Role.RISK, measure.own());
        });
    }

    private void control(ControlPoint control) {
        read(Role.CONTROL, control.text());
        copyAll(Role.NAME, control.responsible());
        read(Role.CONTROL, control.result());
        own(Role.CONTROL, control.own());
    }

    /** Of a document type's own fields, only one of text is more than a word or a figure. */
    private void own(Role role, Map<String, OwnValue> own) {
        for (OwnValue value : own.values()) {
            if (value.kind() == FieldKind.TEXT) {
                value.written().forEach(text -> read(role, text));
            } else {
                copyAll(Role.NAME, value.written());
            }
        }
    }

    /** What a plan shows of its organisation. */
    void organisation(Plan plan, Organisation organisation, Collection<Map<String, Text>> abbreviations) {
        section = null;
        copy(Role.FACT, organisation.name());
        plan.shownAreas()
                .distinct()
                .forEach(area -> copy(Role.NAME, organisation.areas().get(area.value())));
        abbreviations.forEach(explained -> explained.values().forEach(text -> read(Role.NAME, text)));
        if (plan.blocks(Block.Risks.class).findAny().isPresent()) {
            organisation.riskBands().forEach(band -> copy(Role.NAME, band.name()));
        }
    }

    private void section(Section next) {
        section = next;
        line(Role.HEADING, next.heading());
        read(Role.PROSE, next.prose());
        next.blocks().forEach(block -> block.accept(this));
    }

    @Override
    public void visit(Block.Prose block) {
        read(Role.PROSE, block.text());
    }

    @Override
    public void visit(Block.Table table) {
        TableView view = table.view();
        copy(Role.CAPTION, view.caption());
        view.computed().forEach(column -> copy(Role.NAME, column.label()));
        line(Role.NOTE, view.note());
    }

    @Override
    public void visit(Block.Diagram diagram) {
        ChartView view = diagram.view();
        line(Role.NOTE, view.message());
        copy(Role.CAPTION, view.caption());
        copy(Role.ALTERNATIVE, view.description());
        line(Role.NOTE, view.note());
    }

    @Override
    public void visit(Block.Free free) {
        FreeTable table = free.table();
        copy(Role.CAPTION, table.caption());
        table.columns().forEach(column -> copy(Role.NAME, column.label()));
        table.rows().forEach(row -> row.forEach(cell -> add(Role.CELL, markdown.cell(cell), ProseText::cell)));
        table.footnotes().values().forEach(note -> line(Role.NOTE, note));
        line(Role.NOTE, table.note());
    }

    @Override
    public void visit(Block.Activities activities) {
        line(Role.CAPTION, activities.caption());
    }

    @Override
    public void visit(Block.FollowedUp followedUp) {
        line(Role.CAPTION, followedUp.caption());
    }

    @Override
    public void visit(Block.Risks risks) {
        line(Role.CAPTION, risks.caption());
    }

    @Override
    public void visit(Block.Goals goals) {
        line(Role.CAPTION, goals.caption());
    }

    @Override
    public void visit(ControlPoint.Listed controls) {
        line(Role.CAPTION, controls.caption());
    }

    @Override
    public void visit(Inset.Checklist checklist) {
        line(Role.CAPTION, checklist.caption());
        checklist.questions().forEach(question -> {
            read(Role.CELL, question.question());
            read(Role.CELL, question.comment());
        });
    }

    @Override
    public void visit(Inset.Procedure procedure) {
        procedure.steps().forEach(step -> {
            line(Role.CELL, step.name());
            read(Role.PROSE, step.text());
        });
    }

    @Override
    public void visit(Inset.Picture picture) {
        line(Role.CAPTION, picture.caption());
        copy(Role.ALTERNATIVE, picture.alt());
    }

    @Override
    public void visit(Inset.Proposal proposal) {
        proposal.proposals().forEach(text -> read(Role.DECISION, text));
        proposal.basis().forEach(text -> read(Role.CELL, text));
    }

    @Override
    public void visit(Inset.Abbreviations abbreviations) {
        // It has no texts of its own; what it explains stands with the organisation.
    }
}
