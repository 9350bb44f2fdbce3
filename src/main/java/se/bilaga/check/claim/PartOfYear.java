package se.bilaga.check.claim;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.MonthNames;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.TimeKey;

/** Times shorter than a year that a series of whole years knows nothing of: {@code i december}, {@code under hösten}. */
public final class PartOfYear {
    private static final Pattern NAMED = Pattern.compile(
            "(?U)\\b(?:i|under|för|från) (?:slutet av |början av |hela )?(?:"
                    + String.join("|", MonthNames.ALL)
                    + ")\\b(?! (?:19|20)\\d\\d)|\\b(?:första|andra|tredje|fjärde|sista) (?:kvartalet|halvåret|tertialet|halvan)\\b"
                    + "|\\b(?:i|under) (?:sommaren|sommarens|somras|hösten|höstas|höstens|våren|våras|vårens|vintern|vintras)\\b");

    private PartOfYear() {}

    /** Which series have no such times as words name, a part of a year. */
    public static Predicate<Cube> outside(String words) {
        Matcher named = NAMED.matcher(words.toLowerCase(Locale.ROOT));
        if (!named.find()) {
            return cube -> false;
        }
        String part = named.group();
        return cube -> hasWholeYears(cube) && !isCovered(cube, part);
    }

    /** Whether the series says that its years are such parts: {@code omfattar: {2023: januari till augusti}}. */
    private static boolean isCovered(Cube cube, String part) {
        String month = part.replaceAll("^.* ", "");
        return cube.series().coverage().values().stream()
                .anyMatch(span -> span.value().toLowerCase(Locale.ROOT).contains(month));
    }

    private static boolean hasWholeYears(Cube cube) {
        return cube.timeDimension()
                .map(Dimension::members)
                .filter(members -> members.stream()
                        .allMatch(
                                member -> member.time() != null && member.time().kind() == TimeKey.Kind.YEAR))
                .isPresent();
    }
}
