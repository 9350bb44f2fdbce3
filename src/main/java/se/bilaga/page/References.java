package se.bilaga.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Message;
import se.bilaga.source.Nearest;
import se.bilaga.source.Text;
import se.bilaga.statistics.Statistics;

/** What {@code {{…}}} in prose stands for: a figure of the statistics, or a table, figure or section. */
final class References {
    private static final Pattern CROSS = Pattern.compile("\\s*(avsnitt|tabell|figur)\\s+(\\S(?:.*\\S)?)\\s*");

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
    Markup resolve(Text inside) {
        Matcher cross = CROSS.matcher(inside.value());
        if (!cross.matches()) {
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
                .orElse(Message.of(
                        "ge det som ska hänvisas till ett id: %s", "give what you refer to an id: %s", name.value()));
        diagnostics.error(
                "bruten-hänvisning",
                name.at(),
                Message.of(
                        "det finns " + none(kind) + " med id \"%s\"",
                        "there is no " + kind.word() + " with the id \"%s\"",
                        name.value()),
                hint);
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
