package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.things.Side;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.BlockVisitor;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.Decision;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Section;
import se.bilaga.source.text.Text;

/** What stands in a section in words, but for what is compared as a thing of its own. */
final class SectionWords implements BlockVisitor {
    private final Side side;
    private final List<Text> texts = new ArrayList<>();

    private SectionWords(Side side) {
        this.side = side;
    }

    static String of(Side side, Section section) {
        SectionWords words = new SectionWords(side);
        words.add(section.prose());
        section.blocks().forEach(block -> block.accept(words));
        return words.texts.stream()
                .map(side::prose)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void add(@Nullable Text text) {
        if (text != null) {
            texts.add(text);
        }
    }

    @Override
    public void visit(Block.Prose prose) {
        add(prose.text());
    }

    @Override
    public void visit(Block.Table table) {
        add(table.view().caption());
        add(table.view().note());
    }

    @Override
    public void visit(Block.Diagram chart) {
        add(chart.view().message());
        add(chart.view().caption());
        add(chart.view().note());
    }

    @Override
    public void visit(Block.Free free) {
        add(free.table().note());
    }

    @Override
    public void visit(FollowUp.Listed shown) {
        side.plan().followUps().stream()
                .filter(shown::shows)
                .flatMap(round -> round.results().stream())
                .filter(shown::shows)
                .forEach(result -> {
                    add(result.name());
                    add(result.text());
                });
    }

    @Override
    public void visit(Inset.Procedure procedure) {
        procedure.steps().forEach(step -> {
            add(step.name());
            add(step.text());
        });
    }

    @Override
    public void visit(Inset.Picture picture) {
        add(picture.caption());
        add(picture.alt());
    }

    @Override
    public void visit(Decision.Proposal proposal) {
        texts.addAll(proposal.proposals());
        texts.addAll(proposal.basis());
    }

    @Override
    public void visit(Inset.Lead lead) {
        add(lead.text());
    }

    @Override
    public void visit(Inset.Callout callout) {
        add(callout.heading());
        add(callout.text());
    }

    @Override
    public void visit(Inset.KeyFigures keyFigures) {
        keyFigures.figures().forEach(shown -> add(shown.label()));
    }

    @Override
    public void visit(ActivityGroup.Listed activities) {
        // Each is compared as a thing of its own.
    }

    @Override
    public void visit(Block.Risks risks) {
        // Each is compared as a thing of its own.
    }

    @Override
    public void visit(Block.Goals goals) {
        // Each is compared as a thing of its own.
    }

    @Override
    public void visit(ControlPoint.Listed controls) {
        // Each is compared as a thing of its own.
    }

    @Override
    public void visit(Inset.Checklist checklist) {
        // Each question is compared as a thing of its own.
    }

    @Override
    public void visit(Inset.Terms terms) {
        add(terms.caption());
        texts.addAll(terms.terms().values());
    }

    @Override
    public void visit(Inset.Abbreviations abbreviations) {
        // What they mean is the organisation's.
    }
}
