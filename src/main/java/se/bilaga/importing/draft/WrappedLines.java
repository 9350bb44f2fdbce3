package se.bilaga.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Long lines as several, none of which begins with what Markdown would read as a mark. */
public final class WrappedLines {
    private static final Pattern MARK =
            Pattern.compile("(?:[-+*>#•–—|=~]|\\d{1,9}[.)]|\\p{L}\\)|\\(\\w{1,3}\\)|\\[\\^).*");

    private WrappedLines() {}

    /** The words of a text on lines of at most so many letters, where no word is longer. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            boolean full = line.length() + 1 + word.length() > width;
            if (!line.isEmpty() && full && !MARK.matcher(word).matches()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
