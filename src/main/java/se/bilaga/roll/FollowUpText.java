package se.bilaga.roll;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.edit.Edits;
import se.bilaga.edit.Nodes;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.Status;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/**
 * The follow-up of a plan in the next one, in YAML: every activity with its text, every risk with its measures, and
 * room for how it went.
 */
final class FollowUpText {
    private static final int WIDTH = 100;
    private static final int RISK_INDENT = 6;

    private final Plan plan;
    private final StringBuilder yaml = new StringBuilder();

    private FollowUpText(Plan plan) {
        this.plan = plan;
    }

    /**
     * The key {@code uppföljning} and all under it, without a last line end.
     *
     * @param risks the nodes of the plan's risks
     * @param controls those of its controls
     */
    static String of(Plan plan, List<Node> risks, List<Node> controls, Period years) {
        FollowUpText text = new FollowUpText(plan);
        text.line(0, "uppföljning:");
        text.line(2, "period: " + years.written());
        text.activities();
        text.risks(risks);
        text.controls(controls);
        return text.yaml.toString().stripTrailing();
    }

    private void activities() {
        List<Text> empty = emptyAreas();
        if (plan.allActivities().findAny().isPresent() || !empty.isEmpty()) {
            line(2, "aktiviteter:");
        }
        plan.activities().forEach(group -> group.activities().forEach(activity -> activity(group, activity)));
        empty.forEach(area -> {
            line(4, "- område: " + written(area));
            line(4, "  text: " + TaskMarker.TEXT);
        });
    }

    /** An area of each block that would show nothing, which it may not. */
    private List<Text> emptyAreas() {
        Set<Text> known = plan.activities().stream()
                .filter(group -> !group.activities().isEmpty() && !group.areas().isEmpty())
                .map(group -> group.areas().get(0))
                .collect(Collectors.toSet());
        return plan.blocks(FollowUp.Listed.class)
                .map(FollowUp.Listed::areas)
                .filter(areas -> !areas.isEmpty() && areas.stream().noneMatch(known::contains))
                .map(areas -> areas.get(0))
                .distinct()
                .toList();
    }

    private void activity(ActivityGroup group, Activity activity) {
        String dash = "- ";
        if (!group.areas().isEmpty()) {
            line(4, dash + "område: " + written(group.areas().get(0)));
            dash = "  ";
        }
        if (activity.id() != null) {
            line(4, dash + "aktivitet: " + written(activity.id()));
            dash = "  ";
        }
        line(4, dash + "namn: " + Nodes.quoted(name(activity.text().value())));
        Status status = activity.status();
        line(6, (isFinal(status) ? "status: " + word(status) : "status:"));
        prose(6, "text", TaskMarker.TEXT + ": " + activity.text().value().strip());
    }

    /** The first sentence, by which a reader knows the activity again when the plan that had it is not at hand. */
    private static String name(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        int end = line.indexOf(". ");
        return end > 0 ? line.substring(0, end) : line.replaceAll("[.:;,]$", "");
    }

    private static boolean isFinal(@Nullable Status status) {
        return status != null && status.isFinished();
    }

    private static String word(@Nullable Status status) {
        return status == null ? "" : status.label().toLowerCase(Locale.ROOT);
    }

    /** Risks as they were written, but what was still to be done has no status: that is for the author to say. */
    private void risks(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        line(2, "risker:");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Edits edits = new Edits(node.at().file());
            clearStatus(plan.risks().get(i), node, edits);
            String text = edits.text(node.at().from(), node.at().to());
            line(4, "- " + indented(text, column(node)));
        }
    }

    /** Controls as they were written, with room for what they showed. */
    private void controls(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        line(2, "kontroller:");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String text =
                    new Edits(node.at().file()).text(node.at().from(), node.at().to());
            String result = "resultat: " + TaskMarker.TEXT;
            boolean told = plan.controls().get(i).result() != null;
            if (Nodes.isFlow(node) && !told) {
                text = text.substring(0, text.lastIndexOf('}')).stripTrailing() + ", " + result + "}";
            }
            line(4, "- " + indented(text, column(node)));
            if (!Nodes.isFlow(node) && !told) {
                line(RISK_INDENT, result);
            }
        }
    }

    private static void clearStatus(Risk risk, Node node, Edits edits) {
        List<Node> measures = ((Node.Mapping) node)
                .entry("åtgärder")
                .map(entry -> entry.value().items())
                .orElse(List.of());
        for (int i = 0; i < risk.measures().size(); i++) {
            if (!isFinal(risk.measures().get(i).status())) {
                ((Node.Mapping) measures.get(i))
                        .entry("status")
                        .ifPresent(entry -> clear(entry.value().at(), edits));
            }
        }
    }

    /** Takes a value away, and the blank before it where nothing comes after. */
    private static void clear(Span value, Edits edits) {
        String text = value.file().text();
        boolean last = value.to() == text.length() || text.charAt(value.to()) == '\n';
        edits.replace(last && text.charAt(value.from() - 1) == ' ' ? value.from() - 1 : value.from(), value.to(), "");
    }

    private static int column(Node node) {
        return node.at().column() - 1;
    }

    /** The lines after the first moved as far as the first is. */
    private static String indented(String text, int column) {
        return text.replaceAll("\n {0," + column + "}(?=[^\n])", "\n" + " ".repeat(RISK_INDENT));
    }

    /** A text in the author's words, folded; one of several paragraphs keeps its lines. */
    private void prose(int indent, String key, String text) {
        if (text.contains("\n")) {
            line(indent, key + ": |");
            text.lines().forEach(part -> line(part.isBlank() ? 0 : indent + 2, part));
            return;
        }
        line(indent, key + ": >-");
        StringBuilder row = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (row.length() > 0 && indent + 2 + row.length() + 1 + word.length() > WIDTH) {
                line(indent + 2, row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        line(indent + 2, row.toString());
    }

    /** As its author wrote it, but on one line. */
    private static String written(Text text) {
        String written = text.at().text();
        boolean block = written.startsWith(">") || written.startsWith("|");
        return block || written.contains("\n") ? Nodes.quoted(text.value()) : written;
    }

    private void line(int indent, String text) {
        yaml.append(" ".repeat(indent)).append(text.stripTrailing()).append('\n');
    }
}
