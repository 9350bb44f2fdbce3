package se.bilaga.diff.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.FigureChange.FigureRevised;
import se.bilaga.diff.change.FigureChange.NotComparable;
import se.bilaga.diff.change.FigureChange.Redefined;
import se.bilaga.diff.change.Renamed;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.diff.words.BoundClaims;
import se.bilaga.diff.words.BoundClaims.Claim;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;

/** The figures of the two plans, series by series. */
public record SeriesChanges(Side before, Side now) {

    public List<Change> changes() {
        Matching<Cube> matching = Matching.certain(
                List.copyOf(before.cubes().values()), List.copyOf(now.cubes().values()), SeriesChanges::traits);
        Map<BoundClaims.Subject, Claim> earlier = BoundClaims.of(before.file(), before.figures());
        Map<BoundClaims.Subject, Claim> later = BoundClaims.of(now.file(), now.figures());
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match, earlier, later)));
        matching.added().forEach(cube -> changes.add(new Added(subject(now, cube, null), null)));
        matching.dropped().forEach(cube -> changes.add(new Dropped(subject(before, cube, null), List.of(), null)));
        return changes;
    }

    private static Traits traits(Cube cube) {
        return new Traits(cube.id(), cube.label(), List.of(cube.unit().name()));
    }

    private List<Change> changes(
            Match<Cube> match, Map<BoundClaims.Subject, Claim> earlier, Map<BoundClaims.Subject, Claim> later) {
        Cube old = match.before();
        Cube recent = match.now();
        ChangeSubject subject = subject(now, recent, match.byId() ? null : match.likeness());
        List<Change> changes = new ArrayList<>();
        if (!old.label().equals(recent.label())) {
            changes.add(new Renamed(subject, old.label()));
        }
        if (!old.unit().equals(recent.unit())) {
            String why = "enheten är " + recent.unit().name() + ", i den förra planen var den "
                    + old.unit().name();
            changes.add(new NotComparable(subject, "De äldre siffrorna", "de nya", why));
            return changes;
        }
        List<Change> figures = new Latest(subject, old, recent).changes();
        if (figures.isEmpty()) { // which else say it beside what is counted
            redefined(subject, old, recent).ifPresent(changes::add);
        }
        changes.addAll(figures);
        changes.addAll(revised(subject, old, recent));
        changes.addAll(turned(subject, old, recent, earlier, later));
        return changes;
    }

    /** A definition with other words than times and signs. */
    private static Optional<Change> redefined(ChangeSubject subject, Cube old, Cube recent) {
        Text from = old.series().definition();
        Text to = recent.series().definition();
        if (from == null || to == null) {
            return Optional.empty();
        }
        String then = from.value().strip();
        String later = to.value().strip();
        boolean same = then.replaceAll("(?U)[\\d\\W]+", "").equalsIgnoreCase(later.replaceAll("(?U)[\\d\\W]+", ""));
        return same ? Optional.empty() : Optional.of(new Redefined(subject, then, later));
    }

    /** What both plans say of the series in words, and not the same. */
    private static List<Change> turned(
            ChangeSubject subject,
            Cube old,
            Cube recent,
            Map<BoundClaims.Subject, Claim> earlier,
            Map<BoundClaims.Subject, Claim> later) {
        List<Change> changes = new ArrayList<>();
        later.forEach((of, claim) -> {
            Claim then = earlier.get(of.in(old.id()));
            if (of.series().equals(recent.id()) && then != null && !then.said().equals(claim.said())) {
                Change.Effect effect = Latest.effect(recent, claim.sign());
                changes.add(new Change.Turned(subject, of.part(), of.rank(), then.said(), claim.said(), effect));
            }
        });
        return changes;
    }

    /** Both plans know the place, and say different things of it. */
    private static List<Change> revised(ChangeSubject subject, Cube old, Cube recent) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<List<String>, Observation> cell : recent.cells().entrySet()) {
            Observation earlier = old.cells().get(cell.getKey());
            Observation later = cell.getValue();
            if (earlier == null || earlier.value() == null || later.value() == null || !sameAxes(old, recent)) {
                continue;
            }
            String from = SeriesFigures.text(old, earlier.value());
            String to = SeriesFigures.text(recent, later.value());
            if (!from.equals(to) && !earlier.value().equals(later.value())) {
                changes.add(new FigureRevised(subject, place(recent, cell.getKey()), from, to));
            }
        }
        return changes;
    }

    private static boolean sameAxes(Cube old, Cube recent) {
        return old.dimensions().stream()
                .map(Dimension::name)
                .toList()
                .equals(recent.dimensions().stream().map(Dimension::name).toList());
    }

    /** {@code oktober 2023, kvinnor}. */
    static String place(Cube cube, List<String> key) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            String member = key.get(i);
            Optional<Member> found = cube.dimensions().get(i).find(member);
            names.add(found.map(Latest::word).orElse(member));
        }
        return String.join(", ", names);
    }

    private static ChangeSubject subject(Side side, Cube cube, @Nullable Double likeness) {
        return ChangeSubject.of(
                Thing.SERIES, cube.id(), cube.label(), List.of(), side.places().ofSeries(cube.id()), likeness);
    }
}
