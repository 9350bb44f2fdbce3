package se.bilaga.plan.type;

import java.util.Map;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;

/** The fields that a document type gives its things, by their keys in the plan. */
@Doc("Fält som dokumenttypen har utöver de vanliga")
public record OwnFields(
        Span at,

        @Key(
                value = "aktiviteter",
                also = "aktivitet",
                doc = "Fält hos varje aktivitet",
                example = "{kostnadsställe: tal}")
        Map<String, OwnField> activities,

        @Key(value = "risker", also = "risk", doc = "Fält hos varje risk")
        Map<String, OwnField> risks,

        @Key(value = "åtgärder", also = "åtgärd", doc = "Fält hos varje åtgärd mot en risk")
        Map<String, OwnField> measures,

        @Key(value = "mål", doc = "Fält hos varje mål") Map<String, OwnField> goals,

        @Key(value = "indikatorer", also = "indikator", doc = "Fält hos varje indikator")
        Map<String, OwnField> indicators,

        @Key(
                value = "kontroller",
                also = "iakttagelser|kontrollmoment",
                doc = "Fält hos varje kontroll eller iakttagelse")
        Map<String, OwnField> controls) {

    public OwnFields {
        activities = Ordered.copy(activities);
        risks = Ordered.copy(risks);
        measures = Ordered.copy(measures);
        goals = Ordered.copy(goals);
        indicators = Ordered.copy(indicators);
        controls = Ordered.copy(controls);
    }

    static OwnFields none(Span at) {
        return new OwnFields(at, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }
}
