package se.bilaga.check.language;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A sentence of more than forty words. */
final class LongSentence implements Rule {
    private static final int LONGEST = 40;

    /** How much of what is not read is marked. */
    private static final int SHOWN = 40;

    @Override
    public Manual manual() {
        return new Manual(
                "lång-mening",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "En mening har fler än 40 ord. Är den längre än 4 000 tecken, eller har fler än 120 tal, prövas inte resten av den.",
                "Långa meningar måste läsas två gånger. Språklagen kräver vårdat, enkelt och begripligt språk (11 §).",
                """
                Förvaltningen ska, med utgångspunkt i … och med beaktande av …, verka för att … i syfte att …
                """,
                """
                Dela meningen där en ny tanke börjar.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences()) {
                Reading reading = passage.reading();
                for (Reading.Range sentence : reading.sentences()) {
                    int words = Readability.words(reading.part(sentence)).size();
                    if (words > LONGEST) {
                        findings.add(
                                reading.span(sentence.from(), sentence.to()),
                                Message.of("meningen har %d ord", "the sentence has %d words", words),
                                Message.of("dela den där en ny tanke börjar", "divide it where a new thought begins"));
                    }
                }
                reading.unread().forEach(rest -> tellUnread(reading, rest, findings));
            }
        }
    }

    private static void tellUnread(Reading reading, Reading.Range rest, Findings findings) {
        int begun = Math.min(rest.to(), rest.from() + SHOWN);
        findings.add(
                reading.span(rest.from(), begun),
                Message.of(
                        "en mening är så lång att den inte prövas längre än hit",
                        "a sentence is so long that it is checked no further than here"),
                Message.of("dela den, eller gör en tabell av den", "divide it, or make a table of it"));
    }
}
