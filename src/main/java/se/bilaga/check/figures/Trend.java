package se.bilaga.check.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Shown;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.figure.Figure;

/**
 * How a series came to a figure.
 *
 * @param series its id
 * @param before the value that was
 * @param now the value that came of it
 */
record Trend(String series, BigFraction before, BigFraction now) {
    private static final Pattern WORDS =
            Pattern.compile("\\s+(?:andel|differens|förändring|belopp|ord|utan enhet|\\d decimaler|mot .+)(?=\\s|$)");

    /** What led to the figure that {@code reference} quotes; empty when nothing came before it. */
    static Optional<Trend> of(Text reference, Statistics statistics) {
        String plain = WORDS.matcher(reference.value()).replaceAll("").strip();
        Diagnostics unheard = new Diagnostics();
        Text difference = new Text(plain + " differens" + against(reference.value()), reference.at());
        Optional<BigFraction> now =
                statistics.figure(new Text(plain, reference.at()), unheard).map(Figure::value);
        return statistics
                .figure(difference, unheard)
                .flatMap(change -> now.map(
                        value -> new Trend(plain.replaceAll("(?s)\\s.*", ""), value.subtract(change.value()), value)));
    }

    private static String against(String reference) {
        int at = reference.indexOf(" mot ");
        return at < 0 ? "" : reference.substring(at).replaceAll(" (?:belopp|differens|förändring)", "");
    }

    /** 1 for up, −1 for down, 0 for neither. */
    int sign() {
        return now.subtract(before).signum();
    }

    /** What the series did instead of what {@code word} says. */
    Message contradicts(String word) {
        String was = Shown.of(before);
        String is = Shown.of(now);
        return switch (sign()) {
            case 1 ->
                Message.of(
                        "\"%s\" stämmer inte: %s har ökat från %s till %s",
                        "\"%s\" is wrong: %s has risen from %s to %s", word, series, was, is);
            case -1 ->
                Message.of(
                        "\"%s\" stämmer inte: %s har minskat från %s till %s",
                        "\"%s\" is wrong: %s has fallen from %s to %s", word, series, was, is);
            default ->
                Message.of(
                        "\"%s\" stämmer inte: %s är oförändrad, %s",
                        "\"%s\" is wrong: %s is unchanged, %s", word, series, is);
        };
    }
}
