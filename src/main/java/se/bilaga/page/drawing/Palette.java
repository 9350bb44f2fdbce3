package se.bilaga.page.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The colours of a chart's groups; taken again from the first when they run out. */
public record Palette(List<String> colors) {
    /**
     * The colours of as many groups, some of them brought out.
     *
     * @param marked the groups that have colours while the others are grey; none when all have
     */
    public static Palette of(List<String> colors, int groups, Set<Integer> marked) {
        List<String> all = new ArrayList<>();
        int next = 0;
        for (int group = 0; group < groups; group++) {
            boolean grey = !marked.isEmpty() && !marked.contains(group);
            all.add(grey ? Canvas.QUIET : colors.get(next++ % colors.size()));
        }
        return new Palette(all);
    }

    public String of(int group) {
        return colors.get(group % colors.size());
    }
}
