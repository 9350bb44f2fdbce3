package se.bilaga.check.activities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.Plan;
import se.bilaga.plan.value.ActivityForm;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A list of activities that leaves out who does them, or when, and no table says it. */
final class UnsaidOfActivity implements Rule {
    @Override
    public Manual manual() {
        return new Manual(
                "osagt-om-aktivitet",
                Manual.Group.ACTIVITIES,
                Severity.ADVICE,
                "En lista visar aktiviteter utan vem som ansvarar eller när de ska vara klara, och det står inte i"
                        + " någon tabell.",
                "Uppgiften är skriven i planen men syns inte för den som läser dokumentet.",
                """
                aktiviteter:
                  - ansvarig: HR
                    aktiviteter:
                      - aktivitet: Utbilda tio handledare
                # - aktiviteter: {form: lista}
                """,
                """
                aktiviteter:
                  - ansvarig: HR
                    aktiviteter:
                      - aktivitet: Utbilda tio handledare
                # - aktiviteter: {form: lista, kolumner: [ansvarig]}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Plan plan = subject.plan();
        List<ActivityGroup.Listed> views =
                plan.blocks(ActivityGroup.Listed.class).toList();
        for (ActivityGroup.Listed view : views) {
            if (view.form() == ActivityForm.LIST) {
                Set<ActivityColumn> unsaid = EnumSet.noneOf(ActivityColumn.class);
                view.parts(plan.activities()).forEach(group -> unsaid.addAll(unsaid(plan, group, views)));
                report(view, unsaid, findings);
            }
        }
    }

    private static Set<ActivityColumn> unsaid(Plan plan, ActivityGroup group, List<ActivityGroup.Listed> views) {
        Set<ActivityColumn> written = EnumSet.noneOf(ActivityColumn.class);
        for (Activity activity : group.activities()) {
            DueDate due = group.due(activity);
            if (due != null && !due.text().equals(plan.period().toString())) {
                written.add(ActivityColumn.DUE);
            }
            if (!group.responsible(activity).isEmpty()) {
                written.add(ActivityColumn.RESPONSIBLE);
            }
        }
        views.stream()
                .filter(view -> view.shows(group))
                .forEach(view -> written.removeIf(column -> view.says(new Word<>(column))));
        return written;
    }

    private static void report(ActivityGroup.Listed view, Set<ActivityColumn> unsaid, Findings findings) {
        if (!unsaid.isEmpty()) {
            String names = unsaid.stream()
                    .map(column -> column == ActivityColumn.DUE ? "måldatum" : "ansvarig")
                    .collect(Collectors.joining(", "));
            findings.add(
                    view.at(),
                    Message.of(
                            "listan visar inte %s, som aktiviteterna har",
                            "the list does not show %s, which the activities have", names),
                    Message.of(
                            "skriv kolumner: [%s] i listan, eller form: tabell",
                            "write kolumner: [%s] in the list, or form: tabell", names));
        }
    }
}
