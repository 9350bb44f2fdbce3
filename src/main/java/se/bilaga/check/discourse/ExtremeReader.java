package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.SpokenOf;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.Axis;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.Timing;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Which group is first or last: {@code Störst är ökningen bland …}, {@code näst högst}, {@code den enda där den ökat}. */
final class ExtremeReader {
    private static final String CHANGES =
            "(?:(?<up>" + NumberWording.UP + "|gått upp|gick upp)|(?<down>" + NumberWording.DOWN + "))";
    private static final String RISE = "(?:ökning|uppgång|höjning|tillväxt)\\p{L}*";
    private static final String FALL = "(?:minskning|nedgång|sänkning|tapp)\\p{L}*";
    private static final Pattern MOVED = Pattern.compile(
            "(?U)\\b" + CHANGES + "(?: [\\p{L}-]+){0,4}? (?:allra )?(?<most>mest|minst|kraftigast|snabbast)\\b");
    private static final Pattern NOUN = Pattern.compile(
            "(?U)\\b(?<most>störst|största|minst|minsta|kraftigast|kraftigaste)(?: (?:är|var|blev|procentuella))*(?:"
                    + " den)? (?:(?<up>" + RISE + ")|(?<down>" + FALL + "))");
    private static final Pattern NOUN_FIRST = Pattern.compile(
            "(?U)\\b(?:(?<up>" + RISE + ")|(?<down>" + FALL
                    + "))(?:,[^.;:]{1,40},)? (?:är|var|blev)(?: [\\p{L}-]+){0,3}? (?<most>störst|största|minst|minsta|kraftigast)\\b");
    private static final Pattern MOST_FIRST =
            Pattern.compile("(?U)\\b(?<most>mest|minst|kraftigast|snabbast)(?: i (?:procent|antal|kronor))? (?:har )?"
                    + CHANGES + "\\b");
    private static final Pattern HIGH = Pattern.compile("(?U)\\b(?<next>näst"
            + " )?(?:(?<high>högst|högsta|störst|största|flest|vanligast|vanligaste|dyrast|dyraste|mest|överst|längst|längsta|i"
            + " topp|toppar)|(?<low>lägst|lägsta|minst|minsta|färst|ovanligast|ovanligaste|billigast|billigaste|sist|nederst|kortast|kortaste|i botten))\\b(?!"
            + " (?:#|\\d|per |en |ett |två |tre |fem |tio |hälften|lika|möjliga|en gång))");
    private static final Pattern ONLY = Pattern.compile("(?U)\\b(?:enda)\\b.*?\\b" + CHANGES + "\\b");
    private static final Pattern ELSE = Pattern.compile(
            "(?U)\\b(?:någonsin|hittills|att vara|att bli|väntas|sedan mätning\\p{L}*|under de \\p{L}+ åren|på \\p{L}+"
                    + " år|inte|varken|ska|bör|mål\\p{L}*|risk\\p{L}*|betydelse|utmaning\\p{L}*|möjlig\\p{L}*|viktig\\p{L}*|förbättr\\p{L}*|försämr\\p{L}*|skillnad\\p{L}*|gap|spridning\\p{L}*|bland"
                    + " de (?:högsta|lägsta|största|minsta|främsta|\\p{L}+ste)|av de (?:högsta|lägsta|största|minsta|vanligaste|främsta)|tillhör|en av|ett av|förändra\\p{L}*|intresse\\p{L}*|lägsta lön|högsta"
                    + " lön|skatt\\p{L}*)\\b");

    private static final Pattern THING = Pattern.compile("(?U)^ (?<what>[\\p{L}-]+)");
    /** What may stand right after the word and leaves it to be of what was spoken of. */
    private static final Pattern BESIDE = Pattern.compile(
            "är|var|blev|har|hade|i|inom|på|bland|hos|för|av|med|och|men|under|som|där|utfall\\p{L}*|nivå\\p{L}*|värde\\p{L}*|siffr\\p{L}*|antal\\p{L}*|grupp\\p{L}*|enhet\\p{L}*|ligger|låg|finns|fanns|noter\\p{L}*|uppmät\\p{L}*|redovis\\p{L}*|fortfarande|alltjämt|nu|fortsatt|\\p{L}+(?:ade|te|de)");

    /** Lower where the figure is higher: so many pupils to each teacher. */
    private static final Pattern INVERSE = Pattern.compile("(?U)\\p{L}*täthet\\p{L}*");

    private final Heard heard;
    private final Utterance in;

    ExtremeReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        if (!heard.sure()) {
            return found;
        }
        Matcher only = ONLY.matcher(in.gist());
        if (only.find() && !ELSE.matcher(only.group()).find()) {
            add(
                    only.start(),
                    only.start() + "enda".length(),
                    new Asked(true, only.group("up") != null, 0, true),
                    found);
            return found;
        }
        boolean moved = false;
        for (Pattern pattern : List.of(MOVED, NOUN, NOUN_FIRST, MOST_FIRST)) {
            Matcher word = pattern.matcher(in.gist());
            while (word.find()) {
                boolean up = word.group("up") != null;
                boolean least = word.group("most").startsWith("minst");
                moved = true;
                add(word.start("most"), word.end("most"), new Asked(true, up != least, 1, false), found);
            }
        }
        Matcher word = HIGH.matcher(in.gist());
        while (!moved && word.find()) {
            if (isOfSomethingElse(word)) {
                continue;
            }
            add(
                    word.start(),
                    word.end(),
                    new Asked(false, word.group("high") != null, word.group("next") == null ? 1 : 2, false),
                    found);
        }
        return found;
    }

    /** {@code störst andel av sina önskemål}, {@code gjorde det största lyftet}: of what no measure has. */
    private boolean isOfSomethingElse(Matcher word) {
        Matcher thing = THING.matcher(in.gist().substring(word.end()));
        if (!thing.find()) {
            return false;
        }
        int at = word.end() + thing.start("what");
        String what = thing.group("what");
        boolean called = heard.measures().stream().anyMatch(one -> one.at() == at)
                || heard.groupAt(at) != null
                || isAxis(WordLikeness.stem(what));
        boolean share = what.startsWith("andel")
                && heard.meant().stream().anyMatch(of -> of.measure().unit().equals(Unit.PERCENT));
        return INVERSE.matcher(what).matches()
                || (!called && !share && !BESIDE.matcher(what).matches());
    }

    /** {@code den vanligaste orsaken}. */
    private boolean isAxis(String stem) {
        return heard.meant().stream()
                .flatMap(of -> of.axes().stream())
                .anyMatch(axis -> WordLikeness.of(stem, axis.stem()) >= WordLikeness.MADE_OF);
    }

    /**
     * What is asked of a group.
     *
     * @param rank 1 for the first
     * @param only whether no other went that way
     */
    private record Asked(boolean change, boolean high, int rank, boolean only) {}

    private void add(int from, int to, Asked asked, List<Statement> found) {
        int part = in.part(from);
        String own = in.gist()
                .substring(in.parts().get(part).from(), in.parts().get(part).to());
        if (ELSE.matcher(own).find() || Foreign.isWished(in, from)) {
            return;
        }
        SpokenOf spoken = new SpokenOf(heard);
        List<Meaning> meanings = meanings(spoken.told(from, in.gist().substring(from, to)), from, asked);
        boolean doubtful = meanings.stream().noneMatch(Meaning::holds)
                && meanings(spoken.doubted(from), from, asked).stream().anyMatch(Meaning::holds);
        if (doubtful) {
            return;
        }
        if (!meanings.isEmpty()) {
            found.add(Statement.of(heard, Statement.Kind.RANK, from, to, meanings));
        }
    }

    private List<Meaning> meanings(List<Tabulation> all, int from, Asked asked) {
        List<Meaning> meanings = new ArrayList<>();
        GroupScope scope = new GroupScope(heard, from);
        for (Tabulation of : all) {
            List<Named> named = scope.ranked(of);
            if (named.size() == 1 && named.get(0).surely() >= WordLikeness.MADE_OF && !isOfARow(of, in.part(from))) {
                meanings(of, named.get(0), scope, asked, meanings);
            }
        }
        return meanings;
    }

    /** Whether more groups follow: {@code störst inom vården, skolan och fritiden}. */
    private boolean isOfARow(Tabulation of, int part) {
        if (part + 1 >= in.parts().size()) {
            return false;
        }
        Utterance.Part next = in.parts().get(part + 1);
        return next.lead().matches(",|och|samt")
                && heard.groups().stream().anyMatch(group -> group.of() == of && group.from() == next.from());
    }

    private void meanings(Tabulation of, Named named, GroupScope scope, Asked asked, List<Meaning> meanings) {
        boolean described = of.measure().described().contains("ökning")
                || of.measure().names().contains("ökning");
        if (!asked.change() || described) {
            for (int[] time : scope.when().times(of)) {
                meaning(of, named, asked, scope, place -> of.value(place, time), meanings);
            }
        }
        if (asked.change()) {
            for (int[] now : scope.when().strictNows(of)) {
                for (int[] base : scope.when().strictBases(of, false)) {
                    if (new Timing(of, 0).isBefore(base, now)) {
                        meaning(
                                of,
                                named,
                                asked,
                                scope,
                                place -> of.value(place, now).minus(of.value(place, base)),
                                meanings);
                        meaning(
                                of,
                                named,
                                asked,
                                scope,
                                place -> of.value(place, now).changeFrom(of.value(place, base)),
                                meanings);
                    }
                }
            }
        }
    }

    private interface Value {
        Quantity of(GroupPlace place);
    }

    private static void meaning(
            Tabulation of, Named named, Asked asked, GroupScope scope, Value value, List<Meaning> meanings) {
        scope.nearPlaces(of).stream()
                .map(place -> place.with(named.axis(), List.of()))
                .distinct()
                .forEach(place -> meaning(of, place, named, asked, value, meanings));
    }

    private static void meaning(
            Tabulation of, GroupPlace total, Named named, Asked asked, Value value, List<Meaning> meanings) {
        Axis axis = of.axes().get(named.axis());
        List<Quantity> values = axis.everyGroup().stream()
                .map(group -> value.of(total.with(named.axis(), List.of(group))))
                .toList();
        Quantity own = values.get(named.group());
        if (values.size() < 2 || own instanceof Absent) {
            return;
        }
        List<Quantity> known =
                values.stream().filter(one -> one instanceof Exact).toList();
        boolean holds = asked.only() ? isOnly(known, own, asked.high()) : isAt(asked.rank(), known, own, asked.high());
        Quantity first = known.stream()
                .filter(one -> isAt(1, known, one, asked.high()))
                .findFirst()
                .orElseThrow();
        String shown = named(axis, named.group()) + number(of, own, asked) + ", " + named(axis, values.indexOf(first))
                + number(of, first, asked);
        meanings.add(new Meaning(holds, new Message(shown, shown)));
    }

    private static boolean isAt(int rank, List<Quantity> all, Quantity own, boolean highest) {
        return own.rankAmong(all, highest).equals(Quantity.of(rank));
    }

    private static String named(Axis axis, int group) {
        return axis.groups().get(group).label() + ": ";
    }

    private static String number(Tabulation of, Quantity value, Asked asked) {
        return asked.change() ? Fact.number(value, of.measure().unit().ofDifference()) : of.number(value);
    }

    private static boolean isOnly(List<Quantity> known, Quantity own, boolean up) {
        int way = up ? 1 : -1;
        return own.signum() == way
                && known.stream().filter(one -> one.signum() == way).count() == 1;
    }
}
