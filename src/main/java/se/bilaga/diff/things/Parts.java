package se.bilaga.diff.things;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.diff.match.Likeness;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;

/** Things that were split or merged: what is left over after the matching may be a part of what was matched. */
public record Parts<T>(Matching<T> matching, Function<T, String> text, Likeness likeness) {
    private static final double MOST = 0.6;
    private static final double MORE = 0.2;
    private static final double ALL = 0.95;
    private static final Pattern SEVERAL = Pattern.compile("(?U),|\\b(?:och|samt)\\b");

    public static <T> Parts<T> of(Matching<T> matching, Function<T, String> text) {
        Stream<T> matched = matching.matches().stream().flatMap(match -> Stream.of(match.before(), match.now()));
        List<String> texts = Stream.of(matched, matching.added().stream(), matching.dropped().stream())
                .flatMap(things -> things)
                .map(text)
                .toList();
        return new Parts<>(matching, text, new Likeness(texts));
    }

    /** The thing of the old plan that a new one was split from. */
    public Optional<T> wholeBefore(T added) {
        return matching.matches().stream()
                .filter(match -> isSplit(added, match))
                .map(Match::before)
                .findFirst()
                .or(() -> matching.dropped().stream()
                        .filter(whole -> isPart(added, whole))
                        .findFirst());
    }

    /** The things of the new plan that a dropped one was merged into or divided among. */
    public List<T> wholesNow(T dropped) {
        List<T> parts =
                matching.added().stream().filter(part -> isPart(part, dropped)).toList();
        return parts.size() > 1
                ? parts
                : Stream.concat(
                                matching.matches().stream()
                                        .filter(match -> isPart(dropped, match.now(), match.before()))
                                        .map(Match::now),
                                matching.added().stream().filter(whole -> isPart(dropped, whole)))
                        .limit(1)
                        .toList();
    }

    /** What else one that both plans have was split into. */
    public List<T> splitOff(Match<T> match) {
        return matching.added().stream().filter(part -> isSplit(part, match)).toList();
    }

    /** What only the old plan had by itself, and has become a part of one that both have. */
    public List<T> mergedInto(Match<T> match) {
        return matching.dropped().stream()
                .filter(part -> isPart(part, match.now(), match.before()))
                .toList();
    }

    /** Most of it stood in the old one, or it has all that this named beside what the new one still has. */
    private boolean isSplit(T part, Match<T> match) {
        String whole = text.apply(match.before());
        return isPart(part, match.before(), match.now())
                || (SEVERAL.matcher(whole).find()
                        && likeness.shareOfRest(whole, text.apply(match.now()), text.apply(part)) >= ALL);
    }

    /** Most of it stands in a whole that only one plan has. */
    private boolean isPart(T part, T whole) {
        return likeness.share(text.apply(part), text.apply(whole)) >= MOST;
    }

    /** Most of it stands in the whole, and much less in what the whole was without it. */
    private boolean isPart(T part, T whole, T without) {
        double inWhole = likeness.share(text.apply(part), text.apply(whole));
        return inWhole >= MOST && inWhole - likeness.share(text.apply(part), text.apply(without)) >= MORE;
    }
}
