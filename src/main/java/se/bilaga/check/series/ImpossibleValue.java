package se.bilaga.check.series;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Unit;

/** A value that nothing of its kind can have: a share over a hundred percent, a negative or fractional number of things. */
final class ImpossibleValue implements Rule {
    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** Parts of a whole, which cannot be more than all of it. */
    private static final Pattern SHARE = Pattern.compile(
            "andel|närvaro|svarsfrekvens|fördelning|procent av (?:de|alla|samtliga|ordinarie|antalet)");

    /** What may be negative, or more than its whole. */
    private static final Pattern CHANGE = Pattern.compile(
            "förändr|utveckl|skillna|differens|ökning|minskning|netto|avvik|behov|överskott|underskott|saldo|balans|jämför|budget"
                    + "|prognos|resultat|poäng|index|mot föregående|gentemot|över- och under|omsättning|täckning|beläggning");

    /** What is counted in parts of a person or thing, or is a mean. */
    private static final Pattern IN_PARTS = Pattern.compile(
            "årsarb|årsverk|helår|heltid|ekvivalent|tjänst|medel|snitt|genomsnitt|median|\\bper\\b|kvot|fte|timm|\\bdag|tid\\b|poäng|betyg|index|\\bkm\\b|mil\\b|ton\\b|100|1000|1 000|varje|omräkn|grad");

    @Override
    public Manual manual() {
        return new Manual(
                "omöjligt-värde",
                Manual.Group.SERIES,
                Severity.WARNING,
                "En serie har ett värde som inte kan finnas: en andel över 100 procent, eller ett antal som är negativt eller har decimaler.",
                "Ett sådant värde är ett skrivfel, eller också är enheten en annan än serien säger.",
                """
                frisknärvaro: {definition: Andel utan sjukfrånvaro, enhet: procent, per: [år], värden: {2023: 51.0, 2024: 510}}
                """,
                """
                frisknärvaro: {definition: Andel utan sjukfrånvaro, enhet: procent, per: [år], värden: {2023: 51.0, 2024: 51.0}}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cube cube : subject.statistics().cubes().values()) {
            if (cube.series().formula() == null && !CHANGE.matcher(words(cube)).find()) {
                if (cube.unit().equals(Unit.PERCENT) && SHARE.matcher(words(cube)).find()) {
                    shares(cube, findings);
                } else if (cube.unit().equals(Unit.COUNT)) {
                    counts(cube, findings);
                }
            }
        }
    }

    private static String words(Cube cube) {
        return (cube.id() + " " + cube.label() + " " + Objects.requireNonNullElse(cube.series().definition(), ""))
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }

    private static void shares(Cube cube, Findings findings) {
        for (Observation value : cube.cells().values()) {
            BigFraction share = value.value();
            if (share != null && (share.compareTo(HUNDRED) > 0 || share.signum() < 0)) {
                findings.add(
                        value.at(),
                        Message.of("en andel kan inte vara %s %%", "a share cannot be %s %%", Shown.of(share)),
                        Message.of(
                                "kontrollera värdet; är det ingen andel, säg i definition: vad det är",
                                "check the value; if it is no share, say in the definition: what it is"));
            }
        }
    }

    private static void counts(Cube cube, Findings findings) {
        List<Observation> broken =
                cube.cells().values().stream().filter(ImpossibleValue::isBroken).toList();
        boolean whole = 2 * broken.size() <= cube.cells().size() && !IN_PARTS.matcher(words(cube)).find();
        for (Observation value : cube.cells().values()) {
            BigFraction count = value.value();
            if (count != null && (count.signum() < 0 || (whole && isBroken(value)))) {
                findings.add(
                        value.at(),
                        Message.of("ett antal kan inte vara %s", "a count cannot be %s", Shown.of(count)),
                        Message.of(
                                "kontrollera värdet, eller skriv den enhet som det har",
                                "check the value, or write the unit that it has"));
            }
        }
    }

    private static boolean isBroken(Observation value) {
        BigFraction count = value.value();
        return count != null && !count.getDenominator().equals(BigInteger.ONE);
    }
}
