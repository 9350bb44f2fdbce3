package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.hearing.FigureAnchors;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.KnownWords;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.SpokenOf;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.TimeScope;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.TimeWord;
import se.bilaga.check.tabulation.Timing;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Which way something went: {@code har fallit två år i rad}, {@code är oförändrat}, {@code fyrdubblades}. */
final class TrendReader {
    private static final String TIME =
            "(?= (?:året (?:före|innan)|förra|föregående|år 20|20\\d\\d|under 20|i fjol|tidigare|förut|någonsin))";
    private static final Pattern LIMITED = Pattern.compile("(?U)\\b(?:utan|med|som|på|bland|därifrån)\\b[^,;:]*$");
    private static final Pattern COUNTED = Pattern.compile("(?U)#(?: \\p{L}+){0,2} $|\\b(?:en|miljon|miljoner) $");
    /** First in a sentence no verb: {@code Ökad frånvaro gör …}. */
    private static final Pattern ATTRIBUTIVE = Pattern.compile("ökad|minskad");

    private static final String GOES = "fortsätter att (?:";
    private static final String SINCE = "(?= (?:sedan|jämfört|från|mot)\\b)";
    /** Of what is more or fewer, where the sentence names a time that it is set against. */
    private static final Pattern IS_MORE = Pattern.compile(
            "(?U)\\b(?:är|var|blev)(?: [\\p{L}-]+){0,4}? (?:(?<up>fler)|(?<down>färre))(?! än)(?=,|\\.|$| (?:i|på|under|jämfört)\\b)");

    private static final Pattern WAY =
            Pattern.compile("(?U)\\b(?<!\\b(?:en|trots|av|den|ett|denna|genom) )(?:(?<up>" + NumberWording.UP
                    + "|gått upp|gick upp|gå upp|uppåt|på väg upp|" + GOES
                    + "öka|stiga|växa)|en (?:\\p{L}+ )?(?:ökning|uppgång)"
                    + SINCE + ")|(?<down>" + NumberWording.DOWN + "|nedåt|neråt|på väg (?:ned|ner)|" + GOES
                    + "minska|sjunka)|en (?:\\p{L}+ )?(?:minskning|nedgång)" + SINCE
                    + ")|(?<times>två|tre|fyr|fem|sex|sju|åtta|nio|tio|för)dubbla(?:ts|des|de|t)|(?<half>halvera(?:ts|des|de|t))|(?<good>förbättra[td]?s?|förbättrades?|försämra[td]?s?|försämrades?)|(?<same>oförändra[dt]e?|konstant[ae]?|(?:exakt"
                    + " |precis )?samma (?:nivå|index|värde|andel|antal)|på (?:19|20)\\d\\d års nivå|leg[at]+ (?:stilla?|fast|kvar)|ligg(?:er|it)"
                    + " (?:still|kvar|fast)|stå(?:r|tt) stilla?|ing(?:enting|et) (?:har )?hänt|(?:har )?ing(?:enting|et) hänt|(?:exakt "
                    + "|precis )?(?:densamma|detsamma))|(?<grown>(?:allt |blivit |blir |blev )(?:allt )?(?:fler|högre|större|vanligare)(?! än| och)|(?:allt |blivit |blir |blev )(?:allt )?(?<shrunk>färre|lägre|mindre|ovanligare)(?! än| och))|(?<more>(?:fler|högre|större)(?: (?!än)(?:[\\p{L}-]+|(?:19|20)\\d\\d)){0,4}?,?"
                    + " än" + TIME
                    + ")|(?<less>(?:färre|lägre|mindre)(?: (?!än)(?:[\\p{L}-]+|(?:19|20)\\d\\d)){0,4}?,? än" + TIME
                    + ")|(?<alike>lika (?:många|hög|stor|låg)\\p{L}*(?: (?!som)[\\p{L}-]+){0,4}?(?: (?:19|20)\\d\\d)? som"
                    + TIME + ")"
                    + ")\\b(?! (?:krav|behov|antal(?!et)|kostnader|möjlighet\\p{L}*|stöd|tryck|takt|sätt|personer))");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?U)\\b(?:(?<up>stigande|ökande|växande|tilltagande)|(?<down>sjunkande|minskande|fallande|vikande|avtagande|krympande)) (?<what>[\\p{L}-]+)");
    private static final Pattern NOUN = Pattern.compile(
            "(?U)\\b(?<!\\b(?:trots|efter|ingen|till|för|om) )(?<!\\b(?:trots|efter|till|för) (?:en|den) )(?:(?<up>ökning(?:en)?|uppgång(?:en)?)|(?<down>minskning(?:en)?|nedgång(?:en)?)) (?:av|i|för) (?<what>[\\p{L}-]+(?: [\\p{L}-]+)?)");
    /** Of some that are not named: {@code en ökade och en var oförändrad}. */
    private static final Pattern ONE = Pattern.compile(
            "(?U)(?:\\b(?:en|ett|några|andra|övriga|resten|samtliga)|#)(?: av (?:dem|dessa))? (?:var |är |har |blev )?$");

    private static final Pattern DENIED = Pattern.compile(
            "(?U)\\b(?:inte|varken|aldrig|knappast|om|ska|bör|kan|väntas|beräknas|att|behöver|genom att|för"
                    + " att|målet)(?: \\p{L}+){0,2} $");
    private static final Pattern DENIED_AFTER = Pattern.compile("(?U)^(?: \\p{L}+)? (?:inte|aldrig|knappast)\\b");
    private static final Pattern RUN =
            Pattern.compile("(?U)\\b(två|tre|fyra|fem) (?:år|terminer|mätningar) i (?:rad|följd|sträck)\\b");
    private static final Pattern STRETCH =
            Pattern.compile("(?U)\\b(?:successivt|stadigt|under perioden|de senaste|längre|över tid|åren)\\b");
    private static final Pattern SHARE = Pattern.compile("(?U)\\bandel(?:en|ar|arna)?\\b");
    private static final Pattern APART = Pattern.compile("(?U)\\b(?:skillnad|gap|avstånd|klyft|spridning|kvot)\\p{L}*");

    private static final Pattern MANY = Pattern.compile("(?U)\\b(?:fler|färre)\\b");

    private static final Pattern BESIDE = Pattern.compile("(?: på| om| i)? ");

    private final Heard heard;
    private final Utterance in;

    TrendReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    List<Statement> read() {
        if (!heard.sure()) {
            return List.of();
        }
        List<Statement> found = new ArrayList<>();
        boolean apart = APART.matcher(in.gist()).find();
        Matcher word = WAY.matcher(in.gist());
        while (word.find()) {
            String head = in.gist().substring(0, word.start());
            boolean counted = (word.group("more") != null || word.group("less") != null)
                    && COUNTED.matcher(head).find();
            boolean some = word.group("alike") != null || word.group("more") != null || word.group("less") != null;
            boolean said = !counted
                    && !(head.isBlank() && ATTRIBUTIVE.matcher(word.group()).matches())
                    && !ONE.matcher(head).find()
                    && !(some && LIMITED.matcher(head).find())
                    && !DENIED.matcher(head).find()
                    && !DENIED_AFTER.matcher(in.gist().substring(word.end())).find()
                    && !Foreign.isWished(in, word.start());
            if (said && apart && word.group("times") == null && word.group("good") == null) {
                gap(word).ifPresent(found::add);
            }
            if (said && !apart && (some || !new KnownWords(heard).hasForeignSubject(word.start()))) {
                boolean same = word.group("same") != null;
                statement(new Told(word.start(), word.end(), same, of -> ToldMovement.of(word, in.gist(), of)))
                        .ifPresent(found::add);
            }
        }
        for (Pattern pattern : apart || heard.measures().isEmpty() ? List.<Pattern>of() : List.of(ATTRIBUTE, NOUN)) {
            attributes(pattern, found);
        }
        isMore().ifPresent(found::add);
        return found;
    }

    /** {@code Jämfört med året före är de anställda fler}. */
    private Optional<Statement> isMore() {
        Matcher word = IS_MORE.matcher(in.gist());
        boolean based = heard.times().stream().anyMatch(TimeWord::base);
        if (!word.find() || !based || !heard.isCertain() || Foreign.isWished(in, word.start())) {
            return Optional.empty();
        }
        int sign = word.group("up") != null ? 1 : -1;
        ToldMovement way = (before, now, unit) -> now.minus(before).signum() == sign;
        return statement(new Told(word.start(), word.end(), false, of -> way));
    }

    /** {@code Skillnaden mellan könen växer}: of two groups of a measure, or of one that tells them in percent of each other. */
    private Optional<Statement> gap(Matcher word) {
        Matcher noun = APART.matcher(in.gist());
        boolean subject = noun.find()
                && noun.start() < word.start()
                && in.gist().substring(noun.start(), word.start()).matches("[^,;:]*");
        if (!subject) {
            return Optional.empty();
        }
        List<Meaning> meanings = new ArrayList<>();
        Told told = new Told(
                word.start(), word.end(), word.group("same") != null, of -> ToldMovement.of(word, in.gist(), of));
        TimeScope when = new GroupScope(heard, word.start()).when();
        for (Tabulation of : new SpokenOf(heard).at(word.start())) {
            GroupGaps gaps = new GroupGaps(of, heard);
            for (int[] now : when.strictNows(of)) {
                for (int[] base :
                        when.strictBases(of, STRETCH.matcher(in.gist()).find())) {
                    if (now.length == base.length && new Timing(of, 0).isBefore(base, now)) {
                        gaps.meanings(base, now, told.way().apply(of), meanings);
                    }
                }
            }
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(statement(told, meanings));
    }

    private Statement statement(Told told, List<Meaning> meanings) {
        return Statement.of(heard, Statement.Kind.DIRECTION, told.from(), told.to(), meanings);
    }

    /** {@code en växande andel}, {@code nedgången i antalet ärenden}: of what the words right after call. */
    private void attributes(Pattern pattern, List<Statement> found) {
        Matcher word = pattern.matcher(in.gist());
        while (word.find()) {
            boolean called = heard.measures().stream()
                    .anyMatch(one -> one.at() >= word.start("what") && one.at() < word.end("what"));
            boolean said = called
                    && !DENIED.matcher(in.gist().substring(0, word.start())).find()
                    && !Foreign.isWished(in, word.start())
                    && !Foreign.isOfOthers(in, word.start());
            if (said) {
                int sign = word.group("up") != null ? 1 : -1;
                ToldMovement way = (before, now, unit) -> now.minus(before).signum() == sign;
                statement(new Told(word.start(), word.start("what") - 1, false, of -> way))
                        .ifPresent(found::add);
            }
        }
    }

    /**
     * A word that says which way.
     *
     * @param same whether it says that nothing changed
     * @param way as it is meant of a measure
     */
    private record Told(int from, int to, boolean same, Function<Tabulation, ToldMovement> way) {}

    private Optional<Statement> statement(Told told) {
        SpokenOf spoken = new SpokenOf(heard);
        List<Tabulation> at = spoken.at(told.from()).stream()
                .filter(of -> of.measure().additive() || !isOfMany(told))
                .toList();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        List<Meaning> meanings = meanings(told, at);
        boolean doubtful = meanings.stream().noneMatch(Meaning::holds)
                && meanings(told, spoken.doubted(told.from())).stream().anyMatch(Meaning::holds);
        return heard.meant().isEmpty() || doubtful ? Optional.empty() : Optional.of(statement(told, meanings));
    }

    /** Whether it is said of what is counted: {@code Allt fler arbetar heltid} says nothing of a rate. */
    private boolean isOfMany(Told told) {
        return MANY.matcher(in.gist().substring(told.from(), told.to())).find();
    }

    private List<Meaning> meanings(Told told, List<Tabulation> all) {
        List<Meaning> meanings = new ArrayList<>();
        for (Tabulation of : all) {
            GroupScope scope = new GroupScope(heard, told.from());
            ToldMovement way = told.way().apply(of);
            List<GroupPlace> beside = heard.anchors().stream()
                    .filter(one -> one.of() == of && isOfNumber(told, one.at()))
                    .map(FigureAnchors.Anchor::place)
                    .toList();
            for (GroupPlace place : beside.isEmpty() ? scope.nearPlaces(of) : beside) {
                meanings(of, place, scope, way, meanings);
            }
        }
        return meanings;
    }

    /** Whether it is said of the number beside it: {@code oförändrat 6,0}, {@code still på 46}. */
    private boolean isOfNumber(Told told, int number) {
        return told.same()
                && number >= told.to()
                && BESIDE.matcher(in.gist().substring(told.to(), number)).matches();
    }

    private void meanings(Tabulation of, GroupPlace place, GroupScope scope, ToldMovement way, List<Meaning> meanings) {
        Matcher run = RUN.matcher(in.gist());
        if (run.find()) {
            run(of, place, ToldMovement.COUNTS.indexOf(run.group(1)), way, meanings);
            return;
        }
        List<int[]> bases =
                scope.when().strictBases(of, STRETCH.matcher(in.gist()).find());
        for (int[] now : scope.when().strictNows(of)) {
            for (int[] base : bases) {
                if (now.length == base.length && new Timing(of, 0).isBefore(base, now)) {
                    meaning(of, place, base, now, way, meanings);
                }
            }
        }
    }

    /** So many times in a row, up to the last. */
    private void run(Tabulation of, GroupPlace place, int times, ToldMovement way, List<Meaning> meanings) {
        int last = of.times().size() - 1;
        List<Meaning> steps = new ArrayList<>();
        for (int time = last; time > last - times && time > 0; time--) {
            meaning(of, place, new int[] {time - 1}, new int[] {time}, way, steps);
        }
        steps.stream()
                .filter(step -> !step.holds())
                .findFirst()
                .or(() -> steps.stream().findFirst())
                .ifPresent(meanings::add);
    }

    /** Of what is counted the share where that is spoken of. */
    private Quantity value(Tabulation of, GroupPlace place, int[] time) {
        Quantity value = of.value(place, time);
        boolean share = of.measure().additive() && SHARE.matcher(in.gist()).find();
        return share ? value.shareOf(of.value(GroupPlace.total(of.axes().size()), time)) : value;
    }

    private void meaning(
            Tabulation of, GroupPlace place, int[] base, int[] now, ToldMovement way, List<Meaning> meanings) {
        Quantity before = value(of, place, base);
        Quantity after = value(of, place, now);
        if (before instanceof Exact && after instanceof Exact) {
            boolean share = of.measure().additive() && SHARE.matcher(in.gist()).find();
            Unit unit = share ? Unit.PERCENT : of.measure().unit();
            Function<Quantity, String> number = value -> share ? Fact.number(value, unit) : of.number(value);
            String shown = of.measure().label() + of.text(place) + ": " + number.apply(before) + of.timeText(base[0])
                    + ", " + number.apply(after) + of.timeText(now[0]);
            meanings.add(new Meaning(way.holds(before, after, unit), new Message(shown, shown)));
        }
    }
}
