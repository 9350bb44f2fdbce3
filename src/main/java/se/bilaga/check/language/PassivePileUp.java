package se.bilaga.check.language;

import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** Many passive verbs in one sentence. */
final class PassivePileUp implements Rule {
    private static final int MANY = 4;
    /** Verbs in the passive; not verbs that only look like it, nor genitives. */
    private static final Pattern PASSIVE = Pattern.compile(
            "(?<!\\p{L})(?!(?:trivs|hoppas|lyckas|saknas|fattas|vistas|andras|allas|deras|tillsammans|\\p{Ll}+[aeo]rnas|\\p{Ll}*andras|\\p{Ll}*(?:plats|sats|skolans|balans|chans|distans|substans|instans|frekvens))(?!\\p{L}))"
                    + "\\p{Ll}{2,}(?:as|ats|[adlrnjgvtkp]des|ttes|ktes|ptes|stes|ltes|itts?|ivits|örs|nds|ljs|ålls|älls|mäls|yggs|ggs|ivs|ägs|juds|äcks|öms|ätts|änks|ävs|ks(?<=[aeouåäö]rks)|preds|revs|gavs|togs|drogs|hölls|bröts|slöts)(?!\\p{L})|(?<!\\p{L})(?:ges|gavs|tas|fås|ses|spreds|sprids)(?!\\p{L})");

    @Override
    public Manual manual() {
        return new Manual(
                "passiv-anhopning",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "En mening har fyra eller fler verb i passiv form.",
                "I passiva meningar försvinner vem som gör något, och det är det nämnden vill veta.",
                """
                Insatser planeras, genomförs, följs upp och utvärderas och resultatet redovisas.
                """,
                """
                Enheterna planerar, genomför och utvärderar insatserna.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences()) {
                Reading reading = passage.reading();
                for (Reading.Range sentence : reading.sentences()) {
                    long passives = passives(reading.part(sentence));
                    if (passives >= MANY) {
                        findings.add(
                                reading.span(sentence.from(), sentence.to()),
                                Message.of(
                                        "meningen har %d passiva verb", "the sentence has %d passive verbs", passives),
                                Message.of("skriv vem som gör vad", "write who does what"));
                    }
                }
            }
        }
    }

    private static long passives(String sentence) {
        return wordsOnS(sentence) < MANY
                ? 0
                : PASSIVE.matcher(sentence).results().count();
    }

    /** Every passive is one of these, and few sentences have enough of them to look closer. */
    private static int wordsOnS(String sentence) {
        int words = 0;
        for (int s = sentence.indexOf('s'); s >= 0; s = sentence.indexOf('s', s + 1)) {
            boolean last = s + 1 == sentence.length() || !Character.isLetter(sentence.charAt(s + 1));
            words += last ? 1 : 0;
        }
        return words;
    }
}
