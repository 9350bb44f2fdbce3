package se.bilaga.page.drawing;

import java.util.List;

/** The colours of a chart's groups; taken again from the first when they run out. */
public record Palette(List<String> colors) {
    public String of(int group) {
        return colors.get(group % colors.size());
    }
}
