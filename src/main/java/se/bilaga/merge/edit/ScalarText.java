package se.bilaga.merge.edit;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.bilaga.edit.Edits;
import se.bilaga.merge.words.Replacement;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Writes changes of a text into the file, in the way that the text is written there. */
final class ScalarText {
    /** Signs that may mean something in a text without quotes. */
    private static final Pattern MEANING = Pattern.compile(":\\s|:$|\\s#|^[-?:,\\[\\]{}#&*!|>'\"%@`]");

    private static final Pattern IN_BRACKETS = Pattern.compile("[,\\[\\]{}]");

    private final Text text;
    private final SourceFile file;

    private ScalarText(Text text) {
        this.text = text;
        this.file = text.at().file();
    }

    /** Adds the edits of one text; {@code replacements} are all that is changed in it. */
    static void write(Text text, List<Replacement> replacements, Edits edits) {
        new ScalarText(text)
                .write(
                        replacements.stream()
                                .sorted(Comparator.comparingInt(Replacement::from))
                                .toList(),
                        edits);
    }

    private void write(List<Replacement> replacements, Edits edits) {
        char first = file.text().charAt(Math.min(text.at().from(), file.text().length() - 1));
        String value = value(replacements);
        switch (first) {
            case '|', '>' -> inBlock(replacements, first == '>', edits);
            case '\'' -> {
                if (value.contains("\n")) {
                    edits.replace(text.at(), block(value));
                } else {
                    replacements.forEach(change -> put(change, change.with().replace("'", "''"), edits));
                }
            }
            case '"' -> {
                if (value.contains("\n")) {
                    edits.replace(text.at(), block(value));
                } else {
                    replacements.forEach(change ->
                            put(change, change.with().replace("\\", "\\\\").replace("\"", "\\\""), edits));
                }
            }
            default -> plain(value, replacements, edits);
        }
    }

    private void plain(String value, List<Replacement> replacements, Edits edits) {
        if (value.contains("\n")) {
            edits.replace(text.at(), block(value));
        } else if (MEANING.matcher(value).find()
                || (isInBrackets() && IN_BRACKETS.matcher(value).find())) {
            edits.replace(text.at(), "'" + value.replace("'", "''") + "'");
        } else {
            replacements.forEach(change -> put(change, change.with(), edits));
        }
    }

    private static void put(Replacement change, String with, Edits edits) {
        edits.replace(change.text().span(change.from(), change.to()), with);
    }

    private void inBlock(List<Replacement> replacements, boolean folded, Edits edits) {
        String indent = contentIndent();
        for (Replacement change : replacements) {
            String lines = folded ? change.with().replace("\n\n", "\n\n\n") : change.with();
            Span at = change.text().span(change.from(), behind(change));
            put(change, lines.replaceAll("\n(?=[^\n]|\\z)", "\n" + indent), edits, at);
        }
    }

    /** Words taken from the beginning of a line take the space behind them along, which would be indentation there. */
    private int behind(Replacement change) {
        String value = text.value();
        int to = change.to();
        boolean begins = change.from() == 0 || value.charAt(change.from() - 1) == '\n';
        while (begins && change.with().isEmpty() && to < value.length() && value.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    /** What ends with the text takes the last line's end along; the file's own stays. */
    private void put(Replacement change, String with, Edits edits, Span at) {
        int to = Math.min(at.to(), Math.max(at.from(), text.at().to()));
        edits.replace(at.from(), change.to() == change.from() ? at.from() : to, with);
    }

    private String contentIndent() {
        int line = file.line(text.at().from()) + 1;
        while (line < file.lines() && file.lineText(line).isBlank()) {
            line++;
        }
        String content = file.lineText(line);
        return content.substring(0, content.length() - content.stripLeading().length());
    }

    /** The whole text in lines of its own. */
    private String block(String value) {
        String line = file.lineText(file.line(text.at().from()));
        String before = line.replaceFirst("^( *(?:- +)*+).*", "$1");
        String indent = " ".repeat(before.length() + 2);
        return "|\n" + indent + value.strip().replaceAll("\n(?=[^\n])", "\n" + indent);
    }

    private boolean isInBrackets() {
        int open = 0;
        for (int i = file.lineStart(file.line(text.at().from())); i < text.at().from(); i++) {
            char c = file.text().charAt(i);
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return open > 0;
    }

    private String value(List<Replacement> replacements) {
        StringBuilder value = new StringBuilder();
        int at = 0;
        for (Replacement change : replacements) {
            value.append(text.value(), at, Math.max(at, change.from())).append(change.with());
            at = Math.max(at, change.to());
        }
        return value.append(text.value().substring(at)).toString();
    }
}
