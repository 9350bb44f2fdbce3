package se.bilaga.check.hearing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.Utterance.Part;

/**
 * What the words round a number make of it.
 *
 * @param change whether it is how much something went up or down
 * @param sign 1 up, −1 down, 0 where nobody says
 * @param maybeChange whether it may be such a number though nothing beside it says so
 * @param gap whether it sets two groups or measures apart
 * @param forEach whether that may be something of another measure
 * @param against what it is set against, where the words say so
 * @param each whether it is so many for each of something
 */
public record NumberWording(
        boolean change, int sign, boolean maybeChange, boolean gap, boolean each, boolean forEach, Against against) {

    /** What something is more or less than. */
    public enum Against {
        ANY,
        /** The same at another time: {@code ökade med 3}, {@code 3 fler än året före}. */
        EARLIER,
        /** Something else at the same time: {@code 3 fler än männen}. */
        ANOTHER
    }

    /** Of what has none. */
    public static final NumberWording NONE = new NumberWording(false, 0, false, false, false, false, Against.ANY);

    public static final String UP =
            "öka[tdr]?|ökade|ökar|stigit|steg|stiger|vuxit|växte|växer|växt|höjts|höjdes|höjde|tillkom|tillkommit|tillkommer|vidgats|vidgades|växer"
                    + "|tilltagit|tilltog|tilltar|utökats|utökades|utökat|förlängts|förlängdes|fördyrats|fördyrades|klättrat|klättrade";
    public static final String DOWN =
            "minska[tdr]?|minskade|minskar|sjunkit|sjönk|sjunker|fallit|föll|faller|krympt|krympte|krymper|tappat|tappade|förlorat|förlorade|sänkts|sänktes|backat|backade|dalat|dalade|dalar|försvann|försvunnit|gått"
                    + " ned|gått ner|gick ned|gick ner|avtagit|avtog|avtar|dämpats|dämpades|kortats|kortades|förkortats|förkortades|reducerats|reducerades|mattats";
    private static final String RISE =
            "(?:\\p{L}*(?<!s))?ökning\\p{L}*|uppgång\\p{L}*|utökning\\p{L}*|höjning\\p{L}*|tillskott\\p{L}*|tillväxt\\p{L}*";
    private static final String FALL =
            "\\p{L}*minskning\\p{L}*|nedgång\\p{L}*|sänkning\\p{L}*|besparing\\p{L}*|tapp\\p{L}{0,2}";
    private static final String APART =
            "skillnad\\p{L}*|avstånd\\p{L}*|gap\\p{L}{0,2}|spridning\\p{L}*|förändring\\p{L}*";
    private static final String HEDGE =
            "(?:(?:ungefär|cirka|ca|omkring|drygt|knappt|nästan|närmare|hela|endast|bara|totalt|sammanlagt|ytterligare|exakt|precis|hela|över|runt|strax|under|i"
                    + " genomsnitt|i snitt) )*";

    private static final Pattern MORE = Pattern.compile("(?U)^(?: (?!(?:är|var)\\b)[\\p{L}-]+){0,2}?"
            + " (?:(?<up>fler|högre|mer|större|längre|dyrare)|(?<down>färre|lägre|mindre|kortare|billigare)|(?<over>över)"
            + " (?:föregående|fjol|året|förra|20))\\b(?! (?:i|på|åren|20)\\b)");
    private static final Pattern BEYOND = Pattern.compile("^ (?:(?<up>över|ovanför)|(?<down>under))(?= )");
    private static final Pattern THAN = Pattern.compile("^,? (?:än|jämfört med|mot|gentemot)\\b");
    private static final Pattern THAN_TIME = Pattern.compile(
            "(?U)^,? (?:än|jämfört med|mot|gentemot) (?:(?:i|under|för|vid|det|den|de|år|hela|var|fallet|nivån|utfallet|siffran|"
                    + "slutet av|början av|utgången av|samma \\p{L}+|motsvarande \\p{L}+|\\p{L}+ (?=(?:19|20)\\d\\d)) )*(?:(?:19|20)\\d\\d|året|åren|fjol|förra|föregående|tidigare|förut|ett"
                    + " år|\\p{L}+ år (?:tidigare|innan|sedan)|dessförinnan|då|årsskiftet|halvårsskiftet|första|andra|våren|hösten|vintern|sommaren|period\\p{L}*|start\\p{L}*|\\p{L}+nivån|\\p{L}+månaden)");
    private static final Pattern WITH = Pattern.compile("(?U)\\b(?:(?<up>" + UP + "|gått upp|gick upp)|(?<down>" + DOWN
            + "))\\b(?: (?!till |från )[\\p{L}-]+){0,8}? (?:med|på) " + HEDGE + "$");
    private static final Pattern NOUN = Pattern.compile("(?U)\\b(?:(?<up>" + RISE + ")|(?<down>" + FALL + ")|" + APART
            + ")(?: (?!till |från )[\\p{L}\\d-]+){0,6}? (?:med|på|om|är|var|blev|blir|uppgick till|uppgår"
            + " till|motsvarar|motsvarade)(?: (?:alltså|därmed|nu|därför|bara|endast))* "
            + HEDGE + "$");
    private static final Pattern CAME = Pattern.compile(
            "(?U)\\b(?:(?<up>tillkom|tillkommit|tillkommer)|(?<down>försvann|försvunnit))(?: [\\p{L}-]+){0,3}? " + HEDGE
                    + "$");
    private static final Pattern DIRECT = Pattern.compile(
            "(?U)\\b(?:(?<up>ökat|ökade|ökar|växt|växte|vunnit|vann)|(?<down>minskat|minskade|minskar|tappat|tappade|förlorat|förlorade|sjunkit|sjönk))"
                    + " "
                    + HEDGE + "$");
    private static final Pattern MOST = Pattern.compile(
            "(?U)\\b(?:(?<up>" + UP + ")|(?<down>" + DOWN + ")) (?:allra )?(?:mest|minst), " + HEDGE + "$");
    private static final Pattern ANY_CHANGE = Pattern.compile("(?U)\\b(?:" + UP + "|" + DOWN + "|" + RISE + "|" + FALL
            + "|" + APART + "|fler|färre|högre|lägre|mer|mindre|kvar|upp|ned|ner|förändra\\p{L}*|tillkom\\p{L}*)\\b");
    private static final Pattern LEVEL = Pattern.compile(
            "(?U)\\b(?:till|från|låg på|ligger på|stannade på|är|var|blev|uppgick till|uppgår till|hamnade på|landade"
                    + " på) "
                    + HEDGE + "$");
    private static final Pattern EACH = Pattern.compile(
            "(?U)\\b(?:per|varje|var och en|för varje|på varje|i snitt|genomsnitt|genomsnittet|medel|kvot\\p{L}*|om"
                    + " året|gånger|i månaden)\\b");
    private static final Pattern LATELY = Pattern.compile("(?U)\\b(?:det senaste|det gångna|under) året\\b");
    private static final Pattern FOR_EACH = Pattern.compile(
            "(?U)\\b(?:per|varje|för en|en \\p{L}+ (?:kostade|kostar)|kvot\\p{L}*|snitt|genomsnitt\\p{L}*|var och"
                    + " en)\\b");
    private static final Pattern APART_WORD = Pattern.compile("(?U)\\b(?:" + APART + "|kvar)\\b");
    private static final Pattern SAME_THING =
            Pattern.compile("(?U)(?:\\b(?:vilket|det|som) (?:motsvarar|är|betyder)|\\beller|\\bdet vill"
                    + " säga|\\balltså|\\bdvs|\\bmotsvarande|#(?: \\p{L}+)? \\() ?"
                    + HEDGE + "$");

    /** A part that leaves out the verb of the part before: {@code och parkerna med 24 procent}. */
    private static final Pattern GAPPED = Pattern.compile(
            "(?U)(?:,|,? ?och|samt|medan|,? ?men) (?:(?!har |är |var |blev )[\\p{L}-]+ ){1,4}?med " + HEDGE);

    /** Of a number in a sentence; {@code before} is the wording of the number before it. */
    public static NumberWording of(Utterance in, Mention number, @Nullable NumberWording before) {
        Part part = in.parts().get(in.part(in.start(number)));
        String own = in.gist().substring(Math.min(part.from(), in.start(number)), in.start(number));
        String head = in.before(number);
        String rest = in.gist().substring(in.end(number), Math.max(in.end(number), part.to()));
        boolean each = EACH.matcher(in.gist()).find();
        boolean forEach = FOR_EACH.matcher(in.gist()).find();
        boolean gap = APART_WORD.matcher(in.gist()).find();
        NumberWording plain = new NumberWording(false, 0, false, gap, each, forEach, Against.ANY);
        Moved moved = moved(in, number, rest, head, own);
        if (moved != null) {
            return plain.moved(moved.sign(), gap && moved.against() == Against.EARLIER ? Against.ANY : moved.against());
        }
        boolean same = SAME_THING.matcher(head).find()
                || GAPPED.matcher(part.lead() + " " + own).matches();
        if (before != null && before.change() && same) {
            return new NumberWording(true, before.sign(), true, before.gap(), each, forEach, before.against());
        }
        boolean level = LEVEL.matcher(own).find() && !gap;
        boolean maybe = !level
                && (ANY_CHANGE.matcher(in.gist()).find() || LATELY.matcher(own).find());
        return new NumberWording(false, 0, maybe, gap, each, forEach, Against.ANY);
    }

    private NumberWording moved(int way, Against than) {
        return new NumberWording(true, way, true, gap, each, forEach, than);
    }

    private record Moved(int sign, Against against) {}

    private static @Nullable Moved moved(Utterance in, Mention number, String rest, String head, String own) {
        Matcher more = MORE.matcher(rest);
        if (more.find()) {
            String then = in.gist().substring(in.end(number) + more.end());
            int sign = more.group("over") != null ? 1 : sign(more);
            return new Moved(sign, more.group("over") != null ? Against.EARLIER : than(then));
        }
        Matcher beyond = BEYOND.matcher(rest);
        if (number.kind() == Mention.Kind.PERCENTAGE_POINTS && beyond.find()) {
            return new Moved(beyond.group("up") != null ? 1 : -1, than(" än" + rest.substring(beyond.end())));
        }
        if (own.endsWith("plus ") || own.endsWith("minus ")) {
            return new Moved(own.endsWith("plus ") ? 1 : -1, Against.ANY);
        }
        for (Pattern pattern : new Pattern[] {WITH, NOUN, CAME, DIRECT, MOST}) {
            Matcher found = pattern.matcher(pattern == MOST ? head : own);
            if (found.find()) {
                int sign = sign(found);
                return new Moved(sign, sign == 0 ? Against.ANY : Against.EARLIER);
            }
        }
        return null;
    }

    private static Against than(String then) {
        return THAN_TIME.matcher(then).find()
                ? Against.EARLIER
                : THAN.matcher(then).find() ? Against.ANOTHER : Against.ANY;
    }

    private static int sign(Matcher found) {
        return found.group("up") != null ? 1 : found.group("down") != null ? -1 : 0;
    }
}
