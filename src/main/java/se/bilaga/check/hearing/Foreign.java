package se.bilaga.check.hearing;

import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.Fractions;
import se.bilaga.check.hearing.Utterance.Part;
import se.bilaga.source.text.MonthNames;

/** Numbers of something else than the data: goals, rules, others' figures, what somebody has said. */
public final class Foreign {
    private static final Pattern ELSEWHERE = Pattern.compile("(?U)\\b(?:riket|landet|riks\\p{L}+|\\p{L}{3,}"
            + " kommuns?|rikets|nationell\\p{L}*|kommunerna|grannkommun\\p{L}*|(?:andra|jämförbara|liknande)"
            + " kommuner|kommunsektor\\p{L}*"
            + "|rikssnitt\\p{L}*|branschen|länet|länets|regionen|scb|skr|skolverket\\p{L}*|socialstyrelsen\\p{L}*|försäkringskassan\\p{L}*|arbetsmiljöverkets|jämförelsekommun\\p{L}*|märket|skala|skalan|sannolikhet\\p{L}*|konsekvensen|risknivå\\p{L}*|telefon|omräkna\\p{L}*|lag|lagen|lagens|förordning\\p{L}*|direktiv\\p{L}*|avtalet|enligt"
            + " \\p{L}*lag\\p{L}*|lagstadgad\\p{L}*|som helhet|(?:kommunens|stadens) alla|alla (?:kommunens"
            + " )?förvaltningar|övriga förvaltningar|hela (?:kommunen|staden|sektorn)|västsvensk\\p{L}*)\\b");
    private static final Pattern WISHED = Pattern.compile(
            "(?U)\\b(?:mål|målet|målen|målsättning\\p{L}*|målvärde\\p{L}*|måltal\\p{L}*|budget\\p{L}*|riktvärde\\p{L}*|riktmärke\\p{L}*|gränsvärde\\p{L}*|tröskelvärde\\p{L}*|gräns\\p{L}*|\\p{L}*prognos\\p{L}*|ska|skall|bör|kommer"
                    + " att|väntas|förväntas|beräknas|beräkning|skulle|måste|riktålder\\p{L}*|planerad\\p{L}*|planeras|planerar|behövs|räknar"
                    + " med|avsätts|kräver|uppskattas)\\b");
    private static final Pattern THEIRS =
            Pattern.compile("(?U)\\b(?:kommunens|stadens|länets|regionens|förvaltningarnas) $");
    /** What stands in parentheses after a number is most often of another year. */
    private static final Pattern BESIDE = Pattern.compile("#(?: ?%| procent)? \\($");

    private static final Pattern RATE = Pattern.compile("\\bper #");
    private static final Pattern LIMIT = Pattern.compile("(?U)\\b(?:minst|högst|max|maximalt|upp till|ned till|inte"
            + " (?:över|under)|(?:fler|färre|mer|mindre|äldre|yngre) än|över|under)(?: \\p{L}+)? $");
    private static final Pattern OWN_AGAIN = Pattern.compile("(?:trots att|men|medan|även om|; ?)");
    private static final Pattern PLACE = Pattern.compile(
            "(?U)\\b(?:§|per|kap\\.?|artikel|bilaga|tabell|figur|punkt|avsnitt|nr|dag|vecka|sida|steg|skala|telefon|klockan|kl\\.?|ålder\\p{L}*|åldrarna|årskurs\\p{L}*|fyllt|fyller|drygt"
                    + " en|föregående|senaste|kommande|nivå \\d) ?$");
    private static final Pattern RULE =
            Pattern.compile("(?U)^(?:, ?#+)*(?: och #+)? (?:" + String.join("|", MonthNames.ALL)
                    + "|ppm|poäng|veckor|dagars|kap|§|år(?! (?:19|20))|års(?!\\p{L})|grader|sidor|procentig)");

    private Foreign() {}

    /** Whether it tells the count before it in procent: {@code 250 (16 %)}. */
    private static boolean isShareBeside(Utterance in, Mention number) {
        return number.kind() == Mention.Kind.PERCENT
                && in.numbers().stream()
                        .anyMatch(one ->
                                one.kind() == Mention.Kind.COUNT && in.end(one) + " (".length() == in.start(number));
    }

    public static boolean is(Utterance in, Mention number) {
        int at = in.start(number);
        String head = in.before(number);
        if (isOfOthers(in, at)
                || THEIRS.matcher(head).find()
                || (BESIDE.matcher(head).find() && !isShareBeside(in, number))
                || in.after(number).startsWith(" (#")
                || RATE.matcher(in.gist()).find()
                || head.matches("(?s).*[”\"].*")
                || in.gist().endsWith("?")
                || (LIMIT.matcher(head).find()
                        && !in.after(number).startsWith(" gånger")
                        && !head.matches(".*\\b(?:än|nästan|strax) (?:under|över) $"))
                || PLACE.matcher(head).find()
                || RULE.matcher(in.after(number)).find()) {
            return true;
        }
        if (isInRange(in, number)
                || OF_TIME.matcher(in.gist().substring(in.start(number))).find()) {
            return true;
        }
        if (Fractions.in(in.text())
                .filter(one -> one.from() < in.end(number) && in.start(number) < one.to())
                .isPresent()) {
            return true;
        }
        return isWished(in, at);
    }

    /** Whether a place is of somebody else. */
    public static boolean isOfOthers(Utterance in, int at) {
        return ELSEWHERE.matcher(clause(in, at)).find();
    }

    /** Whether a part of a sentence is of what is to be, or the part before it that it goes on from. */
    public static boolean isWished(Utterance in, int at) {
        int part = in.part(at);
        Part own = in.parts().get(part);
        boolean again = OWN_AGAIN.matcher(own.lead().replaceAll("^, ?", "")).matches();
        return WISHED.matcher(text(in, part)).find()
                || IF.matcher(text(in, part)).lookingAt()
                || (part > 0
                        && in.parts().get(part - 1).from() == 0
                        && IF.matcher(in.gist()).lookingAt())
                || (part > 0 && !again && WISHED.matcher(text(in, part - 1)).find());
    }

    private static final Pattern IF = Pattern.compile("(?:om|ifall|även om) ");
    private static final Pattern OF_TIME = Pattern.compile(
            "(?U)^#+ (?:(?:senaste|första|följande) )?(?:månad|år(?! (?:19|20)\\d\\d)|veck|dygn|termin|kvartal)\\p{L}*");
    private static final Pattern REST = Pattern.compile("(?U)\\b(?:de|övriga|resterande|dessa) $");
    private static final int FEW = 20;
    private static final Pattern SOME = Pattern.compile("(?U)^ av \\p{L}{4,}na\\b");
    private static final Pattern SUBSET = Pattern.compile("(?U)^(?: [\\p{L}-]+)? av (?:dem|dessa)\\b");

    /** Parts in words are read by themselves. */
    private static final Pattern ODDS =
            Pattern.compile("(?U)^\\p{L}+ (?:till|mot|av|på) (?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\\b");

    private static final Pattern ODDS_BEFORE =
            Pattern.compile("(?U)(?<!från )(?<!på )\\b(?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:till|på) $");

    /** Whether a number is of some that are not named, {@code fem av dem}. */
    public static boolean isPart(Utterance in, Mention number) {
        boolean rest =
                REST.matcher(in.before(number)).find() && in.after(number).startsWith(" som ");
        return number.kind() == Mention.Kind.COUNT
                && (rest
                        || SUBSET.matcher(in.after(number)).find()
                        || (number.value().intValue() <= FEW
                                && SOME.matcher(in.after(number)).find()));
    }

    private static boolean isInRange(Utterance in, Mention number) {
        String head = in.text().substring(0, in.start(number));
        String rest = in.text().substring(in.end(number));
        return head.matches("(?s).*(?:[–-]|\\d ?)$")
                || (head.endsWith("den ") && rest.startsWith(" till "))
                || rest.matches("(?s)^(?: ?[–-] ?\\d| (?!(?:19|20)\\d\\d\\b)\\d).*")
                || ODDS.matcher(in.text().substring(in.start(number))).find()
                || ODDS_BEFORE.matcher(head).find()
                || in.gist().substring(in.end(number)).matches("(?U)^(?: [\\p{L}-]+)? av de #.*");
    }

    private static String text(Utterance in, int part) {
        return in.gist()
                .substring(in.parts().get(part).from(), in.parts().get(part).to());
    }

    private static final Pattern BORDER = Pattern.compile("(?U);|, (?:medan|men|trots att)\\b");

    /** To the ; or the word that says something of its own. */
    private static String clause(Utterance in, int at) {
        int from = 0;
        int to = in.gist().length();
        var border = BORDER.matcher(in.gist());
        while (border.find()) {
            if (border.end() <= at) {
                from = border.end();
            } else {
                to = Math.min(to, border.start());
            }
        }
        return in.gist().substring(from, Math.max(from, to));
    }
}
