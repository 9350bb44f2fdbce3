package se.bilaga.importing.draft;

import java.util.regex.Pattern;

/** A text on one line of YAML, in quotes where it needs them. */
final class WrittenScalar {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d(][^\\[\\]{}\"'|>*&!%#@`\\\\]*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\p{L}\\d−–][^,\\[\\]{}:\"'|>*&!#@`\\\\]*");

    private WrittenScalar() {}

    static String of(String text, boolean inBrackets) {
        return isPlain(text, inBrackets) ? text : quoted(text);
    }

    static boolean isPlain(String text, boolean inBrackets) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && (inBrackets ? IN_BRACKETS : PLAIN).matcher(text).matches()
                && !text.contains(": ")
                && !text.endsWith(":");
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
