package se.bilaga.importing.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one is in Word's fields, which may go on over paragraphs: {@code TOC}, {@code HYPERLINK "…"}, {@code PAGEREF}. */
final class FieldState {
    private static final Pattern LINK = Pattern.compile("(?i)\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean result;
    }

    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruct(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether what stands here is seen: no field's instruction, no page number of a contents list. */
    boolean isSeen() {
        return open.stream().allMatch(field -> field.result && !is(field, "PAGEREF"));
    }

    boolean isContents() {
        return open.stream().anyMatch(field -> is(field, "TOC"));
    }

    Optional<String> link() {
        return open.stream()
                .map(field -> LINK.matcher(field.instruction))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    private static boolean is(Field field, String name) {
        return field.instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith(name);
    }
}
