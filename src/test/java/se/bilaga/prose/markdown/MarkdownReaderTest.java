package se.bilaga.prose.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWalk;
import se.bilaga.prose.Reading;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

class MarkdownReaderTest {
    private final Diagnostics d = new Diagnostics();

    private ProseText read(String written) {
        SourceFile file = new SourceFile("text.md", written);
        return new MarkdownReader(Set.of("anställda"), d).read(new Text(written, new Span(file, 0, written.length())));
    }

    /** What is found, kind by kind, each with the author's own characters. */
    private String shown(String written) {
        StringBuilder shown = new StringBuilder();
        read(written).accept(new ProseWalk() {
            private void add(String kind, TextPart at) {
                shown.append(kind).append(" «").append(at.span().text()).append("»\n");
            }

            @Override
            public void visit(ProseBlock.Paragraph paragraph) {
                add("stycke", paragraph.at());
                super.visit(paragraph);
            }

            @Override
            public void visit(ProseBlock.Listing list) {
                list.items().forEach(item -> add(list.ordered() ? "nummer" : "punkt", item.at()));
                super.visit(list);
            }

            @Override
            public void visit(ProseBlock.Quotation quotation) {
                add("citat", quotation.at());
                super.visit(quotation);
            }

            @Override
            public void visit(ProseInline.Emphasis emphasis) {
                add(emphasis.strong() ? "fett" : "kursivt", emphasis.at());
                super.visit(emphasis);
            }

            @Override
            public void visit(ProseInline.Link link) {
                add("länk till " + link.destination(), link.at());
                super.visit(link);
            }

            @Override
            public void visit(ProseInline.Verbatim verbatim) {
                add("ordagrant", verbatim.at());
            }

            @Override
            public void visit(ProseInline.Footnote footnote) {
                add("fotnot " + footnote.label().value(), footnote.at());
                super.visit(footnote);
            }

            @Override
            public void visit(ProseInline.Wording wording) {
                add("ord", wording.at());
            }

            @Override
            public void visit(ProseInline.FigureReference reference) {
                add("siffra ur " + reference.series(), reference.at());
            }

            @Override
            public void visit(ProseInline.CrossReference reference) {
                add(reference.referent() + " " + reference.name().value(), reference.at());
            }

            @Override
            public void visit(ProseInline.Asserted asserted) {
                TextPart claim = asserted.claim();
                add(claim == null ? "fritt" : "gäller" + claim.value(), asserted.at());
                super.visit(asserted);
            }

            @Override
            public void visit(ProseInline.BrokenReference reference) {
                add("trasig", reference.at());
            }
        });
        return shown.toString().strip();
    }

    private String faults() {
        return d.all().stream()
                .map(fault -> fault.rule() + " «" + fault.at().text() + "»")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everythingHasItsPlace() {
        assertEquals("""
                stycke «Det är **viktigt** att *se*[^1] {{anställda 2024}} i {{ tabell kön }}.»
                ord «Det är »
                fett «**viktigt**»
                ord «viktigt»
                ord « att »
                kursivt «*se*»
                ord «se»
                fotnot 1 «[^1]»
                stycke «Noten.»
                ord «Noten.»
                ord « »
                siffra ur anställda «{{anställda 2024}}»
                ord « i »
                TABLE kön «{{ tabell kön }}»
                ord «.»
                punkt «- [här](https://a.se)»
                punkt «- `b`»
                stycke «[här](https://a.se)»
                länk till https://a.se «[här](https://a.se)»
                ord «här»
                stycke «`b`»
                ordagrant «`b`»
                citat «> Sagt»
                stycke «Sagt»
                ord «Sagt»""", shown("""
                        Det är **viktigt** att *se*[^1] {{anställda 2024}} i {{ tabell kön }}.

                        - [här](https://a.se)
                        - `b`

                        > Sagt

                        [^1]: Noten.
                        """));
        assertEquals("", faults());
    }

    @Test
    void wordsInBracketsAreBoundOrFree() {
        assertEquals(
                """
                stycke «Den [har **minskat** \\[mycket\\]]{gäller: anställda 2024 minskat} från [67 år]{fri}.»
                ord «Den »
                gäller anställda 2024 minskat «[har **minskat** \\[mycket\\]]{gäller: anställda 2024 minskat}»
                ord «har »
                fett «**minskat**»
                ord «minskat»
                ord « \\[mycket\\]»
                ord « från »
                fritt «[67 år]{fri}»
                ord «67 år»
                ord «.»""", shown("Den [har **minskat** \\[mycket\\]]{gäller: anställda 2024 minskat} från [67 år]{fri}."));
        assertEquals("", faults());
    }

    @Test
    void wordsInBracketsAreReadWithoutTheirMarks() {
        ProseText read = new MarkdownReader(Set.of("anställda"), d)
                .read(new Text("A [\\[b\\] c]{fri: lagen} d", Span.start(new SourceFile("t", ""))));
        assertEquals("A [b ] c d", Reading.of(read).plain().replaceAll("\\s+", " "));
    }

    @Test
    void aMarkWithoutWordsOrMeaningIsAFault() {
        shown("Den har minskat {gäller: anställda 2024 minskat}, och [den]{galler anställda}.");
        assertEquals("""
                brutet-påstående « anställda 2024 minskat»
                brutet-påstående «galler anställda»""", faults());
    }

    @Test
    void aReferenceMayGoOverLines() {
        assertEquals(
                "siffra ur anställda «{{anställda\n2024}}»",
                shown("{{anställda\n2024}}").substring("stycke «{{anställda\n2024}}»\n".length()));
    }

    @Test
    void brokenReferencesAreFaults() {
        assertEquals(
                "stycke «{{anställda 2024 och {anställda} och {{{tabell a}}}»\n"
                        + "trasig «{{anställda 2024 och »\ntrasig «{anställda}»\nord « och »\ntrasig «{{{tabell a}}}»",
                shown("{{anställda 2024 och {anställda} och {{{tabell a}}}"));
        assertEquals(
                "bruten-hänvisning «anställda 2024»\nbruten-hänvisning «anställda»\nbruten-hänvisning «tabell a»",
                faults());
    }

    @Test
    void otherBracesAreWords() {
        assertEquals("stycke «{ord}»\nord «{ord}»", shown("{ord}"));
        assertEquals("", faults());
    }

    @Test
    void whatProseCannotHoldIsAFault() {
        read(
                "# Rubrik\n\n![alt](a.png)\n\n    indragen\n\n```\nkod\n```\n\n***\n\n[a](javascript:x)\n\n| a |\n|---|\n\n<b>fet</b> [^x]\n");
        assertEquals("""
                rubrik-i-text «# Rubrik»
                bild-i-text «![alt](a.png)»
                indragen-text «    indragen»
                kod-i-text «```»
                linje-i-text «***»
                otillåten-länk «[a](javascript:x)»
                tabell-i-text «| a |»
                html-i-text «<b>»
                okänd-fotnot «[^x]»""", faults());
    }

    @Test
    void aLinkSaysWhereItLeads() {
        read("[www.scb.se](https://evil.example) [här](https://scb.se@evil.example/) [scb.se](https://www.scb.se/å)");
        assertEquals("""
                vilseledande-länk «[www.scb.se](https://evil.example)»
                vilseledande-länk «[här](https://scb.se@evil.example/)»""", faults());
    }

    @Test
    void aFootnoteThatNothingCallsIsOne() {
        read("Text[^a].\n\n[^a]: En.\n\n[^b]: Två.\n");
        assertEquals("oanvänd-fotnot «b»", faults());
    }

    @Test
    void aFootnoteCallsNoOther() {
        assertEquals(
                "stycke «a[^1]»\nord «a»\nfotnot 1 «[^1]»\nstycke «b[^1]»\nord «b»", shown("a[^1]\n\n[^1]: b[^1]\n"));
        assertEquals("fotnot-i-fotnot «[^1]»", faults());
    }

    @Test
    void readingKeepsPlaces() {
        Reading reading = Reading.of(read("Det *är* [så](https://a.se) {{anställda}}.\n\n- Ett. Två\n- tre\\*\n"));
        assertEquals(reading.prose().text().value().length(), reading.plain().length());
        assertEquals(
                "Det  är   så                " + "\uFFFC".repeat(13) + ".\n\n\n Ett. Två\n\n tre *\n", reading.plain());
        assertEquals(4, reading.sentences().size());
        assertEquals("Två", reading.part(reading.sentences().get(2)));
    }
}
