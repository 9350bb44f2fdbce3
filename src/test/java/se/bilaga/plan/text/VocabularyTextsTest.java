package se.bilaga.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Period;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/** Every text of the vocabulary is read by the walk, or is one of those that no reader of a document sees. */
class VocabularyTextsTest {
    private static final Span NOWHERE = Span.start(new SourceFile("", ""));
    private static final String NAME = "a name to refer by";
    private static final String FORMULA = "computed, not printed";
    private static final String CHOICE = "names a series, dimension or value, whose own name is printed";

    /** What is not read, and why. */
    private static final Map<String, String> UNSEEN = new TreeMap<>(Map.ofEntries(
            Map.entry("Plan.previous", "a file"),
            Map.entry("Plan.areas", "keys of the organisation's areas"),
            Map.entry("Series.unit", "a word of the units"),
            Map.entry("KeyFigure.against", "a time of a series"),
            Map.entry("Series.dimensions", CHOICE),
            Map.entry("Series.file", "a file"),
            Map.entry("Series.sheet", "a place in a file"),
            Map.entry("Series.area", "a place in a file"),
            Map.entry("Series.columns", "a column of a file and what it is"),
            Map.entry("Series.across", CHOICE),
            Map.entry("Series.selection", "what stands in a column of a file"),
            Map.entry("Series.marks", "what a sign in a file means"),
            Map.entry("Series.formula", FORMULA),
            Map.entry("Series.reporters", CHOICE),
            Map.entry("Hiding.of", CHOICE),
            Map.entry("Goal.id", NAME),
            Map.entry("Goal.area", "a key of the organisation's areas"),
            Map.entry("ActivityGroup.areas", "keys of the organisation's areas"),
            Map.entry("ActivityGroup.goalId", NAME),
            Map.entry("Activity.id", NAME),
            Map.entry("Risk.id", NAME),
            Map.entry("Measure.id", NAME),
            Map.entry("ControlPoint.id", NAME),
            Map.entry("SharedSeries.file", "a file"),
            Map.entry("SharedSeries.names", CHOICE),
            Map.entry("Listed.id", NAME),
            Map.entry("Listed.ids", NAME),
            Map.entry("Result.area", "a key of the organisation's areas"),
            Map.entry("Result.activityId", NAME),
            Map.entry("Section.id", NAME),
            Map.entry("TableView.id", NAME),
            Map.entry("TableView.series", CHOICE),
            Map.entry("TableView.rows", CHOICE),
            Map.entry("TableView.columns", CHOICE),
            Map.entry("TableView.selection", CHOICE),
            Map.entry("Comparison.between", CHOICE),
            Map.entry("ComputedColumn.id", NAME),
            Map.entry("Shading.condition", FORMULA),
            Map.entry("ComputedColumn.formula", FORMULA),
            Map.entry("ComputedColumn.unit", "a word of the units"),
            Map.entry("ChartView.id", NAME),
            Map.entry("ChartView.series", CHOICE),
            Map.entry("ChartView.categories", CHOICE),
            Map.entry("ChartView.groups", CHOICE),
            Map.entry("ChartView.repeated", CHOICE),
            Map.entry("ChartView.marked", CHOICE),
            Map.entry("ChartView.selection", CHOICE),
            Map.entry("FreeTable.id", NAME),
            Map.entry("Column.id", NAME),
            Map.entry("Column.unit", "a word of the units"),
            Map.entry("Column.formula", FORMULA),
            Map.entry("Listed.areas", "keys of the organisation's areas"),
            Map.entry("ActivitySelection.ids", NAME),
            Map.entry("ActivitySelection.departments", CHOICE),
            Map.entry("ActivitySelection.responsible", CHOICE),
            Map.entry("Risks.id", NAME),
            Map.entry("Risks.ids", NAME),
            Map.entry("Goals.id", NAME),
            Map.entry("Goals.ids", NAME),
            Map.entry("Checklist.id", NAME),
            Map.entry("Checklist.answers", CHOICE),
            Map.entry("Terms.id", NAME),
            Map.entry("Picture.id", NAME),
            Map.entry("Picture.file", "a file"),
            Map.entry("Abbreviations.id", NAME),
            Map.entry("Abbreviations.selection", "keys of the organisation's abbreviations"),
            Map.entry("Acceptance.rule", "for the checks"),
            Map.entry("Acceptance.where", "for the checks"),
            Map.entry("Acceptance.reason", "for the checks"),
            Map.entry("HeededList.list", "the name of a list of requirements"),
            Map.entry("Exemption.requirement", NAME),
            Map.entry("Exemption.reason", "for the checks"),
            Map.entry("Organisation.look", "a folder"),
            Map.entry("Organisation.areaModel", "what messages call the areas"),
            Map.entry("Organisation.words", "for the speller"),
            Map.entry("OwnRule.name", "for the checks"),
            Map.entry("OwnRule.expression", "for the checks"),
            Map.entry("OwnRule.message", "for the checks"),
            Map.entry("OwnRule.advice", "for the checks")));

    private final Set<String> written = new TreeSet<>();

    @Test
    void everyTextIsReadOrUnseen() {
        Plan plan = record(Plan.class);
        Organisation organisation = record(Organisation.class);
        Set<String> read = Passages.of(plan, organisation).read().stream()
                .map(prose -> prose.text().value())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>(read);
        told.addAll(UNSEEN.keySet());
        assertEquals(written, told, "texts of the vocabulary that are neither walked nor unseen, or no texts of it");
        assertEquals(Set.of(), both(read), "unseen texts that are walked");
    }

    private static Set<String> both(Set<String> read) {
        return UNSEEN.keySet().stream().filter(read::contains).collect(Collectors.toSet());
    }

    /** A record with something in each component; a text says where it stands. */
    private <R> R record(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(component.getGenericType(), type.getSimpleName() + "." + component.getName()))
                .toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object value(Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Word.class) {
                return new Word<>(null, place);
            }
            Type content = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == Map.class ? Map.of(key(place), value(content, place)) : list(content, place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Text.class) {
            written.add(place);
            return new Text(place, NOWHERE);
        }
        if (plain == DocumentType.class) {
            return PlanReading.type("kompetensförsörjningsplan");
        }
        return plain.isRecord() && plain.getPackageName().startsWith("se.bilaga.plan") && !isValue(plain)
                ? record(plain)
                : scalar(plain);
    }

    /** What an organisation has for a key is shown when the plan uses the key. */
    private static String key(String place) {
        return switch (place) {
            case "Organisation.areas" -> "Plan.areas";
            case "Organisation.abbreviations" -> "Abbreviations.selection";
            default -> place;
        };
    }

    private List<?> list(Type content, String place) {
        if (content instanceof Class<?> type && type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).map(this::record).toList();
        }
        boolean again = content instanceof Class<?> type && type.getSimpleName().equals(place.split("\\.", 2)[0]);
        return again ? List.of() : List.of(value(content, place));
    }

    private static boolean isValue(Class<?> type) {
        return type.getPackageName().endsWith(".value");
    }

    private static Object scalar(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return "a label";
        }
        return Objects.requireNonNull(
                Map.<Class<?>, Object>of(
                                int.class,
                                1,
                                Integer.class,
                                1,
                                boolean.class,
                                true,
                                Boolean.class,
                                true,
                                LocalDate.class,
                                LocalDate.of(2025, 1, 1),
                                Span.class,
                                NOWHERE,
                                Period.class,
                                new Period(2025, 2027),
                                DueDate.class,
                                DueDate.parse("2025"),
                                Amount.class,
                                new Amount(BigDecimal.ONE, "tkr"),
                                Node.class,
                                new Node.Scalar(new Text("1", NOWHERE)))
                        .get(type),
                type.getName());
    }
}
