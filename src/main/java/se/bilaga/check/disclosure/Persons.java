package se.bilaga.check.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Unit;

/** Which series count persons. */
final class Persons {
    private static final Set<String> UNITS = Set.of("antal", "personer", "medarbetare");
    private static final List<String> WORDS = List.of(
            "anställd",
            "medarbetar",
            "personal",
            "befattning",
            "ålder",
            "kön",
            "avgång",
            "pension",
            "deltid",
            "heltid",
            "sjuk",
            "chef",
            "rekryter");
    private static final Pattern PERSONS = Pattern.compile(
            "(?iU)^(?:antal(?:et)? )?(?:\\p{L}+ ){0,2}?\\p{L}*(?:anställda|medarbetare|personer|chefer|vikarier|handledare|pensionärer)\\b");
    /** Posts and money, whoever fills them: {@code rekryteringsbehov}, {@code budgeterade tjänster}. */
    private static final Pattern POSTS = Pattern.compile(
            "(?iU)behov|budget|tjänst(?:er)?\\b|underskott|överskott|vakans|platser|annons|ansökning|ansökan|ärenden");

    private static final int SHOWN = 6;

    private Persons() {}

    /** Whether a series counts persons in groups: a count of them, divided by more than time. */
    static boolean counted(Cube cube) {
        String words = (cube.id() + " " + cube.label() + " "
                        + cube.dimensions().stream().map(Dimension::name).toList())
                .toLowerCase(Locale.ROOT);
        return UNITS.contains(cube.unit().name())
                && !POSTS.matcher(cube.label()).find()
                && cube.dimensions().stream().anyMatch(dimension -> !dimension.time())
                && (WORDS.stream().anyMatch(words::contains)
                        || isOfPersons(cube.series().definition()));
    }

    /** Whether the first noun of a definition is of persons: {@code Anställda med legitimation}. */
    private static boolean isOfPersons(@Nullable Text definition) {
        return definition != null && PERSONS.matcher(definition.value()).find();
    }

    /** Whether a heading tells of persons: {@code Antal anställda}. */
    static boolean areIn(String heading) {
        return PERSONS.matcher(heading).find();
    }

    static boolean isCount(Unit unit) {
        return UNITS.contains(unit.name());
    }

    /** Whether a count is of fewer persons than the limit, but of some. */
    static boolean isSmall(@Nullable BigFraction count, int limit) {
        return count != null && count.signum() > 0 && count.compareTo(BigFraction.of(limit)) < 0;
    }

    /** The members of a cell that are no times and no totals. */
    static List<String> categories(Cube cube, List<String> key) {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            if (!cube.dimensions().get(i).time() && !key.get(i).equals(Member.TOTAL)) {
                categories.add(key.get(i));
            }
        }
        return categories;
    }

    /** The first few of many names. */
    static String few(List<String> names) {
        return names.isEmpty()
                ? "–"
                : String.join("; ", names.subList(0, Math.min(SHOWN, names.size())))
                        + (names.size() > SHOWN ? " …" : "");
    }
}
