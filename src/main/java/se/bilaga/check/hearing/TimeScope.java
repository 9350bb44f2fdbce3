package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Utterance.Part;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.TimeWord;
import se.bilaga.check.tabulation.Timing;

/** The times of a measure that a part of a sentence may be of, the likeliest first. */
public final class TimeScope {
    private static final Pattern EARLIER = Pattern.compile("(?U)\\b(?:mot|från|än|jämfört med|jämföra med|jämförelse"
            + " med|då|när|tidigare|först|start\\p{L}*|börja\\p{L}*|inled\\p{L}*|början)\\b");
    private static final Pattern OVER_TIME = Pattern.compile(
            "(?U)\\b(?:period\\p{L}*|planperiod\\p{L}*|åren|sammanlag[td]\\p{L}*|sammantaget|tillsammans|totalt|i"
                    + " snitt|genomsnitt)\\b");
    private static final int CLOSE = 4;
    private static final int FAR = 100;
    private static final Pattern OVER = Pattern.compile("\\b(?:till|mot)\\b");
    private static final Pattern AGAINST = Pattern.compile(",? ?(?:mot|jämfört med|än|och)");
    private static final Pattern FROM = Pattern.compile(
            "(?U)\\befter (?:en|ett) \\p{L}+ på $|\\b(?:från|mot|gentemot|än|legat på|varit|tidigare|upp|ned|ner)(?: \\p{L}+){0,2} $");
    private static final Pattern THEN = Pattern.compile(",? ?då");
    private static final Pattern RANGE = Pattern.compile("(?U)\\bmellan #+[^.;]{0,20} och #+|\\brespektive\\b");

    private final Heard heard;
    private final Utterance utterance;
    private final int part;
    private final int at;
    private final IdentityHashMap<Tabulation, List<int[]>> known = new IdentityHashMap<>();

    TimeScope(Heard heard, int at) {
        this.heard = heard;
        this.utterance = heard.utterance();
        this.at = at;
        this.part = utterance.part(at);
    }

    private Part own() {
        return utterance.parts().get(part);
    }

    private Timing timing(Tabulation of) {
        return new Timing(of, heard.year());
    }

    /** The times that the part names itself. */
    public List<TimeWord> ownTimes() {
        List<TimeWord> own = heard.times().stream()
                .filter(time -> own().holds(time.from()))
                .filter(this::isNearest)
                .toList();
        if (own.isEmpty() && own().lead().equals("(") && part > 0) {
            Part before = utterance.parts().get(part - 1);
            return heard.times().stream()
                    .filter(time -> before.holds(time.from()))
                    .map(TimeWord::spoken)
                    .toList();
        }
        if (own.isEmpty() && part > 0 && THEN.matcher(own().lead()).matches()) {
            Part before = utterance.parts().get(part - 1);
            return heard.times().stream()
                    .filter(time -> before.holds(time.from()))
                    .map(TimeWord::spoken)
                    .toList();
        }
        return own;
    }

    /** {@code till 14,2 procent efter att ha legat på 19,8 procent 2024}: a time is of the number beside it. */
    private boolean isNearest(TimeWord time) {
        int own = distance(at, time) + (isOver(time) ? FAR : 0);
        return utterance.numbers().stream()
                .filter(number -> number.kind() != Mention.Kind.YEAR
                        && own().holds(utterance.start(number))
                        && utterance.start(number) != at)
                .noneMatch(number -> distance(utterance.start(number), time) < own - CLOSE);
    }

    /** Whether what stands between goes on to another thing: {@code 51 gram 2023 till 45}. */
    private boolean isOver(TimeWord time) {
        return time.to() <= at
                && OVER.matcher(utterance.gist().substring(time.to(), at)).find();
    }

    private static int distance(int number, TimeWord time) {
        return number < time.from() ? time.from() - number : number - time.to();
    }

    /** Whether a number is what something came from, or stands first of two: {@code från 51 till 45}, {@code (98 mot 97)}. */
    private boolean isCompared() {
        boolean number = at < utterance.gist().length() && utterance.gist().charAt(at) == Utterance.NUMBER;
        boolean against = part + 1 < utterance.parts().size()
                && AGAINST.matcher(utterance.parts().get(part + 1).lead()).matches()
                && utterance
                        .gist()
                        .startsWith("#", utterance.parts().get(part + 1).from());
        return number && (FROM.matcher(utterance.gist().substring(0, at)).find() || against);
    }

    /** Whether the part names a time of which the measure has nothing. */
    public boolean isOfUnknownTime(Tabulation of) {
        List<TimeWord> own = ownTimes();
        return !of.times().isEmpty()
                && !own.isEmpty()
                && own.stream().allMatch(time -> timing(of).meant(time).isEmpty());
    }

    /** The times that a figure of the part is of. */
    public List<int[]> times(Tabulation of) {
        return known.computeIfAbsent(of, one -> distinct(find(one)));
    }

    private static List<int[]> distinct(List<int[]> times) {
        List<int[]> some = new ArrayList<>();
        for (int[] time : times) {
            if (some.stream().noneMatch(one -> Arrays.equals(one, time))) {
                some.add(time);
            }
        }
        return some;
    }

    private List<int[]> find(Tabulation of) {
        List<int[]> times = new ArrayList<>();
        List<TimeWord> own = ownTimes();
        if (own.stream().anyMatch(time -> !time.base()) || isAgainst()) {
            own.forEach(time -> times.addAll(timing(of).meant(time)));
        }
        boolean part =
                own.stream().anyMatch(TimeScope::isPartOfYear) && of.measure().isFlow();
        if (times.isEmpty() && !isCompared() && (part || isOfAnotherYear(of, own))) {
            return times;
        }
        if (!own.isEmpty()
                && !times.isEmpty()
                && !isCompared()
                && !RANGE.matcher(utterance.gist()).find()) {
            return times;
        }
        times.addAll(timing(of).now());
        heard.times().forEach(time -> times.addAll(timing(of).meant(time)));
        if (RANGE.matcher(utterance.gist()).find()) {
            times.addAll(timing(of).any());
        }
        boolean earlier = EARLIER.matcher(own().lead()).find()
                || EARLIER.matcher(utterance.gist().substring(own().from(), own().to()))
                        .find();
        if (earlier || isCompared() || isOverTime(of)) {
            times.addAll(timing(of).any());
        }
        return times;
    }

    /** Whether all years that it is of lie outside those of the measure. */
    private static boolean isOfAnotherYear(Tabulation of, List<TimeWord> own) {
        List<TimeWord> years =
                own.stream().filter(time -> time.year() > 0 && !time.base()).toList();
        return !years.isEmpty()
                && !of.times().isEmpty()
                && years.stream()
                        .allMatch(word -> of.times().stream()
                                .noneMatch(time -> time.from().getYear() <= word.year()
                                        && time.to().getYear() >= word.year()));
    }

    /** Whether it is some months and not the whole year, of which a figure of the year is none. */
    private static boolean isPartOfYear(TimeWord time) {
        return time.kind() == TimeWord.Kind.PART && !time.base() && time.last() - time.first() < 11 && !time.isMonth();
    }

    private boolean isAgainst() {
        return EARLIER.matcher(own().lead()).find();
    }

    /** Whether the measure is of what is to come, or is summed over its times. */
    private boolean isOverTime(Tabulation of) {
        return !of.times().isEmpty() && OVER_TIME.matcher(utterance.gist()).find();
    }

    /** The times that a movement of the part came to. */
    public List<int[]> strictNows(Tabulation of) {
        List<int[]> nows = new ArrayList<>();
        ownTimes().stream()
                .filter(time ->
                        !time.base() && time.kind() != TimeWord.Kind.BEFORE && time.kind() != TimeWord.Kind.LAST)
                .forEach(time -> nows.addAll(timing(of).meant(time)));
        return nows.isEmpty() ? nows(of) : distinct(nows);
    }

    /** The times that it came from, any where it may be long. */
    public List<int[]> strictBases(Tabulation of, boolean any) {
        List<int[]> bases = new ArrayList<>();
        List<TimeWord> based = heard.times().stream()
                .filter(time -> time.base() || time.kind() == TimeWord.Kind.BEFORE || time.kind() == TimeWord.Kind.LAST)
                .toList();
        List<TimeWord> own = based.stream()
                .filter(time -> own().holds(time.from()) || isNext(time))
                .toList();
        (own.isEmpty() ? based : own).forEach(time -> bases.addAll(timing(of).meant(time)));
        if (based.isEmpty()) {
            for (int[] now : strictNows(of)) {
                bases.addAll(new Timing(of, year(of, now)).meant(previous()));
            }
        }
        if (any) {
            bases.addAll(timing(of).any());
        }
        return distinct(bases);
    }

    /** What a change of the part came to. */
    public List<int[]> nows(Tabulation of) {
        List<int[]> nows = new ArrayList<>();
        ownTimes().stream()
                .filter(time -> !time.base())
                .forEach(time -> nows.addAll(timing(of).meant(time)));
        nows.addAll(timing(of).now());
        heard.times().stream()
                .filter(time -> !time.base())
                .forEach(time -> nows.addAll(timing(of).meant(time)));
        return distinct(nows);
    }

    /** What a change of the part came from. */
    public List<int[]> bases(Tabulation of) {
        List<int[]> bases = new ArrayList<>();
        heard.times().stream()
                .filter(time -> time.base() && (own().holds(time.from()) || isNext(time)))
                .forEach(time -> bases.addAll(timing(of).meant(time)));
        if (!bases.isEmpty()) {
            return distinct(bases);
        }
        for (int[] now : nows(of)) {
            bases.addAll(new Timing(of, year(of, now)).meant(previous()));
        }
        heard.times().forEach(time -> bases.addAll(timing(of).meant(time)));
        bases.addAll(timing(of).any());
        return distinct(bases);
    }

    private static TimeWord previous() {
        return new TimeWord(TimeWord.Kind.BEFORE, 0, 1, 12, 1, true, 0, 0);
    }

    private static int year(Tabulation of, int[] time) {
        return of.times().isEmpty()
                ? 0
                : of.times().get(time[time.length - 1]).to().getYear();
    }

    private boolean isNext(TimeWord time) {
        return part + 1 < utterance.parts().size()
                && utterance.parts().get(part + 1).holds(time.from())
                && EARLIER.matcher(utterance.parts().get(part + 1).lead()).find();
    }
}
