package se.bilaga.plan.read;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.BlockVisitor;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.Decision;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.text.Passages;
import se.bilaga.plan.value.ActivityForm;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.plan.view.ActivitySelection;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;

/** Finds blocks that would print nothing, or only the head of a table: the author believes that something is there. */
final class EmptyBlocks implements BlockVisitor {
    private static final String RULE = "tomt-innehåll";

    private final Plan plan;
    private final Organisation organisation;
    private final Passages passages;
    private final Diagnostics diagnostics;

    private EmptyBlocks(Plan plan, Organisation organisation, Passages passages, Diagnostics diagnostics) {
        this.plan = plan;
        this.organisation = organisation;
        this.passages = passages;
        this.diagnostics = diagnostics;
    }

    static void check(Plan plan, Organisation organisation, Passages passages, Diagnostics diagnostics) {
        EmptyBlocks empty = new EmptyBlocks(plan, organisation, passages, diagnostics);
        plan.blocks().forEach(block -> block.accept(empty));
    }

    /** What a block has not, and what to do. */
    private record Lack(Message message, Message hint) {}

    private void unless(boolean content, Block block, Lack lack) {
        if (!content) {
            diagnostics.error(RULE, block.at(), lack.message, lack.hint);
        }
    }

    @Override
    public void visit(Block.Prose prose) {
        // An empty text harms nobody.
    }

    @Override
    public void visit(Block.Table table) {
        // Its statistics say what they lack.
    }

    @Override
    public void visit(Block.Diagram diagram) {
        // Its statistics say what they lack.
    }

    @Override
    public void visit(Inset.Picture picture) {
        // Its file is looked for with the others.
    }

    @Override
    public void visit(Block.Free free) {
        unless(!free.table().rows().isEmpty(), free, own("fritabell", "rader"));
    }

    @Override
    public void visit(ActivityGroup.Listed activities) {
        Lack lack = activities.selection() == null
                ? ofPlan("aktiviteter", activities.areas())
                : new Lack(
                        Message.of("ingen aktivitet motsvarar urvalet", "no activity is what the choice asks for"),
                        Message.of(
                                "ändra urval, eller ta bort blocket aktiviteter",
                                "change urval, or remove the block aktiviteter"));
        unless(hasContent(activities) || namesUnknown(activities.selection()), activities, lack);
    }

    @Override
    public void visit(FollowUp.Listed followedUp) {
        unless(hasContent(followedUp), followedUp, ofPlan("uppföljning", followedUp.areas()));
    }

    @Override
    public void visit(Inset.Lead lead) {
        // An empty text harms nobody.
    }

    @Override
    public void visit(Inset.Callout callout) {
        unless(!callout.text().value().isBlank(), callout, own("viktigt", "text"));
    }

    @Override
    public void visit(Inset.KeyFigures keyFigures) {
        unless(!keyFigures.figures().isEmpty(), keyFigures, own("nyckeltal", "rutor"));
    }

    @Override
    public void visit(Block.Risks risks) {
        unless(!plan.risks(risks.from()).isEmpty() || !risks.ids().isEmpty(), risks, of("risker", risks.from()));
    }

    @Override
    public void visit(Block.Goals goals) {
        unless(!plan.goals().isEmpty() || !goals.ids().isEmpty(), goals, ofPlan("mål", List.of()));
    }

    @Override
    public void visit(ControlPoint.Listed controls) {
        unless(
                !plan.controls(controls.from()).isEmpty() || !controls.ids().isEmpty(),
                controls,
                of("kontroller", controls.from()));
    }

    @Override
    public void visit(Inset.Checklist checklist) {
        unless(!checklist.questions().isEmpty(), checklist, own("checklista", "frågor"));
    }

    @Override
    public void visit(Inset.Terms terms) {
        unless(!terms.terms().isEmpty(), terms, own("begrepp", "termer"));
    }

    @Override
    public void visit(Inset.Procedure procedure) {
        unless(!procedure.steps().isEmpty(), procedure, own("process", "steg"));
    }

    @Override
    public void visit(Decision.Proposal proposal) {
        unless(!proposal.proposals().isEmpty(), proposal, own("beslutsförslag", "förslag"));
    }

    /** One that names abbreviations which there are not has that fault alone. */
    @Override
    public void visit(Inset.Abbreviations view) {
        unless(
                !view.selection().isEmpty() || !passages.abbreviations(view).isEmpty(),
                view,
                new Lack(
                        new Message(
                                "planen använder ingen av organisationens förkortningar",
                                "the plan uses none of the organisation's abbreviations"),
                        new Message(
                                "skriv dem under förkortningar i organisation.yaml, eller ta bort blocket förkortningar",
                                "write them under förkortningar in organisation.yaml, or remove the block förkortningar")));
    }

    /** An unknown area is a fault of its own, and no reason to say this too. */
    private boolean hasContent(ActivityGroup.Listed view) {
        return hasUnknown(view.areas())
                || plan.activities().stream().map(ActivityGroup::areas).anyMatch(this::hasUnknown)
                || view.parts(plan.activities()).stream().anyMatch(group -> shows(view.form(), group));
    }

    /** An activity or a department that there is not has that fault alone. */
    private boolean namesUnknown(@Nullable ActivitySelection selection) {
        return selection != null
                && (!selection.ids().isEmpty()
                        || !selection.departments().stream()
                                .allMatch(name -> plan.activities().stream()
                                        .anyMatch(group -> group.departments().contains(name))));
    }

    private static boolean shows(ActivityForm form, ActivityGroup group) {
        return switch (form) {
            case TABLE -> !group.activities().isEmpty() || group.need() != null || group.goal() != null;
            case LIST -> !group.activities().isEmpty();
        };
    }

    private boolean hasContent(FollowUp.Listed view) {
        return hasUnknown(view.areas())
                || plan.followUps().stream().anyMatch(round -> hasUnknown(areas(round)))
                || plan.followUps().stream()
                        .filter(view::shows)
                        .flatMap(round -> round.results().stream())
                        .anyMatch(view::shows);
    }

    private static List<Text> areas(FollowUp followUp) {
        return followUp.results().stream()
                .map(FollowUp.Result::area)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private boolean hasUnknown(List<Text> areas) {
        return !areas.stream().allMatch(area -> organisation.areas().containsKey(area.value()));
    }

    private static Lack ofPlan(String key, List<Text> areas) {
        if (areas.isEmpty()) {
            return new Lack(
                    Message.of("planen har inget att visa under %s", "the plan has nothing to show under %s", key),
                    Message.of(
                            "skriv planens %s, eller ta bort blocket %s",
                            "write the plan's %s, or remove the block %s", key, key));
        }
        String named = String.join(", ", areas.stream().map(Text::value).toList());
        return new Lack(
                Message.of(
                        "planen har inget att visa under %s för %s",
                        "the plan has nothing to show under %s for %s", key, named),
                Message.of("ändra områden, eller ta bort blocket %s", "change områden, or remove the block %s", key));
    }

    private static Lack of(String key, RiskSource from) {
        return switch (from) {
            case PLAN -> ofPlan(key, List.of());
            case FOLLOW_UP ->
                new Lack(
                        Message.of("uppföljningen har inga %s", "the follow-up has no %s", key),
                        Message.of(
                                "skriv risker under uppföljning, eller ta bort blocket risker",
                                "write risker under uppföljning, or remove the block risker"));
        };
    }

    private static Lack own(String block, String key) {
        return new Lack(
                Message.of("%s är tom: %s saknas", "%s is empty: %s is missing", block, key),
                Message.of("skriv %s, eller ta bort blocket", "write %s, or remove the block", key));
    }
}
