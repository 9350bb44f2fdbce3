package se.bilaga.source.yaml;

import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** What authors get wrong between brackets. */
final class FlowFaults {
    private final SourceFile file;
    private final Span opened;
    private final int at;
    private final boolean sameLine;

    /**
     * @param from where the bracket opens
     * @param at where what stands cannot be read on
     */
    FlowFaults(SourceFile file, int from, int at) {
        this.file = file;
        this.opened = new Span(file, from, file.lineEnd(file.line(from)));
        this.at = at;
        this.sameLine = file.line(from) == file.line(at);
    }

    SyntaxFault fault() {
        int semicolon = file.text().substring(opened.from(), at).indexOf(';');
        if (semicolon >= 0) {
            return fault(opened.from() + semicolon, SEMICOLON, COMMA_FOR_SEMICOLON.by(","));
        }
        if (sameLine && file.text().startsWith("?", at)) {
            return fault(at, QUESTION_MARK, QUOTES);
        }
        boolean reaches = sameLine || opened.text().length() == 1;
        return reaches && file.text().startsWith(":", at) ? colon() : bracket();
    }

    private static final Message SEMICOLON = new Message("här skulle det stå ett komma", "a comma should stand here");
    private static final Message COMMA_FOR_SEMICOLON = new Message("skriv , i stället för ;", "write , instead of ;");
    private static final Message QUESTION_MARK = new Message(
            "ett frågetecken kan inte stå här utan citattecken", "a question mark cannot stand here without quotes");
    private static final Message QUOTES = new Message(
            "sätt texten inom citattecken, eller skriv den på en egen rad utan { och }",
            "put the text in quotes, or write it on a line of its own without { and }");

    private SyntaxFault fault(int place, Message what, Message hint) {
        return SyntaxFault.of(new Span(file, place, place + 1), what, hint, SyntaxFault.neutralize(opened));
    }

    /** A second colon of an entry: a comma is missing before its key, or it is one of the text's own. */
    private SyntaxFault colon() {
        int key = at;
        while (key > opened.from() && " ,{[\n".indexOf(file.text().charAt(key - 1)) < 0) {
            key--;
        }
        int end = key;
        while (end > opened.from() && file.text().charAt(end - 1) <= ' ') {
            end--;
        }
        boolean oneWord = file.text().charAt(end - 1) == ':';
        return end == key || oneWord
                ? SyntaxFaults.colonInText(new Span(file, at, at + 1), value(key))
                : comma(end, key);
    }

    private SyntaxFault comma(int end, int key) {
        String next = file.text().substring(key, at);
        Diagnostic fault = Diagnostic.error(
                "yaml-fel",
                new Span(file, end, key),
                Message.of("det fattas ett komma före \"%s\"", "a comma is missing before \"%s\"", next),
                Message.of("skriv %s, %s:", "write %s, %s:", file.text().substring(start(end), end), next)
                        .by(", "),
                new Message(
                        "hör kolonet till texten: sätt citattecken om den",
                        "if the colon belongs to the text: put that in quotes"));
        return new SyntaxFault(fault, draft -> draft.replace(end, key, ", "));
    }

    /** Where the entry that holds {@code place} begins. */
    private int start(int place) {
        int start = place;
        while (start > opened.from() + 1 && ",\n".indexOf(file.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start + (file.text().startsWith(" ", start) ? 1 : 0);
    }

    /** The text that begins at {@code from}, to the comma or bracket after it. */
    private Span value(int from) {
        int end = from;
        while (end < opened.to() && ",}]".indexOf(file.text().charAt(end)) < 0) {
            end++;
        }
        return new Span(file, from, end);
    }

    private SyntaxFault bracket() {
        boolean brace = opened.text().startsWith("{");
        String open = brace ? "{" : "[";
        String close = brace ? "}" : "]";
        Message what = sameLine
                ? Message.of("här skulle det stå ett komma eller %s", "a comma or %s should stand here", close)
                : Message.of("%s öppnas här men stängs aldrig", "%s opens here but is never closed", open);
        return fault(
                sameLine ? at : opened.from(),
                what,
                Message.of(
                        "avsluta med %s; är det en text som börjar med %s ska den stå inom citattecken",
                        "end with %s; a text that begins with %s must stand in quotes", close, open));
    }
}
