package se.bilaga.plan.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Risk;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.type.OwnField;
import se.bilaga.plan.type.OwnFields;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.plan.view.ActivitySelection;
import se.bilaga.plan.view.ControlColumn;
import se.bilaga.plan.view.GoalColumn;
import se.bilaga.plan.view.RiskColumn;
import se.bilaga.source.bind.Beside;
import se.bilaga.source.bind.Beside.Added;
import se.bilaga.source.bind.Beside.Named;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;

/** What a document type adds to the vocabulary of plans: fields, and the columns that show them. */
public final class PlanVocabulary {
    private PlanVocabulary() {}

    /** That of plans of one type. */
    public static Beside of(DocumentType type) {
        return of(List.of(type), name -> Optional.of(type));
    }

    /**
     * That of plans of any of {@code types}.
     *
     * @param find the type of a name
     */
    static Beside of(Collection<DocumentType> types, Function<Text, Optional<?>> find) {
        Map<Class<?>, Map<String, Added>> keys = new LinkedHashMap<>();
        Map<String, String> docs = new LinkedHashMap<>();
        for (DocumentType type : types) {
            docs.put(type.name().value(), type.description().value());
            things(type.ownFields())
                    .forEach((thing, fields) -> fields.forEach((key, field) -> classes(thing)
                            .forEach(named -> keys.computeIfAbsent(named, any -> new LinkedHashMap<>())
                                    .putIfAbsent(key, added(key, field)))));
            type.ownFields()
                    .activities()
                    .forEach((key, field) -> keys.computeIfAbsent(ActivitySelection.class, any -> new LinkedHashMap<>())
                            .putIfAbsent(key, chosen(key, field)));
        }
        Map<Class<?>, List<Added>> added = new LinkedHashMap<>();
        keys.forEach((named, fields) -> added.put(named, List.copyOf(fields.values())));
        return new Beside(added, Map.of(DocumentType.class, new Named(docs, find)));
    }

    /** Adds as faults the fields of a type whose keys are taken, or cannot be keys. */
    static void check(DocumentType type, Diagnostics diagnostics) {
        things(type.ownFields())
                .forEach((thing, fields) -> fields.forEach((key, field) -> {
                    if (Binder.keys(thing).contains(key)) {
                        diagnostics.error(
                                "dubblerat-fält",
                                field.at(),
                                Message.of("fältet \"%s\" finns redan", "there is a field \"%s\" already", key),
                                new Message("ge fältet ett annat namn", "give the field another name"));
                    } else if (!key.matches("[\\p{Ll}\\d]+(?:[-_][\\p{Ll}\\d]+)*")) {
                        diagnostics.error(
                                "fält-form",
                                field.at(),
                                Message.of(
                                        "\"%s\" kan inte vara en nyckel i en plan",
                                        "\"%s\" cannot be a key of a plan", key),
                                new Message(
                                        "skriv små bokstäver, siffror och bindestreck; det som läses är fältets rubrik",
                                        "write small letters, digits and hyphens; what is read is the field's rubrik"));
                    }
                }));
    }

    private static Map<Class<? extends Record>, Map<String, OwnField>> things(OwnFields fields) {
        Map<Class<? extends Record>, Map<String, OwnField>> things = new LinkedHashMap<>();
        things.put(Activity.class, fields.activities());
        things.put(Risk.class, fields.risks());
        things.put(Risk.Measure.class, fields.measures());
        things.put(Goal.class, fields.goals());
        things.put(Goal.Indicator.class, fields.indicators());
        things.put(ControlPoint.class, fields.controls());
        return things;
    }

    /** The record that keeps a thing's fields, and the columns that show them. */
    private static List<Class<?>> classes(Class<? extends Record> thing) {
        Map<Class<? extends Record>, Class<?>> columns = Map.of(
                Activity.class, ActivityColumn.class,
                Risk.class, RiskColumn.class,
                Risk.Measure.class, RiskColumn.class,
                Goal.class, GoalColumn.class,
                Goal.Indicator.class, GoalColumn.class,
                ControlPoint.class, ControlColumn.class);
        List<Class<?>> classes = new ArrayList<>(List.of(thing));
        Optional.ofNullable(columns.get(thing)).ifPresent(classes::add);
        return classes;
    }

    /** The field as what activities are chosen by: nobody has to, and by several values as well. */
    private static Added chosen(String key, OwnField field) {
        Added plain = added(key, field);
        return new Added(key, plain.doc(), false, plain.type(), plain.choices(), true, plain.value());
    }

    private static Added added(String key, OwnField field) {
        String label = OwnValue.label(key, field);
        Text description = field.description();
        return new Added(
                key,
                description == null ? label : description.value(),
                field.isRequired(),
                field.kind().scalar(),
                field.choices().stream().map(Text::value).toList(),
                field.kind().isList(),
                texts -> new OwnValue(label, field.kind(), texts));
    }
}
