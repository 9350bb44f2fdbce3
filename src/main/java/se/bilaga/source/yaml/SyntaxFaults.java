package se.bilaga.source.yaml;

import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/** What authors get wrong of YAML's grammar, in words that need no knowledge of YAML. */
final class SyntaxFaults {
    private static final Message QUOTE = new Message(
            "sätt citattecken om hela texten, eller skriv | efter nyckelns kolon och texten indragen på raderna under",
            "put the whole text in quotes, or write | after the key's colon and the text indented on the lines below");

    private SyntaxFaults() {}

    static SyntaxFault unclosedQuote(Span quote) {
        return SyntaxFault.of(
                quote,
                new Message(
                        "citattecknet som öppnas här stängs inte på samma rad",
                        "the quote that opens here is not closed on the same line"),
                new Message(
                        "sätt ett likadant citattecken där texten slutar, eller ta bort det här",
                        "put the same kind of quote where the text ends, or remove this one"),
                SyntaxFault.neutralize(quote));
    }

    static SyntaxFault afterQuote(Span rest, Span whole) {
        boolean single = whole.text().startsWith("'");
        Message hint = single
                ? new Message(
                        "skriv en apostrof inne i texten dubbelt (''), eller använd \" runt hela texten",
                        "write an apostrophe inside the text twice (''), or use \" around the whole text")
                : new Message(
                        "låt citattecknen omfatta hela texten; citattecken inne i den skrivs \\\", eller använd ' runt hela texten",
                        "let the quotes hold the whole text; quotes inside it are written \\\", or use ' around the whole text");
        return SyntaxFault.of(
                rest,
                new Message(
                        "texten fortsätter efter citattecknet som stänger den",
                        "the text goes on after the quote that closes it"),
                hint,
                SyntaxFault.neutralize(whole));
    }

    static SyntaxFault escape(Span at) {
        return SyntaxFault.of(
                at,
                Message.of(
                        "\"%s\" betyder inget mellan dubbla citattecken",
                        "\"%s\" means nothing between double quotes", at.text()),
                new Message(
                        "skriv omvänt snedstreck dubbelt (\\\\), eller använd enkla citattecken: '…'",
                        "write the backslash twice (\\\\), or use single quotes: '…'"),
                SyntaxFault.neutralize(at));
    }

    /** @param value the whole text that begins with the sign */
    static SyntaxFault start(Span at, Span value) {
        String sign = at.text().isEmpty() ? "" : at.text().substring(0, 1);
        return SyntaxFault.of(
                at,
                Message.of(
                        "en text utan citattecken kan inte börja med %s",
                        "a text without quotes cannot begin with %s", sign),
                quoted(value),
                SyntaxFault.neutralize(at));
    }

    /** @param last the last line of those below that have no key either */
    static SyntaxFault noColon(Span content, int last) {
        String text = content.text();
        int glued = text.indexOf(':');
        if (glued > 0) {
            boolean hard = text.startsWith("\u00a0", glued + 1);
            int colon = content.from() + glued;
            return SyntaxFault.of(
                    new Span(content.file(), colon, colon + 1),
                    hard
                            ? new Message(
                                    "efter kolonet står ett hårt blanksteg", "after the colon is a no-break space")
                            : new Message(
                                    "det fattas ett blanksteg efter kolonet", "a space is missing after the colon"),
                    Message.of("skriv %s", "write %s", text.replaceFirst(":\u00a0?", ": ")),
                    draft -> draft.replace(colon, colon + (hard ? 2 : 1), ": "));
        }
        return SyntaxFault.of(
                content,
                last == content.line()
                        ? new Message("det fattas ett kolon på raden", "a colon is missing on the line")
                        : Message.of(
                                "det fattas kolon på raderna %s–%s",
                                "colons are missing on lines %s–%s", content.line(), last),
                text.startsWith("//")
                        ? new Message("kommentarer börjar med #", "comments begin with #")
                        : text.matches("[\\p{L}-]+ ?= ?.+")
                                ? Message.of("skriv %s", "write %s", text.replaceFirst(" ?= ?", ": "))
                                : new Message(
                                        "skriv nyckel: värde, med kolon och blanksteg; fortsätter raden texten ovanför ska den dras in under den",
                                        "write key: value, with a colon and a space; if the line continues the text above, indent it under that"),
                draft -> draft.blank(content.line(), new Layout(draft.file()).blockEnd(last)));
    }

    static SyntaxFault colonInText(Span colon, Span value) {
        return SyntaxFault.of(
                colon,
                new Message(
                        "ett kolon följt av blanksteg kan inte stå inne i en text utan citattecken",
                        "a colon followed by a space cannot stand inside a text without quotes"),
                quoted(value),
                SyntaxFault.neutralize(colon));
    }

    /** The author's own text with quotes around it, where it holds none. */
    private static Message quoted(Span value) {
        String text = value.text();
        boolean simple = !text.contains("\"") && !text.isEmpty();
        if (simple && Scalars.isCurlyQuoted(text)) {
            return Message.of(
                    "skriv \"%s\", med raka citattecken",
                    "write \"%s\", with straight quotes", text.substring(1, text.length() - 1));
        }
        if (simple && text.matches("[^\\s:{\\[]+:[{\\[].*")) {
            return Message.of(
                    "skriv %s, med blanksteg efter kolonet",
                    "write %s, with a space after the colon", text.replaceFirst(":", ": "));
        }
        if (simple && text.matches("\\(?[^,:]{1,40}: [^,:]{1,20}(?:, [^,:]{1,40}: [^,:]{1,20})+\\)?")) {
            return Message.of("skriv {%s}", "write {%s}", text.replaceAll("^\\(|\\)$", ""));
        }
        return simple ? Message.of("skriv \"%s\"", "write \"%s\"", text) : QUOTE;
    }

    static SyntaxFault colonInLongText(Span colon, int begun) {
        return SyntaxFault.of(
                colon,
                Message.of(
                        "texten som börjar på rad %s fortsätter hit, och kan inte innehålla kolon följt av blanksteg",
                        "the text that begins on line %s goes on here, and cannot hold a colon followed by a space",
                        begun),
                Message.of(
                        "skriv | efter kolonet på rad %s och hela texten på raderna under; är det här en ny nyckel: minska indraget",
                        "write | after the colon on line %s and the whole text on the lines below; if this is a new key: decrease the indentation",
                        begun),
                SyntaxFault.neutralize(colon));
    }

    static SyntaxFault listOnKeyLine(Span dash) {
        return SyntaxFault.of(
                dash,
                new Message(
                        "en lista kan inte börja på samma rad som nyckeln",
                        "a list cannot begin on the line of its key"),
                new Message(
                        "skriv varje punkt på en egen rad under nyckeln; är det en text som börjar med -: sätt citattecken om den",
                        "write each item on a line of its own under the key; if it is a text that begins with -: put it in quotes"),
                SyntaxFault.neutralize(dash));
    }

    static SyntaxFault afterBlockMark(Span rest, Span whole) {
        String mark = whole.text().substring(0, 1);
        return SyntaxFault.of(
                rest,
                Message.of("efter %s ska raden vara slut", "after %s the line must end", mark),
                Message.of(
                        "börja texten på nästa rad, indragen; hör %s till texten: sätt citattecken om den",
                        "begin the text on the next line, indented; if %s belongs to the text: put it in quotes", mark),
                SyntaxFault.neutralize(whole));
    }

    static SyntaxFault commentInText(Span comment, int line) {
        return SyntaxFault.of(
                comment,
                new Message(
                        "# inleder en kommentar, och texten kan inte fortsätta på raden efter den",
                        "# begins a comment, and the text cannot go on the line after it"),
                QUOTE,
                SyntaxFault.blank(line));
    }

    static SyntaxFault strayBracket(Span at) {
        return SyntaxFault.of(
                at,
                Message.of("det finns ett %s för mycket", "there is one %s too many", at.text()),
                new Message("ta bort det, eller sätt citattecken om texten", "remove it, or put the text in quotes"),
                SyntaxFault.neutralize(at));
    }

    static SyntaxFault noKey(Span at) {
        return SyntaxFault.of(
                at,
                new Message("det står ingen nyckel före kolonet", "no key stands before the colon"),
                new Message("skriv nyckel: värde", "write key: value"),
                SyntaxFault.blank(at.line()));
    }

    /** Something after {@code ...} or a line with {@code %}, which end the document. */
    static SyntaxFault afterEnd(Span line) {
        return SyntaxFault.of(
                line,
                new Message(
                        "den här raden avslutar filen, men mer text följer",
                        "this line ends the file, but more text follows"),
                new Message("ta bort raden", "remove the line"),
                SyntaxFault.neutralize(line).andThen(draft -> draft.blank(line.line(), line.line())));
    }
}
