package se.bilaga.page.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What elements a rule of a style sheet is for: {@code table.data thead > th} is a chain of three.
 *
 * @param steps from the outermost
 */
record Selector(List<Step> steps) {
    private static final Pattern STEP = Pattern.compile(
            "\\s*([>+~]?)\\s*((?:[.#]?[\\p{L}\\d_-]+|\\*|::?[\\p{L}-]+(?:\\([^()]*\\))?|\\[[^\\[\\]]*\\])+)");
    private static final Pattern PART =
            Pattern.compile("[.#]?[\\p{L}\\d_-]+|::?[\\p{L}-]+(?:\\([^()]*\\))?|\\[[^\\[\\]]*\\]");
    /** All elements stand in these. */
    private static final Set<String> ROOTS = Set.of("html", "body");

    private static final int MOST_STEPS = 12;
    private static final int ELEMENT = 1;
    private static final int CLASS = 100;
    private static final int ID = 10_000;

    /**
     * An element of a chain.
     *
     * @param link how it stands to the one before: in it, {@code ' '} or {@code '>'}, or beside it, {@code '+'} or {@code '~'}
     * @param parts what it is: {@code table}, {@code .data}
     */
    record Step(char link, Set<String> parts) {
        private boolean isBeside() {
            return link == '+' || link == '~';
        }

        private boolean holds(Step other) {
            return parts.containsAll(other.parts);
        }
    }

    /** As written; empty where it is no selector, or longer than any that is meant. */
    static Optional<Selector> of(String written) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(written);
        int at = 0;
        for (; steps.size() < MOST_STEPS && step.lookingAt(); step.region(at, written.length())) {
            Set<String> parts = new TreeSet<>();
            PART.matcher(step.group(2)).results().forEach(part -> parts.add(part.group()));
            steps.add(new Step(step.group(1).isEmpty() ? ' ' : step.group(1).charAt(0), parts));
            at = step.end();
        }
        while (steps.size() > 1
                && !steps.get(1).isBeside()
                && ROOTS.containsAll(steps.get(0).parts())) {
            steps.remove(0);
        }
        return steps.isEmpty() || at < written.stripTrailing().length()
                ? Optional.empty()
                : Optional.of(new Selector(List.copyOf(steps)));
    }

    /** What the innermost is: {@code th}. */
    Set<String> parts() {
        return steps.get(steps.size() - 1).parts();
    }

    /** The same of the element round the innermost; empty where none is named. */
    Optional<Selector> parent() {
        int last = steps.size() - 1;
        while (last > 0 && steps.get(last).isBeside()) {
            last--;
        }
        return last == 0 ? Optional.empty() : Optional.of(new Selector(steps.subList(0, last)));
    }

    /** Whether it is for every element that another is for, as {@code th} is for {@code table.data thead th}. */
    boolean covers(Selector other) {
        return covers(steps.size() - 1, other, other.steps.size() - 1);
    }

    private boolean covers(int mine, Selector other, int theirs) {
        if (!other.steps.get(theirs).holds(steps.get(mine))) {
            return false;
        }
        if (mine == 0) {
            return true;
        }
        char link = steps.get(mine).link();
        if (link != ' ') {
            return theirs > 0 && other.steps.get(theirs).link() == link && covers(mine - 1, other, theirs - 1);
        }
        for (Optional<Selector> round = other.upTo(theirs).parent();
                round.isPresent();
                round = round.get().parent()) {
            if (covers(mine - 1, other, round.get().steps.size() - 1)) {
                return true;
            }
        }
        return false;
    }

    private Selector upTo(int last) {
        return new Selector(steps.subList(0, last + 1));
    }

    /** How much it is heeded beside others. */
    int weight() {
        return steps.stream()
                .flatMap(step -> step.parts().stream())
                .mapToInt(Selector::weight)
                .sum();
    }

    private static int weight(String part) {
        return switch (part.charAt(0)) {
            case '#' -> ID;
            case '.', '[' -> CLASS;
            case ':' -> part.startsWith("::") ? ELEMENT : CLASS;
            default -> ELEMENT;
        };
    }
}
