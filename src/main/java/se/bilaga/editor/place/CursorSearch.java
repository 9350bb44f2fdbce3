package se.bilaga.editor.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bilaga.editor.place.Cursor.Slot;
import se.bilaga.source.text.SourceFile;

/** Finds where an author stands by the lines above and their indentation, for a file that is being written cannot be parsed. */
public final class CursorSearch {
    private static final int LONGEST_REFERENCE = 200;

    private final SourceFile file;
    private final int offset;
    private final int number;
    private final WrittenLine line;
    private final int at;

    private CursorSearch(SourceFile file, int offset) {
        this.file = file;
        this.offset = Math.min(offset, file.text().length());
        this.number = file.line(this.offset);
        this.line = WrittenLine.of(file, number);
        this.at = this.offset - line.start();
    }

    /** Where the author of {@code file} stands at {@code offset}. */
    public static Cursor at(SourceFile file, int offset) {
        return new CursorSearch(file, offset).find();
    }

    private Cursor find() {
        Optional<Integer> reference = reference();
        if (reference.isPresent()) {
            return cursor(pathOfText(), Slot.REFERENCE, reference.get());
        }
        Optional<Cursor> inBrackets = inBrackets();
        if (inBrackets.isPresent()) {
            return inBrackets.get();
        }
        if (textAbove().isPresent()) {
            return cursor(pathOfText(), Slot.PROSE, wordStart(line.start()));
        }
        return inLine();
    }

    private Cursor inLine() {
        int column = line.text().isBlank() ? at : line.column();
        List<String> path = path(number, column);
        if (!line.key().isEmpty() && at >= line.valueAt()) {
            path.add(line.key());
            int from = line.start() + line.valueAt();
            return cursor(path, Slot.VALUE, from);
        }
        int from = Math.min(offset, line.start() + column);
        return new Cursor(path, Slot.KEY, file.text().substring(from, offset), from, keysBeside(column));
    }

    private Cursor cursor(List<String> path, Slot slot, int from) {
        return new Cursor(path, slot, file.text().substring(from, offset), from, Set.of());
    }

    /** Where the reference begins that is open here, after its braces. */
    private Optional<Integer> reference() {
        int open = file.text().lastIndexOf("{{", Math.max(0, offset - 1));
        if (open < 0 || open + 2 > offset || offset - open > LONGEST_REFERENCE) {
            return Optional.empty();
        }
        String inside = file.text().substring(open + 2, offset);
        return inside.contains("}}") || inside.contains("\n\n") ? Optional.empty() : Optional.of(open + 2);
    }

    private int wordStart(int from) {
        int start = offset;
        while (start > from && !Character.isWhitespace(file.text().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The line above, further out, whose text goes on here. */
    private Optional<WrittenLine> textAbove() {
        int column = line.text().isBlank() ? at : line.indent();
        for (int above = number - 1; above >= 1; above--) {
            WrittenLine outer = WrittenLine.of(file, above);
            if (!outer.text().isBlank() && outer.indent() < column) {
                return outer.opensText() && outer.column() < Math.max(column, 1)
                        ? Optional.of(outer)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<String> pathOfText() {
        boolean here =
                !line.key().isEmpty() && at >= line.valueAt() && textAbove().isEmpty();
        List<String> path = path(number, here ? line.column() : Math.max(line.indent(), 1));
        if (here) {
            path.add(line.key());
        }
        return path;
    }

    /** The keys of the lines above that are further out than {@code column}, the outermost first. */
    private List<String> path(int below, int column) {
        List<String> path = new ArrayList<>();
        int inner = column;
        for (int above = below - 1; above >= 1 && inner > 0; above--) {
            WrittenLine outer = WrittenLine.of(file, above);
            if (!outer.isEmpty() && !outer.key().isEmpty() && outer.column() < inner) {
                path.add(0, outer.key());
                inner = outer.column();
            } else if (!outer.isEmpty() && outer.isItem() && outer.indent() < inner) {
                inner = Math.min(inner, outer.indent() + 1);
            }
        }
        return path;
    }

    private Set<String> keysBeside(int column) {
        Set<String> keys = new LinkedHashSet<>();
        for (int above = number; above >= 1 && !ends(above, column, keys, above == number); above--) {
            if (WrittenLine.of(file, above).isItem()
                    && WrittenLine.of(file, above).column() == column) {
                break;
            }
        }
        for (int below = number + 1; below <= file.lines(); below++) {
            WrittenLine other = WrittenLine.of(file, below);
            if ((other.isItem() && other.column() == column) || ends(below, column, keys, false)) {
                break;
            }
        }
        return keys;
    }

    /** Takes the line's key where it stands in the same mapping; whether the mapping has ended there. */
    private boolean ends(int other, int column, Set<String> keys, boolean itself) {
        WrittenLine found = WrittenLine.of(file, other);
        boolean outside = !found.isEmpty() && found.column() < column && !itself;
        if (!outside && !itself && found.column() == column && !found.key().isEmpty()) {
            keys.add(found.key());
        }
        return outside;
    }

    /** A mapping or list in brackets that is open here, which may have begun some lines above. */
    private Optional<Cursor> inBrackets() {
        for (int above = number; above >= 1 && above > number - 40; above--) {
            WrittenLine outer = WrittenLine.of(file, above);
            String value = outer.value();
            boolean brackets = !value.isEmpty() && "[{".indexOf(value.charAt(0)) >= 0 && !value.startsWith("{{");
            int from = outer.start() + outer.valueAt();
            if (brackets && from < offset) {
                List<String> path = path(above, outer.column());
                if (!outer.key().isEmpty()) {
                    path.add(outer.key());
                }
                return Brackets.read(file.text(), from, offset).map(open -> open.cursor(path, file.text(), offset));
            }
            if (!outer.key().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The brackets that are open at a place. */
    private record Brackets(Deque<Frame> open, int from) {

        /** One of them, with the keys it has so far; the last is being filled where {@code filled} is set. */
        private static final class Frame {
            private final boolean mapping;
            private final List<String> keys = new ArrayList<>();
            private boolean filled;

            Frame(boolean mapping) {
                this.mapping = mapping;
            }
        }

        static Optional<Brackets> read(String text, int start, int end) {
            Deque<Frame> open = new ArrayDeque<>();
            int from = start;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\'') {
                    int close = text.indexOf(c, i + 1);
                    i = close < 0 || close >= end ? end : close;
                } else if (c == '{' || c == '[') {
                    open.push(new Frame(c == '{'));
                    from = i + 1;
                } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                    open.pop();
                } else if (c == ',' && !open.isEmpty()) {
                    open.peek().filled = false;
                    from = i + 1;
                } else if (c == ':' && !open.isEmpty() && open.peek().mapping && isBlankAt(text, i + 1)) {
                    open.peek().keys.add(text.substring(from, i).strip());
                    open.peek().filled = true;
                    from = i + 1;
                }
            }
            return open.isEmpty() ? Optional.empty() : Optional.of(new Brackets(open, from));
        }

        private static boolean isBlankAt(String text, int i) {
            return i >= text.length() || Character.isWhitespace(text.charAt(i));
        }

        Cursor cursor(List<String> outer, String text, int offset) {
            List<String> path = new ArrayList<>(outer);
            open.descendingIterator().forEachRemaining(frame -> {
                if (frame.filled) {
                    path.add(frame.keys.get(frame.keys.size() - 1));
                }
            });
            int start = from;
            while (start < offset && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            Frame inner = open.getFirst();
            Slot slot = inner.mapping && !inner.filled ? Slot.KEY : Slot.VALUE;
            return new Cursor(path, slot, text.substring(start, offset), start, Set.copyOf(inner.keys));
        }
    }
}
