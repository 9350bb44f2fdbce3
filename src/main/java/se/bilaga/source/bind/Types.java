package se.bilaga.source.bind;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Questions about the types of the vocabulary's records. */
final class Types {
    private static final Map<Class<?>, Optional<Method>> PARSERS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Object>> WORDS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Class<?>>> VARIANTS = new ConcurrentHashMap<>();

    private Types() {}

    static boolean isList(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == List.class;
    }

    static boolean isMap(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == Map.class;
    }

    static boolean isWord(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == Beside.Word.class;
    }

    /** A word of any enum. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Beside.Word<?> word(@Nullable Object known, @Nullable String added) {
        return new Beside.Word((Enum<?>) known, added);
    }

    /** The {@code K} of {@code Map<K, T>}. */
    static Class<?> mapKey(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The {@code T} of {@code List<T>} and {@code Map<String, T>}. */
    static Type element(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    /** A type's own {@code static T parse(String)}, which makes it a scalar type. */
    static Optional<Method> parser(Class<?> type) {
        return PARSERS.computeIfAbsent(type, Types::findParser);
    }

    private static Optional<Method> findParser(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("parse")
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    /** The words of an enum, in order, with their constants. */
    static Map<String, Object> words(Class<?> type) {
        return WORDS.computeIfAbsent(type, Types::findWords);
    }

    private static Map<String, Object> findWords(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(key(type, constant).value(), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    /** The annotation of an enum constant. */
    static Key key(Class<?> type, Object constant) {
        try {
            return required(type.getField(((Enum<?>) constant).name()).getAnnotation(Key.class), type);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The variants of a sealed interface, by the word that picks each, in the order of the words: the compiler keeps none of its own. */
    static Map<String, Class<?>> variants(Class<?> type) {
        return VARIANTS.computeIfAbsent(type, Types::findVariants);
    }

    private static Map<String, Class<?>> findVariants(Class<?> type) {
        Map<String, Class<?>> variants = new TreeMap<>();
        for (Class<?> variant : type.getPermittedSubclasses()) {
            variants.put(required(variant.getAnnotation(Key.class), variant).value(), variant);
        }
        return Collections.unmodifiableMap(variants);
    }

    /** The annotations of variants, in their order. */
    static List<Key> keys(Collection<Class<?>> variants) {
        return variants.stream()
                .map(variant -> required(variant.getAnnotation(Key.class), variant))
                .toList();
    }

    /** The annotations of an enum's constants, in order. */
    static List<Key> wordKeys(Class<?> type) {
        return words(type).values().stream()
                .map(constant -> key(type, constant))
                .toList();
    }

    private static Key required(@Nullable Key key, Class<?> type) {
        if (key == null) {
            throw new IllegalStateException("no @Key on " + type);
        }
        return key;
    }
}
