package se.bilaga.source.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;
import se.bilaga.source.diagnostic.Characters;
import se.bilaga.source.text.Offsets;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Makes texts of the parser's scalars, each with the place of every character. */
final class Scalars {
    private static final int MAX_LENGTH = 20_000;

    /** {@code Nr # 4}, {@code Lgr #11}: one space, then what looks more like text than like a comment. */
    private static final Pattern SWALLOWED = Pattern.compile(" #(?:[^\\s#].*| ?[0-9].*)");

    private final YamlDraft draft;
    private final SourceFile file;
    private final YamlFaults faults;
    private final DoubtfulValues doubtful;

    Scalars(YamlDraft draft, YamlFaults faults, DoubtfulValues doubtful) {
        this.draft = draft;
        this.file = draft.file();
        this.faults = faults;
        this.doubtful = doubtful;
    }

    Text text(ScalarEvent event) {
        int from = draft.original(event.getStartMark().getIndex());
        int to = Math.max(from, draft.original(event.getEndMark().getIndex()));
        Text text = event.isPlain() ? plain(event.getValue(), from, to) : quotedOrBlock(event, from, to);
        check(text);
        if (event.isPlain()) {
            doubtful.plain(text);
        } else {
            doubtful.quotedOrBlock(text, event.isDQuoted());
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
}
