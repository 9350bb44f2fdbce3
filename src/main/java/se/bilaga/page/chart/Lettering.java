package se.bilaga.page.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks labels into lines. */
final class Lettering {
    private Lettering() {}

    /** Lines at most {@code width} wide where the words allow it. */
    static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Canvas.width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
