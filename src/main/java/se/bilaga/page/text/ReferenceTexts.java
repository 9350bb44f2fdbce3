package se.bilaga.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseWords;
import se.bilaga.prose.Referent;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.saying.Direction;
import se.bilaga.statistics.saying.Verdict;

/** What {@code {{…}}} in prose stands for: a figure of the statistics, or a table, figure or section. */
public final class ReferenceTexts {
    private static final String RULE = "bruten-hänvisning";

    /** What authors call what they refer to. */
    private static final Map<String, Referent> KINDS = Map.of(
            "tabell", Referent.TABLE,
            "tabellen", Referent.TABLE,
            "table", Referent.TABLE,
            "figur", Referent.FIGURE,
            "figuren", Referent.FIGURE,
            "diagram", Referent.FIGURE,
            "bild", Referent.FIGURE,
            "avsnitt", Referent.SECTION,
            "kapitel", Referent.SECTION);

    private final Anchors anchors;
    private final Statistics statistics;
    private final Diagnostics diagnostics;

    public ReferenceTexts(Anchors anchors, Statistics statistics, Diagnostics diagnostics) {
        this.anchors = anchors;
        this.statistics = statistics;
        this.diagnostics = diagnostics;
    }

    /** The text of a figure; nothing when the reference is wrong, which is then a diagnostic. */
    Markup figure(Text inside) {
        Optional<Referent> meant = meant(inside);
        return meant.isPresent()
                ? notAWord(inside, meant.get())
                : statistics.text(inside, diagnostics).map(Markup::text).orElse(Markup.NONE);
    }

    /** Tells where the figures do not bear out what some words are held to, or where the words say another thing. */
    void assertion(ProseInline.Asserted asserted) {
        TextPart claim = asserted.claim();
        if (claim != null) {
            List<Verdict> verdicts = statistics.verdicts(claim.text(), diagnostics);
            boolean other = Direction.of(ProseWords.of(asserted.content()))
                    .filter(said -> isOther(said, verdicts))
                    .isPresent();
            verdicts.stream()
                    .filter(verdict -> !verdict.holds())
                    .forEach(verdict -> untrue(asserted, claim, verdict.shown()));
            if (other) {
                untrue(asserted, claim, "");
            }
        }
    }

    /** Whether claims are of directions, and none of the one that the words tell. */
    private static boolean isOther(Direction said, List<Verdict> verdicts) {
        List<Direction> held = verdicts.stream()
                .map(Verdict::direction)
                .flatMap(Stream::ofNullable)
                .toList();
        return !held.isEmpty() && !held.contains(said);
    }

    /** @param shown what the figures say; empty where it is the words that say another thing than they are held to */
    private void untrue(ProseInline.Asserted asserted, TextPart claim, String shown) {
        String said = ProseWords.of(asserted.content());
        diagnostics.error(
                "falskt-påstående",
                asserted.at().span(),
                shown.isEmpty()
                        ? Message.of(
                                "orden \"%s\" säger inte det som de hålls mot: %s",
                                "the words \"%s\" do not say what they are held to: %s",
                                said,
                                claim.value().strip())
                        : Message.of("\"%s\" gäller inte: %s", "\"%s\" is not so: %s", said, shown),
                Message.of("rätta orden, eller det de hålls mot", "correct the words, or what they are held to"));
    }

    /**
     * The link to what a reference names; nothing when there is none, which is then a diagnostic.
     *
     * @param told whether the word for it, {@code avsnittet}, stands before already
     */
    Markup cross(ProseInline.CrossReference reference, boolean told) {
        Text name = reference.name().text();
        Optional<Anchor> anchor = anchors.named(reference.referent(), name.value());
        if (anchor.isEmpty()) {
            unknown(reference.referent(), name);
        }
        return anchor.map(found -> link(
                        found,
                        told ? "" : word(reference, found) + (found.number().isEmpty() ? " " : "\u00a0")))
                .orElse(Markup.NONE);
    }

    /** Where a link leads; a place that is not there is a diagnostic. */
    String destination(ProseInline.Link link) {
        String written = link.destination();
        if (!written.startsWith("#")) {
            return written;
        }
        String name = written.substring(1);
        Optional<Anchor> anchor = anchors.at(name);
        if (anchor.isEmpty()) {
            Message hint = Nearest.to(name, anchors.places())
                    .map(near -> Message.of("menade du \"#%s\"?", "did you mean \"#%s\"?", near))
                    .orElse(Message.of(
                            "ge det som länken ska leda till ett id: %s",
                            "give what the link is to lead to an id: %s", name));
            diagnostics.error(
                    RULE,
                    link.at().span(),
                    Message.of("länken \"%s\" leder ingenstans", "the link \"%s\" leads nowhere", written),
                    hint);
        }
        return "#" + anchor.map(Anchor::id).orElse(name);
    }

    /** The kind that a first word which is no series is like, or a synonym of. */
    private Optional<Referent> meant(Text inside) {
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

    private Markup notAWord(Text inside, Referent kind) {
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

    private void unknown(Referent kind, Text name) {
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
    private Message otherwise(Referent kind, String name) {
        return Stream.of(Referent.TABLE, Referent.FIGURE, Referent.SECTION)
                .filter(other -> other != kind && anchors.named(other, name).isPresent())
                .findFirst()
                .map(other -> Message.of("skriv {{%s %s}}", "write {{%s %s}}", other.word(), name))
                .orElse(Message.of(
                        "ge det som ska hänvisas till ett id: %s", "give what you refer to an id: %s", name));
    }

    private static String none(Referent kind) {
        return switch (kind) {
            case SECTION -> "inget avsnitt";
            case TABLE -> "ingen tabell";
            case FIGURE -> "ingen figur";
        };
    }

    private static String word(ProseInline.CrossReference reference, Anchor anchor) {
        return reference.capital() ? Labels.capitalised(anchor.word()) : anchor.word();
    }

    private static Markup link(Anchor anchor, String word) {
        String text = word + anchor.called();
        return new Markup("<a class=\"hanvisning\" href=\"#" + anchor.id() + "\">" + Markup.escape(text) + "</a>");
    }
}
