package se.bilaga.plan.text;

import java.util.Collection;
import java.util.Map;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.BlockVisitor;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.Decision;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.Series;
import se.bilaga.plan.text.Passage.Role;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.plan.view.TableView;
import se.bilaga.prose.markdown.MarkdownReader;
import se.bilaga.source.text.Text;

/** Goes through every text of a plan that a reader sees; what is printed as it stands is read as plain. */
final class PassageWalk extends PassageReader implements BlockVisitor {
    PassageWalk(MarkdownReader markdown, MarkdownReader again) {
        super(markdown, again);
    }

    void plan(Plan plan) {
        cover(plan);
        plan.statistics().values().forEach(this::series);
        new ListWalk(plan, this).read();
        plan.allSections().forEach(this::section);
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

    /** What a plan shows of its organisation. */
    void organisation(Plan plan, Organisation organisation, Collection<Map<String, Text>> abbreviations) {
        enter(null);
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
        enter(next);
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
        view.shadings().forEach(shading -> line(Role.NOTE, shading.meaning()));
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
        table.columns().forEach(column -> cell(Role.NAME, column.label()));
        table.lines().forEach(line -> {
            line.cells().forEach(cell -> cell(Role.CELL, cell));
            copy(Role.CELL, line.group());
            copy(Role.CELL, line.subtotal());
        });
        table.shadings().forEach(shading -> line(Role.NOTE, shading.meaning()));
        table.footnotes().values().forEach(note -> line(Role.NOTE, note));
        line(Role.NOTE, table.note());
    }

    @Override
    public void visit(ActivityGroup.Listed activities) {
        line(Role.CAPTION, activities.caption());
    }

    @Override
    public void visit(FollowUp.Listed followedUp) {
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
            copy(Role.CELL, question.answer());
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
    public void visit(Decision.Proposal proposal) {
        proposal.proposals().forEach(text -> read(Role.DECISION, text));
        proposal.basis().forEach(text -> read(Role.CELL, text));
    }

    @Override
    public void visit(Inset.Terms terms) {
        line(Role.CAPTION, terms.caption());
        terms.terms().values().forEach(meaning -> read(Role.CELL, meaning));
    }

    @Override
    public void visit(Inset.Lead lead) {
        read(Role.PROSE, lead.text());
    }

    @Override
    public void visit(Inset.Callout callout) {
        line(Role.NAME, callout.heading());
        read(Role.PROSE, callout.text());
    }

    @Override
    public void visit(Inset.KeyFigures keyFigures) {
        keyFigures.figures().forEach(shown -> {
            copy(Role.NAME, shown.label());
            reference(shown.figure());
        });
    }

    @Override
    public void visit(Inset.Abbreviations abbreviations) {
        // It has no texts of its own; what it explains stands with the organisation.
    }
}
