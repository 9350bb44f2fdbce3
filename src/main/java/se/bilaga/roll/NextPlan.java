package se.bilaga.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.bilaga.edit.Edits;
import se.bilaga.edit.Nodes;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;
import se.bilaga.statistics.Statistics;

/**
 * The next plan as YAML: the old one's text, changed where the new period makes it another.
 *
 * @param text the whole file
 * @param copies from each file that the old plan is made of to the new one's own, as paths from the plan's folder
 * @param done what has been changed, for its author
 */
public record NextPlan(String text, Map<String, String> copies, List<Message> done) {

    public NextPlan {
        copies = Ordered.copy(copies);
        done = List.copyOf(done);
    }

    /**
     * The plan after {@code plan}; empty where it is written so that its lines cannot be edited.
     *
     * @param taken whether there is a file of a name, counted from the plan's folder
     */
    public static Optional<NextPlan> of(
            PlanFile plan, Statistics statistics, Shift shift, Predicate<String> taken, Diagnostics d) {
        Optional<Node> root = Yaml.parse(plan.source(), new Diagnostics());
        if (root.isEmpty() || !(root.get() instanceof Node.Mapping mapping) || Nodes.isFlow(mapping)) {
            d.error(
                    "plan-i-klammer",
                    Span.start(plan.source()),
                    Message.of(
                            "planen är skriven i klammer och kan inte rullas",
                            "the plan is written in braces and cannot be rolled"),
                    Message.of("skriv varje nyckel på en egen rad", "write each key on a line of its own"));
            return Optional.empty();
        }
        return Optional.of(edited(plan, mapping, statistics, shift, taken));
    }

    private static NextPlan edited(
            PlanFile file, Node.Mapping root, Statistics statistics, Shift shift, Predicate<String> taken) {
        Plan plan = file.plan();
        List<Message> done = new ArrayList<>();
        Edits edits = new Edits(file.source());
        HeadEdits head = new HeadEdits(root, edits, done);
        head.period(shift.to(), name(file.source()));
        head.clear();
        head.coverFacts(plan);
        head.acceptances(plan);
        new FigureEdits(edits, shift).series(root, statistics);
        ActivityEdits activities = new ActivityEdits(root, edits, done);
        activities.activities(plan);
        activities.risks(plan);
        activities.controls();
        new AnswerEdits(edits).clear(plan, root);
        new FollowUpEdits(plan, root, edits, done).followUp(shift.followedUp());
        Map<String, String> copies = new FileCopies(edits, shift, taken).of(plan);
        copies.forEach((from, to) -> done.add(Message.of("%s är kopierad till %s", "%s is copied to %s", from, to)));
        return new NextPlan(edits.text(), copies, done);
    }

    private static String name(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
