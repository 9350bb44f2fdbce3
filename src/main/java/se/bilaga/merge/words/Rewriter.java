package se.bilaga.merge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.words.BaseLine.Place;
import se.bilaga.merge.words.Sign.Round;
import se.bilaga.source.text.Text;

/** Writes a change of a paragraph as a change of the text that the paragraph was made from. */
public final class Rewriter {
    private final BaseLine line;
    private final MarkdownWords markdown;
    private final String owner;
    private final Text text;

    private Rewriter(BaseLine line, String owner, Text text, KeptFigures figures) {
        this.line = line;
        this.owner = owner;
        this.text = text;
        this.markdown = new MarkdownWords(line, owner, figures);
    }

    /**
     * The change of the text; nothing where it cannot be told what that would be, as where it reaches into a link.
     *
     * @param figures how references that came from another place are written
     */
    public static Optional<Replacement> of(BaseLine line, Hunk hunk, KeptFigures figures) {
        Text text = line.texts().get(hunk.owner());
        return text == null
                ? Optional.empty()
                : new Rewriter(line, hunk.owner(), text, figures).replacement(hunk.from(), hunk.to(), hunk.now());
    }

    /** The same words as two paragraphs: what a change took away from the end stands in one of its own. */
    public static Optional<Replacement> divided(BaseLine line, Hunk hunk) {
        Text text = line.texts().get(hunk.owner());
        if (text == null) {
            return Optional.empty();
        }
        Rewriter rewriter = new Rewriter(line, hunk.owner(), text, mark -> Optional.empty());
        List<Integer> before = rewriter.placed(0, hunk.from());
        List<Integer> behind = rewriter.placed(hunk.from(), hunk.to());
        if (before.isEmpty() || behind.isEmpty()) {
            return Optional.empty();
        }
        int from = rewriter.end(null, before.get(before.size() - 1));
        int to = rewriter.start(null, behind.get(0));
        return from <= to && text.value().substring(from, to).isBlank()
                ? Optional.of(new Replacement(text, from, to, "\n\n"))
                : Optional.empty();
    }

    /** A text that is new, as Markdown. */
    public static String fresh(List<WordToken> tokens, KeptFigures figures) {
        BaseLine nothing = new BaseLine(List.of(), List.of(), Map.of());
        String written =
                new MarkdownWords(nothing, "t", figures).write(tokens, null).strip();
        return written.replaceFirst("^(?=[#>+-])", "\\\\").replaceFirst("^(\\d+)(?=[.)] )", "$1\\\\");
    }

    private Optional<Replacement> replacement(int from, int to, List<WordToken> now) {
        List<Integer> gone = placed(from, to);
        return gone.isEmpty() ? inserted(from, to, now) : replaced(from, to, gone, now);
    }

    private List<Integer> placed(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, line.tokens().size()); i++) {
            Place place = line.places().get(i);
            if (place != null && line.tokens().get(i).owner().equals(owner)) {
                found.add(i);
            }
        }
        return found;
    }

    private Place place(int index) {
        return Objects.requireNonNull(line.places().get(index));
    }

    private Optional<Replacement> replaced(int from, int to, List<Integer> gone, List<WordToken> now) {
        Round context = shared(gone);
        while (context != null && !context.isAsserted() && isWhole(context, from, to)) {
            context = context.outer();
        }
        if (!markdown.canWrite(now, context)) {
            return wider(context, from, to, now);
        }
        for (int index : gone) {
            Round part = under(context, place(index).round());
            if (part != null && !isWhole(part, from, to)) {
                return part.isAsserted() ? Optional.empty() : wider(part, from, to, now);
            }
        }
        int start = start(context, gone.get(0));
        int end = end(context, gone.get(gone.size() - 1));
        List<Integer> before = placed(0, from);
        List<Integer> after = placed(to, line.tokens().size());
        if (gone.get(0) > from && !before.isEmpty()) {
            start = end(context, before.get(before.size() - 1));
        }
        if (gone.get(gone.size() - 1) < to - 1 && !after.isEmpty()) {
            end = start(context, after.get(0));
        }
        return replacement(start, end, markdown.write(now, context));
    }

    private Optional<Replacement> replacement(int from, int to, String with) {
        return from <= to ? Optional.of(new Replacement(text, from, to, with)) : Optional.empty();
    }

    /** The same change with all of an emphasis that it reaches into, what stays of that as it was. */
    private Optional<Replacement> wider(@Nullable Round part, int from, int to, List<WordToken> now) {
        if (part == null || part.isAsserted()) {
            return Optional.empty();
        }
        List<Integer> inside = placed(0, line.tokens().size()).stream()
                .filter(index -> {
                    Round round = place(index).round();
                    return round != null && round.isIn(part);
                })
                .toList();
        int first = Math.min(from, inside.get(0));
        int last = Math.max(to, inside.get(inside.size() - 1) + 1);
        if (first == from && last == to) {
            return Optional.empty();
        }
        List<WordToken> all = new ArrayList<>(line.tokens().subList(first, from));
        all.addAll(now);
        all.addAll(line.tokens().subList(to, last));
        return replacement(first, last, all);
    }

    private Optional<Replacement> inserted(int from, int to, List<WordToken> now) {
        List<Integer> before = placed(0, from);
        List<Integer> after = placed(to, line.tokens().size());
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        Round left =
                before.isEmpty() ? null : place(before.get(before.size() - 1)).round();
        Round right = after.isEmpty() ? null : place(after.get(0)).round();
        boolean beside = !before.isEmpty() && before.get(before.size() - 1) == from - 1;
        List<@Nullable Round> contexts = new ArrayList<>();
        contexts.add(beside ? left : right);
        contexts.add(beside ? right : left);
        contexts.add(null);
        for (Round context : contexts) {
            boolean reaches = (before.isEmpty() || left == null || context == null || left.isIn(context))
                    && (after.isEmpty() || right == null || context == null || right.isIn(context) || left != null);
            if (reaches && markdown.canWrite(now, context) && markdown.isPlain(now, context)) {
                return insertion(context, beside, from, to, before, after, now);
            }
        }
        return markdown.canWrite(now, null) ? insertion(null, beside, from, to, before, after, now) : Optional.empty();
    }

    private Optional<Replacement> insertion(
            @Nullable Round context,
            boolean beside,
            int from,
            int to,
            List<Integer> before,
            List<Integer> after,
            List<WordToken> now) {
        String written = markdown.write(now, context);
        int left = before.isEmpty() ? -1 : end(context, before.get(before.size() - 1));
        int right = after.isEmpty() ? -1 : start(context, after.get(0));
        boolean spacesGone = to > from;
        if (spacesGone && left >= 0 && right >= 0) {
            return replacement(left, right, written);
        }
        boolean behind = after.isEmpty() || (beside && !before.isEmpty());
        Round round = behind
                ? place(before.get(before.size() - 1)).round()
                : place(after.get(0)).round();
        if (context != null && (round == null || !round.isIn(context))) {
            behind = !behind;
        }
        int at = behind ? left : right;
        return at < 0 ? Optional.empty() : replacement(at, at, written);
    }

    /** What is round all of them. */
    private @Nullable Round shared(List<Integer> indexes) {
        Round shared = place(indexes.get(0)).round();
        for (int index : indexes) {
            Round round = place(index).round();
            while (shared != null && (round == null || !round.isIn(shared))) {
                shared = shared.outer();
            }
        }
        return shared;
    }

    /** Whether all that stands in something is in a range of tokens. */
    private boolean isWhole(Round round, int from, int to) {
        return placed(0, line.tokens().size()).stream()
                .filter(index -> {
                    Round of = place(index).round();
                    return of != null && of.isIn(round);
                })
                .allMatch(index -> index >= from && index < to);
    }

    /** The outermost of what is round something inside a context; null where it stands right in that. */
    private static @Nullable Round under(@Nullable Round context, @Nullable Round round) {
        Round found = round;
        if (found == null || found.equals(context)) {
            return null;
        }
        while (found.outer() != null && !found.outer().equals(context)) {
            found = found.outer();
        }
        return found;
    }

    private int start(@Nullable Round context, int index) {
        Round part = under(context, place(index).round());
        return part == null ? place(index).from() : part.from();
    }

    private int end(@Nullable Round context, int index) {
        Round part = under(context, place(index).round());
        return part == null ? place(index).to() : part.to();
    }
}
