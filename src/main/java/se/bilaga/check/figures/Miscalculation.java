package se.bilaga.check.figures;

import java.util.List;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A difference, share or sum in a sentence that does not follow from the other numbers in it. */
final class Miscalculation implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "räknefel",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "En skillnad, andel eller summa i en mening följer inte av de andra talen i meningen.",
                "Den som läser räknar efter. Avrundning till de decimaler som står skrivna godtas.",
                """
                Antalet avgångar minskade från 645 till 444, en minskning med 211.
                Av de 12 cheferna är 9 kvinnor, alltså 85 procent.
                Förvaltningen har 300 anställda, varav 251 kvinnor och 59 män.
                """,
                """
                Antalet avgångar minskade från 645 till 444, en minskning med 201.
                Av de 12 cheferna är 9 kvinnor, alltså 75 procent.
                Förvaltningen har 300 anställda, varav 241 kvinnor och 59 män.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            if (!passage.isValue() && passage.role() != Passage.Role.HEADING) {
                for (Reading.Range sentence : reading.sentences()) {
                    List<Calculation> calculations = Calculation.in(reading.part(sentence));
                    calculations.stream()
                            .filter(Calculation::isWrong)
                            .forEach(wrong -> findings.add(
                                    reading.span(sentence.from() + wrong.from(), sentence.from() + wrong.to()),
                                    Message.of(
                                            "\"%s\" följer inte av de andra talen: %s",
                                            "\"%s\" does not follow from the other numbers: %s",
                                            wrong.typed(),
                                            wrong.shown()),
                                    Message.of("rätta det tal som är fel", "correct the number that is wrong")));
                }
            }
        }
    }
}
