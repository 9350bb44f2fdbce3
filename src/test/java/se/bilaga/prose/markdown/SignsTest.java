package se.bilaga.prose.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseWalk;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Which signs are marks, which are words, and what is told where the author may have meant the other. */
class SignsTest {
    private final Diagnostics d = new Diagnostics();

    /** What is read, in a line: {@code (stycke)}, {@code [punkt]}, {@code <citat>}, {@code *stil*}. */
    private String shown(String written) {
        SourceFile file = new SourceFile("text.md", written);
        StringBuilder shown = new StringBuilder();
        new MarkdownReader(Set.of("anställda"), d)
                .read(new Text(written, new Span(file, 0, written.length())))
                .accept(new ProseWalk() {
                    @Override
                    public void visit(ProseBlock.Paragraph paragraph) {
                        shown.append('(');
                        super.visit(paragraph);
                        shown.append(')');
                    }

                    @Override
                    public void visit(ProseBlock.Listing list) {
                        shown.append(list.ordered() ? list.first() + "[" : "[");
                        super.visit(list);
                        shown.append(']');
                    }

                    @Override
                    public void visit(ProseBlock.Quotation quotation) {
                        shown.append('<');
                        super.visit(quotation);
                        shown.append('>');
                    }

                    @Override
                    public void visit(ProseInline.Emphasis emphasis) {
                        shown.append('_');
                        super.visit(emphasis);
                        shown.append('_');
                    }

                    @Override
                    public void visit(ProseInline.Wording wording) {
                        shown.append(wording.text());
                    }

                    @Override
                    public void visit(ProseInline.Verbatim verbatim) {
                        shown.append(verbatim.text());
                    }

                    @Override
                    public void visit(ProseInline.LineBreak lineBreak) {
                        shown.append(lineBreak.hard() ? "/" : " ");
                    }

                    @Override
                    public void visit(ProseInline.Footnote footnote) {
                        shown.append(footnote.note().isEmpty() ? "^" : "^{");
                        super.visit(footnote);
                        shown.append(footnote.note().isEmpty() ? "" : "}");
                    }

                    @Override
                    public void visit(ProseInline.BrokenReference reference) {
                        shown.append("TRASIG");
                    }
                });
        return shown.toString();
    }

    private String faults() {
        return d.all().stream()
                .map(fault -> fault.rule() + " " + fault.at().text())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¤',
            value = {
                "Andelen är nu|> 60 procent och åldern är|+ 2 år högre.¤(Andelen är nu > 60 procent och åldern är + 2 år högre.)",
                "- Andelen är|  > 60 procent¤[(Andelen är > 60 procent)]",
                "Kvinnor|- och män.¤(Kvinnor - och män.)",
                "Se punkt|1. Sedan kommer mer.¤(Se punkt 1. Sedan kommer mer.)",
                "2024. Det var året.¤(2024. Det var året.)",
                "Så var det|2024. Det var året.¤(Så var det 2024. Det var året.)",
                "2023. Ett.||2024. Två.¤(2023. Ett.)(2024. Två.)",
                "5*3*2 och 10**2 + 3**2¤(5*3*2 och 10**2 + 3**2)",
                "[KS]: kommunstyrelsen¤([KS]: kommunstyrelsen)",
                "\\{{anställda 2024}}¤({{anställda 2024}})",
                "`{{anställda 2024}}`¤({{anställda 2024}})",
            })
    void staysAsItIsWritten(String written, String shown) {
        assertEquals(shown, shown(written.replace('|', '\n')));
        assertEquals("", faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¤',
            value = {
                "Vi gör:|- ett|- två¤(Vi gör:)[(ett)(två)]",
                "Vi gör detta|- ett|- två¤(Vi gör detta)[(ett)(två)]",
                "- ett|  - inre|- två¤[(ett)[(inre)](två)]",
                "3. tre|4. fyra¤3[(tre)(fyra)]",
                "1. ett|1. två¤1[(ett)(två)]",
                "> sagt|> mer¤<(sagt mer)>",
                "Hon säger:|> sagt¤(Hon säger:)<(sagt)>",
                "> - en punkt|> - en till¤<[(en punkt)(en till)]>",
                "• första|• andra||– tredje|– fjärde¤[(första)(andra)][(tredje)(fjärde)]",
                "Vi gör detta:|•\tförsta|o\tunder¤(Vi gör detta:)[(första)(under)]",
                "Så är det|– trots allt – nu.¤(Så är det – trots allt – nu.)",
                "[här][a]||[a]: https://a.se¤(här)",
                "**Personal**omsättning¤(_Personal_omsättning)",
            })
    void isAMark(String written, String shown) {
        assertEquals(shown, shown(written.replace('|', '\n')));
        assertEquals("", faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¤',
            value = {
                "+ 2 år högre¤tecken-blev-märke +",
                "+ chefer i varje enhet¤tecken-blev-märke +",
                "Vi behöver||+ chefer i varje enhet¤tecken-blev-märke +",
                "Vi behöver|+ chefer|+ lärare¤tecken-blev-märke +",
                "Vi behöver|> fler chefer|> och lärare¤tecken-blev-märke >",
                "> 60 procent¤tecken-blev-märke >",
                "- 3 procent blev det¤tecken-blev-märke -",
                "Det var 12* personer.||* Preliminärt¤tecken-blev-märke *",
                "lärar*innor och elev*er¤tecken-blev-märke *innor och elev*",
                "1. ett|3. tre¤numret-ändras 3",
                "**fet text¤oavslutad-märkning **",
                "Det är *viktigt att alla¤oavslutad-märkning *",
                "Alla* får det.||*Utom timavlönade.¤''",
                "Elev*er och 12* och \\\\*ord¤''",
                "a\tb¤tabb-i-text",
                "[ord[^1]](https://a.se)||[^1]: not¤oavslutad-märkning ]",
                "• ett • två¤lista-ur-ordbehandlare •",
                "a) ett|b) två¤lista-ur-ordbehandlare a)",
                "A. ett|B. två¤lista-ur-ordbehandlare A.",
                "ii. ett|iii. två¤lista-ur-ordbehandlare ii.",
                "Så:|1.1 ett|1.2 två¤lista-ur-ordbehandlare 1.1",
                "→ ett|→ två¤lista-ur-ordbehandlare →",
                "− ett|− två¤lista-ur-ordbehandlare −",
                "o ett|o två¤lista-ur-ordbehandlare o",
                "så &#xFFFE; här¤otillåtet-tecken &#xFFFE;",
                "så &#xD800; här¤otillåtet-tecken &#xD800;",
                "så &lrm; här¤otillåtet-tecken &lrm;",
                "a[^1]||[^1]: ett||[^1]: två¤dubbel-fotnot 1",
            })
    void isTold(String written, String fault) {
        shown(written.replace('|', '\n'));
        assertEquals(fault, faults().strip().replaceFirst("^lista-ur-ordbehandlare •, (?=lista)", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void whatIsTooDeepIsToldOnce(String mark) {
        shown(mark.repeat(45) + "djupt");
        assertEquals("för-djup-text", d.all().get(0).rule());
        assertEquals(1, d.all().size());
    }

    @Test
    void aNoteKeepsAllThatItSays() {
        assertEquals(
                "(Text^{(Första.)(Andra _stycket_.)[(punkt)]<(sagt)>}.)",
                shown("Text[^1].\n\n[^1]: Första.\n\n    Andra *stycket*.\n\n    - punkt\n\n    > sagt\n"));
        assertEquals("", faults());
    }

    @Test
    void aNoteThatIsCalledTwiceIsOne() {
        assertEquals("(Text^{(Noten.)} och mer^ och^.)", shown("Text[^a] och mer[^a] och[^A].\n\n[^a]: Noten.\n"));
        assertEquals("", faults());
    }

    @Test
    void everySignKeepsItsPlace() {
        String written = "Nu är det\n> 60 och 5*3*2 [^x]";
        shown(written);
        assertEquals("okänd-fotnot [^x]", faults());
    }
}
