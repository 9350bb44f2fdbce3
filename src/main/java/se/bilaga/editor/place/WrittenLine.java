package se.bilaga.editor.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.SourceFile;

/**
 * A line of a plan: {@code   - rubrik: Inledning}.
 *
 * @param start the offset where the line begins
 * @param indent the blanks before it
 * @param column the column, from 0, of what follows its dashes
 * @param key the key that it begins with; nothing where there is none
 * @param valueAt the column, from 0, of what follows the key; that of the content where there is no key
 */
public record WrittenLine(String text, int start, int indent, int column, String key, int valueAt) {
    private static final Pattern LINE = Pattern.compile(
            "( *)((?:- +|-$)*+)(?:(\"[^\"]*\"|'[^']*'|[^\\s\"'\\[\\]{}#:,&*!|>%@`-][^#:]*?)\\s*:(?: +|$))?.*");
    private static final Pattern BLOCK = Pattern.compile("[|>][-+\\d]*\\s*(?:#.*)?");

    /** Line {@code number}, from 1. */
    public static WrittenLine of(SourceFile file, int number) {
        String text = file.lineText(number);
        Matcher match = LINE.matcher(text);
        if (!match.matches()) {
            return new WrittenLine(text, file.lineStart(number), 0, 0, "", 0);
        }
        int indent = match.group(1).length();
        int column = indent + match.group(2).length();
        String key = match.group(3) == null ? "" : match.group(3).replaceAll("^[\"']|[\"']$", "");
        return new WrittenLine(
                text, file.lineStart(number), indent, column, key, key.isEmpty() ? column : valueAt(match));
    }

    private static int valueAt(Matcher match) {
        int colon = match.group().indexOf(':', match.end(3));
        String rest = match.group().substring(colon + 1);
        return match.group().length() - rest.stripLeading().length();
    }

    public boolean isEmpty() {
        return text.isBlank() || text.stripLeading().startsWith("#");
    }

    public boolean isItem() {
        return column > indent;
    }

    /** What stands after the key, or after the dashes. */
    public String value() {
        return text.substring(Math.min(valueAt, text.length()));
    }

    /** Whether the lines below it, further in, are one text: {@code text: |}, or a sentence that goes on. */
    public boolean opensText() {
        String value = value();
        boolean sentence = !value.isBlank() && "[{#".indexOf(value.charAt(0)) < 0;
        return BLOCK.matcher(value).matches() || (!key.isEmpty() && sentence);
    }
}
