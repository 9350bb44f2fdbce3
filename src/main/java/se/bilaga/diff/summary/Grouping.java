package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.summary.Entry.Kind;

/** Puts the changes of a comparison under the headings of a summary. */
final class Grouping {
    private final Comparison comparison;

    Grouping(Comparison comparison) {
        this.comparison = comparison;
    }

    List<Group> groups() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        comparison.now().plan().areas().forEach(area -> groups.put(label(area.value()), new ArrayList<>()));
        Entry.of(comparison.changes())
                .forEach(entry -> groups.computeIfAbsent(title(entry.subject()), title -> new ArrayList<>())
                        .add(entry));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), parts(group.getValue())))
                .filter(group -> !group.parts().isEmpty())
                .toList();
    }

    private String label(String area) {
        var label = comparison.now().organisation().areas().get(area);
        return label == null ? area : label.value();
    }

    private static String title(ChangeSubject subject) {
        if (!subject.areas().isEmpty()) {
            return subject.areas().get(0);
        }
        return switch (subject.thing()) {
            case DOCUMENT -> "Dokumentet";
            case AREA, NEED, ACTIVITY -> "Aktiviteter";
            case RISK, MEASURE -> "Risker";
            case GOAL, INDICATOR -> "Mål och indikatorer";
            case CONTROL -> "Kontroller";
            case SERIES -> "Statistik";
            case TABLE, ROW -> "Tabeller";
            case QUESTION -> "Checklistor";
            case SECTION -> "Avsnitt";
        };
    }

    private static List<SummaryPart> parts(List<Entry> entries) {
        List<SummaryPart> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Thing thing : Thing.values()) {
                List<Entry> some = entries.stream()
                        .filter(entry -> entry.subject().thing() == thing && entry.kind() == kind)
                        .toList();
                if (!some.isEmpty()) {
                    parts.add(
                            kind == Kind.SAME
                                    ? new SummaryPart(title(kind, thing) + ": " + some.size(), List.of())
                                    : new SummaryPart(title(kind, thing), some));
                }
            }
        }
        return parts;
    }

    private static String title(Kind kind, Thing thing) {
        return switch (kind) {
            case NEW -> thing.agree(thing == Thing.SERIES ? "Ny " : "Nya ", "Nya ") + thing.plural();
            case FINISHED -> "Avslutade " + thing.plural();
            case CANCELLED -> Swedish.sentence(thing.plural()) + " som utgår";
            case GONE -> Swedish.sentence(thing.plural()) + " som inte finns kvar";
            case CHANGED -> thing == Thing.SERIES ? "Siffror" : "Ändrade " + thing.plural();
            case SAME -> thing == Thing.SECTION ? "Avsnitt med samma text" : "Oförändrade " + thing.plural();
        };
    }
}
