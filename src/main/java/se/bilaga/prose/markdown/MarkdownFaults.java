package se.bilaga.prose.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Characters;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;

/** Reports what authors write in Markdown that prose cannot hold or that would be printed as signs, in one text. */
final class MarkdownFaults {
    private static final Pattern LIKELY =
            Pattern.compile("^\\s*\\S+(?:(?:\\s+[^\\s\\d]+){0,2}\\s+\\S*\\d\\S*|\\s+\\S+)?");

    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]+)]");
    private static final Pattern TABLE = Pattern.compile("(?m)^[ ]*\\|.*\\R[ ]*\\|?[ ]*:?-{2,}[-|: ]*$");
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|em|strong|br|p|a|div|span|table|ul|ol|li)\\b[^<>]*>");

    private static final Pattern ENTITY = Pattern.compile("&[#\\w]{1,40};");

    private final Diagnostics d;
    private boolean uncalled;
    private boolean deep;
    private boolean tagged;
    private boolean tabled;

    MarkdownFaults(Diagnostics d) {
        this.d = d;
    }

    private void error(String rule, TextPart at, Message message, Message... hints) {
        d.error(rule, firstLine(at).span(), message, hints);
    }

    private static TextPart firstLine(TextPart part) {
        int end = part.value().indexOf('\n');
        return end < 0 ? part : new TextPart(part.whole(), part.from(), part.from() + end);
    }

    /** A call that is left as words because nothing defines it. */
    void call(ProseInline.Wording wording, Set<String> defined) {
        if (!wording.text().contains("[^")) {
            return;
        }
        TextPart at = wording.at();
        for (Matcher call = CALL.matcher(at.value()); call.find(); ) {
            uncalled = true;
            error(
                    "okänd-fotnot",
                    new TextPart(at.whole(), at.from() + call.start(), at.from() + call.end()),
                    Message.of("fotnoten %s har ingen text", "the footnote %s has no text", call.group()),
                    Nearest.hint(call.group(1), defined)
                            .filter(near -> call.group(1).length() > 2)
                            .orElse(Message.of(
                                    "skriv sist i texten, efter en tom rad: %s: fotnotens text",
                                    "write last in the text, after an empty line: %s: the footnote", call.group())));
        }
    }

    /** A footnote that nothing calls, unless a call was misspelled. */
    void footnote(TextPart label) {
        if (!uncalled) {
            d.warning(
                    "oanvänd-fotnot",
                    label.span(),
                    Message.of(
                            "ingenting i texten hänvisar till fotnoten %s",
                            "nothing in the text calls the footnote %s", label.value()),
                    Message.of("skriv [^%s] där den hör hemma", "write [^%s] where it belongs", label.value()));
        }
    }

    void twice(TextPart label) {
        error(
                "dubbel-fotnot",
                label,
                Message.of("fotnoten %s har två texter", "the footnote %s has two texts", label.value()),
                new Message("ge den ena ett annat namn", "give one of them another name"));
    }

    void noteInNote(TextPart call) {
        error(
                "fotnot-i-fotnot",
                call,
                Message.of("%s står i en fotnot", "%s stands in a footnote", call.value()),
                new Message(
                        "en fotnot kan inte ha en egen: skriv det som text, inom parentes",
                        "a footnote cannot have one of its own: write it as text, in parentheses"));
    }

    void deep(TextPart at) {
        if (!deep) {
            deep = true;
            error(
                    "för-djup-text",
                    at,
                    new Message(
                            "listor, citat och märkningar står i varandra i fler än tio led",
                            "lists, quotations and marks stand in each other more than ten deep"),
                    new Message("dela upp texten i stycken", "divide the text into paragraphs"));
        }
    }

    /** The words without what is no character of a text, as an entity of a number beyond them or of half a pair is. */
    String characters(TextPart at, String words) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0, c; i < words.length(); i += Character.charCount(c)) {
            c = words.codePointAt(i);
            var fault = Characters.fault(c);
            if (fault.isEmpty()) {
                kept.appendCodePoint(c);
                continue;
            }
            Matcher entity = ENTITY.matcher(at.value());
            boolean found = entity.find();
            d.error(
                    "otillåtet-tecken",
                    (found ? new TextPart(at.whole(), at.from() + entity.start(), at.from() + entity.end()) : at)
                            .span(),
                    fault.get().what(),
                    fault.get().hint());
        }
        return kept.length() == words.length() ? words : kept.toString();
    }

    void table(TextPart paragraph) {
        if (tabled || paragraph.value().indexOf('|') < 0) {
            return;
        }
        Matcher table = TABLE.matcher(paragraph.value());
        if (table.find()) {
            tabled = true;
            error(
                    "tabell-i-text",
                    new TextPart(paragraph.whole(), paragraph.from() + table.start(), paragraph.to()),
                    new Message("en tabell kan inte stå i löptexten", "a table cannot stand in the prose"),
                    new Message("lägg den under innehåll: som - fritabell:", "put it under innehåll: as - fritabell:"));
        }
    }

    void tag(TextPart html) {
        Matcher tag = TAG.matcher(html.value());
        if (!tagged && tag.find()) {
            tagged = true;
            d.warning(
                    "html-i-text",
                    new TextPart(html.whole(), html.from() + tag.start(), html.from() + tag.end()).span(),
                    Message.of("%s skrivs ut som det står", "%s is printed as it stands", tag.group()),
                    new Message(
                            "skriv **fet**, *kursiv* eller en tom rad mellan stycken",
                            "write **bold**, *italic* or an empty line between paragraphs"));
        }
    }

    /** @param shown the words that the reader sees */
    void link(TextPart link, String address, String shown) {
        if (Links.uri(address).isEmpty()) {
            error(
                    "otillåten-länk",
                    link,
                    Message.of("länken \"%s\" går inte att använda", "the link \"%s\" cannot be used", address),
                    Message.of(
                            "länka till en adress som börjar med https:// eller mailto:",
                            "link to an address that begins with https:// or mailto:"));
            return;
        }
        Links.otherShown(address, shown)
                .ifPresent(other -> misleading(
                        link,
                        Message.of(
                                "länken visar %s men leder till %s",
                                "the link shows %s but leads to %s", other, address),
                        new Message("skriv den adress som den leder till", "write the address that it leads to")));
        if (!Links.user(address).isEmpty()) {
            misleading(
                    link,
                    Message.of(
                            "länken %s har ett användarnamn före @",
                            "the link %s has the name of a user before @", address),
                    new Message("ta bort det som står före @", "take away what stands before @"));
        }
    }

    private void misleading(TextPart link, Message what, Message cure) {
        d.warning("vilseledande-länk", firstLine(link).span(), what, cure);
    }

    void reference(ReferenceNode.Form form, TextPart inside) {
        boolean unclosed = form == ReferenceNode.Form.UNCLOSED;
        int end = inside.from()
                + (unclosed ? likelyEnd(inside.value()) : inside.value().length());
        String meant =
                inside.whole().value().substring(inside.from(), end).strip().replaceAll("\\s+", " ");
        d.error(
                "bruten-hänvisning",
                new TextPart(inside.whole(), inside.from(), end).span(),
                unclosed
                        ? new Message("hänvisningen saknar }} på slutet", "the reference has no }} at its end")
                        : new Message(
                                "en hänvisning står mellan två klamrar på var sida",
                                "a reference stands between two braces on each side"),
                Message.of("skriv {{%s}}", "write {{%s}}", meant));
    }

    /** Where an open reference likely ends: after its last word with a digit, else after its second. */
    private static int likelyEnd(String text) {
        Matcher begin = LIKELY.matcher(text);
        return begin.find() ? begin.end() : text.stripTrailing().length();
    }

    /** @param worded whether words in brackets stand before it */
    void assertion(TextPart inside, boolean worded) {
        d.error(
                "brutet-påstående",
                inside.span(),
                worded
                        ? Message.of(
                                "\"%s\" säger inte vad orden före ska hållas mot",
                                "\"%s\" does not say what the words before it are held to",
                                inside.value().strip())
                        : new Message("det framgår inte vilka ord det gäller", "it is not said which words it is of"),
                new Message(
                        "skriv [orden]{gäller: serie tid minskat}, [orden]{fri} om talet inte är planens, eller [orden]{språk=en}",
                        "write [the words]{gäller: series time minskat}, [the words]{fri} if it is not the plan's, or"
                                + " [the words]{språk=en}"));
    }

    void heading(TextPart heading) {
        error(
                "rubrik-i-text",
                heading,
                Message.of("en rubrik kan inte stå i löptexten", "a heading cannot stand in prose"),
                Message.of("gör den till ett avsnitt med rubrik:", "make it a section with rubrik:"));
    }

    void image(TextPart image) {
        error(
                "bild-i-text",
                image,
                Message.of("en bild kan inte stå i löptexten", "a picture cannot stand in prose"),
                Message.of("lägg den under innehåll: som - bild:", "put it under innehåll: as - bild:"));
    }

    void indented(TextPart paragraph) {
        error(
                "indragen-text",
                paragraph,
                Message.of("stycket är indraget fyra steg eller mer", "the paragraph is indented by four or more"),
                Message.of("börja raden lika långt in som raden före", "begin the line as far in as the line before"));
    }

    void fenced(TextPart code) {
        error("kod-i-text", code, Message.of("kodblock (```) finns inte i en plan", "a plan has no code blocks (```)"));
    }

    void line(TextPart line) {
        error(
                "linje-i-text",
                line,
                Message.of("en linje (---) kan inte stå i löptexten", "a rule (---) cannot stand in prose"),
                Message.of("dela upp texten i avsnitt i stället", "divide the text into sections instead"));
    }
}
