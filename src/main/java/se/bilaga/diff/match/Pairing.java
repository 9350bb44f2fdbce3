package se.bilaga.diff.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds for each thing of the new plan its partner in the old. */
final class Pairing {
    private static final double WORDS = 0.87;
    private static final double PLACE = 0.08;
    private static final double NEIGHBOURS = 0.05;

    private final List<Traits> before;
    private final List<Traits> now;
    private final double threshold;
    private final Likeness likeness;
    private final int[] partner;
    private final double[][] words;

    Pairing(List<Traits> before, List<Traits> now, double threshold) {
        this.before = before;
        this.now = now;
        this.threshold = threshold;
        likeness = new Likeness(
                Stream.concat(before.stream(), now.stream()).map(Traits::text).toList());
        partner = new int[now.size()];
        Arrays.fill(partner, -1);
        words = new double[now.size()][before.size()];
    }

    /** The index in the old plan for each index in the new, -1 for none. */
    int[] partners() {
        pairById();
        boolean[] settled = new boolean[now.size()];
        boolean[] taken = new boolean[before.size()];
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                settled[i] = true;
                taken[partner[i]] = true;
            }
        }
        measure(settled, taken);
        pairByLikeness(settled, taken);
        pairByLikeness(settled, taken);
        return partner;
    }

    /** How alike the words of one of the new plan are to those of one of the old. */
    double likeness(int i, int j) {
        return likeness.of(before.get(j).text(), now.get(i).text());
    }

    /** Whether a pair that was found is one beyond doubt. */
    boolean isCertain(int i, int j) {
        return before.get(j).hasIdOf(now.get(i))
                || BeyondDoubt.of(before.get(j), now.get(i), words[i][j], words[i][j] - nextBest(i, j));
    }

    private double nextBest(int i, int j) {
        double best = 0;
        for (int k = 0; k < before.size(); k++) {
            best = k == j ? best : Math.max(best, words[i][k]);
        }
        for (int k = 0; k < now.size(); k++) {
            best = k == i ? best : Math.max(best, words[k][j]);
        }
        return best;
    }

    private void pairById() {
        Map<String, Integer> ids = new HashMap<>();
        for (int j = 0; j < before.size(); j++) {
            String id = before.get(j).id();
            if (id != null) {
                ids.putIfAbsent(id, j);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            String id = now.get(i).id();
            Integer same = id == null ? null : ids.remove(id);
            partner[i] = same == null ? -1 : same;
        }
    }

    private void measure(boolean[] settled, boolean[] taken) {
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < before.size() && !settled[i]; j++) {
                words[i][j] = taken[j] ? 0 : likeness(i, j);
            }
        }
    }

    /** The second time round, those found the first time are neighbours that count. */
    private void pairByLikeness(boolean[] settled, boolean[] taken) {
        double[][] gain = new double[now.size()][before.size()];
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < before.size(); j++) {
                gain[i][j] = settled[i] || taken[j] ? 0 : score(i, j) - threshold;
            }
        }
        int[] found = Assignment.best(gain, before.size());
        for (int i = 0; i < now.size(); i++) {
            partner[i] = settled[i] ? partner[i] : found[i];
        }
    }

    private double score(int i, int j) {
        if (words[i][j] < threshold / 2) {
            return 0;
        }
        return WORDS * words[i][j] + PLACE * place(now.get(i), before.get(j)) + NEIGHBOURS * neighbours(i, j);
    }

    private static double place(Traits one, Traits other) {
        int depth = Math.max(one.place().size(), other.place().size());
        int same = 0;
        for (int i = 0; i < Math.min(one.place().size(), other.place().size()); i++) {
            same += one.place().get(i).equals(other.place().get(i)) ? 1 : 0;
        }
        return depth == 0 ? 1 : (double) same / depth;
    }

    private double neighbours(int i, int j) {
        double above = i == 0 ? (j == 0 ? 1 : 0) : (partner[i - 1] >= 0 && partner[i - 1] == j - 1 ? 1 : 0);
        boolean last = i == now.size() - 1;
        double below =
                last ? (j == before.size() - 1 ? 1 : 0) : (partner[i + 1] >= 0 && partner[i + 1] == j + 1 ? 1 : 0);
        return (above + below) / 2;
    }
}
