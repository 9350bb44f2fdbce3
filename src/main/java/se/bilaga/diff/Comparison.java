package se.bilaga.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.FigureChange.NotComparable;
import se.bilaga.diff.change.Renamed;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.diff.sections.ControlPoints;
import se.bilaga.diff.sections.Questions;
import se.bilaga.diff.sections.SectionChanges;
import se.bilaga.diff.sections.WrittenTables;
import se.bilaga.diff.things.Activities;
import se.bilaga.diff.things.Areas;
import se.bilaga.diff.things.Goals;
import se.bilaga.diff.things.Needs;
import se.bilaga.diff.things.Risks;
import se.bilaga.diff.things.SeriesChanges;
import se.bilaga.diff.things.Side;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

/**
 * What differs between two plans, thing by thing.
 *
 * @param before the old plan
 * @param now the new
 * @param changes in the order document, areas, needs, activities, goals, risks, controls, statistics, written tables, checklists, sections
 * @param counterparts what each plan calls the same things
 */
public record Comparison(PlanFile before, PlanFile now, List<Change> changes, Counterparts counterparts) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two plans, each with its figures. */
    public static Comparison of(PlanFile before, Statistics oldFigures, PlanFile now, Statistics figures) {
        return of(Side.of(before, oldFigures), List.of(), Side.of(now, figures));
    }

    /**
     * Compares two plans.
     *
     * @param between the plans between them in time, the earliest first, which tell what became of things
     */
    public static Comparison of(Side before, List<Side> between, Side now) {
        List<Side> later = Stream.concat(between.stream(), Stream.of(now)).toList();
        Counterparts names = new Counterparts();
        Areas areas = Areas.of(before, now);
        Needs needs = Needs.of(before, now, areas.renames());
        List<Change> changes = new ArrayList<>(document(before, now));
        changes.addAll(areas.changes());
        changes.addAll(needs.changes(names));
        changes.addAll(Activities.of(before, later, areas, needs).changes(names));
        changes.addAll(new Goals(before, now).changes(names));
        changes.addAll(new Risks(before, now, later).changes(names));
        changes.addAll(new ControlPoints(before, now).changes(names));
        changes.addAll(new SeriesChanges(before, now).changes());
        changes.addAll(new WrittenTables(before, now).changes());
        changes.addAll(new Questions(before, now).changes(names));
        changes.addAll(SectionChanges.of(before, now).changes(names));
        return new Comparison(before.file(), now.file(), changes, names);
    }

    private static List<Change> document(Side before, Side now) {
        String old = before.plan().document().label();
        String recent = now.plan().document().label();
        if (!old.equals(recent)) {
            return List.of(new NotComparable(document(recent), old, recent, "de är olika slags dokument"));
        }
        String was = title(before);
        String is = title(now);
        return before.says(was, now, is) ? List.of() : List.of(new Renamed(document(is), was));
    }

    private static String title(Side side) {
        Text title = side.plan().title();
        return title == null ? side.plan().document().label() : title.value().strip();
    }

    private static ChangeSubject document(String name) {
        return ChangeSubject.of(Thing.DOCUMENT, null, name, List.of(), "", null);
    }

    /** The changes of one kind. */
    public <C extends Change> Stream<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The changes of one kind that are about one kind of thing. */
    public <C extends Change> Stream<C> of(Class<C> kind, Thing thing) {
        return of(kind).filter(change -> change.subject().thing() == thing);
    }

    /** Whether the plans say the same of everything. */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change instanceof Kept);
    }
}
