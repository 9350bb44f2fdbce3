package se.bilaga.check.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.MonthNames;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;

/**
 * The times of a series that a part of a clause names.
 *
 * @param now what is spoken of
 * @param base what it is set against
 * @param unknown whether a time is named that the series does not have
 * @param relative whether the time before is named by another: {@code året före}
 */
public record NamedTimes(List<Member> now, List<Member> base, boolean unknown, boolean relative) {
    private static final Pattern TIME = Pattern.compile(
            "(?:(" + String.join("|", MonthNames.ALL) + ") )?(?<![\\d/–-])((?:19|20)\\d\\d)(?![\\d/–]|-\\d|,\\d)");
    private static final Pattern BASE = Pattern.compile(
            "(?:^|[ (])(?:sedan|jämfört med|jämförelse med|förhållande till|gentemot|än|mot|från|som|mellan)"
                    + "(?: (?:den|det|dess|motsvarande|samma|slutet|början|mitten|i|av|år|åren|under|för|de|var|månad|period|tid"
                    + "|\\d{1,2}|#+)){0,5} $");
    private static final Pattern FROM_ON = Pattern.compile("från och med (?:år )?$");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?U)\\b(?:året (?:innan|före|dessförinnan)|föregående år|ett år tidigare|i fjol|fjolåret\\w*|förra året\\w*|"
                    + "förra mätningen|föregående mätning|närmast föregående)\\b");

    public NamedTimes {
        now = List.copyOf(now);
        base = List.copyOf(base);
    }

    public static NamedTimes in(Cube cube, String gist) {
        List<Member> now = new ArrayList<>();
        List<Member> base = new ArrayList<>();
        boolean unknown = false;
        Dimension time = cube.timeDimension().orElse(null);
        Matcher named = TIME.matcher(gist);
        while (named.find()) {
            List<Member> members = time == null ? List.of() : members(time, named.group(1), named.group(2));
            unknown |= members.isEmpty();
            String before = gist.substring(0, named.start());
            boolean isBase =
                    (BASE.matcher(before).find() && !FROM_ON.matcher(before).find())
                            || gist.startsWith(" års nivå", named.end());
            (isBase ? base : now).addAll(members);
        }
        return new NamedTimes(now, base, unknown, RELATIVE.matcher(gist).find());
    }

    /** Those of the series in a month or year, the month's own where there are any. */
    private static List<Member> members(Dimension time, @Nullable String month, String year) {
        List<Member> ofYear = time.members().stream()
                .filter(member -> member.time() != null && member.time().to().getYear() == Integer.parseInt(year))
                .toList();
        if (month == null) {
            return ofYear;
        }
        Optional<TimeKey> wanted = TimeKey.parse(month.toLowerCase(Locale.ROOT) + " " + year);
        List<Member> ofMonth = ofYear.stream()
                .filter(member -> wanted.isPresent() && sameMonth(member.time(), wanted.get()))
                .toList();
        return ofMonth.isEmpty() ? ofYear : ofMonth;
    }

    private static boolean sameMonth(@Nullable TimeKey time, TimeKey month) {
        return time != null && !time.to().isBefore(month.from()) && !time.to().isAfter(month.to());
    }
}
