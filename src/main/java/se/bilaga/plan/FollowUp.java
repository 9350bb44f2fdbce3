package se.bilaga.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.ActivityForm;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.Status;
import se.bilaga.prose.Referent;
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

    /** Several as one, in which what is told last of a thing has the word; null for none. */
    static @Nullable FollowUp together(List<FollowUp> rounds) {
        if (rounds.size() < 2) {
            return rounds.isEmpty() ? null : rounds.get(0);
        }
        FollowUp last = rounds.get(rounds.size() - 1);
        return new FollowUp(
                last.at,
                last.period,
                latest(rounds, FollowUp::results, result -> Objects.requireNonNullElse(result.activityId(), result)),
                latest(rounds, FollowUp::risks, Risk::id),
                latest(rounds, FollowUp::controls, ControlPoint::id));
    }

    private static <T> List<T> latest(
            List<FollowUp> rounds, Function<FollowUp, List<T>> things, Function<T, Object> key) {
        Map<Object, T> latest = new LinkedHashMap<>();
        rounds.forEach(round -> things.apply(round).forEach(thing -> latest.put(key.apply(thing), thing)));
        return List.copyOf(latest.values());
    }

    /** What came of an activity. */
    @Doc("Ett resultat")
    public record Result(
            Span at,

            @Key(value = "område", doc = "Området i organisationens modell") @Nullable
            Text area,

            @Key(value = "aktivitet", also = "id", doc = "Id för den förra planens aktivitet") @Nullable
            Text activityId,

            @Key(
                    value = "namn",
                    also = "rubrik|titel",
                    doc = "Aktiviteten i några ord, så som en läsare ska känna igen den",
                    example = "Skugga en kollega")
            @Nullable
            Text name,

            @Key(value = "status", also = "läge", doc = "Hur det gick") @Nullable
            Status status,

            @Key(value = "text", also = "resultat|beskrivning|kommentar", doc = "Vad som har gjorts, i Markdown")
            Text text) {}

    /** The block that shows what came of activities. */
    @Key(
            value = "uppföljning",
            also = "resultat",
            doc = "Uppföljningen av den förra planens aktiviteter, område för område")
    public record Listed(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "områden", doc = "Bara de här områdena; annars alla")
            List<Text> areas,

            @Key(value = "period", doc = "Bara uppföljningen av de här perioderna; annars alla", example = "VÅR 2025")
            List<Period> periods,

            @Key(value = "form", doc = "Tabell eller punktlista", fallback = "lista")
            ActivityForm form)
            implements Block {
        public Listed {
            areas = List.copyOf(areas);
            periods = List.copyOf(periods);
        }

        public boolean shows(FollowUp followUp) {
            return periods.isEmpty() || periods.contains(followUp.period());
        }

        /** Whether it shows a result of a follow-up that it shows. */
        public boolean shows(Result result) {
            Text area = result.area();
            return areas.isEmpty() || (area != null && areas.contains(area));
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
