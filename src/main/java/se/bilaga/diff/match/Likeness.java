package se.bilaga.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike two texts are, from 0 to 1, among the texts that they are compared in: a word that many of them have says
 * less than one that only two have.
 */
public final class Likeness {
    private static final double SHARED_WORDS = 0.60;
    private static final double PART_OF_OTHER = 0.15;
    private static final double SHARED_LETTERS = 0.25;
    private static final int WORDS_TO_BE_A_PART = 3;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, Measured> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final List<float[]> alikeWords = new ArrayList<>();
    private final int texts;

    public Likeness(Collection<String> texts) {
        this.texts = Math.max(1, texts.size());
        for (String text : texts) {
            Set.copyOf(Words.of(text).stems()).forEach(stem -> occurrences.merge(stem, 1, Integer::sum));
        }
        texts.forEach(this::measured);
    }

    /** A text with its words as numbers: arrays, since every text meets every other. */
    private static final class Measured {
        private final int[] words;
        private final double[] weights;
        private final double weight;
        private final int[] letters;

        Measured(int[] words, double[] weights, int[] letters) {
            this.words = words;
            this.weights = weights;
            this.weight = Arrays.stream(weights).sum();
            this.letters = letters;
        }
    }

    /** How alike two texts are: 1 for the same words. */
    public double of(String one, String other) {
        Measured a = measured(one);
        Measured b = measured(other);
        if (a.words.length == 0 || b.words.length == 0) {
            return one.equals(other) ? 1 : letters(a, b);
        }
        double ofA = covered(a, b) / a.weight;
        double ofB = covered(b, a) / b.weight;
        double shared = (ofA * a.weight + ofB * b.weight) / (a.weight + b.weight);
        return SHARED_WORDS * shared + PART_OF_OTHER * part(a, ofA, b, ofB, shared) + SHARED_LETTERS * letters(a, b);
    }

    /** How much of {@code part} stands in {@code whole}, from 0 to 1. */
    public double share(String part, String whole) {
        Measured a = measured(part);
        return a.words.length == 0 ? 0 : covered(a, measured(whole)) / a.weight;
    }

    /**
     * How much of what {@code whole} says and {@code without} does not stands in {@code part}, from 0 to 1: of bridges and
     * walls, when the bridges are left, the walls.
     */
    public double shareOfRest(String whole, String without, String part) {
        Measured all = measured(whole);
        int[] kept = measured(without).words;
        int[] taken = measured(part).words;
        double rest = 0;
        double found = 0;
        for (int i = 0; i < all.words.length; i++) {
            if (best(all.words[i], kept) == 0) {
                rest += all.weights[i];
                found += all.weights[i] * best(all.words[i], taken);
            }
        }
        return rest == 0 ? 0 : found / rest;
    }

    private static double part(Measured a, double ofA, Measured b, double ofB, double shared) {
        boolean enough = Math.min(a.words.length, b.words.length) >= WORDS_TO_BE_A_PART;
        return enough ? Math.max(ofA, ofB) : shared;
    }

    private double covered(Measured text, Measured other) {
        double sum = 0;
        for (int i = 0; i < text.words.length; i++) {
            sum += text.weights[i] * best(text.words[i], other.words);
        }
        return sum;
    }

    private double best(int word, int[] others) {
        float[] row = row(word);
        float best = 0;
        for (int other : others) {
            if (Float.isNaN(row[other])) {
                row[other] = (float) alike(stems.get(word), stems.get(other));
            }
            best = Math.max(best, row[other]);
        }
        return best;
    }

    /** What is known of a word's likeness to the others, NaN where it was never asked. */
    private float[] row(int word) {
        float[] row = alikeWords.get(word);
        if (row.length < stems.size()) {
            int filled = row.length;
            row = Arrays.copyOf(row, stems.size());
            Arrays.fill(row, filled, row.length, Float.NaN);
            alikeWords.set(word, row);
        }
        return row;
    }

    private Measured measured(String text) {
        Measured measured = known.get(text);
        if (measured == null) {
            measured = measured(Words.of(text));
            known.put(text, measured);
        }
        return measured;
    }

    private Measured measured(Words text) {
        int[] words = text.stems().stream().mapToInt(this::number).toArray();
        double[] weights = text.stems().stream().mapToDouble(this::weight).toArray();
        int[] letters = text.trigrams().stream().mapToInt(Integer::intValue).toArray();
        return new Measured(words, weights, letters);
    }

    private int number(String stem) {
        Integer number = numbers.get(stem);
        if (number == null) {
            number = stems.size();
            numbers.put(stem, number);
            stems.add(stem);
            alikeWords.add(new float[0]);
        }
        return number;
    }

    private double weight(String stem) {
        return Math.log(1.5 + (double) texts / occurrences.getOrDefault(stem, 1));
    }

    private static double letters(Measured a, Measured b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.letters.length && j < b.letters.length) {
            int order = Integer.compare(a.letters[i], b.letters[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = a.letters.length + b.letters.length;
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** Compounds and their parts are somewhat alike, and so are forms that stemming does not bring together. */
    static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        double ratio = (double) shorter.length() / longer.length();
        if (shorter.length() >= 4 && (longer.startsWith(shorter) || longer.endsWith(shorter))) {
            return 0.5 + 0.4 * ratio;
        }
        double shared = (double) commonStart(one, other) / longer.length();
        return shared >= 0.6 && shorter.length() >= 5 ? shared : 0;
    }

    private static int commonStart(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
