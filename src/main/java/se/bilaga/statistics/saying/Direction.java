package se.bilaga.statistics.saying;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which way a figure went, or lies from another, and the words for it. */
public enum Direction {
    UP("ökat ökade ökar öka ökning ökningen stigit steg stiger stigande vuxit växte växer uppgång uppgången högre fler"
            + " större mer upp uppåt höjts höjdes"),
    DOWN("minskat minskade minskar minska minskning minskningen sjunkit sjönk sjunker sjunkande krympt krympte nedgång"
            + " nedgången lägre färre mindre ned ner nedåt sänkts sänktes"),
    SAME("oförändrad oförändrat oförändrade lika stilla still samma stabil stabilt stabila");

    private final List<String> words;

    Direction(String words) {
        this.words = List.of(words.split(" "));
    }

    /** The one that a word, or the words of a phrase, tell: {@code har minskat}; empty where they tell none or several. */
    public static Optional<Direction> of(String phrase) {
        List<Direction> told = Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .flatMap(word -> Arrays.stream(values()).filter(one -> one.words.contains(word)))
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    static Direction of(int sign) {
        return sign > 0 ? UP : sign < 0 ? DOWN : SAME;
    }
}
