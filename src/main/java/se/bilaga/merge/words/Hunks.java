package se.bilaga.merge.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bilaga.diff.words.Edit;
import se.bilaga.diff.words.Sequences;
import se.bilaga.diff.words.Step;
import se.bilaga.merge.read.WordParagraph;

/** Finds what was changed between two states of a paragraph. */
public final class Hunks {
    private static final int SHORT = 40;

    private final BaseLine line;
    private final List<WordToken> now;
    private final List<Hunk> hunks = new ArrayList<>();

    private Hunks(BaseLine line, List<WordToken> now) {
        this.line = line;
        this.now = now;
    }

    /** The changes, in order; each in one text of the plan. */
    public static List<Hunk> of(BaseLine line, WordParagraph paragraph) {
        List<WordToken> edited = WordTokens.of(paragraph, shifted(line, WordTokens.of(paragraph)));
        Hunks made = new Hunks(line, fused(line.tokens(), asBefore(line.tokens(), edited)));
        made.find();
        made.hunks.removeIf(Hunks::isNothing);
        return made.hunks;
    }

    /**
     * The marks of figures that another text stands in than the figure: somebody has changed it, or a program has moved
     * the mark's end by a sign, as LibreOffice does behind a footnote.
     */
    private static Set<String> shifted(BaseLine line, List<WordToken> edited) {
        Set<String> shifted = new HashSet<>();
        for (WordToken token : edited) {
            boolean another = token.atom().startsWith("g")
                    && line.tokens().stream().anyMatch(was -> was.atom().equals(token.atom()) && !was.same(token));
            if (another) {
                shifted.add(token.atom());
            }
        }
        return shifted;
    }

    /** Spaces alone, or what the program writes in other type. */
    private static boolean isNothing(Hunk hunk) {
        boolean spaces = Stream.concat(hunk.before().stream(), hunk.now().stream()).allMatch(WordToken::isSpace);
        boolean alike = WordToken.plain(hunk.was()).equals(WordToken.plain(hunk.is()));
        return spaces || (alike && hunk.owner().isEmpty());
    }

    /** A short line, a heading or a cell, that is all bold now is so by its style. */
    private static List<WordToken> asBefore(List<WordToken> base, List<WordToken> edited) {
        boolean bold = isByStyle(base, edited, WordToken::bold);
        boolean italic = isByStyle(base, edited, WordToken::italic);
        return edited.stream()
                .map(token -> new WordToken(
                        token.text(),
                        token.bold() && !bold,
                        token.italic() && !italic,
                        token.link(),
                        token.owner(),
                        token.atom(),
                        token.tracked()))
                .toList();
    }

    private static boolean isByStyle(List<WordToken> base, List<WordToken> edited, Predicate<WordToken> set) {
        return edited.size() < SHORT
                && base.stream().noneMatch(set)
                && edited.stream().filter(token -> !token.isSpace()).allMatch(set);
    }

    private void find() {
        List<Step> steps = Sequences.steps(line.tokens(), now, WordToken::same, WordToken::isSpace);
        int before = 0;
        for (int i = 0; i < steps.size(); ) {
            int end = i;
            while (end < steps.size() && steps.get(end).edit() != Edit.KEPT) {
                end++;
            }
            if (end > i) {
                hunk(steps.subList(i, end), before);
                before += (int) steps.subList(i, end).stream()
                        .filter(step -> step.edit() == Edit.DELETED)
                        .count();
                i = end;
            } else {
                before++;
                i++;
            }
        }
    }

    /** Where a change reaches from one text into another, each has its own. */
    private void hunk(List<Step> steps, int at) {
        List<WordToken> gone = new ArrayList<>();
        List<WordToken> come = new ArrayList<>();
        for (Step step : steps) {
            if (step.edit() == Edit.DELETED) {
                gone.add(line.tokens().get(step.before()));
            } else {
                come.add(now.get(step.now()));
            }
        }
        int from = at;
        boolean first = true;
        String target = owner(gone, at);
        List<List<WordToken>> parts = parts(gone);
        if (parts.isEmpty()) {
            hunks.add(new Hunk(at, at, come, target, List.of()));
            return;
        }
        for (List<WordToken> part : parts) {
            String owner = part.get(0).owner();
            boolean takes = owner.equals(target) && first;
            hunks.add(new Hunk(from, from + part.size(), takes ? come : List.of(), owner, part));
            first = first && !takes;
            from += part.size();
        }
    }

    private static List<List<WordToken>> parts(List<WordToken> tokens) {
        List<List<WordToken>> parts = new ArrayList<>();
        for (WordToken token : tokens) {
            List<WordToken> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
            if (last.isEmpty() || !last.get(0).owner().equals(token.owner())) {
                last = new ArrayList<>();
                parts.add(last);
            }
            last.add(token);
        }
        return parts;
    }

    /** The text that what is new belongs to: that of what is gone, else that of what stands beside it. */
    private String owner(List<WordToken> gone, int at) {
        return gone.stream()
                .map(WordToken::owner)
                .filter(owner -> !owner.isEmpty())
                .findFirst()
                .or(() -> gone.isEmpty() ? beside(at) : Optional.empty())
                .orElse("");
    }

    private Optional<String> beside(int at) {
        return IntStream.of(at - 1, at)
                .filter(i -> i >= 0 && i < line.tokens().size())
                .mapToObj(i -> line.tokens().get(i).owner())
                .filter(owner -> !owner.isEmpty())
                .findFirst();
    }

    /** A figure whose mark is lost, and that still reads as it did, is that figure. */
    private static List<WordToken> fused(List<WordToken> base, List<WordToken> edited) {
        List<WordToken> fused = new ArrayList<>(edited);
        for (WordToken atom : base) {
            boolean marked = fused.stream().anyMatch(token -> token.atom().equals(atom.atom()));
            if (atom.isAtom() && !atom.atom().equals(WordToken.NOTE) && !marked) {
                fuse(fused, atom);
            }
        }
        return fused;
    }

    private static void fuse(List<WordToken> tokens, WordToken atom) {
        String wanted = WordToken.plain(atom.text());
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder text = new StringBuilder();
            int end = i;
            while (end < tokens.size()
                    && text.length() < wanted.length()
                    && !tokens.get(end).isAtom()) {
                text.append(WordToken.plain(tokens.get(end++).text()));
            }
            if (text.toString().equals(wanted)) {
                WordToken first = tokens.get(i);
                tokens.subList(i, end).clear();
                tokens.add(
                        i,
                        new WordToken(
                                atom.text(),
                                first.bold(),
                                first.italic(),
                                first.link(),
                                first.owner(),
                                atom.atom(),
                                first.tracked()));
                return;
            }
        }
    }
}
