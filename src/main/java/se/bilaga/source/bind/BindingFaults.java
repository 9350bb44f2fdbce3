package se.bilaga.source.bind;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.LookAlikes;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/** How what does not fit the vocabulary is explained to an author. */
final class BindingFaults {
    private static final Set<String> MISFITS = Set.of("okänd-nyckel", "fel-typ", "nyckel-saknas");

    /** After so many strange keys they are no slips of the pen, and each guess costs a comparison with every name. */
    private static final int MAX_GUESSES = 200;

    private final SourceFile file;
    private Diagnostics d;
    private final boolean damaged;
    private final Set<Integer> damagedLines = new HashSet<>();
    private int guesses;

    /**
     * Where a value stands.
     *
     * @param key the nearest key, {@code ""} at the top
     * @param at the key, the mapping of a list item, or the file's start
     * @param outerKeys the keys that can stand one level out
     */
    record Place(String key, Span at, List<String> outerKeys) {
        static Place root(Node node) {
            return new Place("", Span.start(node.at().file()), List.of());
        }

        Place under(Text child, List<String> keys) {
            return new Place(child.value(), child.at(), keys);
        }

        Place item(Node node) {
            return new Place(key, node.at(), outerKeys);
        }
    }

    BindingFaults(SourceFile file, Diagnostics d) {
        this.file = file;
        this.d = d;
        d.all().stream()
                .filter(this::isErrorHere)
                .forEach(fault -> damagedLines.add(fault.at().line()));
        this.damaged = !damagedLines.isEmpty();
    }

    /**
     * What {@code reading} gives of a value whose key is a guess; if the value does not fit there, the guess was wrong
     * and what it led to is not told.
     */
    <T> Optional<T> guessed(Supplier<Optional<T>> reading) {
        Diagnostics told = d;
        d = new Diagnostics();
        try {
            Optional<T> read = reading.get();
            if (d.all().stream().noneMatch(fault -> MISFITS.contains(fault.rule()))) {
                d.all().forEach(told::add);
            }
            return read;
        } finally {
            d = told;
        }
    }

    /** Whether the file has any error, from here or from before. */
    boolean any() {
        return d.all().stream().anyMatch(this::isErrorHere);
    }

    private boolean isErrorHere(Diagnostic fault) {
        return fault.severity() == Severity.ERROR && fault.at().file().path().equals(file.path());
    }

    /**
     * A key that cannot stand here.
     *
     * @return the key that was meant, so that what stands under it is read too
     */
    Optional<String> unknownKey(
            Node.Entry entry, RecordShape shape, List<String> added, Set<String> given, Place place) {
        Text key = entry.key();
        if (place.outerKeys().contains(key.value())) {
            Message outer = Message.of(
                    "\"%s\" hör hemma ett steg längre ut: minska indraget",
                    "\"%s\" belongs one level further out: decrease the indentation", key);
            report("okänd-nyckel", key.at(), unknown(key, place), outer);
            return Optional.empty();
        }
        List<Key> free = shape.keyed().stream()
                .filter(known -> !given.contains(known.value()))
                .toList();
        List<String> keys = Stream.concat(shape.keys().stream(), added.stream()).toList();
        Optional<String> meant =
                guess(key, keys, () -> Meant.by(key.value(), free).or(() -> Nearest.to(key.value(), added)));
        Message hint = meant.map(Nearest::question).or(() -> shape.place(entry)).orElseGet(() -> canStand(keys));
        report("okänd-nyckel", key.at(), unknown(key, place), hint);
        return meant;
    }

    /** The one of {@code names} that an author meant by a strange key: what it looks like, or what is near. */
    Optional<String> guess(Text key, Collection<String> names, Supplier<Optional<String>> nearest) {
        String plain = LookAlikes.plain(key.value());
        if (names.contains(plain)) {
            return Optional.of(plain);
        }
        guesses++;
        return guesses > MAX_GUESSES ? Optional.empty() : nearest.get();
    }

    private static Message unknown(Text key, Place place) {
        Optional<LookAlikes.Fault> lookAlike = LookAlikes.first(key.value());
        if (lookAlike.isPresent()) {
            return lookAlike.get().what();
        }
        return place.key().isEmpty()
                ? Message.of("nyckeln \"%s\" finns inte", "there is no key \"%s\"", key)
                : Message.of(
                        "nyckeln \"%s\" finns inte under \"%s\"",
                        "there is no key \"%s\" under \"%s\"", key, place.key());
    }

    void missing(String key, String doc, String written, Place place) {
        if (damaged) {
            return;
        }
        String example = written.isEmpty() ? "…" : written;
        report(
                "nyckel-saknas",
                place.at(),
                place.key().isEmpty()
                        ? Message.of("nyckeln \"%s\" saknas", "the key \"%s\" is missing", key)
                        : Message.of(
                                "nyckeln \"%s\" saknas under \"%s\"",
                                "the key \"%s\" is missing under \"%s\"", key, place.key()),
                Message.of(
                        "lägg till raden %s: %s%s",
                        "add the line %s: %s%s", key, example, doc.isEmpty() ? "" : "  (" + doc + ")"));
    }

    void emptyValue(Place place) {
        report(
                "nyckel-saknas",
                place.at(),
                Message.of("det står inget efter \"%s:\"", "nothing stands after \"%s:\"", place.key()),
                new Message("skriv ett värde, eller ta bort raden", "write a value, or remove the line"));
    }

    void emptyItem(Node item, Place place) {
        report(
                "fel-typ",
                item.at(),
                Message.of("en punkt i listan \"%s\" är tom", "an item of the list \"%s\" is empty", place.key()),
                new Message("skriv något efter -, eller ta bort raden", "write something after -, or remove the line"));
    }

    void notAText(Node node, Place place) {
        boolean list = node instanceof Node.Sequence;
        String begins = list ? "[" : "{";
        report(
                "fel-typ",
                node.at(),
                Message.of(
                        "\"%s\" ska vara ett enda värde, " + (list ? "inte en lista" : "utan nycklar under sig"),
                        "\"%s\" must be one value, " + (list ? "not a list" : "without keys of its own"),
                        place.key()),
                new Message(
                        "skriv värdet direkt efter kolonet; börjar texten med " + begins
                                + (list ? "" : " eller innehåller den \": \"") + " ska den stå inom citattecken",
                        "write the value right after the colon; a text that begins with " + begins
                                + (list ? "" : " or holds \": \"") + " must stand in quotes"));
    }

    /** @param required the first key that must be there, {@code ""} where none must */
    void notAMapping(Node node, Place place, List<String> keys, String required) {
        if (node instanceof Node.Scalar scalar
                && !required.isEmpty()
                && !place.key().isEmpty()) {
            report(
                    "fel-typ",
                    node.at(),
                    Message.of("här ska stå nyckel: värde", "here must stand key: value"),
                    Message.of("skriv till exempel %s: %s", "write for example %s: %s", required, scalar.text()),
                    canStand(keys));
            return;
        }
        report(
                "fel-typ",
                node.at(),
                place.key().isEmpty()
                        ? new Message(
                                "filen ska bestå av rader med nyckel: värde", "the file must have lines of key: value")
                        : Message.of(
                                "\"%s\" ska ha rader med nyckel: värde under sig",
                                "\"%s\" must have lines of key: value under it", place.key()),
                keys.isEmpty()
                        ? Message.of(
                                "skriv till exempel %s: värde på egna, indragna rader",
                                "write for example %s: value on lines of their own, indented", firstWord(node))
                        : canStand(keys));
    }

    private static Message canStand(List<String> keys) {
        return Message.of("här kan stå: %s", "here can stand: %s", String.join(", ", keys));
    }

    /** The first item of a list that should be keys. */
    private static String firstWord(Node node) {
        return node instanceof Node.Sequence list
                        && !list.items().isEmpty()
                        && list.items().get(0) instanceof Node.Scalar scalar
                ? scalar.text().value()
                : "namn";
    }

    /** What {@code reading} makes of a text; empty where it cannot be read, which breaks {@code rule}. */
    <T> Optional<T> read(String rule, Text text, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadValue bad) {
            report(rule, text.at(), bad.what(), bad.hint());
            return Optional.empty();
        }
    }

    void badRecord(Place place, BadValue bad) {
        report("fel-värde", place.at(), bad.what(), bad.hint());
    }

    void noVariant(Node node, List<String> words) {
        String written =
                node instanceof Node.Scalar scalar ? scalar.text().value().strip() : "";
        report(
                "fel-typ",
                node.at(),
                new Message(
                        "här ska stå ett av orden för innehåll, med kolon efter",
                        "here must stand one of the words for content, with a colon after"),
                words.contains(written)
                        ? Message.of("skriv \"%s:\" med kolon", "write \"%s:\" with a colon", written)
                        : ScalarTypes.choices(words));
    }

    /**
     * A word that picks no variant.
     *
     * @param meant the word that it probably stands for
     * @param words those of all variants
     * @return the word that was meant, so that what stands under it is read too
     */
    Optional<String> unknownVariant(Text key, Optional<String> meant, List<String> words, Place place) {
        report(
                "okänd-nyckel",
                key.at(),
                unknown(key, place),
                meant.map(Nearest::question).orElseGet(() -> ScalarTypes.choices(words)));
        return meant;
    }

    void besideVariant(Text key, Text variant, Collection<String> words) {
        report(
                "okänd-nyckel",
                key.at(),
                Message.of(
                        "\"%s\" står bredvid \"%s\"; varje punkt ska ha ett enda sådant ord",
                        "\"%s\" stands beside \"%s\"; each item must have one such word", key, variant),
                words.contains(key.value())
                        ? Message.of("börja en ny punkt: - %s:", "begin a new item: - %s:", key)
                        : Message.of(
                                "dra in \"%s\" två steg till, så att det hör till \"%s\"",
                                "indent \"%s\" two steps more, so that it belongs to \"%s\"", key, variant));
    }

    /** What YAML itself could not read has been explained already. */
    private void report(String rule, Span at, Message what, Message... hints) {
        if (!damagedLines.contains(at.line())) {
            d.error(rule, at, what, hints);
        }
    }
}
