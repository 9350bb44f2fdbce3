package se.bilaga.source.yaml;

import se.bilaga.source.diagnostic.Characters;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.LookAlikes;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** What the plans do without of YAML, and how each of it is explained to an author. */
final class YamlFaults {
    private final Diagnostics d;

    YamlFaults(Diagnostics d) {
        this.d = d;
    }

    void empty(Span at) {
        boolean organisation = at.file().path().endsWith("organisation.yaml");
        String line = organisation ? "namn: Exempelkommunen" : "dokument: kompetensförsörjningsplan";
        d.error(
                "tom-fil",
                at,
                at.file().text().isBlank()
                        ? new Message("filen är tom", "the file is empty")
                        : new Message("filen har bara kommentarer", "the file has only comments"),
                Message.of("börja till exempel med raden %s", "begin for example with the line %s", line));
    }

    void directive(Span at) {
        d.error(
                "direktiv",
                at,
                new Message(
                        "rader som börjar med % kan inte användas här", "lines that begin with % cannot be used here"),
                new Message("ta bort raden", "remove the line"));
    }

    void secondDocument(Span at) {
        d.error(
                "flera-dokument",
                at,
                new Message(
                        "här börjar ett andra dokument i samma fil", "a second document begins here in the same file"),
                new Message(
                        "ta bort raden med ---, eller lägg det andra dokumentet i en egen fil",
                        "remove the line with ---, or put the second document in a file of its own"));
    }

    /** A word that begins with {@code &}, {@code *} or {@code !}, which YAML has other uses for. */
    void mark(String rule, Span word) {
        d.error(
                rule,
                word,
                Message.of(
                        "en text utan citattecken kan inte börja med %s (YAML läser det som ett märke)",
                        "a text without quotes cannot begin with %s (YAML reads it as a mark)",
                        word.text().substring(0, 1)),
                Message.of(
                        "sätt citattecken om hela texten om %s hör till den; annars ta bort %s",
                        "put the whole text in quotes if %s belongs to it; otherwise remove %s",
                        word.text(),
                        word.text()));
    }

    void merge(Span at) {
        d.error(
                "ankare",
                at,
                new Message(
                        "<<: (YAML:s sammanslagning) går inte i en plan",
                        "<<: (YAML's merge) cannot be used in a plan"),
                new Message("skriv ut nycklarna här", "write the keys out here"));
    }

    void keyIsNoText(Span at) {
        String text = at.file().text();
        boolean inside = at.from() > 0 && text.charAt(at.from() - 1) == '{';
        boolean reference = inside || text.startsWith("{{", at.from());
        d.error(
                "yaml-fel",
                inside ? new Span(at.file(), at.from() - 1, at.to()) : at,
                reference
                        ? new Message(
                                "en text utan citattecken kan inte börja med {",
                                "a text without quotes cannot begin with {")
                        : new Message("före kolonet ska det stå ett ord", "a word must stand before the colon"),
                reference
                        ? new Message(
                                "sätt citattecken om hela texten: \"{{…}} …\"",
                                "put the whole text in quotes: \"{{…}} …\"")
                        : new Message("skriv nyckel: värde", "write key: value"));
    }

    /** @param open where the brace stands that makes the comma divide */
    void decimalComma(Text decimals, int open) {
        SourceFile file = decimals.at().file();
        int comma = decimals.at().from() - 1;
        int from = comma;
        while (from > open && "{,\n".indexOf(file.text().charAt(from - 1)) < 0) {
            from--;
        }
        String entry = file.text().substring(from, comma).strip();
        int whole = entry.length() - entry.lastIndexOf(':') - 1;
        d.error(
                "decimalkomma",
                new Span(
                        file,
                        comma
                                - (whole < 1
                                        ? 1
                                        : entry.substring(entry.length() - whole)
                                                .strip()
                                                .length()),
                        decimals.at().to()),
                new Message(
                        "mellan { och } skiljer kommat uppgifterna åt, så talet blir två",
                        "between { and } the comma divides the entries, so the number becomes two"),
                decimals.value().length() == 3
                        ? Message.of(
                                "skriv %s%s, eller %s.%s om det är decimaler",
                                "write %s%s, or %s.%s for decimals", entry, decimals, entry, decimals)
                        : Message.of(
                                "skriv %s.%s med punkt, eller talet på en egen rad",
                                "write %s.%s with a point, or the number on a line of its own", entry, decimals));
    }

    /** {@code [AC; EC]}: one item to YAML. */
    void semicolon(Text only) {
        int at = only.value().indexOf("; ");
        if (at > 0 && !only.at().text().startsWith("\"")) {
            d.warning(
                    "semikolon",
                    only.span(at, at + 1),
                    new Message(
                            "ett semikolon skiljer inga uppgifter åt: listan har en enda",
                            "a semicolon does not divide items: the list has only one"),
                    new Message("skriv , i stället för ;", "write , instead of ;").by(","));
        }
    }

    void tooDeep(Span at, int limit) {
        d.error(
                "för-djupt",
                at,
                Message.of("mer än %s nivåer i varandra", "more than %s levels within each other", limit),
                new Message("kontrollera indraget och hakparenteserna", "check the indentation and the brackets"));
    }

    void tooLong(Text text, int limit) {
        d.error(
                "för-lång-text",
                text.span(0, 1),
                Message.of(
                        "texten är %s tecken lång; gränsen är %s",
                        "the text is %s characters long; the limit is %s",
                        text.value().length(),
                        limit),
                new Message(
                        "dela den i flera avsnitt eller textblock", "split it into several sections or text blocks"));
    }

    /** @param item whether it is the first key of its mapping that comes again */
    void duplicate(Text key, Text first, boolean item) {
        Message merge = new Message("slå ihop dem, eller ta bort den ena", "merge them, or remove one");
        Message dash = Message.of(
                "är det en ny punkt i listan: skriv - före, rakt under den förra punktens -",
                "if it is a new item of the list: write - before it, right under the - of the item before");
        d.error(
                "dubblerad-nyckel",
                key.at(),
                Message.of(
                        "nyckeln \"%s\" finns redan på rad %s",
                        "the key \"%s\" already stands on line %s",
                        first.value(),
                        first.at().line()),
                item ? dash : merge,
                item ? merge : dash);
    }

    /** A letter of another alphabet in a key, which no eye can tell from the right one. */
    void lookAlike(Text key) {
        LookAlikes.mixed(key.value())
                .ifPresent(fault -> d.error(
                        "förväxlat-tecken",
                        key.span(fault.at(), fault.at() + 1),
                        fault.what(),
                        Message.of("skriv om nyckeln: %s", "write the key again: %s", LookAlikes.plain(key.value()))));
    }

    void character(Span at, Characters.Fault fault) {
        d.error("otillåtet-tecken", at, fault.what(), fault.hint());
    }

    void swallowedItem(Span at, int line) {
        d.error(
                "indrag",
                at,
                Message.of(
                        "raden läses som en fortsättning på texten på rad %s, inte som en egen punkt",
                        "the line is read as a part of the text on line %s, not as an item of its own", line),
                new Message(
                        "ge alla punkter i listan samma indrag; är det text på flera rader: skriv | efter nyckelns kolon",
                        "give all items of the list the same indentation; if it is a text of several lines: write | after the key's colon"));
    }

    void hardSpace(Span at) {
        hardSpaces(at, 0);
    }

    /** @param others how many lines below are indented so too */
    void hardSpaces(Span at, int others) {
        d.error(
                "hårt-blanksteg",
                at,
                others == 0
                        ? new Message(
                                "här står ett hårt blanksteg (U+00A0), som inte räknas som indrag",
                                "here is a no-break space (U+00A0), which does not count as indentation")
                        : Message.of(
                                "här och på %s rader till står hårda blanksteg (U+00A0), som inte räknas som indrag",
                                "here and on %s more lines are no-break spaces (U+00A0), which do not count as indentation",
                                others),
                new Message(
                        "skriv vanliga blanksteg i stället; det följer ofta med när text klistras in från Word",
                        "write common spaces instead; it often comes along when text is pasted from Word"));
    }

    /** @param others how many lines below begin so too */
    void dashes(Span dash, int others) {
        String line = dash.file().lineText(dash.line()).strip();
        d.error(
                "yaml-fel",
                dash,
                others == 0
                        ? new Message("det fattas ett blanksteg efter strecket", "a space is missing after the dash")
                        : Message.of(
                                "det fattas ett blanksteg efter strecket, liksom på %s av raderna under",
                                "a space is missing after the dash, as on %s of the lines below", others),
                Message.of("skriv - %s", "write - %s", line.substring(1)).by("- "));
    }

    /** A list as other programs write them. */
    void bullet(Span sign) {
        String line = sign.file().lineText(sign.line()).strip();
        d.error(
                "yaml-fel",
                sign,
                Message.of(
                        "punkterna i en lista börjar med -, inte med %s",
                        "the items of a list begin with -, not with %s", sign.text()),
                Message.of("skriv - %s", "write - %s", line.substring(1).strip())
                        .by("-"));
    }

    void curlyQuotes(Span at) {
        String text = at.text();
        d.warning(
                "krumma-citattecken",
                at,
                new Message(
                        "citattecknen hör till texten och kommer med i dokumentet",
                        "the quotes belong to the text and come along into the document"),
                Message.of(
                        "ska de inte det: skriv \"%s\", med raka citattecken",
                        "if they should not: write \"%s\", with straight quotes",
                        text.substring(1, text.length() - 1)));
    }

    /** A text that begins with #. */
    void comment(Span at) {
        d.error(
                "kommentar",
                at,
                new Message(
                        "en text utan citattecken kan inte börja med # (YAML läser det som en kommentar)",
                        "a text without quotes cannot begin with # (YAML reads it as a comment)"),
                Message.of("skriv \"%s\"", "write \"%s\"", at.text()).by("\"" + at.text() + "\""));
    }

    void swallowed(Span at) {
        d.warning(
                "kommentar",
                at,
                Message.of(
                        "texten från # läses som en kommentar och kommer inte med: %s",
                        "the text from # is read as a comment and is left out: %s", at.text()),
                new Message(
                        "hör den till texten: sätt citattecken om hela värdet",
                        "if it belongs to the text: put the whole value in quotes"),
                new Message(
                        "är den en kommentar: skriv två blanksteg före #",
                        "if it is a comment: write two spaces before #"));
    }
}
