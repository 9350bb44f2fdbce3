package se.bilaga.editor.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.SourceFile;

/** The series that stand after {@code statistik} in the same table or chart as a place, however it is written. */
public final class ShownSeries {
    private static final Pattern STATISTICS = Pattern.compile("\\bstatistik:\\s*(\\[[^\\]]*\\]|[^,{}\\s#]+)");
    private static final Pattern NAME = Pattern.compile("[^\\[\\],\\s]+");
    private static final int MOST_LINES = 25;

    private ShownSeries() {}

    /** The names of the nearest {@code statistik} above or on the line, or below it in the same block. */
    public static List<String> at(SourceFile file, int offset) {
        int number = file.line(offset);
        int indent = WrittenLine.of(file, number).indent();
        for (int above = number; above >= 1 && above > number - MOST_LINES; above--) {
            List<String> names = names(file.lineText(above));
            if (!names.isEmpty()) {
                return names;
            }
            WrittenLine line = WrittenLine.of(file, above);
            if (above < number && line.isItem() && line.indent() < indent) {
                break;
            }
        }
        for (int below = number + 1; below <= file.lines() && below < number + MOST_LINES; below++) {
            WrittenLine line = WrittenLine.of(file, below);
            if (!line.isEmpty() && line.indent() < indent) {
                break;
            }
            if (!names(line.text()).isEmpty()) {
                return names(line.text());
            }
        }
        return List.of();
    }

    private static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        Matcher statistics = STATISTICS.matcher(line);
        while (statistics.find()) {
            Matcher name = NAME.matcher(statistics.group(1));
            while (name.find()) {
                names.add(name.group());
            }
        }
        return names;
    }
}
