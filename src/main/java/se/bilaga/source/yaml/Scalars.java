package se.bilaga.source.yaml;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;
import se.bilaga.source.diagnostic.Characters;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Offsets;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Makes texts of the parser's scalars, each with the place of every character. */
final class Scalars {
    private static final int MAX_LENGTH = 20_000;

    /** {@code Nr # 4}, {@code Lgr #11}: one space, then what looks more like text than like a comment. */
    private static final Pattern SWALLOWED = Pattern.compile(" #(?:[^\\s#].*| ?[0-9].*)");

    /** {@code #1 på listan} where a value should stand. */
    private static final Pattern BEGUN = Pattern.compile(" +#[^\\s#].*");

    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");
    private static final Set<String> EMPTY = Set.of("\"\"", "''");

    /** Blanks of every width, those that do not break too, and soft hyphens. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\u00ad]*");

    /** {@code \n} and {@code \t}, after any number of {@code \\}. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\[nt])");

    private final YamlDraft draft;
    private final SourceFile file;
    private final YamlFaults faults;
    private final Diagnostics d;

    Scalars(YamlDraft draft, YamlFaults faults, Diagnostics d) {
        this.draft = draft;
        this.file = draft.file();
        this.faults = faults;
        this.d = d;
    }

    Text text(ScalarEvent event) {
        int from = draft.original(event.getStartMark().getIndex());
        int to = Math.max(from, draft.original(event.getEndMark().getIndex()));
        if (event.isPlain()
                && event.getValue().isEmpty()
                && BEGUN.matcher(rest(to)).matches()) {
            return swallowed(to);
        }
        Text text = event.isPlain() ? plain(event.getValue(), from, to) : quotedOrBlock(event, from, to);
        check(text);
        if (event.isPlain()) {
            nothing(text);
        } else {
            doubtful(text, event.isDQuoted());
        }
        return text;
    }

    private Text plain(String value, int from, int to) {
        Span at = new Span(file, from, to);
        if (!value.isEmpty()) {
            checkComment(to);
            checkItems(at);
            checkHardSpace(at);
            if (isCurlyQuoted(at.text())) {
                faults.curlyQuotes(at);
            }
        }
        return value.length() == to - from
                ? new Text(value, at)
                : new Text(value, at, new Offsets(file.text(), value, Offsets.Style.PLAIN, from, to));
    }

    private Text quotedOrBlock(ScalarEvent event, int from, int to) {
        String value = event.getValue();
        if (event.isSQuoted() || event.isDQuoted()) {
            var style = event.isSQuoted() ? Offsets.Style.SINGLE_QUOTED : Offsets.Style.DOUBLE_QUOTED;
            int open = Math.max(from, file.text().indexOf(event.isSQuoted() ? '\'' : '"', from));
            int close = Math.max(open + 1, to - 1);
            return new Text(value, new Span(file, from, to), new Offsets(file.text(), value, style, open + 1, close));
        }
        int end = from + file.text().substring(from, to).stripTrailing().length();
        int header = file.text().indexOf('\n', from);
        int content = header < 0 ? to : Math.min(to, header + 1);
        return new Text(
                value, new Span(file, from, end), new Offsets(file.text(), value, Offsets.Style.BLOCK, content, to));
    }

    private void check(Text text) {
        if (text.value().length() > MAX_LENGTH) {
            faults.tooLong(text, MAX_LENGTH);
        }
        String value = text.value();
        for (int i = 0, c; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            var fault = Characters.fault(c);
            if (fault.isPresent()) {
                faults.character(text.span(i, i + Character.charCount(c)), fault.get());
                return;
            }
        }
    }

    /** A text that begins with # is a comment to YAML. */
    private Text swallowed(int from) {
        String rest = rest(from);
        int start = from + rest.indexOf('#');
        Span at = new Span(file, start, start + rest.strip().length());
        faults.comment(at);
        return new Text(at.text(), at);
    }

    private String rest(int from) {
        return file.text().substring(from, file.lineEnd(file.line(from)));
    }

    private void checkComment(int to) {
        int end = file.lineEnd(file.line(to));
        boolean afterWord = to > 0 && Character.isLetterOrDigit(file.text().charAt(to - 1));
        if (afterWord && SWALLOWED.matcher(file.text()).region(to, end).matches()) {
            faults.swallowed(new Span(file, to + 1, end));
        }
    }

    /** A list item that is indented too far becomes part of the text above. */
    private void checkItems(Span at) {
        for (int line = file.line(at.from()) + 1; line <= file.line(at.to()); line++) {
            String text = file.lineText(line);
            int dash = text.length() - text.stripLeading().length();
            if (text.startsWith("- ", dash)) {
                int start = file.lineStart(line) + dash;
                faults.swallowedItem(new Span(file, start, file.lineEnd(line)), file.line(at.from()));
                return;
            }
        }
    }

    /** Whether a text stands in quotes as a word processor makes them, which YAML takes for letters. */
    static boolean isCurlyQuoted(String text) {
        return text.length() > 1
                && "“”„".indexOf(text.charAt(0)) >= 0
                && "“”".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.substring(1, text.length() - 1).chars().noneMatch(c -> "“”„".indexOf(c) >= 0);
    }

    /** A no-break space where indentation or the blank after a dash was meant. */
    private void checkHardSpace(Span at) {
        String text = at.text();
        int hard = text.startsWith("\u00a0") ? 0 : text.startsWith("-\u00a0") ? 1 : -1;
        if (hard >= 0) {
            faults.hardSpace(new Span(file, at.from() + hard, at.from() + hard + 1));
        }
    }

    /** A text without quotes. */
    private void nothing(Text text) {
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
    private void doubtful(Text text, boolean doubled) {
        if (UNSEEN.matcher(text.value()).matches() && !EMPTY.contains(text.at().text())) {
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
