package se.bilaga.source.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** How the lines of a YAML file are indented, whether or not they can be parsed. */
final class Layout {
    private static final Pattern START = Pattern.compile("^([ \t]*)((?:- +)*)(.*)$");
    private static final Pattern KEY = Pattern.compile("^[^\"'\\[{#:][^:#]*(?=:( |$))");

    private final SourceFile file;

    Layout(SourceFile file) {
        this.file = file;
    }

    /** A line with its number, its blanks, and the column (from 0) of what follows its dashes. */
    record Line(int number, int indent, int column, String content) {

        /** The key that the line begins with: {@code rubrik} of {@code - rubrik: Inledning}. */
        Optional<String> key() {
            Matcher match = KEY.matcher(content);
            return match.find() ? Optional.of(match.group()) : Optional.empty();
        }

        boolean isBlank() {
            return content.isBlank() || content.startsWith("#");
        }
    }

    Line line(int number) {
        Matcher match = START.matcher(file.lineText(number));
        if (!match.matches()) {
            throw new IllegalStateException("every line matches");
        }
        int indent = match.group(1).length();
        return new Line(number, indent, indent + match.group(2).length(), match.group(3));
    }

    /** The nearest line above that says something. */
    Optional<Line> above(int number) {
        for (int above = number - 1; above >= 1; above--) {
            Line line = line(above);
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The line above with a key that a line at {@code column} could stand under, in the nearest column. */
    Optional<Line> neighbour(int number, int column) {
        Optional<Line> best = Optional.empty();
        int outermost = Integer.MAX_VALUE;
        for (int above = number - 1; above >= 1 && outermost > 0; above--) {
            Line line = line(above);
            if (line.isBlank() || line.key().isEmpty() || line.column() >= outermost) {
                continue;
            }
            outermost = line.indent();
            if (best.isEmpty() || distance(line, column) < distance(best.get(), column)) {
                best = Optional.of(line);
            }
        }
        return best;
    }

    /** The one line of a list above at {@code column} that begins with a dash; empty where there are several. */
    Optional<Line> onlyDash(int number, int column) {
        Optional<Line> only = Optional.empty();
        for (int above = number - 1; above >= 1; above--) {
            Line line = line(above);
            if (!line.isBlank() && line.indent() < column) {
                break;
            }
            boolean dash = !line.isBlank() && line.indent() == column && line.column() > line.indent();
            if (dash && only.isPresent()) {
                return Optional.empty();
            }
            only = dash ? Optional.of(line) : only;
        }
        return only;
    }

    /**
     * The line above that begins a list without a dash: it stands where what follows the dash of line {@code number}
     * stands, first under a key without a value.
     */
    Optional<Line> dashless(int number) {
        Line here = line(number);
        Optional<Line> first = Optional.empty();
        for (int above = number - 1; above >= 1; above--) {
            Line line = line(above);
            if (line.isBlank() || line.indent() > here.column()) {
                continue;
            }
            if (line.indent() == here.column() && line.column() > line.indent()) {
                return Optional.empty();
            }
            if (line.indent() < here.column()) {
                boolean opens = line.column() < here.column() && line.content().endsWith(":");
                return opens ? first : Optional.empty();
            }
            first = line.key().isPresent() ? Optional.of(line) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The nearest item above of a list further out whose first key is that of line {@code number}. */
    Optional<Line> outerItem(int number) {
        Line here = line(number);
        for (int above = number - 1; above >= 1; above--) {
            Line line = line(above);
            boolean item = !line.isBlank() && line.column() > line.indent() && line.indent() < here.indent();
            if (item) {
                return Optional.of(line).filter(found -> found.key().equals(here.key()));
            }
        }
        return Optional.empty();
    }

    private static int distance(Line line, int column) {
        return Math.abs(line.column() - column);
    }

    /** The last of the lines that are indented deeper than line {@code number}, or itself. */
    int blockEnd(int number) {
        int indent = line(number).indent();
        int last = number;
        for (int below = number + 1; below <= file.lines(); below++) {
            Line line = line(below);
            if (!line.content().isEmpty() && line.indent() <= indent) {
                break;
            }
            last = below;
        }
        return last;
    }

    /** What stands on a line, without its indentation and dashes. */
    Span content(int number) {
        int end = file.lineEnd(number);
        int start = file.lineStart(number) + line(number).column();
        int trimmed = start + file.text().substring(start, end).stripTrailing().length();
        return new Span(file, start, trimmed);
    }

    /** Whether a tab stands before the first character of the line. */
    boolean startsWithTab(int number) {
        String text = file.lineText(number);
        return text.substring(0, line(number).indent()).indexOf('\t') >= 0 && !text.isBlank();
    }
}
