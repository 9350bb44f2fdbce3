package se.bilaga.diff.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text came to read as it does.
 *
 * @param runs the old text and the new in one
 * @param share how many of the words of both are not in the other, from 0 to 1
 */
public record Rewording(List<Run> runs, double share) {
    private static final Pattern TOKEN = Pattern.compile(
            "(?:19|20)\\p{Nd}{2}[-–](?:19|20)\\p{Nd}{2}(?!\\p{Nd})|\\p{Nd}+(?:\\u00a0\\p{Nd}{3})*(?:[,.]\\p{Nd}+)*(?!\\p{L})|[\\p{L}\\p{Nd}]+|\\s+|[^\\p{L}\\p{Nd}\\s]");
    private static final int SHORT = 3;

    public Rewording {
        runs = List.copyOf(runs);
    }

    public static Rewording of(String before, String now) {
        List<String> old = tokens(before);
        List<String> recent = tokens(now);
        List<Step> steps = settled(Sequences.steps(old, recent, String::equals, String::isBlank), old);
        return new Rewording(runs(steps, old, recent), share(steps, old, recent));
    }

    private static double share(List<Step> steps, List<String> old, List<String> recent) {
        long words = old.stream().filter(Rewording::isWord).count()
                + recent.stream().filter(Rewording::isWord).count();
        long kept = steps.stream()
                .filter(step -> step.edit() == Edit.KEPT && isWord(old.get(step.before())))
                .count();
        return words == 0 ? 0 : 1 - 2.0 * kept / words;
    }

    /** Words, signs and spaces, a token each: {@code 4,10 %} is three. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** Whether nothing but spaces and signs differs. */
    public boolean isEmpty() {
        return share < 1e-9;
    }

    /** Whether only numbers and times are others: {@code [-2024-]{+2025+} var frånvaron [-6,1-]{+5,7+} procent}. */
    public boolean isOfFigures() {
        return tokens(without(edit -> edit != Edit.INSERTED)).stream().allMatch(Rewording::isFigure)
                && tokens(without(edit -> edit != Edit.DELETED)).stream().allMatch(Rewording::isFigure);
    }

    private static boolean isFigure(String token) {
        return !Character.isLetter(token.codePointAt(0));
    }

    /** A short word or a space that stands alone between changes changes with them: easier to read. */
    static List<Step> settled(List<Step> steps, List<String> before) {
        return Islands.flooded(steps, step -> small(before.get(step.before())));
    }

    private static boolean small(String token) {
        return token.length() <= SHORT;
    }

    private static String text(Step step, List<String> old, List<String> recent) {
        return step.edit() == Edit.INSERTED ? recent.get(step.now()) : old.get(step.before());
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static List<Run> runs(List<Step> steps, List<String> old, List<String> recent) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(text(steps.get(i), old, recent));
            if (i + 1 == steps.size() || steps.get(i + 1).edit() != steps.get(i).edit()) {
                runs.add(new Run(steps.get(i).edit(), text.toString()));
                text.setLength(0);
            }
        }
        return runs;
    }

    /** The runs of one kind joined, for those who want a side alone. */
    public String without(Predicate<Edit> left) {
        StringBuilder text = new StringBuilder();
        runs.stream().filter(run -> !left.test(run.edit())).forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
