package se.bilaga.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.bilaga.diff.words.Edit;
import se.bilaga.diff.words.Sequences;
import se.bilaga.diff.words.Step;

/**
 * Two texts that were made of one, as one: what each has changed, line by line.
 *
 * @param text with the changes of both, and where both have changed the same lines, those of {@code theirs}
 * @param conflicts the lines of the first text, from 1, that both have changed, each with what stands there now
 */
record ThreeWay(String text, List<Conflict> conflicts) {
    ThreeWay {
        conflicts = List.copyOf(conflicts);
    }

    /** Lines from {@code from}, inclusive, to {@code to}, exclusive, and what stands there now. */
    record Conflict(int from, int to, String now) {
        boolean touches(int first, int last) {
            return first < Math.max(to, from + 1) && last >= from;
        }
    }

    /** Lines that are others. */
    private record Changed(int from, int to, List<String> lines) {
        boolean meets(Changed other) {
            return from == to || other.from == other.to
                    ? from <= other.to && other.from <= to
                    : from < other.to && other.from < to;
        }
    }

    /** Both sides' changes of {@code base}. */
    static ThreeWay of(String base, String ours, String theirs) {
        List<String> lines = lines(base);
        List<Changed> mine = changes(lines, lines(ours));
        List<Changed> others = changes(lines, lines(theirs));
        List<Conflict> conflicts = new ArrayList<>();
        List<Changed> made = new ArrayList<>(others);
        for (Changed change : mine) {
            List<Changed> met = others.stream().filter(change::meets).toList();
            if (met.isEmpty()) {
                made.add(change);
            } else if (!met.equals(List.of(change))) {
                Changed first = met.get(0);
                conflicts.add(new Conflict(
                        change.from + 1,
                        change.to + 1,
                        String.join("\n", first.lines).strip()));
            }
        }
        return new ThreeWay(applied(lines, made), conflicts);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static List<Changed> changes(List<String> base, List<String> other) {
        List<Changed> changes = new ArrayList<>();
        List<Step> steps = Sequences.steps(base, other, String::equals, line -> false);
        int at = 0;
        for (int i = 0; i < steps.size(); ) {
            int from = at;
            List<String> lines = new ArrayList<>();
            int start = i;
            while (i < steps.size() && steps.get(i).edit() != Edit.KEPT) {
                if (steps.get(i).edit() == Edit.DELETED) {
                    at++;
                } else {
                    lines.add(other.get(steps.get(i).now()));
                }
                i++;
            }
            if (i > start) {
                changes.add(new Changed(from, at, lines));
            } else {
                at++;
                i++;
            }
        }
        return changes;
    }

    private static String applied(List<String> base, List<Changed> changes) {
        List<String> made = new ArrayList<>();
        int at = 0;
        for (Changed change : changes.stream()
                .sorted(Comparator.comparingInt(Changed::from).thenComparingInt(Changed::to))
                .toList()) {
            made.addAll(base.subList(at, Math.max(at, change.from)));
            made.addAll(change.lines);
            at = Math.max(at, change.to);
        }
        made.addAll(base.subList(at, base.size()));
        return String.join("\n", made);
    }
}
