package se.bilaga.statistics.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.sheet.Cell;
import se.bilaga.source.text.Text;

/**
 * A value in a file and what it is of.
 *
 * @param members one for each dimension of {@code per}, in that order
 */
public record FileValue(
        List<Text> members, Cell value, @Nullable String note) {
    public FileValue {
        members = List.copyOf(members);
    }
}
