package se.bilaga.source.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that an author probably meant: {@code aktivitter} is nearest {@code aktiviteter}. */
public final class Nearest {
    private static final int MAX_LENGTH = 60;
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:[aeo]rna|[aeo]r|na|e[nt]|[ant])$");

    private Nearest() {}

    /**
     * The one of {@code names} that is most like {@code written}; empty when none is like it.
     *
     * <p>Letters that were left out, added, changed or swapped count; å, ä and ö are near a and o, and capitals near
     * small letters. The forms of a word are near each other. A name that begins with what is written, or the other way round, is near too.
     */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.isBlank() || written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(written, name)))
                .filter(candidate -> candidate.distance <= limit(written))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** The hint {@code menade du "aktiviteter"?}; empty when no name is near. */
    public static Optional<Message> hint(String written, Collection<String> names) {
        return to(written, names).map(Nearest::question);
    }

    public static Message question(String name) {
        return Message.of("menade du \"%s\"?", "did you mean \"%s\"?", name);
    }

    private record Candidate(String name, int distance) {}

    /** In tenths of a letter: a third of the word may be wrong, at least one letter and at most four. */
    private static int limit(String written) {
        return Math.max(10, Math.min(40, written.length() * 10 / 3));
    }

    private static int distance(String written, String name) {
        if (name.length() > MAX_LENGTH) {
            return Integer.MAX_VALUE;
        }
        String a = written.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        if (folded(a).equals(folded(b))) {
            return a.equals(b) ? 0 : 1;
        }
        int stems = stem(a).equals(stem(b)) ? 5 : 5 + edits(stem(a), stem(b));
        boolean prefix = Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
        int edits = Math.min(edits(a, b), stems);
        return prefix ? Math.min(edits, 10 + Math.abs(a.length() - b.length())) : edits;
    }

    /** Without the ending of the plural or of the definite form: {@code nämnd} of {@code nämnden}. */
    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }

    /** Without rings and dots, and with spaces, hyphens and underscores alike. */
    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[ _\u00a0-]", "");
    }

    /** Optimal string alignment: insertions, deletions, changes and swaps of neighbours. */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? (i + j) * 10 : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int best = cost[i - 1][j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
        best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 10);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 10) : best;
    }

    private static int change(char a, char b) {
        if (a == b) {
            return 0;
        }
        return base(a) == base(b) ? 2 : 10;
    }

    private static char base(char c) {
        return switch (c) {
            case 'å', 'ä', 'à', 'á' -> 'a';
            case 'ö', 'ô' -> 'o';
            case 'é', 'è', 'ë' -> 'e';
            case 'ü' -> 'u';
            default -> c;
        };
    }
}
