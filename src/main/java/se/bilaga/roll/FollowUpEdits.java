package se.bilaga.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.PartHeadings;
import se.bilaga.edit.Edits;
import se.bilaga.edit.ListEdits;
import se.bilaga.edit.Nodes;
import se.bilaga.edit.SourceLines;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.Section;
import se.bilaga.plan.type.DocumentPart;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/** Puts the follow-up of the old plan where the one of the plan before it stood, and sees that a section shows it. */
final class FollowUpEdits {
    private static final String HEADING = "Uppföljning av ";

    private final Plan plan;
    private final Node.Mapping root;
    private final Edits edits;
    private final List<Message> done;

    FollowUpEdits(Plan plan, Node.Mapping root, Edits edits, List<Message> done) {
        this.plan = plan;
        this.root = root;
        this.edits = edits;
        this.done = done;
    }

    void followUp(Period years) {
        List<Node> risks = nodes("risker", plan.risks());
        List<Node> controls = nodes("kontroller", plan.controls());
        long activities = plan.allActivities().count();
        if (activities == 0 && risks.isEmpty() && controls.isEmpty()) {
            return;
        }
        String text = FollowUpText.of(plan, risks, controls, years);
        Optional<Node.Entry> old = root.entry("uppföljning");
        if (old.isPresent()) {
            edits.replace(old.get().key().at().from(), old.get().value().at().to(), text);
        } else {
            edits.insertLines(afterDeeds(), "\n" + text + "\n");
        }
        choices("risker", plan.risks().stream().map(Risk::id));
        choices("kontroller", plan.controls().stream().map(ControlPoint::id));
        tell(activities, risks.size(), controls.size(), years, old.isPresent());
        plan.followUps().forEach(round -> rename(round, years));
        show(years);
    }

    private List<Node> nodes(String key, List<?> things) {
        return things.isEmpty()
                ? List.of()
                : root.entry(key).orElseThrow().value().items();
    }

    /** A table of the last plan's risks or controls can choose among those that there are. */
    private void choices(String block, Stream<Text> things) {
        Set<String> ids = things.map(Text::value).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            root.entry("avsnitt").ifPresent(entry -> new RiskChoices(edits, block, ids).limit(entry.value()));
        }
    }

    private void tell(long activities, long risks, long controls, Period years, boolean replaced) {
        String things = Stream.of(
                        activities == 0 ? "" : " aktiviteter: " + activities,
                        risks == 0 ? "" : " risker: " + risks,
                        controls == 0 ? "" : " kontroller: " + controls)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
        done.add(Message.of("under uppföljning av %s står%s", "the follow-up of %s has%s", years, things));
        if (replaced) {
            done.add(new Message(
                    "den förra planens egen uppföljning är borttagen", "the old plan's own follow-up is removed"));
        }
    }

    /** Where the last of the lists ends that the follow-up is about. */
    private int afterDeeds() {
        int last = Stream.of("aktiviteter", "risker", "kontroller")
                .flatMap(key -> root.entry(key).stream())
                .mapToInt(entry -> entry.value().at().to())
                .max()
                .orElseThrow();
        return SourceLines.after(edits.file(), last);
    }

    /** A heading that {@code roll} wrote is another now. */
    private void rename(FollowUp old, Period years) {
        plan.allSections()
                .map(Section::heading)
                .filter(heading -> heading.value().equals(HEADING + old.period()))
                .forEach(heading -> edits.replace(heading.at(), HEADING + years));
    }

    /** A section for what no section of the old plan showed. */
    private void show(Period years) {
        List<String> blocks = new ArrayList<>();
        if (plan.allActivities().findAny().isPresent() && !shows(FollowUp.Listed.class::isInstance)) {
            blocks.add("uppföljning: {form: lista}");
        }
        if (!plan.risks().isEmpty() && !shows(FollowUpEdits::showsOldRisks)) {
            blocks.add("risker: {från: uppföljningen}");
        }
        if (!plan.controls().isEmpty() && !shows(FollowUpEdits::showsOldControls)) {
            blocks.add("kontroller: {från: uppföljningen}");
        }
        if (blocks.isEmpty() || plan.sections().isEmpty()) {
            return;
        }
        String heading = HEADING + years;
        insert(heading, blocks);
        done.add(Message.of(
                "avsnittet \"%s\" är tillagt och visar den", "the section \"%s\" is added and shows it", heading));
    }

    private boolean shows(Predicate<Block> what) {
        return plan.blocks().anyMatch(what);
    }

    private static boolean showsOldRisks(Block block) {
        return block instanceof Block.Risks risks && risks.from() == RiskSource.FOLLOW_UP;
    }

    private static boolean showsOldControls(Block block) {
        return block instanceof ControlPoint.Listed shown && shown.from() == RiskSource.FOLLOW_UP;
    }

    private void insert(String heading, List<String> blocks) {
        Node sections = root.entry("avsnitt").orElseThrow().value();
        int before = place(heading);
        boolean last = before == plan.sections().size();
        int at = last ? before - 1 : before;
        if (!(sections instanceof Node.Sequence) || Nodes.isFlow(sections)) {
            Node item = sections.items().get(at);
            String section = "{rubrik: " + heading + ", innehåll: [{" + String.join("}, {", blocks) + "}]}";
            int place = last ? item.at().to() : item.at().from();
            edits.replace(place, place, last ? ", " + section : section + ", ");
            return;
        }
        Span item = new ListEdits(edits).item(sections, at);
        String section = section(SourceLines.indent(edits.file(), item.from()), heading, blocks);
        if (last) {
            edits.insertLines(SourceLines.after(edits.file(), item.to()), "\n" + section);
        } else {
            edits.insertLines(SourceLines.withComments(edits.file(), item.from()), section + "\n");
        }
    }

    private static String section(String indent, String heading, List<String> blocks) {
        StringBuilder text = new StringBuilder();
        text.append(indent).append("- rubrik: ").append(heading).append('\n');
        text.append(indent).append("  innehåll:\n");
        blocks.forEach(
                block -> text.append(indent).append("    - ").append(block).append('\n'));
        return text.toString();
    }

    /** Where the document type has it, else before the plan's own. */
    private int place(String heading) {
        PartHeadings parts = new PartHeadings(plan.document());
        List<DocumentPart> usual = plan.document().parts();
        Optional<DocumentPart> own = parts.of(heading);
        if (own.isEmpty()) {
            return firstOfPlan();
        }
        int place = 0;
        while (place < plan.sections().size()
                && parts.of(plan.sections().get(place)).map(usual::indexOf).orElse(-1) <= usual.indexOf(own.get())) {
            place++;
        }
        return place;
    }

    /** The first section that shows the plan's own activities or risks; the number of sections where none does. */
    private int firstOfPlan() {
        int first = 0;
        while (first < plan.sections().size() && !showsOwn(plan.sections().get(first))) {
            first++;
        }
        return first;
    }

    private static boolean showsOwn(Section section) {
        return section.withSubsections()
                .flatMap(inner -> inner.blocks().stream())
                .anyMatch(block -> block instanceof ActivityGroup.Listed || block instanceof Block.Risks);
    }
}
