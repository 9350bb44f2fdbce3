package se.bilaga.prose.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;

/** Tells where Markdown takes a sign that the author probably meant, or leaves one that was meant as a mark. */
final class LostSigns {
    private static final Pattern NUMBERED = Pattern.compile("[>+][ \\t]*\\d|-[ \\t]*\\d[\\d ,.]*(?:%|procent)");
    private static final Pattern NOTE = Pattern.compile("(?<!\\S)[\\p{L}\\d]+\\*(?=[\\s.,;)]|$)");
    private static final Pattern UNCLOSED =
            Pattern.compile("(?<![\\\\*\\d])\\*\\*(?!\\*)|(?<![\\\\*])\\*\\*(?![*\\d])|(?<![\\\\_\\w])__(?=\\w)");
    /** Before a word; a star after one is the mark of a note, which may stand before its words too. */
    private static final Pattern OPENED = Pattern.compile("(?<![\\\\*\\p{L}\\p{N}])\\*(?=\\p{L})");

    private static final Pattern LINK = Pattern.compile("](?=\\((?:https?:|mailto:|#))");
    /** {@code a)}, {@code (1)}, {@code A.}, {@code ii.}, {@code 1.2} and signs that no list of Markdown begins with. */
    private static final String MARK =
            "[ \\t]*((?:\\(?\\p{Ll}\\)|\\(\\d{1,2}\\)|\\p{Lu}[.)]|[ivx]{1,4}[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?"
                    + "|[→⇒»✔✗−§o])(?=[ \\t\\u00a0]))[ \\t\\u00a0]";

    /** Two lines that begin so. */
    private static final Pattern MARKS = Pattern.compile("(?m)^" + MARK + ".*\\n" + MARK);

    private static final Pattern BULLET = Pattern.compile("[•●▪■➢\uf0a7\uf0b7]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Diagnostics d;
    private boolean unclosed;
    private boolean tabbed;
    private boolean bulleted;

    LostSigns(Diagnostics d) {
        this.d = d;
    }

    private void warn(String rule, TextPart at, int from, int to, Message message, Message hint) {
        d.warning(rule, new TextPart(at.whole(), at.from() + from, at.from() + to).span(), message, hint);
    }

    /**
     * {@code - 3 procent} alone is a minus, {@code * Preliminärt} under {@code 12*} a note, and {@code + chefer} alone, or
     * where the line above has not ended, a plus.
     */
    void list(TextPart list, boolean ofOne) {
        boolean note = list.value().startsWith("*")
                && NOTE.matcher(list.whole().value()).find();
        boolean alone = ofOne && (note || NUMBERED.matcher(list.value()).lookingAt());
        boolean plus = list.value().startsWith("+") && (ofOne || goesOn(list));
        if (alone || plus) {
            taken(list, "en punkt i en lista", "an item of a list");
        }
    }

    /** {@code > 60 procent}. */
    void quotation(TextPart quotation) {
        if (NUMBERED.matcher(quotation.value()).lookingAt() || goesOn(quotation)) {
            taken(quotation, "ett citat", "a quotation");
        }
    }

    /** Whether it begins a line, and the sentence on the line above has not ended. */
    private static boolean goesOn(TextPart part) {
        String text = part.whole().value();
        int end = part.from() - 1;
        String above =
                end < 1 || text.charAt(end) != '\n' ? "" : text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
        return !above.isBlank() && !Stanza.endsSentence(above);
    }

    private void taken(TextPart at, String sv, String en) {
        String sign = at.value().substring(0, 1);
        warn(
                "tecken-blev-märke",
                at,
                0,
                1,
                Message.of("%s först på raden blir " + sv, "%s first on the line becomes " + en, sign),
                Message.of("skriv \\%s om tecknet ska stå kvar", "write \\%s if the sign is to stay", sign));
    }

    /** {@code lärar*innor och elev*er}. */
    void emphasis(TextPart emphasis) {
        String all = emphasis.whole().value();
        boolean inWord = emphasis.from() > 0
                && emphasis.to() < all.length()
                && Character.isLetterOrDigit(all.charAt(emphasis.from() - 1))
                && Character.isLetterOrDigit(all.charAt(emphasis.to()));
        if (inWord) {
            warn(
                    "tecken-blev-märke",
                    emphasis,
                    0,
                    emphasis.to() - emphasis.from(),
                    Message.of(
                            "stjärnorna i \"%s\" blir kursiv stil",
                            "the stars of \"%s\" become italics", emphasis.value()),
                    new Message("skriv \\* om tecknet ska stå kvar", "write \\* if the sign is to stay"));
        }
    }

    /** An item whose number in the document is another than the one written. */
    void number(TextPart item, int set, int first) {
        Matcher written = NUMBER.matcher(item.value());
        if (written.lookingAt() && Integer.parseInt(written.group()) != set) {
            int own = Integer.parseInt(written.group());
            if (own != first) {
                warn(
                        "numret-ändras",
                        item,
                        0,
                        written.end(),
                        Message.of("punkt %s skrivs som %s", "item %s is written as %s", own, set),
                        new Message(
                                "numrera i följd, eller skriv text mellan listorna",
                                "number in sequence, or write text between the lists"));
            }
        }
    }

    /** Words in which a mark is left, a tab stands, or items of a list follow each other on a line. */
    void words(ProseInline.Wording wording) {
        String written = wording.at().value();
        Stream.of(UNCLOSED, OPENED)
                .map(marks -> marks.matcher(written))
                .filter(mark -> !unclosed && mark.find())
                .filter(mark -> mark.pattern().equals(UNCLOSED) || !isNoted(wording.at()))
                .forEach(mark -> unclosed(wording.at(), mark));
        link(wording.at(), LINK.matcher(written));
        tab(wording.at(), written.indexOf('\t'));
        bullet(wording.at(), BULLET.matcher(written));
    }

    /** Whether a star after a word calls a note, which one before a word may then be. */
    private static boolean isNoted(TextPart at) {
        return NOTE.matcher(at.whole().value()).find();
    }

    private void unclosed(TextPart at, Matcher mark) {
        unclosed = true;
        warn(
                "oavslutad-märkning",
                at,
                mark.start(),
                mark.end(),
                Message.of("%s har inget slut och skrivs ut", "%s has no end and is printed", mark.group()),
                Message.of(
                        "skriv %s på var sida om orden, utan mellanslag innanför",
                        "write %s on each side of the words, with no space inside", mark.group()));
    }

    private void link(TextPart at, Matcher link) {
        if (link.find()) {
            warn(
                    "oavslutad-märkning",
                    at,
                    link.start(),
                    link.end(),
                    new Message("det här blir ingen länk", "this makes no link"),
                    new Message(
                            "skriv [orden](adressen), utan fotnot eller annan länk mellan klamrarna",
                            "write [the words](the address), with no footnote or other link in the brackets"));
        }
    }

    private void tab(TextPart at, int tab) {
        if (!tabbed && tab >= 0) {
            tabbed = true;
            warn(
                    "tabb-i-text",
                    at,
                    tab,
                    tab + 1,
                    new Message("en tabb i löptexten blir ett mellanslag", "a tab in the prose becomes a space"),
                    new Message(
                            "skriv ett mellanslag, eller gör en fritabell av det som står i kolumner",
                            "write a space, or make a fritabell of what stands in columns"));
        }
    }

    private void bullet(TextPart at, Matcher bullet) {
        if (!bulleted && bullet.find()) {
            bulleted = true;
            pasted(at, bullet.start(), bullet.end(), bullet.group());
        }
    }

    private void pasted(TextPart at, int from, int to, String mark) {
        warn(
                "lista-ur-ordbehandlare",
                at,
                from,
                to,
                Message.of("%s här gör ingen lista", "%s makes no list here", mark),
                new Message(
                        "skriv varje punkt på en egen rad som börjar med streck och mellanslag, eller med 1. och 2.",
                        "write each item on a line of its own that begins with a hyphen and a space, or with 1. and"
                                + " 2."));
    }

    /** {@code a) första} and {@code b) andra} on lines of their own, which run together. */
    void paragraph(TextPart paragraph) {
        Matcher marks = MARKS.matcher(paragraph.value());
        if (marks.find()) {
            pasted(paragraph, marks.start(1), marks.end(1), marks.group(1));
        }
    }
}
