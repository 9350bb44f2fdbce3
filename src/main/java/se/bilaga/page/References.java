package se.bilaga.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

/** What {@code {{…}}} in prose stands for: a figure of the statistics, or a table, figure or section. */
final class References {
    private static final Pattern CROSS = Pattern.compile("\\s*(avsnitt|tabell|figur)\\s+(\\S(?:.*\\S)?)\\s*");

    private static final String RULE = "bruten-hänvisning";

    /** What authors call what they refer to. */
    private static final Map<String, Anchor.Kind> KINDS = Map.of(
            "tabell", Anchor.Kind.TABLE,
            "tabellen", Anchor.Kind.TABLE,
            "table", Anchor.Kind.TABLE,
            "figur", Anchor.Kind.FIGURE,
            "figuren", Anchor.Kind.FIGURE,
            "diagram", Anchor.Kind.FIGURE,
            "bild", Anchor.Kind.FIGURE,
            "avsnitt", Anchor.Kind.SECTION,
            "kapitel", Anchor.Kind.SECTION);

    private final Anchors anchors;
    private final Statistics statistics;
    private final Diagnostics diagnostics;

    References(Anchors anchors, Statistics statistics, Diagnostics diagnostics) {
        this.anchors = anchors;
        this.statistics = statistics;
        this.diagnostics = diagnostics;
    }

    /**
     * The text or link that a reference stands for; nothing when it is wrong, which is then a diagnostic.
     *
     * @param inside what stands between the braces
     */
    Markup resolve(ReferenceNode.Form form, Text inside) {
        return switch (form) {
            case WHOLE -> resolve(inside);
            case UNCLOSED ->
                slip(
                        inside.part(0, inside.value().stripTrailing().length()),
                        new Message("hänvisningen saknar }} på slutet", "the reference has no }} at its end"));
            case SINGLE ->
                slip(
                        inside,
                        new Message(
                                "en hänvisning står mellan två klamrar på var sida",
                                "a reference stands between two braces on each side"));
        };
    }

    private Markup slip(Text inside, Message message) {
        String meant = inside.value().strip().replaceAll("\\s+", " ");
        diagnostics.error(RULE, inside.at(), message, Message.of("skriv {{%s}}", "write {{%s}}", meant));
        return Markup.NONE;
    }

    /** Whether a reference may begin with this word. */
    boolean begins(String word) {
        return statistics.cubes().containsKey(word)
                || Stream.of(Anchor.Kind.values()).anyMatch(kind -> kind.word().equals(word));
    }

    private Markup resolve(Text inside) {
        Matcher cross = CROSS.matcher(inside.value());
        if (!cross.matches()) {
            Optional<Anchor.Kind> meant = meant(inside);
            if (meant.isPresent()) {
                return notAWord(inside, meant.get());
            }
            return statistics.text(inside, diagnostics).map(Markup::text).orElse(Markup.NONE);
        }
        Anchor.Kind kind = kind(cross.group(1));
        Text name = inside.part(cross.start(2), cross.end(2));
        Optional<Anchor> anchor = anchors.named(kind, name.value());
        if (anchor.isEmpty()) {
            unknown(kind, name);
        }
        return anchor.map(References::link).orElse(Markup.NONE);
    }

    /** The kind that a first word which is no series is like, or a synonym of. */
    private Optional<Anchor.Kind> meant(Text inside) {
        String word = firstWord(inside).toLowerCase(Locale.ROOT);
        if (statistics.cubes().containsKey(firstWord(inside))
                || Nearest.to(word, statistics.cubes().keySet()).isPresent()) {
            return Optional.empty();
        }
        return Nearest.to(word, KINDS.keySet()).map(KINDS::get);
    }

    private static String firstWord(Text inside) {
        return inside.value().strip().split("\\s", 2)[0];
    }

    private Markup notAWord(Text inside, Anchor.Kind kind) {
        String first = firstWord(inside);
        String name = inside.value().strip().substring(first.length()).strip();
        int from = inside.value().indexOf(first);
        Text word = inside.part(from, from + first.length());
        if (name.isEmpty()) {
            diagnostics.error(
                    RULE,
                    word.at(),
                    Message.of("efter %s ska ett id stå", "after %s an id must stand", word),
                    Message.of(
                            "skriv till exempel {{%s %s}}",
                            "write for example {{%s %s}}",
                            kind.word(),
                            anchors.names(kind).stream().findFirst().orElse("…")));
        } else {
            diagnostics.error(
                    RULE,
                    word.at(),
                    Message.of("en hänvisning kan inte börja med \"%s\"", "a reference cannot begin with \"%s\"", word),
                    Message.of("skriv {{%s %s}}", "write {{%s %s}}", kind.word(), name));
        }
        return Markup.NONE;
    }

    private static Anchor.Kind kind(String word) {
        for (Anchor.Kind kind : Anchor.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private void unknown(Anchor.Kind kind, Text name) {
        Message hint = Nearest.to(name.value(), anchors.names(kind))
                .map(near -> Message.of("menade du \"%s\"?", "did you mean \"%s\"?", near))
                .orElseGet(() -> otherwise(kind, name.value()));
        diagnostics.error(
                RULE,
                name.at(),
                Message.of(
                        "det finns " + none(kind) + " med id \"%s\"",
                        "there is no " + kind.word() + " with the id \"%s\"",
                        name.value()),
                hint);
    }

    /** What has the id in another way, or that it must be given. */
    private Message otherwise(Anchor.Kind kind, String name) {
        return Stream.of(Anchor.Kind.TABLE, Anchor.Kind.FIGURE, Anchor.Kind.SECTION)
                .filter(other -> other != kind && anchors.named(other, name).isPresent())
                .findFirst()
                .map(other -> Message.of("skriv {{%s %s}}", "write {{%s %s}}", other.word(), name))
                .orElse(Message.of(
                        "ge det som ska hänvisas till ett id: %s", "give what you refer to an id: %s", name));
    }

    private static String none(Anchor.Kind kind) {
        return switch (kind) {
            case SECTION -> "inget avsnitt";
            case TABLE -> "ingen tabell";
            case FIGURE -> "ingen figur";
        };
    }

    private static Markup link(Anchor anchor) {
        String text = anchor.number().isEmpty() ? anchor.title() : anchor.kind().word() + "\u00a0" + anchor.number();
        return new Markup("<a class=\"hanvisning\" href=\"#" + anchor.id() + "\">" + Markup.escape(text) + "</a>");
    }
}
