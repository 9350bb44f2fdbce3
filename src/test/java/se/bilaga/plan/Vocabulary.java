package se.bilaga.plan;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.bind.Key;

/** Every key and word that the records of a type and what they hold know. */
final class Vocabulary {
    private static final Set<String> ROOMS = Set.of(Plan.class.getPackageName(), DocumentType.class.getPackageName());

    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> words = new TreeSet<>();

    static Set<String> of(Class<?>... roots) {
        Vocabulary vocabulary = new Vocabulary();
        for (Class<?> root : roots) {
            vocabulary.read(root);
        }
        return vocabulary.words;
    }

    private void read(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                read(argument);
            }
        } else if (type instanceof Class<?> known && ROOMS.contains(known.getPackageName()) && seen.add(known)) {
            readType(known);
        }
    }

    private void readType(Class<?> type) {
        add(type.getAnnotation(Key.class));
        if (type.isSealed()) {
            for (Class<?> variant : type.getPermittedSubclasses()) {
                read(variant);
            }
        }
        if (type.isEnum()) {
            for (Field word : type.getFields()) {
                add(word.getAnnotation(Key.class));
            }
        }
        if (type.isRecord()) {
            boolean wrapper = Block.Table.class == type || Block.Diagram.class == type || Block.Free.class == type;
            for (RecordComponent component : type.getRecordComponents()) {
                // A view is written straight under the name of its block, so its own key is never written.
                if (!wrapper) {
                    add(component.getAnnotation(Key.class));
                }
                read(component.getGenericType());
            }
        }
    }

    private void add(@Nullable Key key) {
        if (key != null) {
            words.add(key.value());
        }
    }
}
