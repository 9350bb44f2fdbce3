package se.bilaga.prose.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.TextPart;

/**
 * The words in brackets that end a line so far: {@code [har minskat]} of {@code Den [har minskat]}.
 *
 * @param from where the first bracket stands
 * @param before what stands before it
 * @param content what stands between the brackets
 */
record Bracketed(int from, List<ProseInline> before, List<ProseInline> content) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\p{Punct}");

    /** Those at the end of a line, brackets in them paired; empty where it does not end so. */
    static Optional<Bracketed> before(List<ProseInline> line) {
        int depth = 0;
        for (int i = line.size() - 1; i >= 0; i--) {
            String raw = line.get(i) instanceof ProseInline.Wording wording
                    ? wording.at().value()
                    : "";
            for (int at = raw.length() - 1; at >= 0; at--) {
                boolean escaped = at > 0 && raw.charAt(at - 1) == '\\';
                depth += escaped ? 0 : step(raw.charAt(at));
                if (depth == 0 && !escaped && raw.charAt(at) == '[') {
                    return Optional.of(of(line, i, at));
                }
            }
            if (depth == 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int step(char c) {
        return c == ']' ? 1 : c == '[' ? -1 : 0;
    }

    private static Bracketed of(List<ProseInline> line, int first, int at) {
        ProseInline.Wording opens = (ProseInline.Wording) line.get(first);
        List<ProseInline> before = new ArrayList<>(line.subList(0, first));
        add(before, opens, 0, at);
        List<ProseInline> content = new ArrayList<>();
        add(content, opens, at + 1, opens.at().value().length());
        content.addAll(line.subList(first + 1, line.size()));
        ProseInline.Wording closes = (ProseInline.Wording) content.remove(content.size() - 1);
        add(content, closes, 0, closes.at().value().length() - 1);
        return new Bracketed(opens.at().from() + at, before, content);
    }

    /** A part of some words, unless it is empty. */
    private static void add(List<ProseInline> line, ProseInline.Wording words, int from, int to) {
        if (from < to) {
            TextPart at = new TextPart(
                    words.at().whole(), words.at().from() + from, words.at().from() + to);
            line.add(new ProseInline.Wording(at, words.text().substring(read(words, from), read(words, to))));
        }
    }

    /** Where a place of what was written is in what is read: a backslash before a sign is not. */
    private static int read(ProseInline.Wording words, int written) {
        String raw = words.at().value();
        long escapes = ESCAPE.matcher(raw.substring(0, written)).results().count();
        return written == raw.length()
                ? words.text().length()
                : (int) Math.min(written - escapes, words.text().length());
    }
}
