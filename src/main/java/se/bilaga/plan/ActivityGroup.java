package se.bilaga.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.ActivityForm;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.Status;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.plan.view.ActivitySelection;
import se.bilaga.prose.Referent;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Activities that answer to the same need or goal; what the group says holds for each that does not say otherwise. */
@Doc("Aktiviteter som svarar mot samma behov eller mål")
public record ActivityGroup(
        Span at,

        @Key(value = "område", doc = "Området eller områdena i organisationens modell", example = "utveckla")
        List<Text> areas,

        @Key(
                value = "avdelning",
                also = "avdelningar|enhet|verksamhet",
                doc = "Avdelningen eller avdelningarna som gör det",
                example = "Äldreomsorg")
        List<Text> departments,

        @Key(value = "behov", also = "bakgrund|motiv", doc = "Behovet som aktiviteterna svarar mot") @Nullable
        Need need,

        @Key(value = "mål", also = "syfte", doc = "Vad aktiviteterna ska uppnå") @Nullable
        Text goal,

        @Key(value = "till-mål", doc = "Id för planens mål som aktiviteterna bidrar till") @Nullable
        Text goalId,

        @Key(
                value = "måldatum",
                also = "slutdatum|deadline|datum|klart|när|tidplan|färdigt|sluttid",
                doc = "När aktiviteterna ska vara klara")
        @Nullable
        DueDate due,

        @Key(
                value = "ansvarig",
                also = "ansvar|vem|responsible",
                doc = "Vilka som ansvarar, som roller",
                example = "[AC, EC]")
        List<Text> responsible,

        @Key(value = "uppföljning", also = "kommentar", doc = "Hur aktiviteterna följs upp") @Nullable
        Text followUp,

        @Key(value = "aktiviteter", also = "åtgärder|punkter|activities", doc = "Aktiviteterna, i ordning")
        List<Activity> activities) {

    private static final Set<ActivityColumn> ARRANGED = EnumSet.of(
            ActivityColumn.AREA,
            ActivityColumn.DEPARTMENT,
            ActivityColumn.DUE,
            ActivityColumn.RESPONSIBLE,
            ActivityColumn.STATUS);

    public ActivityGroup {
        areas = List.copyOf(areas);
        departments = List.copyOf(departments);
        responsible = List.copyOf(responsible);
        activities = List.copyOf(activities);
    }

    /** When an activity is to be done; null where nobody says. */
    public @Nullable DueDate due(@Nullable Activity activity) {
        return activity == null || activity.due() == null ? due : activity.due();
    }

    /** Who does an activity. */
    public List<Text> responsible(@Nullable Activity activity) {
        return activity == null || activity.responsible().isEmpty() ? responsible : activity.responsible();
    }

    /** How an activity is followed up; null where nobody says. */
    public @Nullable Text followUp(@Nullable Activity activity) {
        return activity == null || activity.followUp() == null ? followUp : activity.followUp();
    }

    /** Whether an activity, or null the group as such, is what is asked for. */
    private boolean isChosen(ActivitySelection asked, @Nullable Activity activity) {
        if (activity == null) {
            return !asked.isOfActivities() && any(asked.departments(), departments);
        }
        return any(asked.ids(), Stream.ofNullable(activity.id()).toList())
                && any(asked.departments(), departments)
                && any(asked.responsible(), responsible(activity))
                && any(asked.statuses(), Stream.ofNullable(activity.status()).toList())
                && asked.own().entrySet().stream().allMatch(field -> activity.has(field.getKey(), field.getValue()));
    }

    private static <T> boolean any(List<T> asked, List<T> given) {
        return asked.isEmpty() || given.stream().anyMatch(asked::contains);
    }

    /** The group with other activities. */
    public ActivityGroup with(List<Activity> others) {
        return new ActivityGroup(at, areas, departments, need, goal, goalId, due, responsible, followUp, others);
    }

    /** Why something is to be done. */
    @Doc("Ett behov")
    public record Need(
            Span at,

            @Key(value = "rubrik", also = "titel|namn", doc = "Behovet i några ord", example = "Lärande organisation")
            @Nullable
            Text heading,

            @Shorthand @Key(value = "text", also = "beskrivning", doc = "Behovet i en eller två meningar") @Nullable
            Text text) {}

    /**
     * Something that the administration has set out to do.
     *
     * @param own what is written in the document type's own fields, by their keys
     */
    @Doc("En aktivitet")
    public record Activity(
            Span at,

            @Key(
                    value = "id",
                    doc = "Namn som är detsamma i nästa års plan, så att aktiviteten kan följas upp",
                    example = "skugga-en-kollega")
            @Nullable
            Text id,

            @Key(
                    value = "aktivitet",
                    also = "åtgärd|text|rubrik|beskrivning|namn|titel",
                    doc = "Vad som ska göras, i Markdown")
            Text text,

            @Key(
                    value = "måldatum",
                    also = "slutdatum|deadline|datum|klart|när|tidplan|färdigt|sluttid",
                    doc = "När den ska vara klar, om inte som gruppens")
            @Nullable
            DueDate due,

            @Key(value = "ansvarig", also = "ansvar|vem|responsible", doc = "Vilka som ansvarar, om inte gruppens")
            List<Text> responsible,

            @Key(value = "status", also = "läge", doc = "Hur långt den har kommit") @Nullable
            Status status,

            @Key(value = "budget", also = "kostnad", doc = "Vad den får kosta", example = "250 tkr") @Nullable
            Amount budget,

            @Key(value = "uppföljning", also = "kommentar", doc = "Hur den följs upp, om inte som gruppens") @Nullable
            Text followUp,

            Map<String, OwnValue> own) {
        public Activity {
            responsible = List.copyOf(responsible);
            own = Ordered.copy(own);
        }

        private boolean has(String key, OwnValue asked) {
            OwnValue value = own.get(key);
            return value != null && any(asked.written(), value.written());
        }
    }

    /** The block that shows activities as a table or a list. */
    @Key(
            value = "aktiviteter",
            also = "aktivitetstabell|aktivitetslista|handlingsplan",
            doc = "Planens aktiviteter, som tabell eller lista")
    public record Listed(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "områden", doc = "Bara aktiviteter i de här områdena; annars alla")
            List<Text> areas,

            @Key(
                    value = "urval",
                    also = "filter|välj",
                    doc = "Bara de här aktiviteterna: id:n, eller vad de ska ha; annars alla",
                    example = "{avdelning: Äldreomsorg, status: [pågår, försenad]}")
            @Nullable
            ActivitySelection selection,

            @Key(
                    value = "efter",
                    also = "gruppera|uppdelning|sortera",
                    doc = "Vad aktiviteterna ordnas efter, med en rubrik för varje",
                    example = "avdelning")
            @Nullable
            Word<ActivityColumn> by,

            @Key(value = "form", doc = "Tabell eller punktlista", fallback = "tabell")
            ActivityForm form,

            @Key(
                    value = "kolumner",
                    doc = "Tabellens kolumner i ordning, annars de som aktiviteterna har uppgifter till; i en lista"
                            + " det som står inom parentes efter varje aktivitet")
            List<Word<ActivityColumn>> columns)
            implements Block {
        public Listed {
            areas = List.copyOf(areas);
            columns = List.copyOf(columns);
            if (by != null && by.known() != null && !ARRANGED.contains(by.known())) {
                throw new BadValue(
                        new Message(
                                "aktiviteterna kan inte ordnas efter det", "the activities cannot be arranged by that"),
                        new Message(
                                "skriv område, avdelning, måldatum, ansvarig, status eller ett eget fält",
                                "write område, avdelning, måldatum, ansvarig, status or a field of your own"));
            }
        }

        /** Whether it shows anything of a group. */
        public boolean shows(ActivityGroup group) {
            return part(group).isPresent();
        }

        /** Whether it shows an activity of a group that it shows. */
        public boolean shows(ActivityGroup group, Activity activity) {
            return selection == null || group.isChosen(selection, activity);
        }

        /** What it shows of a group; empty for nothing. A need without activities is chosen by areas and departments alone. */
        public Optional<ActivityGroup> part(ActivityGroup group) {
            if (!areas.isEmpty() && group.areas().stream().noneMatch(areas::contains)) {
                return Optional.empty();
            }
            if (selection == null) {
                return Optional.of(group);
            }
            List<Activity> chosen = group.activities().stream()
                    .filter(activity -> shows(group, activity))
                    .toList();
            boolean all = chosen.size() == group.activities().size()
                    && (!chosen.isEmpty() || group.isChosen(selection, null));
            return all ? Optional.of(group) : Optional.of(group.with(chosen)).filter(part -> !chosen.isEmpty());
        }

        /** What it shows of a plan's groups. */
        public List<ActivityGroup> parts(List<ActivityGroup> groups) {
            return groups.stream().flatMap(group -> part(group).stream()).toList();
        }

        /** Whether it says so much of those that it shows. */
        public boolean says(Word<ActivityColumn> column) {
            return switch (form) {
                case TABLE -> columns.isEmpty() || columns.contains(column);
                case LIST -> column.known() == ActivityColumn.ACTIVITY || columns.contains(column);
            };
        }

        @Override
        public @Nullable Referent numberedAs() {
            return form.numberedAs();
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }
}
