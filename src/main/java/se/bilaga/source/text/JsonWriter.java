package se.bilaga.source.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists, texts, numbers, booleans and null as JSON, indented by two, always the same text for the same
 * values.
 *
 * <pre>{@code JsonWriter.text(JsonWriter.object("line", 12, "hints", List.of("…"), "end", Optional.empty()))}</pre>
 */
public final class JsonWriter {
    private final Appendable out;

    private JsonWriter(Appendable out) {
        this.out = out;
    }

    /**
     * An object with its keys in the order given: key, value, key, value …
     *
     * <p>An {@link Optional} stands for its content, and an empty one leaves its key out.
     */
    public static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> made = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String key = String.valueOf(keysAndValues[i]);
            Object value = keysAndValues[i + 1];
            if (!(value instanceof Optional<?> optional)) {
                made.put(key, value);
            } else if (optional.isPresent()) {
                made.put(key, optional.get());
            }
        }
        return made;
    }

    /** The JSON of {@code value}, with a line end last. */
    public static String text(@Nullable Object value) {
        StringBuilder made = new StringBuilder();
        try {
            write(value, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.toString();
    }

    /** Writes the JSON of {@code value}, with a line end last. */
    public static void write(@Nullable Object value, Appendable out) throws IOException {
        new JsonWriter(out).value(value, "\n");
        out.append('\n');
    }

    private void value(@Nullable Object value, String lineEnd) throws IOException {
        if (value instanceof Map<?, ?> map) {
            List<Object> members = new ArrayList<>(map.entrySet());
            group('{', members, '}', lineEnd);
        } else if (value instanceof List<?> list) {
            group('[', list, ']', lineEnd);
        } else if (value instanceof Map.Entry<?, ?> member) {
            string(String.valueOf(member.getKey()));
            out.append(": ");
            value(member.getValue(), lineEnd);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(String.valueOf(value));
        } else {
            string(value.toString());
        }
    }

    private void group(char open, List<?> items, char close, String lineEnd) throws IOException {
        out.append(open);
        String inner = lineEnd + "  ";
        for (Iterator<?> all = items.iterator(); all.hasNext(); ) {
            out.append(inner);
            value(all.next(), inner);
            out.append(all.hasNext() ? "," : lineEnd);
        }
        out.append(close);
    }

    private void string(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
    }

    /** Lone surrogates and controls are escaped, so that the output is always valid UTF-8. */
    private void character(String text, int at) throws IOException {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                boolean hidden = c < ' ' || c == 0x7f || Character.getType(c) == Character.FORMAT || isHalf(text, at);
                out.append(hidden ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
