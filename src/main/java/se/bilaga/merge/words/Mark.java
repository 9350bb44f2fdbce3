package se.bilaga.merge.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the author's files something stands, read from the name of a mark: {@code tk31a} is prose at the offset 31a.
 *
 * @param kind {@code t} prose, {@code p} words, {@code f} a field, {@code g} a reference, {@code c} a figure
 * @param file the letters that stand for the file
 * @param field the key of a field, whose other signs than letters and digits are low lines
 */
public record Mark(char kind, String file, int offset, String field) {
    private static final int RADIX = 36;
    private static final Pattern CODE =
            Pattern.compile("([tpfgc])([0-9a-z]{2})([0-9a-z]{1,7})((?:_[\\p{L}\\d]+)*?)(?:_\\d+)?");

    /** The mark of a name; nothing where it is no name of the program's. */
    public static Optional<Mark> of(String code) {
        Matcher match = CODE.matcher(code);
        return match.matches()
                ? Optional.of(new Mark(
                        code.charAt(0),
                        match.group(2),
                        (int) Long.parseLong(match.group(3), RADIX),
                        match.group(4).replaceFirst("^_", "")))
                : Optional.empty();
    }

    /** Whether it is round a whole text, and not only round a figure in it. */
    static boolean isWhole(String code) {
        return !code.startsWith("g");
    }
}
