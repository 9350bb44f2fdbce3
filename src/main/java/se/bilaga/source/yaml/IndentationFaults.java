package se.bilaga.source.yaml;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** What authors get wrong of indentation, in words that need no knowledge of YAML. */
final class IndentationFaults {
    private static final String TAB = "tabbtecken";

    private IndentationFaults() {}

    static SyntaxFault tab(Layout layout, SourceFile file, int at) {
        int line = file.line(at);
        return layout.startsWithTab(line) ? tabIndentation(layout, file, line) : tabInLine(new Span(file, at, at + 1));
    }

    private static SyntaxFault tabIndentation(Layout layout, SourceFile file, int line) {
        long others = IntStream.rangeClosed(line + 1, file.lines())
                .filter(layout::startsWithTab)
                .count();
        int start = file.lineStart(line);
        int width = layout.tabWidth();
        Diagnostic fault = Diagnostic.error(
                TAB,
                new Span(file, start, start + layout.line(line).indent()),
                others == 0
                        ? new Message("raden är indragen med tabbtecken", "the line is indented with tabs")
                        : Message.of(
                                "raden är indragen med tabbtecken, liksom %s av raderna under",
                                "the line is indented with tabs, as are %s of the lines below", others),
                Message.of(
                        "byt varje tabbtecken mot %s blanksteg; i VS Code: F1, \"Konvertera indrag till blanksteg\"",
                        "change each tab to %s spaces; in VS Code: F1, \"Convert Indentation to Spaces\"", width));
        return new SyntaxFault(fault, draft -> expand(draft, layout::startsWithTab, width));
    }

    private static SyntaxFault tabInLine(Span tab) {
        Diagnostic fault = Diagnostic.error(
                TAB,
                tab,
                new Message("här står ett tabbtecken", "here is a tab"),
                new Message("byt det mot ett blanksteg", "change it to a space"));
        return new SyntaxFault(fault, draft -> expand(draft, n -> n == tab.line(), 2));
    }

    /** Puts {@code width} blanks for each tab before what a line says, and one for each tab after that. */
    private static void expand(YamlDraft draft, IntPredicate lines, int width) {
        SourceFile file = draft.file();
        IntPredicate tab =
                at -> at < file.text().length() && file.text().charAt(at) == '\t' && lines.test(file.line(at));
        IntPredicate before =
                at -> file.text().substring(file.lineStart(file.line(at)), at).isBlank();
        draft.edit(tab.and(before), c -> " ".repeat(width));
        draft.edit(tab.and(before.negate()), c -> " ");
    }

    /** A line under one that has slid to the left. */
    static SyntaxFault tooShallow(Span content, Layout.Line above) {
        int blanks = above.column() - (content.from() - content.file().lineStart(content.line()));
        return SyntaxFault.of(
                content,
                new Message(
                        "raden är mindre indragen än raderna ovanför och under",
                        "the line is indented less than those above and below"),
                under(above.key().orElse(""), above),
                draft -> draft.indent(content.line(), content.line(), Math.max(0, blanks)));
    }

    static SyntaxFault tooDeep(Span content, Layout.Line above) {
        String key = above.key().orElse(above.content());
        Diagnostic fault = Diagnostic.error(
                "yaml-fel",
                content,
                Message.of(
                        "raden är längre indragen än \"%s\" ovanför, som redan har ett värde",
                        "the line is indented deeper than \"%s\" above, which already has a value", key),
                under(key, above),
                new Message(
                        "fortsätter den texten ovanför: skriv | efter kolonet där och hela texten på raderna under",
                        "if it continues the text above: write | after the colon there and the whole text on the lines below"));
        return new SyntaxFault(fault, SyntaxFault.blank(content.line()));
    }

    /** Lines that belong to the text that begins on line {@code begun}, but are not indented under its key. */
    static SyntaxFault outsideBlock(Layout layout, Span content, int begun) {
        int first = content.line();
        int column = layout.textColumn(begun);
        int missing = Math.max(1, column - layout.line(first).indent());
        return SyntaxFault.of(
                content,
                Message.of(
                        "raden är mindre indragen än texten som börjar på rad %s, och hör därför inte till den",
                        "the line is indented less than the text that begins on line %s, so it is no part of it",
                        begun),
                Message.of(
                        "ge alla rader i texten samma indrag, %s blanksteg; är det här en nyckel ska den följas av kolon",
                        "give all lines of the text the same indentation, %s spaces; if this is a key, a colon must follow it",
                        column),
                draft -> draft.indent(first, layout.wordsEnd(first), missing));
    }

    /** A dash before the first key of a mapping, where the next keys have none. */
    static SyntaxFault needlessDash(SourceFile file, Layout.Line item, Span next) {
        int start = file.lineStart(item.number());
        int dash = start + item.indent();
        return SyntaxFault.of(
                new Span(file, dash, dash + 1),
                Message.of(
                        "strecket gör raden till en punkt i en lista, men rad %s är ingen punkt",
                        "the dash makes the line an item of a list, but line %s is none", next.line()),
                new Message(
                        "ta bort strecket, eller börja alla punkter med -",
                        "remove the dash, or begin all items with -"),
                draft -> draft.replace(dash, start + item.column(), ""));
    }

    /** The first item of a list, which has no dash where the others have. */
    static SyntaxFault missingDash(SourceFile file, Layout.Line item, int dash) {
        int start = file.lineStart(item.number());
        return SyntaxFault.of(
                new Span(
                        file,
                        start + item.column(),
                        start + item.column() + item.content().stripTrailing().length()),
                new Message("punkten saknar sitt streck", "the item has no dash"),
                Message.of("skriv - %s", "write - %s", item.content().stripTrailing()),
                draft -> draft.replace(start + dash, start + dash + 1, "-"));
    }

    static SyntaxFault keyAfterList(Span content) {
        return SyntaxFault.of(
                content,
                new Message(
                        "raderna ovanför är en lista, men den här börjar inte med -",
                        "the lines above are a list, but this one does not begin with -"),
                new Message(
                        "börja raden med -, eller dra in listan ovanför under en egen nyckel",
                        "begin the line with -, or indent the list above under a key of its own"),
                SyntaxFault.blank(content.line()));
    }

    /** @param outer an item of the list that it probably belongs to */
    static SyntaxFault listAfterKeys(Span content, Optional<Layout.Line> outer) {
        return SyntaxFault.of(
                content,
                new Message("en punkt i en lista (-) står bland nycklar", "a list item (-) stands among keys"),
                outer.map(line -> Message.of(
                                "ge den samma indrag som punkten på rad %s: %s blanksteg före -",
                                "indent it like the item on line %s: %s spaces before the -",
                                line.number(),
                                line.indent()))
                        .orElse(
                                new Message(
                                        "sätt listan under en nyckel utan eget värde: nyckeln, kolon, och punkterna på raderna under",
                                        "put the list under a key without a value: the key, a colon, and the items on the lines below")),
                SyntaxFault.blank(content.line()));
    }

    static SyntaxFault item(Span content, int column) {
        return indentation(
                content,
                Message.of(
                        "ge alla punkter i samma lista lika många blanksteg före - (här är det %s)",
                        "give all items of a list the same number of spaces before the - (here it is %s)", column));
    }

    static SyntaxFault indentation(Span content, Optional<Layout.Line> neighbour) {
        return indentation(
                content,
                neighbour
                        .map(line -> under(line.key().orElse(""), line))
                        .orElse(new Message(
                                "låt raden börja under en nyckel ovanför, med lika många blanksteg",
                                "let the line begin under a key above, with as many spaces")));
    }

    private static SyntaxFault indentation(Span content, Message hint) {
        return SyntaxFault.of(
                content,
                new Message(
                        "indraget stämmer inte med raderna ovanför", "the indentation does not fit the lines above"),
                hint,
                SyntaxFault.blank(content.line()));
    }

    private static Message under(String key, Layout.Line line) {
        return line.column() == 0
                ? Message.of(
                        "låt raden börja längst till vänster, som \"%s\" på rad %s",
                        "let the line begin at the very left, like \"%s\" on line %s", key, line.number())
                : Message.of(
                        "låt raden börja rakt under \"%s\" på rad %s, med %s blanksteg före",
                        "let the line begin right under \"%s\" on line %s, with %s spaces before",
                        key,
                        line.number(),
                        line.column());
    }
}
