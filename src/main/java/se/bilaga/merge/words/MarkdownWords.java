package se.bilaga.merge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.words.BaseLine.Place;
import se.bilaga.merge.words.Sign.Round;
import se.bilaga.prose.ProseInline;

/** Writes tokens as Markdown, inside what stands round them. */
final class MarkdownWords {
    private final BaseLine line;
    private final boolean signsMean;
    private final KeptFigures figures;
    private final boolean groundBold;
    private final boolean groundItalic;

    MarkdownWords(BaseLine line, String owner, KeptFigures figures) {
        this.line = line;
        this.figures = figures;
        this.signsMean = !owner.startsWith("p");
        boolean bold = false;
        boolean italic = false;
        for (int i = 0; i < line.tokens().size(); i++) {
            Place place = line.places().get(i);
            WordToken token = line.tokens().get(i);
            if (place != null && token.owner().equals(owner)) {
                bold |= token.bold() && !isIn(place.round(), true);
                italic |= token.italic() && !isIn(place.round(), false);
            }
        }
        this.groundBold = bold;
        this.groundItalic = italic;
    }

    private static boolean isIn(@Nullable Round round, boolean strong) {
        return round != null
                && ((round.what() instanceof ProseInline.Emphasis emphasis && emphasis.strong() == strong)
                        || isIn(round.outer(), strong));
    }

    private static String link(@Nullable Round round) {
        if (round == null) {
            return "";
        }
        return round.what() instanceof ProseInline.Link link ? link.destination() : link(round.outer());
    }

    /** What of a setting is to be written round words, beside what is round them already. */
    private record Added(boolean bold, boolean italic, String link) {
        static final Added NOTHING = new Added(false, false, "");
    }

    private Added added(WordToken token, @Nullable Round context) {
        if (!signsMean) {
            return Added.NOTHING;
        }
        boolean led = !link(context).isEmpty() || token.link().startsWith("#");
        return new Added(
                token.bold() && !groundBold && !isIn(context, true),
                token.italic() && !groundItalic && !isIn(context, false),
                led ? "" : token.link());
    }

    /** Whether all words can stand in a context, which none is to be set otherwise than. */
    boolean canWrite(List<WordToken> tokens, @Nullable Round context) {
        boolean links = link(context).isEmpty();
        return tokens.stream()
                .filter(token -> !token.isSpace() && !token.isAtom())
                .allMatch(token -> (token.bold() || !isIn(context, true))
                        && (token.italic() || !isIn(context, false))
                        && (links || !token.link().isEmpty()));
    }

    /** Whether nothing need be written round any of them there. */
    boolean isPlain(List<WordToken> tokens, @Nullable Round context) {
        return tokens.stream()
                .filter(token -> !token.isSpace() && !token.isAtom())
                .allMatch(token -> added(token, context).equals(Added.NOTHING));
    }

    String write(List<WordToken> tokens, @Nullable Round context) {
        StringBuilder out = new StringBuilder();
        List<WordToken> group = new ArrayList<>();
        Added set = Added.NOTHING;
        for (WordToken token : tokens) {
            Added next = token.isSpace() || token.isAtom() ? set : added(token, context);
            if (!next.equals(set)) {
                close(group, set, out);
                set = next;
            }
            group.add(token);
        }
        close(group, set, out);
        return out.toString();
    }

    /** Spaces at the ends stand outside the signs, which would else mean nothing. */
    private void close(List<WordToken> group, Added set, StringBuilder out) {
        int end = group.size();
        while (end > 0 && group.get(end - 1).isSpace()) {
            end--;
        }
        int start = 0;
        while (start < end && group.get(start).isSpace()) {
            start++;
        }
        String signs = (set.bold ? "**" : "") + (set.italic ? "*" : "");
        StringBuilder words = new StringBuilder();
        group.subList(start, end).forEach(token -> words.append(written(token)));
        String inner = end == start ? "" : signs + words + new StringBuilder(signs).reverse();
        out.append(" ".repeat(start));
        out.append(set.link.isEmpty() || inner.isEmpty() ? inner : "[" + inner + "](" + set.link + ")");
        out.append(" ".repeat(group.size() - end));
        group.clear();
    }

    private String written(WordToken token) {
        for (int i = 0; i < line.tokens().size(); i++) {
            Place place = line.places().get(i);
            if (place != null && isThis(line.tokens().get(i), token)) {
                return place.text().value().substring(place.from(), place.to());
            }
        }
        if (token.isAtom() && !token.atom().equals(WordToken.NOTE)) {
            return figures.written(token.atom()).orElse(escaped(token.text()));
        }
        return token.isSpace() ? " " : escaped(token.text());
    }

    /** Whether a token of the paragraph as it was is the one to be written, which then is written as it was. */
    private static boolean isThis(WordToken was, WordToken token) {
        return token.isAtom()
                ? was.atom().equals(token.atom()) && WordToken.plain(was.text()).equals(WordToken.plain(token.text()))
                : Objects.equals(was, token) && !token.isSpace();
    }

    private String escaped(String text) {
        String plain = WordToken.plain(text);
        return signsMean ? plain.replaceAll("[\\\\*\\[\\]`<]|\\{(?=\\{)", "\\\\$0") : plain;
    }
}
