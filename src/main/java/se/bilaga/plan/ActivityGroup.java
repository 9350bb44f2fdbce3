package se.bilaga.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.Status;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Activities that answer to the same need or goal; what the group says holds for each that does not say otherwise. */
@Doc("Aktiviteter som svarar mot samma behov eller mål")
public record ActivityGroup(
        Span at,

        @Key(value = "område", doc = "Området eller områdena i organisationens modell", example = "utveckla")
        List<Text> areas,

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

    public ActivityGroup {
        areas = List.copyOf(areas);
        responsible = List.copyOf(responsible);
        activities = List.copyOf(activities);
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
    }
}
