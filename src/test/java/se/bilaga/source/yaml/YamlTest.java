package se.bilaga.source.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;

class YamlTest {

    private static List<String> faults(String yaml) {
        Diagnostics d = new Diagnostics();
        Yaml.parse(new SourceFile("a", yaml), d);
        return d.all().stream()
                .map(x -> x.at().line() + ":" + x.at().column() + " " + x.rule() + " [" + x.at().text() + "] "
                        + x.message().sv())
                .toList();
    }

    @Test
    void aTextInQuotesMayHaveDashesAndColonsOfItsOwn() {
        assertEquals(List.of(), faults("text: \"Så här:\n  – först det ena\"\n"));
        assertEquals(List.of(), faults("text: 'Så här:\n  -sedan det andra'\n"));
    }

    /** In the table ⏎ is a line end, ⇥ a tab and ␣ a no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                "rubrik: Mål: fler; 1:12 yaml-fel [:] ett kolon följt av blanksteg kan inte stå inne i en text utan citattecken",
                "a: 1⏎rubrik A⏎b: 2; 2:1 yaml-fel [rubrik A] det fattas ett kolon på raden",
                "rubrik A⏎b: 2; 1:1 yaml-fel [rubrik A] det fattas ett kolon på raden",
                "a:b⏎c: 1; 1:2 yaml-fel [:] det fattas ett blanksteg efter kolonet",
                "a:␣b⏎c: 1; 1:2 yaml-fel [:] efter kolonet står ett hårt blanksteg",
                "a:⏎  - b: A⏎   c: B; 3:4 yaml-fel [c: B] indraget stämmer inte med raderna ovanför",
                "a:⏎  - b: A⏎     c: B; 3:6 yaml-fel [c: B] raden är längre indragen än \"b\" ovanför, som redan har ett värde",
                "a:⏎  - x⏎ - y; 3:4 yaml-fel [y] indraget stämmer inte med raderna ovanför",
                "a:⏎ - x⏎  - y; 3:3 indrag [- y] raden läses som en fortsättning på texten på rad 2, inte som en egen punkt",
                "a:⏎  -b: 1⏎  -c: 2; 2:3 yaml-fel [-] det fattas ett blanksteg efter strecket, liksom på 1 av raderna under",
                "a:⏎  -b⏎  -c; 2:3 yaml-fel [-] det fattas ett blanksteg efter strecket, liksom på 1 av raderna under",
                "a:⏎⇥⇥b: 1⏎        c: 2; 2:1 tabbtecken [⇥⇥] raden är indragen med tabbtecken",
                "a:⏎    b: 1⏎c: 2⏎    d: 3; 3:1 yaml-fel [c: 2] raden är mindre indragen än raderna ovanför och under",
                "a: {b: 1 c: 2}; 1:9 yaml-fel [ ] det fattas ett komma före \"c\"",
                "a: {b: X: 2}; 1:9 yaml-fel [:] ett kolon följt av blanksteg kan inte stå inne i en text utan citattecken",
                "a: [b: c]  d; 1:4 yaml-fel [[b: c]  d] en text utan citattecken kan inte börja med [",
                "a: #1 b; 1:4 kommentar [#1 b] en text utan citattecken kan inte börja med # (YAML läser det som en kommentar)",
                "a:⏎␣␣b: 1; 2:1 hårt-blanksteg [␣] här står ett hårt blanksteg (U+00A0), som inte räknas som indrag",
                "a: \"hej⏎b: 2; 1:4 yaml-fel [\"] citattecknet som öppnas här stängs inte på samma rad",
                "a: \"hej⏎b: \"2\"; 1:4 yaml-fel [\"] citattecknet som öppnas här stängs inte på samma rad",
                "a: 'it's bra'; 1:8 yaml-fel [s bra'] texten fortsätter efter citattecknet som stänger den",
                "a: \"C:\\path\"; 1:7 yaml-fel [\\p] \"\\p\" betyder inget mellan dubbla citattecken",
                "a: @hej; 1:4 yaml-fel [@] en text utan citattecken kan inte börja med @",
                "a: %hej; 1:4 yaml-fel [%] en text utan citattecken kan inte börja med %",
                "a: **fet** sak; 1:4 yaml-fel [*] en text utan citattecken kan inte börja med *",
                "a: {{x y}} är; 1:4 yaml-fel [{{x y}} är] en text utan citattecken kan inte börja med {",
                "a: {{x y}}; 1:4 yaml-fel [{{x y}] en text utan citattecken kan inte börja med {",
                "a: [x] y; 1:4 yaml-fel [[x] y] en text utan citattecken kan inte börja med [",
                "a: [x, y⏎b: 1; 1:4 yaml-fel [[] [ öppnas här men stängs aldrig",
                "a: [x, y]]; 1:10 yaml-fel []] det finns ett ] för mycket",
                "a: - b; 1:4 yaml-fel [-] en lista kan inte börja på samma rad som nyckeln",
                "a: > b; 1:6 yaml-fel [b] efter > ska raden vara slut",
                "a: |⏎  x⏎ y; 3:2 yaml-fel [y] raden är mindre indragen än texten som börjar på rad 1, och hör därför inte till den",
                "a: t⏎  u⏎  Nr: 4; 3:5 yaml-fel [:] texten som börjar på rad 1 fortsätter hit, och kan inte innehålla kolon följt av blanksteg",
                "a: ~; 1:4 tomt-värde [~] ~ läses som text och kommer med i dokumentet",
                "a: [x, null]; 1:8 tomt-värde [null] null läses som text och kommer med i dokumentet",
                "a: '  '; 1:4 tomt-värde ['  '] här står bara blanksteg",
                "a: \"\\u00a0\"; 1:4 tomt-värde [\"\\u00a0\"] här står bara blanksteg",
                "a: |⏎b: 2; 1:4 tomt-värde [|] här står bara blanksteg",
                "a: \"C:\\temp\\ny\"; 1:7 omvänt-snedstreck [\\t] \\t mellan dubbla citattecken blir ett tabbtecken",
                "a: \"x \\\\\\n y\"; 1:9 omvänt-snedstreck [\\n] \\n mellan dubbla citattecken blir en ny rad",
                "måӏ: 1; 1:3 förväxlat-tecken [ӏ] här står U+04CF CYRILLIC SMALL LETTER PALOCHKA, som ser ut som \"l\"",
                "kvinn\u03bfr: 1; 1:6 förväxlat-tecken [\u03bf] här står U+03BF GREEK SMALL LETTER OMICRON, som ser ut som \"o\"",
                "- a⏎b: 1; 2:1 yaml-fel [b: 1] raderna ovanför är en lista, men den här börjar inte med -",
                "a: 1⏎- b; 2:1 yaml-fel [- b] en punkt i en lista (-) står bland nycklar",
                ": x; 1:1 yaml-fel [:] det står ingen nyckel före kolonet",
                "a: 1⏎...⏎b: 1; 2:1 yaml-fel [...] den här raden avslutar filen, men mer text följer",
                "a:⏎⇥b: 1⏎⇥c: 2; 2:1 tabbtecken [⇥] raden är indragen med tabbtecken, liksom 1 av raderna under",
                "a:⇥b; 1:3 tabbtecken [⇥] här står ett tabbtecken",
                "a: &b c; 1:4 ankare [&b] en text utan citattecken kan inte börja med & (YAML läser det som ett märke)",
                "a: *b; 1:4 ankare [*b] en text utan citattecken kan inte börja med * (YAML läser det som ett märke)",
                "<<: {a: 1}; 1:1 ankare [<<] <<: (YAML:s sammanslagning) går inte i en plan",
                "a: !b c; 1:4 tagg [!b] en text utan citattecken kan inte börja med ! (YAML läser det som ett märke)",
                "%YAML 1.1⏎---⏎a: 1; 1:1 direktiv [%YAML 1.1] rader som börjar med % kan inte användas här",
                "a: 1⏎---⏎b: 1; 2:1 flera-dokument [---] här börjar ett andra dokument i samma fil",
                "[a]: 1; 1:1 yaml-fel [[a]] före kolonet ska det stå ett ord",
                "å: 1⏎b: 1⏎å: 2; 3:1 dubblerad-nyckel [å] nyckeln \"å\" finns redan på rad 1",
                "\"å\": 1⏎\"a\\u030a\": 2; 2:1 dubblerad-nyckel [\"a\\u030a\"] nyckeln \"å\" finns redan på rad 1",
                "# bara en kommentar; 1:1 tom-fil [] filen har bara kommentarer",
                "a: Nr # 4; 1:7 kommentar [# 4] texten från # läses som en kommentar och kommer inte med: # 4",
                "a: {b: 7,4}; 1:8 decimalkomma [7,4] mellan { och } skiljer kommat uppgifterna åt, så talet blir två",
                "a: {b: 7,4 %, c: 1}; 1:8 decimalkomma [7,4 %] mellan { och } skiljer kommat uppgifterna åt, så talet blir två",
                "a: C #metoo; 1:6 kommentar [#metoo] texten från # läses som en kommentar och kommer inte med: #metoo",
                "a: \"x\\u202ey\"; 1:6 otillåtet-tecken [\\u202e] här står ett osynligt tecken som vänder texten: U+202E RIGHT-TO-LEFT OVERRIDE",
            })
    void explains(String yaml, String fault) {
        String written = yaml.replace('⏎', '\n').replace('⇥', '\t').replace('␣', '\u00a0') + "\n";
        List<String> found = faults(written).stream()
                .map(line -> line.replace(';', ':').replace('\t', '⇥').replace('\u00a0', '␣'))
                .toList();
        assertEquals(List.of(fault), found);
    }

    @Test
    void goesOnAfterEachFault() {
        String yaml = """
                a: b: c
                b: @x
                c
                d:
                  &e f: 1
                  g: {{x}}
                e: *f
                f: "slut
                """;
        assertEquals(
                List.of("1:5 ", "2:4 ", "3:1 ", "8:4 ", "5:3 ", "6:6 ", "7:4 "),
                faults(yaml).stream().map(fault -> fault.substring(0, 4)).toList());
    }

    @Test
    void commasThatDivideAreNoFaults() {
        assertEquals(List.of(), faults("a: {b: 7, 4: 5}\nc: [2023,2024]\nd: {b: [1,2], 4: 5}\n"));
    }

    @Test
    void ordinaryCommentsAreNoFaults() {
        assertEquals(List.of(), faults("# först\na: 1  # 4 tabeller\nb: Hej # källan säger 12\nc: 'x' #y\n"));
    }

    @Test
    void keepsWhatTheAuthorWrote() {
        Diagnostics d = new Diagnostics();
        Optional<Node> root = Yaml.parse(new SourceFile("a", "a: [no, 012, 12:30, 2026-02-30, 4.10, 12e03, ~]\n"), d);
        Node list = ((Node.Mapping) root.orElseThrow()).entries().get(0).value();
        assertEquals(
                List.of("no", "012", "12:30", "2026-02-30", "4.10", "12e03", "~"),
                ((Node.Sequence) list)
                        .items().stream()
                                .map(item -> ((Node.Scalar) item).text().value())
                                .toList());
        assertEquals("[no, 012, 12:30, 2026-02-30, 4.10, 12e03, ~]", list.at().text());
    }

    @Test
    void refusesWhatIsNoYamlAtAll() {
        assertEquals(List.of("1:1 yaml-fel [] filen kan inte läsas som YAML"), faults("a: \u0001"));
    }

    @Test
    void refusesDepthAndLength() {
        assertTrue(faults("a: " + "[".repeat(100_000)).get(0).contains("för-djupt"));
        assertFalse(faults("a: " + "x".repeat(20_000)).stream().anyMatch(f -> f.contains("för-lång-text")));
        assertTrue(faults("a: " + "x".repeat(20_001)).get(0).contains("för-lång-text"));
    }
}
