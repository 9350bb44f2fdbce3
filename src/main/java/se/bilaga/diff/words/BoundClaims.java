package se.bilaga.diff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Reading;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.saying.Direction;
import se.bilaga.statistics.saying.Verdict;

/** What a plan's sentences say of its figures in words that are computed or held to them, by what they are of. */
public final class BoundClaims {
    private static final String DIRECTION = "riktning";
    private static final Set<String> RANKS = Set.of("högst", "lägst", "störst", "flest", "minst", "färst");

    private final Statistics figures;
    private final Map<Subject, Set<Claim>> claims = new LinkedHashMap<>();

    private BoundClaims(Statistics figures) {
        this.figures = figures;
    }

    /**
     * What a claim is of.
     *
     * @param series its id
     * @param part the groups, {@code ""} for the whole
     * @param relation {@code riktning}, or the word of a rank
     */
    public record Subject(String series, String part, String relation) {
        /** The same of another series. */
        public Subject in(String other) {
            return new Subject(other, part, relation);
        }

        /** What is said who is; {@code ""} where it is a direction. */
        public String rank() {
            return relation.equals(DIRECTION) ? "" : relation;
        }
    }

    /** What is said: a direction, or who is first. */
    public record Claim(String said, @Nullable Direction direction) {
        /** Of the direction; 0 where there is none. */
        public int sign() {
            return direction == Direction.UP ? 1 : direction == Direction.DOWN ? -1 : 0;
        }
    }

    /** Each with the one thing that the plan says; of what it says several things, as of several years, nothing. */
    public static Map<Subject, Claim> of(PlanFile plan, Statistics figures) {
        BoundClaims found = new BoundClaims(figures);
        plan.passages().all().forEach(found::read);
        Map<Subject, Claim> single = new LinkedHashMap<>();
        found.claims.forEach((subject, said) -> {
            if (said.size() == 1) {
                single.put(subject, said.iterator().next());
            }
        });
        return single;
    }

    private void read(Passage passage) {
        Reading reading = passage.reading();
        for (Reading.Held held : reading.held()) {
            TextPart claim = held.claim();
            if (claim != null) {
                Arrays.stream(claim.value().split(";", -1)).forEach(one -> held(claim.text(), one));
            }
        }
        for (ProseInline.FigureReference reference : reading.figures()) {
            computed(reference.inside().text());
        }
    }

    private void held(Text claim, String one) {
        int from = claim.value().indexOf(one);
        Text words = claim.part(from, from + one.length());
        List<Verdict> verdicts = figures.verdicts(words, new Diagnostics());
        Direction direction = verdicts.isEmpty() ? null : verdicts.get(0).direction();
        List<String> plain = plain(words);
        if (direction != null) {
            plain.removeIf(word -> Direction.of(word).isPresent());
            add(plain, DIRECTION, new Claim(said(direction), direction));
        } else {
            Optional<String> rank = plain.stream().filter(RANKS::contains).findFirst();
            rank.filter(word -> plain.size() > 2 && plain.indexOf(word) == plain.size() - 1)
                    .ifPresent(word -> {
                        String first = String.join(" ", plain.subList(1, plain.size() - 1));
                        add(plain.subList(0, 1), word, new Claim(first, null));
                    });
        }
    }

    private void computed(Text words) {
        List<String> plain = plain(words);
        boolean choice = plain.removeIf(word -> word.contains("/"));
        Optional<String> rank = plain.stream().filter(RANKS::contains).findFirst();
        if (!choice && rank.isEmpty()) {
            return;
        }
        figures.text(words, new Diagnostics()).ifPresent(said -> {
            Direction direction = choice ? Direction.of(said).orElse(null) : null;
            if (direction != null) {
                add(plain, DIRECTION, new Claim(said(direction), direction));
            } else if (!choice) {
                plain.removeIf(RANKS::contains);
                add(plain.subList(0, 1), rank.orElseThrow(), new Claim(said, null));
            }
        });
    }

    private static String said(Direction direction) {
        return switch (direction) {
            case UP -> "ökat";
            case DOWN -> "minskat";
            case SAME -> "oförändrat";
        };
    }

    /** The words without times. */
    private static List<String> plain(Text words) {
        return Reference.words(words).stream()
                .map(Text::value)
                .filter(word -> !word.equals("R12") && TimeKey.parse(word).isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void add(List<String> words, String relation, Claim claim) {
        if (!words.isEmpty() && figures.cubes().containsKey(words.get(0))) {
            String part = String.join(" ", words.subList(1, words.size()));
            claims.computeIfAbsent(new Subject(words.get(0), part, relation), one -> new LinkedHashSet<>())
                    .add(claim);
        }
    }
}
