package se.bilaga.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Sparkline;
import se.bilaga.page.grid.AbbreviationGrid;
import se.bilaga.page.grid.ActivityGrid;
import se.bilaga.page.grid.AreaNames;
import se.bilaga.page.grid.ChecklistGrid;
import se.bilaga.page.grid.ControlGrid;
import se.bilaga.page.grid.DocumentWords;
import se.bilaga.page.grid.FollowUpViews;
import se.bilaga.page.grid.GoalGrid;
import se.bilaga.page.grid.RiskGrid;
import se.bilaga.page.grid.StatisticsGrid;
import se.bilaga.page.look.Look;
import se.bilaga.page.text.Anchors;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Prose;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Subheads;
import se.bilaga.paper.Sheet;
import se.bilaga.picture.Artwork;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.BlockVisitor;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.Decision;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.KeyFigures;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.chart.Chart;

/** Turns the blocks of a plan into what a template places. */
final class BlockViews {
    private final PlanFile file;
    private final Plan plan;
    private final Statistics statistics;
    private final Anchors anchors;
    private final Prose prose;
    private final Diagnostics diagnostics;
    private final AreaNames areas;
    private final DocumentWords terms;
    private final ChartFigures charts;
    private final NoteWords notes;
    private final KeyFigureViews keyFigureViews;
    private final Map<String, Artwork> images = new LinkedHashMap<>();
    private final Sparklines sparklines;

    BlockViews(PlanFile file, Statistics statistics, Look look, Anchors anchors, Prose prose, Diagnostics diagnostics) {
        this.file = file;
        this.plan = file.plan();
        this.statistics = statistics;
        this.anchors = anchors;
        this.prose = prose;
        this.diagnostics = diagnostics;
        this.charts = new ChartFigures(new SameFigures(plan, statistics, anchors), look, anchors, prose);
        this.sparklines = new Sparklines(look, images);
        this.keyFigureViews = new KeyFigureViews(new KeyFigures(statistics, file.passages(), diagnostics), sparklines);
        this.notes = new NoteWords(plan, prose);
        this.areas = new AreaNames(file.organisation().areas());
        this.terms = new DocumentWords(plan.document(), prose);
    }

    /** The charts placed so far, by the id of their figure. */
    Map<String, Chart> charts() {
        return charts.placed();
    }

    /** The pictures placed so far, by their name in the tree. */
    Map<String, Artwork> images() {
        return images;
    }

    /**
     * What is placed for a block.
     *
     * @param subheads makes the headings that a block brings with it
     * @param sheet that the block stands on
     */
    List<BlockView> views(Block block, Subheads subheads, Sheet sheet) {
        Placing placing = new Placing(subheads, sheet);
        block.accept(placing);
        return placing.views;
    }

    private final class Placing implements BlockVisitor {
        private final Subheads subheads;
        private final Sheet sheet;
        private List<BlockView> views = List.of();

        Placing(Subheads subheads, Sheet sheet) {
            this.subheads = subheads;
            this.sheet = sheet;
        }

        @Override
        public void visit(Block.Prose text) {
            views = List.of(new BlockView.Paragraphs(prose.blocks(text.text())));
        }

        @Override
        public void visit(Block.Table table) {
            views = one(statistics
                    .table(table.view(), diagnostics)
                    .map(data -> StatisticsGrid.of(
                            data,
                            anchors.of(table),
                            table.view().caption(),
                            notes.of(table.view().note()),
                            trend -> sparklines.of(
                                    trend, new Text("", table.view().at()), Sparkline.OF_CELL))));
        }

        @Override
        public void visit(Block.Diagram diagram) {
            views = one(statistics
                    .chart(diagram.view(), diagnostics)
                    .map(chart -> charts.figure(
                            diagram, chart, sheet, notes.of(diagram.view().note()))));
        }

        @Override
        public void visit(Block.Free free) {
            views = one(statistics
                    .table(free.table(), diagnostics)
                    .map(data -> StatisticsGrid.free(free.table(), data, anchors.of(free), notes.of(free.table()))));
        }

        @Override
        public void visit(ActivityGroup.Listed activities) {
            views = activities(activities, subheads);
        }

        @Override
        public void visit(FollowUp.Listed followedUp) {
            views = followedUp(followedUp, subheads);
        }

        @Override
        public void visit(Block.Risks risks) {
            List<Risk> chosen =
                    plan.risks(risks.from()).stream().filter(risks::shows).toList();
            views = List.of(RiskGrid.of(risks, chosen, anchors.of(risks), file.organisation(), terms));
        }

        @Override
        public void visit(Block.Goals goals) {
            views = List.of(GoalGrid.of(
                    goals,
                    plan.goals().stream().filter(goals::shows).toList(),
                    indicator -> statistics.outcome(indicator, diagnostics),
                    anchors.of(goals),
                    terms));
        }

        @Override
        public void visit(ControlPoint.Listed controls) {
            List<ControlPoint> all = plan.controls(controls.from());
            List<ControlPoint> chosen = all.stream().filter(controls::shows).toList();
            views = List.of(ControlGrid.of(controls, chosen, anchors.of(controls), terms));
        }

        @Override
        public void visit(Inset.Checklist checklist) {
            views = List.of(ChecklistGrid.of(checklist, anchors.of(checklist), terms));
        }

        @Override
        public void visit(Inset.Procedure procedure) {
            views = List.of(steps(procedure));
        }

        @Override
        public void visit(Inset.Picture picture) {
            views = picture(picture);
        }

        @Override
        public void visit(Decision.Proposal proposal) {
            views = proposal(proposal, subheads);
        }

        @Override
        public void visit(Inset.Terms list) {
            views = List.of(AbbreviationGrid.ofTerms(list, anchors.of(list), terms));
        }

        @Override
        public void visit(Inset.Lead lead) {
            views = List.of(new BlockView.Lead(prose.blocks(lead.text())));
        }

        @Override
        public void visit(Inset.Callout callout) {
            Text heading = callout.heading();
            Markup title = heading == null ? Markup.text(terms.type().word(DocumentWord.CALLOUT)) : prose.line(heading);
            views = List.of(new BlockView.Callout(title, prose.blocks(callout.text())));
        }

        @Override
        public void visit(Inset.KeyFigures keyFigures) {
            views = List.of(keyFigureViews.of(keyFigures));
        }

        @Override
        public void visit(Inset.Abbreviations abbreviations) {
            views = List.of(AbbreviationGrid.of(
                    file.passages().abbreviations(abbreviations), anchors.of(abbreviations), terms));
        }
    }

    private static List<BlockView> one(Optional<? extends BlockView> view) {
        return view.<List<BlockView>>map(List::of).orElse(List.of());
    }

    /** A chart that was placed, for another sheet. */
    BlockView.ChartFigure drawnAnew(BlockView.ChartFigure figure, Sheet sheet) {
        return charts.drawnAnew(figure, sheet);
    }

    private List<BlockView> activities(ActivityGroup.Listed view, Subheads subheads) {
        List<ActivityGroup> groups = view.parts(plan.activities());
        return switch (view.form()) {
            case TABLE -> List.of(ActivityGrid.of(view, groups, anchors.of(view), areas, terms));
            case LIST -> ActivityGrid.lists(view, groups, areas, terms, subheads);
        };
    }

    private List<BlockView> followedUp(FollowUp.Listed view, Subheads subheads) {
        List<FollowUp> rounds = plan.followUps().stream().filter(view::shows).toList();
        FollowUpViews views = new FollowUpViews(view, rounds, areas, terms);
        return switch (view.form()) {
            case TABLE -> List.of(views.table(anchors.of(view)));
            case LIST -> views.lists(subheads);
        };
    }

    private BlockView steps(Inset.Procedure procedure) {
        return new BlockView.Steps(procedure.steps().stream()
                .map(step -> new BlockView.Step(
                        prose.line(step.name()), step.text() == null ? Markup.NONE : prose.blocks(step.text())))
                .toList());
    }

    private List<BlockView> picture(Inset.Picture picture) {
        String name = "bild-" + (images.size() + 1);
        Artwork artwork = file.pictures().get(picture.file().value());
        if (artwork == null) {
            return List.of(); // whoever read the plan has said why
        }
        images.put(name, artwork);
        @Nullable Markup caption = picture.caption() == null ? null : prose.line(picture.caption());
        return List.of(new BlockView.PictureFigure(
                anchors.of(picture), caption, name, picture.alt().value()));
    }

    private List<BlockView> proposal(Decision.Proposal proposal, Subheads subheads) {
        List<BlockView> lists = new ArrayList<>();
        lists.add(list(DocumentWord.PROPOSAL, true, proposal.proposals(), subheads));
        if (!proposal.basis().isEmpty()) {
            lists.add(list(DocumentWord.BASIS, false, proposal.basis(), subheads));
        }
        return lists;
    }

    private BlockView list(DocumentWord term, boolean ordered, List<Text> items, Subheads subheads) {
        String heading = plan.document().word(term);
        return new BlockView.ItemList(
                subheads.of(heading, heading),
                ordered,
                items.stream().map(prose::inline).toList());
    }
}
