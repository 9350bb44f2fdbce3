package se.bilaga.statistics.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.WrittenDate;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Times;

/** Explains what is wrong with a value of a series or with what it stands under; a whole level is told of once. */
public final class ValueFaults {
    private static final Pattern WITH_WORD =
            Pattern.compile("\\s*([-−]?\\d[\\d \u00a0]*(?:[.,]\\d+)?)\\s*(?:\\p{L}[\\p{L}.-]*|%)\\s*");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d\\p{L}.,])[-−]?\\d[\\d \u00a0]*(?:[.,]\\d+)?(?![\\d\\p{L}])");

    /** {@code 132O}: letters that look like digits beside digits. */
    private static final Pattern DIGITS = Pattern.compile("(?=.*\\d)[\\dOoIl]+(?:[.,][\\dOoIl]+)?");

    private final Diagnostics d;
    private final List<String> levels;
    private final Set<String> told = new HashSet<>();

    /** @param levels the dimensions, in the order of {@code per} */
    public ValueFaults(List<String> levels, Diagnostics d) {
        this.levels = levels;
        this.d = d;
    }

    /** The {@code 36 450} of {@code 36 450 kr}; empty where the text is something else. */
    public static Optional<String> numberOf(String written) {
        Matcher number = WITH_WORD.matcher(written);
        return number.matches() ? Optional.of(number.group(1).strip()) : Optional.empty();
    }

    void notANumber(Text value) {
        Matcher number = WITH_WORD.matcher(value.value());
        if (value.value().isBlank()) {
            notANumber(
                    value,
                    new Message("värdet saknas", "the value is missing"),
                    new Message(
                            "skriv talet, eller .. om uppgiften saknas",
                            "write the number, or .. where it is not known"));
        } else if (DIGITS.matcher(value.value().strip()).matches()) {
            notANumber(
                    value,
                    Message.of(
                            "i \"%s\" är en bokstav skriven som siffra",
                            "in \"%s\" a letter is written for a digit", value),
                    Message.of(
                            "skriv %s",
                            "write %s", value.value().replaceAll("[Oo]", "0").replaceAll("[Il]", "1")));
        } else if (number.matches()) {
            notANumber(
                    value,
                    Message.of("\"%s\" är inte bara ett tal", "\"%s\" is not only a number", value.value()),
                    Message.of(
                            "skriv %s; vad som räknas står i enhet",
                            "write %s; what is counted stands in enhet",
                            number.group(1).strip()));
        } else {
            notANumber(
                    value,
                    Message.of("\"%s\" är inget tal", "\"%s\" is not a number", value.value()),
                    only(value.value()));
        }
    }

    /** What to write for a text that holds one number among other words, or none. */
    private static Message only(String written) {
        if (written.strip().matches("\\d{1,3}(?:['’]\\d{3})+")) {
            return Message.of("skriv %s", "write %s", written.strip().replaceAll("['’]", " "));
        }
        List<String> numbers = NUMBER.matcher(written)
                .results()
                .map(number -> number.group().strip())
                .toList();
        return numbers.size() == 1
                ? Message.of(
                        "skriv bara %s; vad mer som är att säga om talet står i not",
                        "write only %s; what else there is to say of the number stands in not", numbers.get(0))
                : new Message(
                        "skriv till exempel 1 311 eller 4,10, eller .. om uppgiften saknas",
                        "write for example 1 311 or 4,10, or .. where it is missing");
    }

    private void notANumber(Text value, Message what, Message hint) {
        d.error("inget-tal", value.at(), what, hint);
    }

    /** @param all whether no value stands under a time yet: then the levels are most likely in another order */
    void notATime(String name, Text text, boolean all) {
        if (all && !told.add(name)) {
            return;
        }
        Message example = Message.of("skriv till exempel %s", "write for example %s", Times.example(name));
        Message what = new Message(
                Message.of("\"%s\" är inte %s", "", text.value(), Times.noun(name))
                        .sv(),
                Message.of("", "\"%s\" is no time of the dimension %s", text.value(), name)
                        .en());
        Optional<Message> meant = WrittenDate.hint(text.value());
        if (all && levels.size() > 1 && meant.isEmpty() && !text.value().matches("\\d{4}.*")) {
            d.error(
                    "ogiltig-tid",
                    text.at(),
                    what,
                    example,
                    Message.of(
                            "nivåerna ska stå i samma ordning som i per: %s",
                            "the levels must be in the order of per: %s", String.join(", ", levels)));
        } else {
            d.error("ogiltig-tid", text.at(), what, meant.orElse(example));
        }
    }

    /** Two members that differ by their capitals. */
    void spelledOtherwise(Text text, String first) {
        if (told.add(text.value() + "\n" + first)) {
            d.error(
                    "två-stavningar",
                    text.at(),
                    Message.of(
                            "\"%s\" heter \"%s\" på ett annat ställe i serien",
                            "\"%s\" is called \"%s\" elsewhere in the series", text.value(), first),
                    Message.of("skriv %s överallt", "write %s everywhere", first));
        }
    }

    /** {@code {kvinnor 812}}: what was meant as a key and its value. */
    void noColon(Text key, String name, String number) {
        d.error(
                "kolon-saknas",
                key.at(),
                Message.of("efter \"%s\" saknas kolon och blanksteg", "there is no colon and space after \"%s\"", name),
                Message.of("skriv %s: %s", "write %s: %s", name, number));
    }

    /** A level that {@code per} does not name, or one that it names and that is not there. */
    void wrongLevel(Text at, Message what) {
        if (told.add(what.sv().replace(at.value(), ""))) {
            d.error(
                    "fel-nivå",
                    at.at(),
                    what,
                    levels.isEmpty()
                            ? new Message(
                                    "skriv per: och dimensionerna, nivå för nivå",
                                    "write per: and the dimensions, level by level")
                            : Message.of(
                                    "nivåerna i per är %s; ändra per eller värdena",
                                    "the levels of per are %s; change per or the values", String.join(", ", levels)));
        }
    }
}
