package se.bilaga.plan.view;

import java.util.List;
import java.util.Map;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.Status;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Which activities a block shows: those of some ids, or those that have what is asked for. */
@Doc("Vilka aktiviteter som visas; av flera villkor ska alla vara uppfyllda")
public record ActivitySelection(
        Span at,

        @Shorthand @Key(value = "id", doc = "Aktiviteterna med de här id:na")
        List<Text> ids,

        @Key(value = "avdelning", also = "enhet|verksamhet", doc = "Aktiviteter för de här avdelningarna")
        List<Text> departments,

        @Key(value = "ansvarig", also = "ansvar|vem", doc = "Aktiviteter som någon av de här ansvarar för")
        List<Text> responsible,

        @Key(value = "status", also = "läge", doc = "Aktiviteter som har kommit så långt")
        List<Status> statuses,

        Map<String, OwnValue> own) {
    public ActivitySelection {
        ids = List.copyOf(ids);
        departments = List.copyOf(departments);
        responsible = List.copyOf(responsible);
        statuses = List.copyOf(statuses);
        own = Ordered.copy(own);
    }

    /** Whether it asks for something of each activity, and not of departments alone. */
    public boolean isOfActivities() {
        return !ids.isEmpty() || !responsible.isEmpty() || !statuses.isEmpty() || !own.isEmpty();
    }
}
