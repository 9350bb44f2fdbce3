package se.bilaga.source.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** How the lines of a YAML file are indented, whether or not they can be parsed. */
final class Layout {
    private static final Pattern START = Pattern.compile("^([ \t]*)((?:- +)*+)(.*)$");
    private static final Pattern KEY = Pattern.compile("^[^\"'\\[{#:][^:#]*(?=:( |$))");

    private static final Pattern TEXT = Pattern.compile("([^#]*: +)?[|>][+-]?\\d?[+-]?(?: +#.*)? *");

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

    /** The nearest item above whose dash stands where line {@code number} begins, if it begins with a key. */
    Optional<Line> lastItem(int number) {
        int column = line(number).column();
        return IntStream.iterate(number - 1, above -> above >= 1, above -> above - 1)
                .mapToObj(this::line)
                .filter(line -> !line.isBlank() && line.indent() <= column)
                .findFirst()
                .filter(line -> line.column() > line.indent() && line.key().isPresent());
    }

    /** The one line of a list at {@code column} that begins with a dash, above; empty where there are several. */
    Optional<Line> onlyDash(int number, int column) {
        Optional<Line> only = Optional.empty();
        for (int below = number + 1; below <= file.lines(); below++) {
            Line line = line(below);
            if (!line.isBlank() && line.indent() < column) {
                break;
            }
            if (!line.isBlank() && line.indent() == column && line.column() > column) {
                return Optional.empty();
            }
        }
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

    /** The last line of the text that begins with {@code |} or {@code >} at the end of line {@code number}, or itself. */
    int textEnd(int number) {
        Line line = line(number);
        Matcher opened = TEXT.matcher(line.content());
        return opened.matches() ? deeper(number, opened.group(1) == null ? line.indent() : line.column()) : number;
    }

    /** The last of the lines that are indented deeper than line {@code number}, or itself. */
    int blockEnd(int number) {
        return deeper(number, line(number).indent());
    }

    private int deeper(int number, int indent) {
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

    /** The last of the lines from {@code number} on that neither begin with a key nor with a dash. */
    int wordsEnd(int number) {
        int last = number;
        for (int below = number + 1; below <= file.lines(); below++) {
            Line line = line(below);
            if (line.key().isPresent() || line.column() > line.indent()) {
                break;
            }
            last = line.isBlank() ? last : below;
        }
        return last;
    }

    /** How many blanks stand, or should stand, before the lines of the text that begins on line {@code number}. */
    int textColumn(int number) {
        Line first = line(Math.min(number + 1, file.lines()));
        int outer = line(number).column();
        return !first.isBlank() && first.indent() > outer ? first.indent() : outer + 2;
    }

    /** How many columns a tab stands for, so that most of the lines indented with tabs stand where a line can. */
    int tabWidth() {
        int[] lines = IntStream.rangeClosed(1, file.lines())
                .filter(this::startsWithTab)
                .limit(50)
                .toArray();
        int best = 2;
        long most = 0;
        for (int width : new int[] {2, 4, 8, 3, 1}) {
            String text = file.text().replace("\t", " ".repeat(width));
            Layout expanded = new Layout(new SourceFile(file.path(), text));
            long fits = IntStream.of(lines)
                    .map(line -> expanded.fits(line) * 3 * Math.min(1, expanded.fits(expanded.below(line)))
                            + expanded.fits(expanded.below(line)))
                    .sum();
            best = fits > most ? width : best;
            most = Math.max(most, fits);
        }
        return best;
    }

    /** 2 where a line stands under one that it can follow at once, 1 where it ends what is above, 0 where none can stand. */
    private int fits(int number) {
        Line here = line(number);
        Line above = above(number).orElse(here);
        boolean opens = above.content().matches(".*[:|>] *");
        if (opens ? here.indent() > above.indent() : here.column() == above.column()) {
            return 2;
        }
        return neighbour(number, here.column())
                .filter(line -> line.column() == here.column())
                .map(line -> 1)
                .orElse(0);
    }

    private int below(int number) {
        int below = number + 1;
        while (below < file.lines() && line(below).isBlank()) {
            below++;
        }
        return Math.min(below, file.lines());
    }

    /** Whether a tab stands before the first character of the line. */
    boolean startsWithTab(int number) {
        String text = file.lineText(number);
        return text.substring(0, line(number).indent()).indexOf('\t') >= 0 && !text.isBlank();
    }
}
