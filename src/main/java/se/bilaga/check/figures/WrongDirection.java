package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bilaga.check.prose.Passage;
import se.bilaga.check.prose.Reading;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;
import se.bilaga.source.Text;
import se.bilaga.statistics.Figure;

/** A word for a change that the figures contradict. */
final class WrongDirection implements Rule {
    /** Not before a noun, as in "trots ökade krav", nor "fler än hälften". */
    private static final String NOT_OF_ANOTHER = "(?<!(?U:\\b)(?:trots|av|med|för|genom|vid|till|mot) )";

    private static final String COMPARED = "(?:är|blev|blivit|var)(?U:\\b)[^,.{}]{0,40}?(?U:\\b)";
    private static final Pattern UP = Pattern.compile(
            "(?U:\\b)(?:ökat|" + NOT_OF_ANOTHER + "ökade|ökar|ökning|stigit|stiger|steg|vuxit|växer|växte|högre|"
                    + COMPARED + "fler(?! än (?:hälften|en )))(?U:\\b)");
    private static final Pattern DOWN = Pattern.compile("(?U:\\b)(?:minskat|" + NOT_OF_ANOTHER
            + "minskade|minskar|minskning|sjunkit|sjunker|sjönk|gått ner|gått ned|lägre|" + COMPARED
            + "färre(?! än (?:hälften|en )))(?U:\\b)");
    private static final Pattern SAME = Pattern.compile("(?U:\\b)(?:oförändra[dt]e?|samma nivå|ligger still)(?U:\\b)");
    private static final Pattern WORDS =
            Pattern.compile("\\s+(?:andel|differens|förändring|belopp|ord|utan enhet|\\d decimaler|mot .+)(?=\\s|$)");

    @Override
    public Manual manual() {
        return new Manual(
                "fel-riktning",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Meningen säger ökat, minskat eller oförändrad, men serien gick åt ett annat håll.",
                "När siffran hämtas ur statistiken men orden står kvar från förra året säger meningen emot sig själv.",
                """
                Antalet anställda har ökat till {{anställda 2024-10}}.   # 1 571 året före, 1 561 nu
                """,
                """
                Antalet anställda har minskat till {{anställda 2024-10}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.isProse()) {
                Reading reading = passage.reading();
                for (Reading.Range sentence : reading.sentences()) {
                    check(subject, reading, sentence, findings);
                }
            }
        }
    }

    /** A sentence is judged when it says one direction and every figure that it quotes has moved in another. */
    private static void check(Subject subject, Reading reading, Reading.Range sentence, Findings findings) {
        String words = reading.part(sentence).toLowerCase(Locale.ROOT);
        boolean up = UP.matcher(words).find();
        boolean down = DOWN.matcher(words).find();
        boolean same = SAME.matcher(words).find();
        if ((up ? 1 : 0) + (down ? 1 : 0) + (same ? 1 : 0) != 1) {
            return;
        }
        int said = up ? 1 : down ? -1 : 0;
        List<Optional<Integer>> moves = reading.references().stream()
                .filter(reference -> reference.from() >= sentence.from() && reference.to() <= sentence.to())
                .map(reference -> move(subject, reading.text().part(reference.from() + 2, reference.to() - 2)))
                .toList();
        boolean contradicted = !moves.isEmpty()
                && moves.get(0).isPresent()
                && moves.stream().flatMap(Optional::stream).allMatch(move -> move != said);
        if (contradicted) {
            findings.add(
                    reading.span(sentence.from(), sentence.to()),
                    Message.of(
                            "serien har %s",
                            "the series has %s", moved(moves.get(0).orElseThrow())),
                    Message.of(
                            "ändra ordet, eller hänvisa till rätt period",
                            "change the word, or refer to the right period"));
        }
    }

    /** The sign of the change that led to a figure; empty when nothing came before it. */
    private static Optional<Integer> move(Subject subject, Text reference) {
        String plain = WORDS.matcher(reference.value()).replaceAll("").strip();
        Text difference = new Text(plain + " differens" + against(reference.value()), reference.at());
        return subject.statistics()
                .figure(difference, new Diagnostics())
                .map(Figure::value)
                .map(value -> value.signum());
    }

    private static String against(String reference) {
        int at = reference.indexOf(" mot ");
        return at < 0 ? "" : reference.substring(at).replaceAll(" (?:belopp|differens|förändring)", "");
    }

    private static String moved(int sign) {
        return sign > 0 ? "ökat" : sign < 0 ? "minskat" : "varit oförändrad";
    }
}
