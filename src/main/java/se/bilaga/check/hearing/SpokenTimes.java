package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.tabulation.TimeWord;
import se.bilaga.check.tabulation.TimeWord.Kind;
import se.bilaga.source.text.MonthNames;

/** The times that a sentence names: {@code 2024}, {@code i juni}, {@code året före}, {@code på två år}. */
public final class SpokenTimes {
    private static final String MONTHS = String.join("|", MonthNames.ALL);
    private static final int YEAR_END = 12;
    private static final int HALF = 6;
    private static final String COUNT = "ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio";
    private static final List<String> COUNTS = List.of(COUNT.split("\\|"));

    private static final List<String> NTHS = List.of("första", "andra", "tredje", "fjärde");

    private static final Pattern NAMED = Pattern.compile("(?U)(?<![\\p{L}\\d§/-])(?:"
            + "(?:(?<upto>till och med |t\\.o\\.m\\. )?(?<m1>" + MONTHS
            + ")(?:(?: ?[–-] ?| till och med | till | och )(?<m2>" + MONTHS
            + "))?)(?: (?<my>(?:19|20)\\d\\d))?"
            + "|(?:årets )?(?<nth>första|andra|tredje|fjärde|sista) (?<span>tertial|kvartal)(?:et)?(?: (?<py>(?:19|20)\\d\\d))?"
            + "|(?<half>första|andra) halvåret(?: (?<hy>(?:19|20)\\d\\d))?"
            + "|(?<term>vår|höst)(?:en|terminen)(?: (?<ty>(?:19|20)\\d\\d))?"
            + "|(?<y>(?:19|20)\\d\\d)(?! ?(?:personer|medarbetare|timmar|kronor))"
            + ")(?![\\p{L}\\d/]|-\\d|–\\d)");
    private static final Pattern BEFORE = Pattern.compile("(?U)\\b(?:(?<two>året dessförinnan)"
            + "|(?:för |på )?(?<n>" + COUNT + ") år (?:tidigare|innan|sedan|dessförinnan)|(?<!gången )på (?<on>" + COUNT
            + ") år|\\p{L}+ (?:före|innan)(?= |,|\\.|$)|i fjol|fjolår\\p{L}*|förra \\p{L}+|föregående"
            + " \\p{L}+|det senaste året|det gångna året)\\b");
    private static final Pattern NOW =
            Pattern.compile("(?U)\\b(?:nu|numera|i år|idag|i dag|för närvarande|i dagsläget|nuvarande)\\b");
    private static final Pattern BASE = Pattern.compile(
            "(?U)(?:^|[ (])(?:sedan|(?:många|hög\\p{L}*|stor\\p{L}*|låg\\p{L}*|samma|densamma|precis|nivå|index|andel)"
                    + " som|jämfört med|jämförelse med|jämföra med|förhållande till|gentemot|än|mot|från|mellan|efter(?: \\p{L}+)?|efter att"
                    + " ha \\p{L}+|varit|utfallet)(?:"
                    + " (?:i|under|år|åren|för|den|det|dess|motsvarande|samma|de|#+|\\p{L}+(?<=# \\p{L}{1,20})|var|slutet"
                    + " av|början av|hösten|våren|\\p{L}+ månad|\\d{1,2}))*(?: \\d{1,2})? $");

    private static final Pattern SAME_PART =
            Pattern.compile("(?U)\\b(?:samma|motsvarande) (?:period|tid|månader)(?: år| under)? $");
    private static final Pattern LEAD = Pattern.compile("(?:,? ?)(?:mot|än|jämfört med|jämförelse med|jämföra med)");

    private SpokenTimes() {}

    /** In the order of the sentence. */
    public static List<TimeWord> in(Utterance utterance) {
        List<TimeWord> all = new ArrayList<>();
        Matcher named = NAMED.matcher(utterance.text());
        while (named.find()) {
            if (!isNumber(utterance, named)) {
                all.add(named(named, isBase(utterance, named.start())));
            }
        }
        Matcher before = BEFORE.matcher(utterance.text());
        while (before.find()) {
            all.add(before(before, isBase(utterance, before.start())));
        }
        Matcher now = NOW.matcher(utterance.text());
        while (now.find()) {
            all.add(new TimeWord(Kind.NOW, 0, 1, YEAR_END, 0, false, now.start(), now.end()));
        }
        all.sort(Comparator.comparingInt(TimeWord::from));
        return all.stream().map(time -> samePart(utterance, time, all)).toList();
    }

    /** {@code samma period 2024}: of the part of the year that was spoken of before. */
    private static TimeWord samePart(Utterance utterance, TimeWord time, List<TimeWord> all) {
        boolean same = time.kind() == Kind.YEAR
                && SAME_PART.matcher(utterance.gist().substring(0, time.from())).find();
        return all.stream()
                .filter(one -> same && one.kind() == Kind.PART && one.from() < time.from())
                .findFirst()
                .map(part -> new TimeWord(
                        Kind.PART, time.year(), part.first(), part.last(), 0, time.base(), time.from(), time.to()))
                .orElse(time);
    }

    private static boolean isNumber(Utterance utterance, Matcher named) {
        return utterance.gist().charAt(named.start()) == Utterance.NUMBER;
    }

    private static boolean isBase(Utterance utterance, int from) {
        return BASE.matcher(utterance.gist().substring(0, from)).find()
                || LEAD.matcher(utterance.parts().get(utterance.part(from)).lead())
                        .matches();
    }

    private static TimeWord named(Matcher named, boolean base) {
        if (named.group("y") != null) {
            return of(Kind.YEAR, year(named, "y"), 1, YEAR_END, base, named);
        }
        if (named.group("half") != null) {
            boolean first = named.group("half").equals("första");
            return of(Kind.PART, year(named, "hy"), first ? 1 : HALF + 1, first ? HALF : YEAR_END, base, named);
        }
        if (named.group("term") != null) {
            boolean first = named.group("term").equals("vår");
            return of(Kind.PART, year(named, "ty"), first ? 1 : HALF + 1, first ? HALF : YEAR_END, base, named);
        }
        if (named.group("nth") != null) {
            return parted(named, base);
        }
        int first = named.group("upto") != null ? 1 : MonthNames.ALL.indexOf(named.group("m1")) + 1;
        int last = named.group("m2") == null
                ? MonthNames.ALL.indexOf(named.group("m1")) + 1
                : MonthNames.ALL.indexOf(named.group("m2")) + 1;
        return of(Kind.PART, year(named, "my"), first, last, base, named);
    }

    /** A tertial of four months, or a quarter of three. */
    private static TimeWord parted(Matcher named, boolean base) {
        int months = named.group("span").equals("tertial") ? 4 : 3;
        String nth = named.group("nth");
        int last = nth.equals("sista") ? YEAR_END : (NTHS.indexOf(nth) + 1) * months;
        return of(Kind.PART, year(named, "py"), last - months + 1, Math.min(last, YEAR_END), base, named);
    }

    private static TimeWord of(Kind kind, int year, int first, int last, boolean base, Matcher at) {
        return new TimeWord(kind, year, first, last, 0, base, at.start(), at.end());
    }

    private static int year(Matcher named, String group) {
        return named.group(group) == null ? 0 : Integer.parseInt(named.group(group));
    }

    private static TimeWord before(Matcher found, boolean base) {
        String many = found.group("n") == null ? found.group("on") : found.group("n");
        int back = found.group("two") != null ? 2 : many == null ? 1 : COUNTS.indexOf(many) + 1;
        boolean since = found.group("on") != null || found.group().contains("senaste");
        boolean last = found.group().matches("(?U)i fjol|fjolår.*|förra .*|föregående .*|det gångna året");
        return new TimeWord(
                last ? Kind.LAST : Kind.BEFORE, 0, 1, YEAR_END, back, base || since, found.start(), found.end());
    }
}
