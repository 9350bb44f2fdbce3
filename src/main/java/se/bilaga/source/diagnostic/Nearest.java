package se.bilaga.source.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name that an author probably meant: {@code aktivitter} is nearest {@code aktiviteter}. */
public final class Nearest {
    private static final int MAX_LENGTH = 60;

    /** Among more names than this a guess would cost more than it helps: a file may hold as many faults as names. */
    private static final int MAX_NAMES = 1000;

    /** Of the plural and of the definite form, the longest first. */
    private static final List<String> ENDINGS =
            List.of("arna", "erna", "orna", "ar", "er", "or", "na", "en", "et", "a", "n", "t");

    private static final int LETTER = 10;

    private Nearest() {}

    /**
     * The one of {@code names} that is most like {@code written}; empty when none is like it, or when there are more
     * than a thousand.
     *
     * <p>Letters that were left out, added, changed or swapped count; å, ä and ö are near a and o, and capitals near
     * small letters. The forms of a word are near each other. A name that begins with what is written, or the other way round, is near too.
     */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.isBlank() || written.length() > MAX_LENGTH || names.size() > MAX_NAMES) {
            return Optional.empty();
        }
        Word word = Word.of(written);
        int limit = limit(written);
        Candidate best = new Candidate("", limit + 1);
        for (String name : names) {
            if (name.length() <= MAX_LENGTH) {
                best = best.orNearer(new Candidate(name, distance(word, Word.of(name), limit)));
            }
        }
        return best.distance > limit ? Optional.empty() : Optional.of(best.name);
    }

    /** The hint {@code menade du "aktiviteter"?}; empty when no name is near. */
    public static Optional<Message> hint(String written, Collection<String> names) {
        return to(written, names).map(Nearest::question);
    }

    public static Message question(String name) {
        return Message.of("menade du \"%s\"?", "did you mean \"%s\"?", name).by(name);
    }

    private record Candidate(String name, int distance) {
        Candidate orNearer(Candidate other) {
            boolean nearer = other.distance < distance
                    || (other.distance == distance && !name.isEmpty() && other.name.compareTo(name) < 0);
            return nearer ? other : this;
        }
    }

    /**
     * A name in small letters.
     *
     * @param stem without the ending of the plural or of the definite form: {@code nämnd} of {@code nämnden}
     */
    private record Word(String text, String stem) {
        private static final int ALL = (1 << 26) - 1;

        static Word of(String name) {
            String text = name.toLowerCase(Locale.ROOT);
            return new Word(text, stem(text));
        }

        private static String stem(String text) {
            for (String ending : ENDINGS) {
                int end = text.length() - ending.length();
                if (end >= 3 && text.endsWith(ending) && isLetters(text, end - 3, end)) {
                    return text.substring(0, end);
                }
            }
            return text;
        }

        private static boolean isLetters(String text, int from, int to) {
            return from == to || (Character.isLetter(text.charAt(from)) && isLetters(text, from + 1, to));
        }

        /** How many letters at least are to be changed or removed to make {@code other} of this. */
        int missingIn(Word other) {
            return Integer.bitCount(letters(stem, 0) & ~letters(other.text, ALL));
        }

        /** A bit for each letter from a to z, whatever rings and dots it carries; {@code strange} for any other letter. */
        private static int letters(String text, int strange) {
            int letters = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = base(text.charAt(i));
                letters |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : c < 0x80 ? 0 : strange;
            }
            return letters;
        }

        /** Without rings and dots, and with spaces, hyphens and underscores alike. */
        String folded() {
            StringBuilder made = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFD));
            for (int i = made.length() - 1; i >= 0; i--) {
                char c = made.charAt(i);
                if (Character.getType(c) == Character.NON_SPACING_MARK || " _-\u00a0".indexOf(c) >= 0) {
                    made.deleteCharAt(i);
                }
            }
            return made.toString();
        }
    }

    /** In tenths of a letter: a third of the word may be wrong, at least one letter and at most four. */
    private static int limit(String written) {
        return Math.max(LETTER, Math.min(4 * LETTER, written.length() * LETTER / 3));
    }

    /** More than {@code limit} where the two are further from each other than that. */
    private static int distance(Word written, Word name, int limit) {
        String a = written.text;
        String b = name.text;
        boolean prefix = Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
        if (!prefix && Math.max(written.missingIn(name), name.missingIn(written)) * LETTER > limit) {
            return limit + 1;
        }
        if (a.equals(b) || written.folded().equals(name.folded())) {
            return a.equals(b) ? 0 : 1;
        }
        int edits = Math.min(edits(a, b), 5 + edits(written.stem, name.stem));
        return prefix ? Math.min(edits, LETTER + Math.abs(a.length() - b.length())) : edits;
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
