package se.bilaga.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * What style sheets declare of elements, of each property what is said last: in {@code td, th {padding: 1mm 2mm}} the
 * {@code padding-left} of {@code th} is {@code 2mm}.
 *
 * <p>A selector is met as it is written; how specific it is does not count.
 */
public final class StyleSheets {
    private static final Pattern NO_CODE = Pattern.compile(
            "/\\*.*?(?:\\*/|$)|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|url\\([^)]*\\)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String[] SIDES = {"-top", "-right", "-bottom", "-left"};

    private final Map<String, Map<String, Text>> declared = new HashMap<>();

    /** The value of a property of a selector: {@code A4} of {@code size} of {@code @page}. */
    Optional<Text> value(String selector, String property) {
        return Optional.ofNullable(declared.getOrDefault(selector, Map.of()).get(property));
    }

    /** Reads a sheet after those read before. */
    void read(SourceFile file) {
        for (Declaration said : declarations(file)) {
            put(declared.computeIfAbsent(said.selector(), key -> new HashMap<>()), said);
        }
    }

    /** All that a sheet says of paper, in order; a rule of two selectors says it of each. */
    public static List<Declaration> declarations(SourceFile file) {
        Matcher blanked = NO_CODE.matcher(file.text());
        Sheet sheet = new Sheet(
                file, blanked.replaceAll(match -> " ".repeat(match.group().length())));
        sheet.rules();
        return sheet.found;
    }

    private static final class Sheet {
        private final SourceFile file;
        private final String css;
        private final String words;
        private final List<Declaration> found = new ArrayList<>();

        /** @param css the file's text with blanks where comments, strings and addresses are */
        Sheet(SourceFile file, String css) {
            this.file = file;
            this.css = css;
            this.words = COMMENT.matcher(file.text())
                    .replaceAll(match -> " ".repeat(match.group().length()));
        }

        void rules() {
            rules(0, css.length());
        }

        private void rules(int from, int to) {
            int start = from;
            for (int i = from; i < to; i++) {
                if (css.charAt(i) == '{') {
                    int end = close(i, to);
                    rule(css.substring(start, i).strip().replaceAll("\\s+", " "), i + 1, end);
                    i = end;
                    start = end + 1;
                } else if (css.charAt(i) == ';') {
                    start = i + 1;
                }
            }
        }

        /** Where the block that is opened at {@code from} is closed. */
        private int close(int from, int to) {
            int depth = 0;
            for (int i = from; i < to; i++) {
                depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return to;
        }

        private void rule(String prelude, int from, int to) {
            if (prelude.startsWith("@media")) {
                if (prelude.matches(".*\\b(?:print|all)\\b.*")) {
                    rules(from, to);
                }
            } else if (prelude.startsWith("@page") || !prelude.startsWith("@")) {
                for (String selector : prelude.split(" ?, ?", -1)) {
                    declarations(selector, from, to);
                }
            }
        }

        private void declarations(String selector, int from, int to) {
            int start = from;
            for (int i = from; i <= to; i++) {
                if (i == to || css.charAt(i) == ';') {
                    declaration(selector, start, i);
                    start = i + 1;
                } else if (css.charAt(i) == '{') {
                    i = close(i, to);
                    start = i + 1;
                }
            }
        }

        private void declaration(String selector, int from, int to) {
            int colon = css.indexOf(':', from);
            if (colon < 0 || colon >= to) {
                return;
            }
            Text name = trimmed(from, colon, css);
            String value = css.substring(colon + 1, to).replaceFirst("(?i)!\\s*important\\s*$", "");
            found.add(new Declaration(
                    selector,
                    new Text(name.value().toLowerCase(Locale.ROOT), name.at()),
                    trimmed(colon + 1, colon + 1 + value.length(), words)));
        }

        private Text trimmed(int from, int to, String source) {
            String part = source.substring(from, to);
            int start = from + part.length() - part.stripLeading().length();
            int end = Math.max(start, from + part.stripTrailing().length());
            return new Text(source.substring(start, end), new Span(file, start, end));
        }
    }

    /** One to four lengths are those of the four sides. */
    private static void put(Map<String, Text> properties, Declaration said) {
        String name = said.property().value();
        Text value = said.value();
        if (!name.equals("margin") && !name.equals("padding")) {
            properties.put(name, value);
            return;
        }
        Text[] words = WORD.matcher(value.value())
                .results()
                .map(word -> value.part(word.start(), word.end()))
                .toArray(Text[]::new);
        for (int side = 0; side < SIDES.length && words.length > 0; side++) {
            int word = side < words.length ? side : side == 3 && words.length > 1 ? 1 : 0;
            properties.put(name + SIDES[side], words[word]);
        }
    }
}
