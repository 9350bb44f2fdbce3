package se.bilaga.merge.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.followup.FollowUpRow.Kind;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Risk;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Status;
import se.bilaga.source.text.Text;

/** What of a plan is followed up, in its order. */
public final class FollowUpList {
    private final String plan;
    private final Organisation organisation;
    private final List<FollowUpRow> rows = new ArrayList<>();

    private FollowUpList(PlanFile file) {
        this.plan = file.source().path();
        this.organisation = file.organisation();
    }

    /** Its activities, the measures of its risks, its controls, and the results of the plan before. */
    public static List<FollowUpRow> of(PlanFile file) {
        FollowUpList list = new FollowUpList(file);
        file.plan().activities().forEach(group -> group.activities().forEach(activity -> list.add(group, activity)));
        file.plan().risks().forEach(list::add);
        file.plan().controls().forEach(list::add);
        FollowUp before = file.plan().followUp();
        if (before != null) {
            before.results().forEach(list::add);
        }
        return list.rows;
    }

    private void add(ActivityGroup group, Activity activity) {
        List<Text> responsible = activity.responsible().isEmpty() ? group.responsible() : activity.responsible();
        DueDate due = activity.due() == null ? group.due() : activity.due();
        rows.add(new FollowUpRow(
                plan,
                Kind.ACTIVITY,
                name(activity.id(), activity.text()),
                group.areas().stream().map(this::area).collect(Collectors.joining(", ")),
                words(activity.text()),
                responsible.stream().map(Text::value).toList(),
                due == null ? "" : due.text(),
                label(activity.status()),
                words(activity.followUp()),
                activity.at()));
    }

    private void add(Risk risk) {
        for (Risk.Measure measure : risk.measures()) {
            rows.add(new FollowUpRow(
                    plan,
                    Kind.MEASURE,
                    name(measure.id(), measure.measure()),
                    words(risk.risk()),
                    words(measure.measure()),
                    measure.responsible().stream().map(Text::value).toList(),
                    measure.due() == null ? "" : measure.due().text(),
                    label(measure.status()),
                    "",
                    measure.at()));
        }
    }

    private void add(ControlPoint control) {
        rows.add(new FollowUpRow(
                plan,
                Kind.CONTROL,
                control.id().value(),
                "",
                words(control.text()),
                control.responsible().stream().map(Text::value).toList(),
                control.due() == null ? "" : control.due().text(),
                label(control.status()),
                words(control.result()),
                control.at()));
    }

    private void add(FollowUp.Result result) {
        rows.add(new FollowUpRow(
                plan,
                Kind.RESULT,
                name(result.activityId(), result.text()),
                result.area() == null ? "" : area(result.area()),
                result.activityId() == null
                        ? words(result.text())
                        : result.activityId().value(),
                List.of(),
                "",
                label(result.status()),
                words(result.text()),
                result.at()));
    }

    private String area(Text key) {
        Text name = organisation.areas().get(key.value());
        return name == null ? key.value() : name.value();
    }

    private static String name(@Nullable Text id, Text text) {
        return id == null ? words(text) : id.value();
    }

    private static String words(@Nullable Text text) {
        return text == null ? "" : text.value().strip().replaceAll("\\s+", " ");
    }

    private static String label(@Nullable Status status) {
        return status == null ? "" : status.label();
    }
}
