package se.bilaga.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.Status;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** How it went with what the plan before set out to do. */
@Doc("Uppföljning av den förra planen")
public record FollowUp(
        Span at,

        @Key(value = "period", doc = "Året eller åren som följs upp") @Nullable
        Period period,

        @Key(value = "aktiviteter", also = "resultat|genomfört", doc = "Det som har gjorts, i ordning")
        List<Result> results,

        @Key(value = "risker", doc = "Förra dokumentets risker, som det gick")
        List<Risk> risks,

        @Key(
                value = "kontroller",
                also = "iakttagelser|kontrollmoment",
                doc = "Förra dokumentets kontroller, med resultat")
        List<ControlPoint> controls) {

    public FollowUp {
        results = List.copyOf(results);
        risks = List.copyOf(risks);
        controls = List.copyOf(controls);
    }

    /** What came of an activity. */
    @Doc("Ett resultat")
    public record Result(
            Span at,

            @Key(value = "område", doc = "Området i organisationens modell") @Nullable
            Text area,

            @Key(value = "aktivitet", also = "id", doc = "Id för den förra planens aktivitet") @Nullable
            Text activityId,

            @Key(value = "status", also = "läge", doc = "Hur det gick") @Nullable
            Status status,

            @Key(value = "text", also = "resultat|beskrivning|kommentar", doc = "Vad som har gjorts, i Markdown")
            Text text) {}
}
