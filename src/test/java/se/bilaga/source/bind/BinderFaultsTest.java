package se.bilaga.source.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.report.DiagnosticPrinter;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Yaml;

class BinderFaultsTest {

    enum Colour {
        @Key(value = "röd", also = "scharlakan")
        RED,
        @Key("blå")
        BLUE
    }

    record Even(int value) {
        static Even parse(String text) {
            if (text.length() % 2 != 0) {
                throw new BadValue(new Message("udda", "odd"), new Message("ett till", "one more"));
            }
            return new Even(text.length());
        }
    }

    sealed interface Part {
        @Key("prosa")
        record Prose(@Shorthand @Key("text") Text text) implements Part {}

        @Key("bild")
        record Picture(@Key("fil") Text file) implements Part {}
    }

    record Child(
            @Key(value = "namn", doc = "Barnets namn", example = "Kim")
            Text name,

            @Nullable @Key(value = "färg", also = "kulör|nyans")
            Colour colour) {}

    record Root(
            @Nullable @Key("titel") Text title,
            @Nullable @Key("antal") Integer count,
            @Nullable @Key("tal") BigDecimal number,
            @Nullable @Key("visa") Boolean show,
            @Nullable @Key("dag") LocalDate day,
            @Nullable @Key("jämn") Even even,
            @Key("ord") List<Text> words,
            @Key("barn") List<Child> children,
            @Key("karta") Map<String, Child> map,
            @Key("delar") List<Part> parts) {}

    private static List<String> faults(String yaml) {
        Diagnostics d = new Diagnostics();
        boolean bound = Yaml.parse(new SourceFile("a", yaml), d)
                .flatMap(node -> Binder.bind(Root.class, node, d))
                .isPresent();
        assertEquals(!d.hasErrors(), bound);
        return DiagnosticPrinter.inOrder(d.all()).stream()
                .map(BinderFaultsTest::line)
                .toList();
    }

    private static String line(Diagnostic d) {
        return Stream.concat(
                        Stream.of(d.at().line() + ":" + d.at().column() + " " + d.rule() + " "
                                + d.message().sv()),
                        d.hints().stream().map(Message::sv))
                .collect(Collectors.joining(" / "));
    }

    /** In the table ⏎ is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "tittel: x | 1:1 okänd-nyckel nyckeln \"tittel\" finns inte / menade du \"titel\"?",
                "ti\u00adtel: x | 1:3 förväxlat-tecken här står ett tecken som inte syns: U+00AD SOFT HYPHEN / skriv om nyckeln: titel",
                "delar: [{bi\u00adld: {fil: x}}] | 1:12 förväxlat-tecken här står ett tecken som inte syns: U+00AD SOFT HYPHEN / skriv om nyckeln: bild",
                "t\u0456tel: x | 1:2 förväxlat-tecken tecknet är U+0456 CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I, som ser ut som \"i\" / skriv om nyckeln: titel",
                "zzz: x | 1:1 okänd-nyckel nyckeln \"zzz\" finns inte / här kan stå: titel, antal, tal, visa, dag, jämn, ord, barn, karta, delar",
                "barn:⏎- namn: A⏎  frg: röd | 3:3 okänd-nyckel nyckeln \"frg\" finns inte under \"barn\" / menade du \"färg\"?",
                "barn:⏎- namn: A⏎  kulören: röd | 3:3 okänd-nyckel nyckeln \"kulören\" finns inte under \"barn\" / menade du \"färg\"?",
                "barn:⏎- namn: A⏎  antal: 1 | 3:3 okänd-nyckel nyckeln \"antal\" finns inte under \"barn\" / \"antal\" hör hemma ett steg längre ut: minska indraget",
                "barn:⏎- färg: röd | 2:3 nyckel-saknas nyckeln \"namn\" saknas under \"barn\" / lägg till raden namn: Kim  (Barnets namn)",
                "barn:⏎- namn: | 2:3 nyckel-saknas det står inget efter \"namn:\" / skriv ett värde, eller ta bort raden",
                "karta: {x: } | 1:9 nyckel-saknas det står inget efter \"x:\" / skriv ett värde, eller ta bort raden",
                "titel: [a] | 1:8 fel-typ \"titel\" ska vara ett enda värde, inte en lista / skriv värdet direkt efter kolonet; börjar texten med [ ska den stå inom citattecken",
                "karta: hej | 1:8 fel-typ \"karta\" ska ha rader med nyckel: värde under sig / skriv till exempel namn: värde på egna, indragna rader",
                "barn: hej | 1:7 fel-typ här ska stå nyckel: värde / skriv till exempel namn: hej / här kan stå: namn, färg",
                "antal: tolv | 1:8 fel-tal \"tolv\" är inget tal / skriv ett heltal med siffror, till exempel 12",
                "antal: 4,5 | 1:8 fel-tal \"4,5\" är inget heltal som går att använda här / skriv ett heltal med siffror, till exempel 12",
                "antal: 99999999999 | 1:8 fel-tal \"99999999999\" är inget heltal som går att använda här / skriv ett heltal med siffror, till exempel 12",
                "tal: 12e3 | 1:6 fel-tal \"12e3\" är skrivet med exponent / skriv ut talet, till exempel 12000",
                "tal: 123456789012345678901 | 1:6 fel-tal talet har fler än 20 siffror / kontrollera att talet är rätt skrivet",
                "visa: yes | 1:7 fel-värde \"yes\" är varken ja eller nej / skriv ja eller nej",
                "dag: 2026-02-30 | 1:6 fel-datum datumet 2026-02-30 finns inte / 2026-02 har 28 dagar",
                "dag: 2026-13-01 | 1:6 fel-datum datumet 2026-13-01 finns inte / månaden ska vara 01 till 12",
                "dag: 31/12 2024 | 1:6 fel-datum \"31/12 2024\" är inget datum / skriv 2024-12-31",
                "dag: snart | 1:6 fel-datum \"snart\" är inget datum / skriv år-månad-dag, till exempel 2024-12-31",
                "jämn: abc | 1:7 fel-värde udda / ett till",
                "barn: {namn: A, färg: rod} | 1:23 okänt-ord \"rod\" går inte att välja här / menade du \"röd\"?",
                "barn: {namn: A, färg: scharlakan} | 1:23 okänt-ord \"scharlakan\" går inte att välja här / menade du \"röd\"?",
                "barn: {namn: A, färg: grön} | 1:23 okänt-ord \"grön\" går inte att välja här / välj mellan: röd, blå",
                "barn:⏎- | 2:2 fel-typ en punkt i listan \"barn\" är tom / skriv något efter -, eller ta bort raden",
                "delar: [hej] | 1:9 fel-typ här ska stå ett av orden för innehåll, med kolon efter / välj mellan: bild, prosa",
                "delar: [prosa] | 1:9 fel-typ här ska stå ett av orden för innehåll, med kolon efter / skriv \"prosa:\" med kolon",
                "delar: [{blid: {fil: x}}] | 1:10 okänd-nyckel nyckeln \"blid\" finns inte under \"delar\" / menade du \"bild\"?",
                "delar:⏎- bild:⏎  fil: x | 2:3 nyckel-saknas nyckeln \"fil\" saknas under \"bild\" / lägg till raden fil: …",
                "- a | 1:1 fel-typ filen ska bestå av rader med nyckel: värde / här kan stå: titel, antal, tal, visa, dag, jämn, ord, barn, karta, delar"
            })
    void explains(String yaml, String fault) {
        List<String> found = faults(yaml.replace('⏎', '\n') + "\n");
        assertEquals(fault, found.get(0));
        assertTrue(found.size() == 1 || fault.contains("\"fil\""), found.toString());
    }

    @Test
    void aFaultHidesNoOther() {
        assertEquals(
                List.of("1:8", "3:9", "5:9", "6:3", "8:6", "10:3"),
                faults("""
                        antal: x
                        barn:
                        - namn: [a]
                          färg: röd
                        - namn: {b: c}
                        - fgär: blå
                          namn: d
                        dag: nu
                        delar:
                        - prsoa: hej
                        - prosa: hej
                        """).stream()
                        .map(fault -> fault.substring(0, fault.indexOf(' ')))
                        .toList());
    }

    @Test
    void faultsOfYamlAndFaultsOfTheVocabularyComeTogether() {
        assertEquals(
                List.of("1:10", "2:8"),
                faults("titel: Nr: fel\nantal: y\nbarn:\n- färg: röd\n").stream()
                        .map(fault -> fault.substring(0, fault.indexOf(' ')))
                        .toList());
    }
}
