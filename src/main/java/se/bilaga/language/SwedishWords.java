package se.bilaga.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** The words of Swedish and their compounds, by hunspell's dictionary and a few of our own. */
public final class SwedishWords {
    /** The rule that asks for them. */
    public static final String RULE = "felstavning";

    /** No word has more letters; what has is not looked up, which takes longer than in proportion to its length. */
    public static final int LONGEST = 80;

    private static final CompletableFuture<SwedishWords> READ = CompletableFuture.supplyAsync(SwedishWords::read);

    private final Hunspell hunspell;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private SwedishWords(Dictionary dictionary) {
        this.hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
    }

    /** Begins to read the dictionary, which takes half a second, beside what else is done. */
    public static void prepare() {
        Objects.requireNonNull(READ);
    }

    public static SwedishWords get() {
        return READ.join();
    }

    /** Whether {@code word}, in lower case, is one: {@code kompetensförsörjningsplanerna}. */
    public boolean contains(String word) {
        return word.length() <= LONGEST && known.computeIfAbsent(word, hunspell::spell);
    }

    /** The words that {@code word} may stand for, likeliest first; takes a tenth of a second. */
    public List<String> like(String word) {
        return Stream.of(word)
                .filter(one -> one.length() <= LONGEST)
                .flatMap(one -> hunspell.suggest(one).stream())
                .filter(near -> !near.contains(" ") && !near.startsWith("-") && !near.endsWith("-"))
                .toList();
    }

    private static SwedishWords read() {
        try (InputStream affixes = resource("sv.aff");
                InputStream words = resource("sv.dic");
                InputStream ours = resource("bilaga.dic")) {
            return new SwedishWords(new Dictionary(affixes, List.of(words, ours), false, SortingStrategy.inMemory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SwedishWords.class.getResourceAsStream(name), name)) {
            return new ByteArrayInputStream(stream.readAllBytes());
        }
    }
}
