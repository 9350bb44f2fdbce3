package se.bilaga.app.files;

import java.util.ArrayList;
import java.util.List;

/** Line numbers as a person reads them: {@code 3, 7–9, 12}. */
public final class LineNumbers {
    private static final int MOST = 12;

    private LineNumbers() {}

    /**
     * The numbers in one text, runs of them joined.
     *
     * @param lines ascending
     */
    public static String of(List<Integer> lines) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size() && lines.get(last + 1) == lines.get(last) + 1) {
                last++;
            }
            runs.add(last == i ? "" + lines.get(i) : lines.get(i) + "–" + lines.get(last));
            i = last + 1;
        }
        String shown = String.join(", ", runs.subList(0, Math.min(MOST, runs.size())));
        return runs.size() > MOST ? shown + " …" : shown;
    }
}
