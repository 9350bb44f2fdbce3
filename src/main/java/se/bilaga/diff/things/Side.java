package se.bilaga.diff.things;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.words.PlainWords;
import se.bilaga.plan.Goal.Indicator;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.Period;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Outcome;

/**
 * One of the two plans that are compared.
 *
 * @param figures its figures
 */
public record Side(PlanFile file, Statistics figures, Places places) {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:19|20)\\p{Nd}{2}(?![\\p{L}\\p{Nd}])");

    public static Side of(PlanFile file, Statistics figures) {
        return new Side(file, figures, new Places(file));
    }

    Map<String, Cube> cubes() {
        return figures.cubes();
    }

    /** How an indicator stands, as the document says it; empty where it has no outcome. */
    Optional<Outcome> outcome(Indicator indicator) {
        return figures.outcome(indicator, new Diagnostics());
    }

    public Plan plan() {
        return file.plan();
    }

    Organisation organisation() {
        return file.organisation();
    }

    /** The area as a reader knows it: {@code utveckla} is Utveckla. */
    public String area(Text key) {
        Text label = organisation().areas().get(key.value());
        return label == null ? key.value() : label.value();
    }

    public List<String> areas(List<Text> keys) {
        return keys.stream().map(this::area).toList();
    }

    /** A text as a reader meets it, without markup and with figures in place of references. */
    public String prose(@Nullable Text text) {
        return text == null ? "" : PlainWords.of(file.passages().prose(text), figures);
    }

    /** Whether the other plan's text is this one's, but for years that have moved on with the plan. */
    public boolean says(String text, Side other, String otherText) {
        return text.equals(otherText) || undated(text).equals(other.undated(otherText));
    }

    /** A text whose years are counted from the plan's first: that they move on with it is no change. */
    public String undated(String text) {
        int first = plan().period().from();
        return YEAR.matcher(timeless(text)).replaceAll(year -> "år " + (Integer.parseInt(year.group()) - first));
    }

    /** A text with the plan's own period taken out: that it moves on with the years is no change. */
    public String timeless(String text) {
        Period period = plan().period();
        return text.replaceAll(period.from() + "[-–]" + period.to(), "perioden");
    }
}
