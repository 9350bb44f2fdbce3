package se.bilaga.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where words may break, after Liang's patterns as in TeX.
 *
 * <pre>{@code Hyphenation.SWEDISH.hyphenate("kompetensutveckling", '-') // "kompe-tens-utveck-ling"}</pre>
 */
final class Hyphenation {
    /** Patterns of Jan Michael Rynning, and parts of words that they break badly. */
    static final Hyphenation SWEDISH = new Hyphenation(lines("hyph-sv.pat.txt"), lines("hyph-sv.parts.txt"));

    private static final int LEAST = 3;

    private final Map<String, byte[]> patterns = new HashMap<>(8192);
    private final Map<String, byte[]> parts = new HashMap<>();
    private int longest;

    private Hyphenation(List<String> patterns, List<String> parts) {
        patterns.forEach(this::addPattern);
        parts.forEach(this::addPart);
    }

    /** {@code a5br}: between a and b a weight of 5. */
    private void addPattern(String pattern) {
        StringBuilder letters = new StringBuilder(pattern.length());
        byte[] weights = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                weights[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        longest = Math.max(longest, letters.length());
        patterns.put(letters.toString(), weights);
    }

    /** {@code till-svidare}: breaks where the hyphens are, and nowhere else. */
    private void addPart(String part) {
        String letters = part.replace("-", "");
        byte[] weights = new byte[letters.length() + 1];
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '-') {
                weights[at] = 1;
            } else {
                at++;
            }
        }
        parts.put(letters, weights);
    }

    /** The word with {@code hyphen} at every place where it may break. */
    String hyphenate(String word, char hyphen) {
        byte[] weights = weights(word.toLowerCase(Locale.ROOT));
        StringBuilder broken = new StringBuilder(word.length() + 8);
        for (int i = 0; i < word.length(); i++) {
            if (i >= LEAST && i <= word.length() - LEAST && weights[i] % 2 == 1) {
                broken.append(hyphen);
            }
            broken.append(word.charAt(i));
        }
        return broken.toString();
    }

    private byte[] weights(String word) {
        String framed = "." + word + ".";
        byte[] framedWeights = new byte[framed.length() + 1];
        for (int from = 0; from < framed.length(); from++) {
            for (int to = from + 1; to <= Math.min(framed.length(), from + longest); to++) {
                raise(framedWeights, from, to - from, patterns.get(framed.substring(from, to)));
            }
        }
        byte[] weights = java.util.Arrays.copyOfRange(framedWeights, 1, framedWeights.length);
        parts.forEach((part, own) -> {
            int at = word.indexOf(part);
            if (at >= 0) {
                System.arraycopy(own, 1, weights, at + 1, own.length - 2);
                weights[at] = at == 0 ? 0 : (byte) Math.max(weights[at], 1);
            }
        });
        return weights;
    }

    private static void raise(
            byte[] weights, int from, int letters, byte @org.jspecify.annotations.Nullable [] pattern) {
        if (pattern != null) {
            for (int i = 0; i <= letters; i++) {
                weights[from + i] = (byte) Math.max(weights[from + i], pattern[i]);
            }
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = Hyphenation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("templates/hyphenation/" + name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("%"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
