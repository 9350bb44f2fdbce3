package se.bilaga.page.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bilaga.source.text.Text;

/** How the areas of an organisation's model are called. */
public record AreaNames(Map<String, Text> names) {

    String of(Text area) {
        Text name = names.get(area.value());
        return name == null ? area.value() : name.value();
    }

    /** {@code Utveckla och behålla}. */
    String of(List<Text> areas) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < areas.size(); i++) {
            String name = of(areas.get(i));
            joined.append(i == 0 ? "" : i == areas.size() - 1 ? " och " : ", ");
            joined.append(i == 0 ? name : name.toLowerCase(Locale.ROOT));
        }
        return joined.toString();
    }
}
