package se.bilaga.statistics.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the columns of a table are.
 *
 * @param row the first row of the head, from 0
 * @param body the first row below it
 * @param members the column in which a dimension's members stand, by the dimension
 * @param across the dimensions whose members are the heads of columns, the upper row first
 * @param values the columns with values
 * @param note the column with notes, -1 where there is none
 */
record Head(int row, int body, Map<String, Integer> members, List<String> across, List<Integer> values, int note) {
    Head {
        members = Map.copyOf(members);
        across = List.copyOf(across);
        values = List.copyOf(values);
    }

    /** The column in which the members of a dimension of rows stand. */
    int column(String dimension) {
        return Objects.requireNonNull(members.get(dimension));
    }
}
