package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Kept;
import se.bilaga.diff.change.Thing;
import se.bilaga.diff.summary.SummaryPart.Kind;

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
            case SERIES -> "Statistik";
            case TABLE, ROW -> "Tabeller";
            case QUESTION -> "Checklistor";
            case SECTION -> "Avsnitt";
        };
    }

    private static List<SummaryPart> parts(List<Entry> entries) {
        Map<String, SummaryPart> parts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            for (Thing thing : Thing.values()) {
                List<Entry> some = entries.stream()
                        .filter(entry -> entry.subject().thing() == thing && kind(entry) == kind)
                        .toList();
                if (!some.isEmpty()) {
                    String title = title(kind, thing);
                    parts.put(title, new SummaryPart(title, kind, some));
                }
            }
        }
        return List.copyOf(parts.values());
    }

    private static Kind kind(Entry entry) {
        Change first = entry.changes().get(0);
        if (first instanceof Added) {
            return Kind.NEW;
        }
        if (first instanceof Dropped) {
            return Kind.GONE;
        }
        if (entry.changes().stream().anyMatch(Finished.class::isInstance)) {
            return Kind.FINISHED;
        }
        return first instanceof Kept ? Kind.SAME : Kind.CHANGED;
    }

    private static String title(Kind kind, Thing thing) {
        return switch (kind) {
            case NEW -> thing.agree(thing == Thing.SERIES ? "Ny " : "Nya ", "Nya ") + thing.plural();
            case FINISHED -> "Avslutade " + thing.plural();
            case GONE -> Swedish.sentence(thing.plural()) + " som inte finns kvar";
            case CHANGED -> thing == Thing.SERIES ? "Siffror" : "Ändrade " + thing.plural();
            case SAME -> thing == Thing.SECTION ? "Avsnitt med samma text" : "Oförändrade " + thing.plural();
        };
    }
}
