package se.bilaga.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * A text as it is read: Markdown marks are spaces, those of list items line ends, each reference is a row of {@link #FIGURE}, and every character keeps
 * its place, so that what is found can be marked in the file.
 *
 * @param text as written
 * @param plain as long as the text's value
 * @param references the places of {@code {{…}}} in it, braces included
 * @param sentences the sentences and list items, without blank ones
 */
public record Reading(Text text, String plain, List<Range> references, List<Range> sentences) {
    /** Stands in {@link #plain} for every character of a reference. */
    public static final char FIGURE = '\uFFFC';

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[^}]*\\}\\}");
    private static final Pattern BULLETS = Pattern.compile("(?m)^\\s*([-*+•]|\\d{1,2}[.)])(?= )");
    private static final Pattern MARKS =
            Pattern.compile("(?m)^\\s*>|\\*+|\\[\\^[^\\]]+\\]:?|(?<=\\])\\([^)]*\\)|[\\[\\]]");
    private static final Pattern END = Pattern.compile(
            "[.!?:](?=\\s+\\p{Lu})(?<!(?<![\\p{L}\\p{M}\\d_])(?:t\\.ex|bl\\.a|dvs|m\\.m|t\\.o\\.m|fr\\.o\\.m|m\\.fl|etc|ca|kap|nr|resp)\\.?[.!?:])|\\n\\s*\\n|\\n(?=\\s*[-*+•] )");

    /** From {@code from}, inclusive, to {@code to}, exclusive. */
    public record Range(int from, int to) {}

    public Reading {
        references = List.copyOf(references);
        sentences = List.copyOf(sentences);
    }

    public static Reading of(Text text) {
        StringBuilder plain = new StringBuilder(text.value());
        List<Range> references = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text.value());
        while (reference.find()) {
            references.add(new Range(reference.start(), reference.end()));
            fill(plain, reference.start(), reference.end(), FIGURE);
        }
        Matcher bullets = BULLETS.matcher(plain.toString());
        while (bullets.find()) {
            fill(plain, bullets.start(1), bullets.end(1), '\n');
        }
        Matcher marks = MARKS.matcher(plain.toString());
        while (marks.find()) {
            fill(plain, marks.start(), marks.end(), ' ');
        }
        return new Reading(text, plain.toString(), references, sentences(plain.toString()));
    }

    private static void fill(StringBuilder text, int from, int to, char with) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, with);
            }
        }
    }

    /** The place in the file of a part of {@link #plain}. */
    public Span span(int from, int to) {
        return text.span(from, to);
    }

    private static List<Range> sentences(String plain) {
        List<Range> sentences = new ArrayList<>();
        Matcher end = END.matcher(plain);
        int start = 0;
        while (end.find()) {
            addTrimmed(plain, sentences, start, end.end());
            start = end.end();
        }
        addTrimmed(plain, sentences, start, plain.length());
        return sentences;
    }

    private static void addTrimmed(String plain, List<Range> ranges, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(plain.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(plain.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            ranges.add(new Range(first, last));
        }
    }

    /** The part of {@link #plain} that a range holds. */
    public String part(Range range) {
        return plain.substring(range.from(), range.to());
    }
}
