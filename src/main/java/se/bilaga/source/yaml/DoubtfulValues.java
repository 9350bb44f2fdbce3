package se.bilaga.source.yaml;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Warns of values that are read as something else than what the author most likely meant. */
final class DoubtfulValues {
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");
    private static final Set<String> EMPTY = Set.of("\"\"", "''");

    /** {@code \n} and {@code \t}, after any number of {@code \\}. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\[nt])");

    private final Diagnostics d;

    /** Blanks of every width, those that do not break too, and soft hyphens. */
    private static final Pattern NOTHING_SEEN = Pattern.compile("[\\s\\p{Z}\u00ad]*");

    DoubtfulValues(Diagnostics d) {
        this.d = d;
    }

    /** A text without quotes. */
    void plain(Text text) {
        if (NOTHING.contains(text.value())) {
            d.warning(
                    "tomt-värde",
                    text.at(),
                    Message.of(
                            "%s läses som text och kommer med i dokumentet",
                            "%s is read as text and comes along into the document", text),
                    new Message(
                            "ska det inte stå något: ta bort raden; saknas ett tal: skriv ..",
                            "if nothing is to stand there: remove the line; where a number is missing: write .."),
                    Message.of("ska tecknen stå där: skriv \"%s\"", "if the characters are meant: write \"%s\"", text));
        }
    }

    /** @param doubled whether it stands in double quotes, where YAML reads a backslash as the beginning of a sign */
    void quotedOrBlock(Text text, boolean doubled) {
        if (NOTHING_SEEN.matcher(text.value()).matches()
                && !EMPTY.contains(text.at().text())) {
            d.warning(
                    "tomt-värde",
                    text.at(),
                    new Message("här står bara blanksteg", "here are only spaces"),
                    new Message(
                            "skriv något, eller \"\" där det ska vara tomt",
                            "write something, or \"\" where it is to be empty"));
        } else if (doubled) {
            escape(text);
        }
    }

    private void escape(Text text) {
        Matcher escape = ESCAPE.matcher(text.at().text());
        if (escape.find()) {
            boolean line = escape.group(1).endsWith("n");
            int from = text.at().from() + escape.start(1);
            d.warning(
                    "omvänt-snedstreck",
                    new Span(text.at().file(), from, from + 2),
                    line
                            ? new Message(
                                    "\\n mellan dubbla citattecken blir en ny rad",
                                    "\\n between double quotes becomes a new line")
                            : new Message(
                                    "\\t mellan dubbla citattecken blir ett tabbtecken",
                                    "\\t between double quotes becomes a tab"),
                    new Message(
                            "ska snedstrecket stå kvar, som i en sökväg: använd enkla citattecken, '…'",
                            "if the backslash is to stay, as in a path: use single quotes, '…'"),
                    new Message(
                            "ska texten ha flera rader: skriv | efter nyckelns kolon och raderna indragna under",
                            "if the text is to have several lines: write | after the key's colon and the lines"
                                    + " indented below"));
        }
    }
}
