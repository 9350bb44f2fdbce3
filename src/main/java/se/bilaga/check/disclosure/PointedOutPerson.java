package se.bilaga.check.disclosure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A text that tells of one or a few persons so that those who know the unit know who they are. */
final class PointedOutPerson implements Rule {
    private static final String PERSONS =
            "(?:medarbetare|anställda?|person(?:er)?|kvinn(?:a|or)|man|män|kolleg(?:a|or)|\\p{L}{3,}(?:are|ör|ist|ator|sköterska|biträde|chef|lärare|ledare|man|kock))";
    private static final Pattern FEW = Pattern.compile("(?U)\\b(?:(?:en|ett|två|tre) (?:\\p{L}+ )?" + PERSONS
            + "|(?:en|ett|två) av (?:de |våra |dem|männen|kvinnorna)(?:två|tre|fyra|fem)?(?: ?\\p{L}+)?"
            + "|en av \\p{L}+(?:cheferna|arna|erna|orna)|av de (?:två|tre|fyra|fem) \\p{L}+ har (?:en|två))\\b");
    private static final Pattern ONLY = Pattern.compile(
            "(?U)\\b(?:den|vår|vårt|enhetens|skolans|gruppens) end[ae] (?:\\p{L}+e )?(?!\\p{L}+(?:en|et)? (?:som|där) (?:har )?(?:öka|minska))\\p{L}+|\\bensam i sin\\b");
    /** What nobody tells of a colleague. */
    private static final Pattern SENSITIVE = Pattern.compile(
            "(?U)\\b(?:\\p{L}*sjukskriv(?:en|na|its|ning)|långtidssjuk\\p{L}*|utmattning\\p{L}*|depression\\p{L}*|cancer\\p{L}*|alkohol\\p{L}*|missbruk\\p{L}*"
                    + "|gravid\\p{L}*|diagnos|rehabiliteringsutredning\\p{L}*|(?:har |blev )?(?:sagts upp|avskedad|avskedats|uppsagd)|omplacera[td]\\p{L}*)\\b");

    private static final Pattern LEAVES =
            Pattern.compile("(?U)\\b(?:slutar|går i pension|har sagt upp sig|tjänar|är frånvarande)\\b");
    /** What holds for whoever it is. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?U)\\b(?:ska|skall|bör|kan|får|kommer att|erbjud\\p{L}*|måste|om|när|varje|alltid|risk\\p{L}*|rutin\\p{L}*|till exempel|exempelvis|inte)\\b|\\?");

    @Override
    public Manual manual() {
        return new Manual(
                "utpekad-person",
                Manual.Group.DISCLOSURE,
                Severity.ADVICE,
                "Texten berättar om hälsa eller anställning för en enda eller ett par personer, så att de som känner enheten vet vilka.",
                "En uppgift om en persons hälsa är sekretessbelagd, och den behöver inget namn för att röja någon.",
                """
                Vår enda sjuksköterska är sjukskriven på halvtid.
                """,
                """
                Sjuksköterskans uppgifter delas under året med grannkommunen.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences() && passage.role() != Passage.Role.FACT) {
                Reading reading = passage.reading();
                reading.sentences().forEach(sentence -> check(reading, sentence, findings));
            }
        }
    }

    private static void check(Reading reading, Reading.Range sentence, Findings findings) {
        String text = reading.part(sentence).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        boolean sensitive = SENSITIVE.matcher(text).find();
        if (!sensitive && !LEAVES.matcher(text).find()) {
            return;
        }
        Matcher one = ONLY.matcher(text);
        boolean found = one.find();
        if (!found && sensitive) {
            one = FEW.matcher(text);
            found = one.find();
        }
        if (found && !GENERAL.matcher(text).find()) {
            findings.add(
                    reading.span(sentence.from() + one.start(), sentence.from() + one.end()),
                    Message.of("\"%s\" kan peka ut en person", "\"%s\" may point out a person", one.group()),
                    Message.of(
                            "skriv om det så att ingen kan kännas igen, eller ta bort det",
                            "write it so that nobody can be recognised, or take it away"));
        }
    }
}
