package se.bilaga.source.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;

/**
 * What records are read with that stands in other files than theirs.
 *
 * @param keys those that a record has beyond its own, and those that an enum of columns has beyond its words
 * @param named the types whose values are files, written as their names: {@code dokument: internkontrollplan}
 */
public record Beside(Map<Class<?>, List<Added>> keys, Map<Class<?>, Named> named) {
    public static final Beside NOTHING = new Beside(Map.of(), Map.of());

    public Beside {
        keys = Map.copyOf(keys);
        named = Map.copyOf(named);
    }

    List<Added> keys(Class<?> type) {
        return keys.getOrDefault(type, List.of());
    }

    List<String> names(Class<?> type) {
        return keys(type).stream().map(Added::name).toList();
    }

    /**
     * A key that a record has because another file says so, such as {@code process} of a control.
     *
     * <p>The record keeps what is read in a component {@code Map<String, …>} without a {@link Key}.
     *
     * @param type the scalar that each text must be: {@code BigDecimal.class}
     * @param choices the texts that there are to choose among; none where any text will do
     * @param isList whether several may be written: {@code [AC, EC]}
     * @param value what the record keeps of the texts written
     */
    public record Added(
            String name,
            String doc,
            boolean isRequired,
            Class<?> type,
            List<String> choices,
            boolean isList,
            Function<List<Text>, Object> value) {
        public Added {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Values of a type by their names.
     *
     * @param docs what each that is known beforehand is, by its name
     * @param find the value; empty where its file has faults of its own, and a {@link BadValue} where there is none
     */
    public record Named(Map<String, String> docs, Function<Text, Optional<?>> find) {}

    /**
     * A word of an enum, or a key that another file adds to it: a column of a table.
     *
     * @param known null for an added key
     * @param added its name, null for a word of the enum
     */
    public record Word<E extends Enum<E>>(
            @Nullable E known, @Nullable String added) {
        public Word(E known) {
            this(known, null);
        }
    }
}
