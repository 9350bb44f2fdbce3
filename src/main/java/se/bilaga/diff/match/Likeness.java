package se.bilaga.diff.match;

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
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, Map<String, Double>> alikeWords = new HashMap<>();
    private final int texts;

    public Likeness(Collection<String> texts) {
        this.texts = Math.max(1, texts.size());
        for (String text : texts) {
            Set.copyOf(words(text).stems()).forEach(stem -> occurrences.merge(stem, 1, Integer::sum));
        }
    }

    /** How alike two texts are: 1 for the same words. */
    public double of(String one, String other) {
        Words a = words(one);
        Words b = words(other);
        if (a.stems().isEmpty() || b.stems().isEmpty()) {
            return one.equals(other) ? 1 : letters(a, b);
        }
        double weightA = weight(a);
        double weightB = weight(b);
        double ofA = covered(a, b) / weightA;
        double ofB = covered(b, a) / weightB;
        double shared = (ofA * weightA + ofB * weightB) / (weightA + weightB);
        return SHARED_WORDS * shared + PART_OF_OTHER * part(a, ofA, b, ofB, shared) + SHARED_LETTERS * letters(a, b);
    }

    /** How much of {@code part} stands in {@code whole}, from 0 to 1. */
    public double share(String part, String whole) {
        Words a = words(part);
        return a.stems().isEmpty() ? 0 : covered(a, words(whole)) / weight(a);
    }

    private static double part(Words a, double ofA, Words b, double ofB, double shared) {
        boolean enough = Math.min(a.stems().size(), b.stems().size()) >= WORDS_TO_BE_A_PART;
        return enough ? Math.max(ofA, ofB) : shared;
    }

    private double covered(Words text, Words other) {
        double sum = 0;
        for (String stem : text.stems()) {
            sum += weight(stem) * best(stem, other.stems());
        }
        return sum;
    }

    private double best(String stem, List<String> others) {
        double best = 0;
        Map<String, Double> known = alikeWords.computeIfAbsent(stem, s -> new HashMap<>());
        for (String other : others) {
            best = Math.max(best, known.computeIfAbsent(other, o -> alike(stem, o)));
        }
        return best;
    }

    private double weight(Words text) {
        return text.stems().stream().mapToDouble(this::weight).sum();
    }

    private double weight(String stem) {
        return Math.log(1.5 + (double) texts / occurrences.getOrDefault(stem, 1));
    }

    private Words words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }

    private static double letters(Words a, Words b) {
        long shared = a.trigrams().stream().filter(b.trigrams()::contains).count();
        int all = a.trigrams().size() + b.trigrams().size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** Compounds and their parts are somewhat alike, and so are forms that stemming does not bring together. */
    private static double alike(String one, String other) {
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
