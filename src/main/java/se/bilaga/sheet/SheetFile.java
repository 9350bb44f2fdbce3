package se.bilaga.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of figures.
 *
 * @param sheets those that a person sees, in order
 * @param provider who the figures come from, where the file says so: {@code SCB}
 */
public record SheetFile(List<Worksheet> sheets, @Nullable String provider) {
    public SheetFile {
        sheets = List.copyOf(sheets);
    }
}
