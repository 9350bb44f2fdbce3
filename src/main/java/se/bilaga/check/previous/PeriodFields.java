package se.bilaga.check.previous;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Plan;
import se.bilaga.plan.type.OwnField;
import se.bilaga.plan.type.OwnFields;
import se.bilaga.plan.type.OwnValue;

/**
 * A field of the document type's own that is of the period: what the plan and the one before have in it, by what the
 * thing is called.
 */
record PeriodFields(Map<String, OwnValue> before, Map<String, OwnValue> now) {

    /** Those of controls and of indicators. */
    static List<PeriodFields> of(Turn turn) {
        OwnFields fields = turn.now().document().ownFields();
        return Stream.concat(
                        of(fields.controls(), controls(turn.before()), controls(turn.now())),
                        of(fields.indicators(), indicators(turn.before()), indicators(turn.now())))
                .toList();
    }

    private static Stream<PeriodFields> of(
            Map<String, OwnField> fields,
            Map<String, Map<String, OwnValue>> before,
            Map<String, Map<String, OwnValue>> now) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().isOfPeriod())
                .map(Map.Entry::getKey)
                .map(key -> new PeriodFields(values(key, before), values(key, now)));
    }

    private static Map<String, OwnValue> values(String key, Map<String, Map<String, OwnValue>> things) {
        Map<String, OwnValue> values = new LinkedHashMap<>();
        things.forEach((name, own) -> {
            OwnValue value = own.get(key);
            if (value != null && !value.written().isEmpty()) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static Map<String, Map<String, OwnValue>> controls(Plan plan) {
        Map<String, Map<String, OwnValue>> controls = new LinkedHashMap<>();
        for (ControlPoint control : plan.controls()) {
            controls.put(control.id().value(), control.own());
        }
        return controls;
    }

    private static Map<String, Map<String, OwnValue>> indicators(Plan plan) {
        Map<String, Map<String, OwnValue>> indicators = new LinkedHashMap<>();
        for (Goal goal : plan.goals()) {
            for (Goal.Indicator indicator : goal.indicators()) {
                indicators.put(indicator.name().value(), indicator.own());
            }
        }
        return indicators;
    }

    /** The things in which it is as it was. */
    List<String> same() {
        return now.entrySet().stream()
                .filter(entry -> entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
