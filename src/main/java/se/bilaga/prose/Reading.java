package se.bilaga.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Span;

/**
 * A text as it is read: what is no word is a space, the mark of a list item a line end, each reference is a row of
 * {@link #FIGURE}, and every character keeps its place, so that what is found can be marked in the file.
 *
 * @param plain as long as the text's value
 * @param figures the references to figures, in the order that they are written
 * @param crosses the references to sections, tables and figures, in order
 * @param held the words that are held to figures or free, in order
 * @param sentences the sentences and list items, without blank ones; what is longer than any sentence, in pieces
 * @param unread what follows so many pieces of one sentence, and is in none
 */
public record Reading(
        ProseText prose,
        String plain,
        List<ProseInline.FigureReference> figures,
        List<ProseInline.CrossReference> crosses,
        List<Held> held,
        List<Range> sentences,
        List<Range> unread) {
    /** Stands in {@link #plain} for every character of a reference. */
    public static final char FIGURE = '\uFFFC';

    private static final Pattern END = Pattern.compile(
            "[.!?:](?=\\s+\\p{Lu})(?<!(?<![\\p{L}\\p{M}\\d_])(?:t\\.ex|bl\\.a|dvs|m\\.m|t\\.o\\.m|fr\\.o\\.m|m\\.fl|etc|ca|kap|nr|resp)\\.?[.!?:])|\\n"
                    + "\\s*\\n"
                    + "|\\n"
                    + "(?=\\s*• )");

    private static final Pattern CALL = Pattern.compile("\\[\\^[^\\]\\s]+]");

    /** Whoever reads a sentence looks at all of it for each number in it; nobody writes one as long as this. */
    private static final int LONGEST_SENTENCE = 1000;

    /** Nor one with as many numbers. */
    private static final int MOST_NUMBERS = 30;

    /** What is longer still is no sentence, and only its beginning is read. */
    private static final int MOST_PIECES = 4;

    /** From {@code from}, inclusive, to {@code to}, exclusive. */
    public record Range(int from, int to) {
        private boolean holds(TextPart part) {
            return part.from() >= from && part.to() <= to;
        }
    }

    public Reading {
        figures = figures.stream()
                .sorted(Comparator.comparingInt(reference -> reference.at().from()))
                .toList();
        crosses = List.copyOf(crosses);
        held = List.copyOf(held);
        sentences = List.copyOf(sentences);
        unread = List.copyOf(unread);
    }

    /**
     * Words that are held to figures, or free of them.
     *
     * @param claim what they are held to; null where they are free
     */
    public record Held(Range at, @Nullable TextPart claim) {
        /** Whether they hold all of a part. */
        public boolean holds(int from, int to) {
            return at.from <= from && at.to >= to;
        }
    }

    public static Reading of(ProseText prose) {
        return of(prose, List.of());
    }

    /**
     * The same of a text whose marks were taken away.
     *
     * @param held the words that were marked
     */
    public static Reading of(ProseText prose, List<Held> held) {
        Sheet sheet = new Sheet(prose.text().value());
        prose.accept(sheet);
        sheet.blankCalls();
        String plain = String.valueOf(sheet.plain);
        List<Range> unread = new ArrayList<>();
        List<Range> sentences = sentences(plain, unread);
        return new Reading(prose, plain, sheet.figures, sheet.crosses, held, sentences, unread);
    }

    /** A page as long as the text on which what is read is laid in its place. */
    private static final class Sheet extends ProseWalk {
        private final String written;
        private final char[] plain;
        private final List<ProseInline.FigureReference> figures = new ArrayList<>();
        private final List<ProseInline.CrossReference> crosses = new ArrayList<>();

        Sheet(String written) {
            this.written = written;
            this.plain = written.toCharArray();
            fill(0, plain.length, ' ');
        }

        @Override
        public void visit(ProseBlock.Listing list) {
            list.items().forEach(item -> plain[item.at().from()] = '\n');
            super.visit(list);
        }

        @Override
        public void visit(ProseInline.Wording wording) {
            copy(wording.at());
            boolean escapes =
                    wording.text().length() < wording.at().to() - wording.at().from();
            for (int i = wording.at().from(); escapes && i < wording.at().to(); i++) {
                plain[i] = plain[i] == '\\' ? ' ' : plain[i];
            }
        }

        @Override
        public void visit(ProseInline.Verbatim verbatim) {
            copy(verbatim.at());
        }

        @Override
        public void visit(ProseInline.FigureReference reference) {
            figures.add(reference);
            fill(reference.at().from(), reference.at().to(), FIGURE);
        }

        @Override
        public void visit(ProseInline.CrossReference reference) {
            crosses.add(reference);
            fill(reference.at().from(), reference.at().to(), FIGURE);
        }

        @Override
        public void visit(ProseInline.BrokenReference reference) {
            fill(reference.at().from(), reference.at().to(), FIGURE);
        }

        /** A call of a footnote that is not there is no words either. */
        private void blankCalls() {
            String laid = String.valueOf(plain);
            if (laid.contains("[^")) {
                CALL.matcher(laid).results().forEach(call -> fill(call.start(), call.end(), ' '));
            }
        }

        private void copy(TextPart part) {
            written.getChars(part.from(), part.to(), plain, part.from());
        }

        private void fill(int from, int to, char with) {
            for (int i = from; i < to; i++) {
                plain[i] = plain[i] == '\n' ? '\n' : with;
            }
        }
    }

    /** Whether a part stands in words that are said to be free of the figures. */
    public boolean isFree(int from, int to) {
        return held.stream().anyMatch(words -> words.claim() == null && words.holds(from, to));
    }

    /** The references to figures that stand in a part. */
    public List<ProseInline.FigureReference> figures(Range part) {
        int first = 0;
        for (int end = figures.size(); first < end; ) {
            int middle = (first + end) >>> 1;
            boolean before = figures.get(middle).at().from() < part.from();
            first = before ? middle + 1 : first;
            end = before ? end : middle;
        }
        List<ProseInline.FigureReference> inside = new ArrayList<>();
        for (int i = first; i < figures.size() && part.holds(figures.get(i).at()); i++) {
            inside.add(figures.get(i));
        }
        return inside;
    }

    /** The place in the file of a part of {@link #plain}. */
    public Span span(int from, int to) {
        return prose.text().span(from, to);
    }

    private static List<Range> sentences(String plain, List<Range> unread) {
        List<Range> sentences = new ArrayList<>();
        Matcher end = END.matcher(plain);
        int start = 0;
        while (end.find()) {
            addTrimmed(plain, start, end.end(), sentences, unread);
            start = end.end();
        }
        addTrimmed(plain, start, plain.length(), sentences, unread);
        return sentences;
    }

    private static void addTrimmed(String plain, int from, int to, List<Range> ranges, List<Range> unread) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(plain.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(plain.charAt(last - 1))) {
            last--;
        }
        for (int piece = 0; first < last && piece < MOST_PIECES; piece++) {
            int most = most(plain, first, last);
            int blank = most == last ? -1 : plain.lastIndexOf(' ', most);
            int end = blank > first ? blank : most;
            ranges.add(new Range(first, end));
            first = end;
        }
        if (first < last) {
            unread.add(new Range(first, last));
        }
    }

    /** Where what begins at a place is as long as a sentence may be, or has as many numbers. */
    private static int most(String plain, int first, int last) {
        int most = Math.min(last, first + LONGEST_SENTENCE);
        for (int at = first, numbers = 0; at < most; at++) {
            boolean begins = isDigit(plain, at) && !isDigit(plain, at - 1);
            numbers += begins ? 1 : 0;
            if (numbers > MOST_NUMBERS) {
                return at;
            }
        }
        return most;
    }

    private static boolean isDigit(String plain, int at) {
        return at >= 0 && Character.isDigit(plain.charAt(at));
    }

    /** The part of {@link #plain} that a range holds. */
    public String part(Range range) {
        return plain.substring(range.from(), range.to());
    }
}
