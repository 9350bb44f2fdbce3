package se.bilaga.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.edit.Edits;
import se.bilaga.edit.ListEdits;
import se.bilaga.edit.Nodes;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.value.Status;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/** What is finished leaves the plan's activities and its risks' measures; the rest stays, with the same ids. */
final class ActivityEdits {
    private final Node.Mapping root;
    private final Edits edits;
    private final ListEdits lists;
    private final List<Message> done;

    ActivityEdits(Node.Mapping root, Edits edits, List<Message> done) {
        this.root = root;
        this.edits = edits;
        this.lists = new ListEdits(edits);
        this.done = done;
    }

    void activities(Plan plan) {
        List<Node> groups = items("aktiviteter");
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            ActivityGroup group = plan.activities().get(i);
            list(groups.get(i), "aktiviteter")
                    .ifPresent(list -> lists.keep(
                            list,
                            item -> !finished(group.activities().get(item).status()),
                            "aktivitet: " + TaskMarker.TEXT));
            group.activities().stream()
                    .filter(activity -> finished(activity.status()))
                    .forEach(activity -> gone.add(name(activity)));
        }
        tell(
                gone,
                plan.allActivities().count(),
                new Message(
                        "klara och strukna aktiviteter är borttagna", "finished and dropped activities are removed"),
                new Message("aktiviteter som står kvar med samma id", "activities that stay with the same id"));
    }

    void risks(Plan plan) {
        List<Node> risks = items("risker");
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            Risk risk = plan.risks().get(i);
            list(risks.get(i), "åtgärder")
                    .ifPresent(list -> lists.keep(
                            list, item -> !finished(risk.measures().get(item).status()), "åtgärd: " + TaskMarker.TEXT));
            risk.measures().stream()
                    .filter(measure -> finished(measure.status()))
                    .forEach(measure -> gone.add(name(measure.id(), measure.measure())));
        }
        long all =
                plan.risks().stream().mapToLong(risk -> risk.measures().size()).sum();
        tell(
                gone,
                all,
                new Message("klara och strukna åtgärder är borttagna", "finished and dropped measures are removed"),
                new Message("åtgärder som står kvar", "measures that stay"));
    }

    /** What a control showed is told in the follow-up; the next plan's is still to be made. */
    void controls() {
        for (Node item : items("kontroller")) {
            Node.Mapping control = (Node.Mapping) item;
            Stream.of("status", "resultat")
                    .flatMap(key -> control.entry(key).stream())
                    .forEach(entry -> edits.replace(entry.value().at(), ""));
        }
    }

    private void tell(List<String> gone, long all, Message left, Message kept) {
        if (!gone.isEmpty()) {
            String names = String.join(", ", gone);
            done.add(Message.of(left.sv() + ": %s", left.en() + ": %s", names));
        }
        if (all > gone.size()) {
            done.add(Message.of(kept.sv() + ": %s", kept.en() + ": %s", all - gone.size()));
        }
    }

    private static String name(Activity activity) {
        return name(activity.id(), activity.text());
    }

    private static String name(@Nullable Text id, Text text) {
        return id == null ? "\"" + text.value().strip() + "\"" : id.value();
    }

    private static boolean finished(@Nullable Status status) {
        return status != null && status.isFinished();
    }

    private List<Node> items(String key) {
        return list(root, key).map(Node::items).orElse(List.of());
    }

    private static Optional<Node> list(Node owner, String key) {
        return owner instanceof Node.Mapping mapping
                ? mapping.entry(key).map(Node.Entry::value).filter(value -> !Nodes.isBlank(value))
                : Optional.empty();
    }
}
