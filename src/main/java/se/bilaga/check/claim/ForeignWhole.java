package se.bilaga.check.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Unit;

/**
 * Percentages that a sentence about a rate gives of something else: {@code vid sjukfrånvaro betalas 80 procent av lönen},
 * {@code 75 procent av budgeten för rehabilitering}.
 */
final class ForeignWhole {
    private static final Pattern OF = Pattern.compile(
            "^ av (?:(?:de|den|det|en|ett|all|alla|allt|hela|sin|sina|sitt|vår|våra|vårt|deras|dess|totala|samtliga|ordinarie|\\p{L}+s) )*(\\p{L}+)");
    /** What rates of staff are of, whether their definitions say so or not. */
    private static final Pattern OF_STAFF = Pattern.compile(
            "(?:arbetstid|tid|timm|anställd|medarbetar|personal|årsarbet|tillsvidare|visstid|månadsavlön|tjänst|kvinn|män|person|total)\\p{L}*|(?:dem|dessa|alla|samtliga|vilka)");
    /** A payment by a rule is no outcome. */
    private static final Pattern PAID = Pattern.compile(
            "(?U)\\b(?:betalas?|betalar|utbetalas|utgår|ersätts|ersätter|lämnas|har rätt till|karens\\p{L}*|sjuklön(?:en)?|sjukpenning(?:en)?|avdrag(?:et)?)\\b");

    private static final int STEM = 6;

    private ForeignWhole() {}

    /**
     * Whether a percentage can be none of a rate's.
     *
     * @param before what stands before it in the sentence
     * @param after what stands after it in the sentence
     */
    static boolean is(Cube cube, Mention mention, String before, String after) {
        if (mention.kind() != Mention.Kind.PERCENT || !cube.unit().equals(Unit.PERCENT)) {
            return false;
        }
        String words = (before + " " + after).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        if (PAID.matcher(words).find() && !names(cube, "lön") && !names(cube, "ersättning")) {
            return true;
        }
        Matcher of = OF.matcher(after.toLowerCase(Locale.ROOT).replaceAll("\\s", " "));
        return of.find()
                && !OF_STAFF.matcher(of.group(1)).matches()
                && !names(
                        cube,
                        of.group(1).substring(0, Math.min(STEM, of.group(1).length())));
    }

    private static boolean names(Cube cube, String stem) {
        Text definition = cube.series().definition();
        return Stream.of(cube.id(), cube.label(), definition == null ? "" : definition.value())
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(stem));
    }
}
