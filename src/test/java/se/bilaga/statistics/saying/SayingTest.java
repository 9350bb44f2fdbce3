package se.bilaga.statistics.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Sample;

/** What figures say in words, in right Swedish, and what is said where they cannot. */
class SayingTest {
    private static final String SERIES = """
            anställda:
              enhet: antal
              per: [år, kön]
              värden:
                2024: {kvinnor: 730, män: 270}
                2023: {kvinnor: 700, män: 300}
            sjukfrånvaro:
              enhet: procent
              per: [avdelning, år]
              i-text: {Förskola: förskolan, Skola: skolan, IT: IT}
              värden:
                totalt: {2024: 5.1, 2023: 5.3, 2022: 5.1}
                Förskola: {2024: 7.2, 2023: 6.9, 2022: 7.0}
                Skola: {2024: 4.0, 2023: 5.0, 2022: 4.5}
                IT: {2024: 4.0, 2023: 4.1, 2022: 4.1}
            mål_sjukfrånvaro:
              enhet: procent
              per: [år]
              värden: {2024: 5.5, 2023: 5.0}
            """;

    private final Sample sample = Sample.of(SERIES);

    private static Text written(String text) {
        return new Text(text, Span.start(new SourceFile("text", text)));
    }

    private void says(String expected, String reference) {
        assertEquals(expected, sample.text(reference).replace('\u00a0', ' '), reference);
    }

    /** What is wrong with a reference or a claim, with what its author is to do. */
    private String fault(Diagnostics d) {
        return d.all().stream()
                .map(fault -> fault.rule() + ": " + fault.message().sv() + " | "
                        + fault.hints().stream().map(hint -> hint.sv()).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private void fails(String expected, String reference) {
        Diagnostics d = new Diagnostics();
        assertEquals("", sample.statistics.text(written(reference), d).orElse(""), reference);
        assertEquals(expected, fault(d), reference);
    }

    private void holds(boolean expected, String claim) {
        Diagnostics d = new Diagnostics();
        var verdicts = sample.statistics.verdicts(written(claim), d);
        assertEquals("", fault(d), claim);
        assertEquals(expected, verdicts.stream().allMatch(Verdict::holds), claim + " " + verdicts);
    }

    @Test
    void aDirectionIsInTheFormThatTheSentenceNeeds() {
        says("minskat", "sjukfrånvaro 2024 ökat/minskat");
        says("ökade", "sjukfrånvaro 2024 Förskola ökade/minskade");
        says("en minskning", "sjukfrånvaro Skola 2024 \"en ökning/en minskning\"");
        says("minskat", "sjukfrånvaro 2024 mot 2023 ökat/minskat");
        says("fler", "anställda 2024 kvinnor fler/färre");
        says("minskat", "anställda 2024 män andel ökat/minskat");
    }

    @Test
    void noChangeNeedsAWordOfItsOwn() {
        says("legat stilla", "sjukfrånvaro 2024 \"ökat/minskat/legat stilla\" mot 2022");
        says("oförändrad", "sjukfrånvaro 2024 högre/lägre/oförändrad inom 0,2");
        says("lägre", "sjukfrånvaro 2024 högre/lägre/oförändrad inom 0,1");
        says("oförändrad", "sjukfrånvaro 2024 högre/lägre/oförändrad inom 4 %");
        fails(
                "oförändrad: det är ingen skillnad (sjukfrånvaro 2024: 5,1 %, 2022: 5,1 %), och meningen har bara orden"
                        + " ökat/minskat | lägg till ett tredje ord: \"ökat/minskat/varit oförändrad\", eller skriv om meningen",
                "sjukfrånvaro 2024 ökat/minskat mot 2022");
        fails(
                "omvända-ord: \"minskat/ökat\" har ordet för en minskning först | skriv ökat/minskat",
                "sjukfrånvaro 2024 minskat/ökat");
    }

    @Test
    void aFigureIsComparedWithAnother() {
        says("högre än", "anställda 2024 kvinnor mot män \"högre än/lägre än\"");
        says("under", "sjukfrånvaro 2024 över/under mot mål_sjukfrånvaro 2024");
        says("över", "sjukfrånvaro 2023 över/under mot mål_sjukfrånvaro 2023");
        fails(
                "blandade-enheter: sjukfrånvaro 2023: 5,3 % och anställda 2023: 1 000 har olika enheter | jämför samma slags siffror",
                "sjukfrånvaro 2023 över/under mot anställda 2023");
    }

    @Test
    void theFirstIsNamedAsInASentence() {
        says("förskolan", "sjukfrånvaro 2024 högst");
        says("IT", "sjukfrånvaro 2023 avdelning lägst");
        says("skolan", "sjukfrånvaro 2024 differens lägst");
        says("förskolan och skolan", "sjukfrånvaro 2023 högst 2");
        says("kvinnor", "anställda 2024 högst");
        fails(
                "delad-plats: flera delar platsen: sjukfrånvaro: Skola 4,0 %, IT 4,0 %, Förskola 7,2 % | skriv meningen så att"
                        + " alla ryms",
                "sjukfrånvaro 2024 lägst");
    }

    @Test
    void whoHasNoFormInASentenceIsToldOf() {
        Sample bare = Sample.of("""
                tillbud:
                  enhet: antal
                  per: [avdelning]
                  i-text: {Skola: skolan}
                  värden: {Skola: 4, Förskola: 9}
                """);
        Diagnostics d = new Diagnostics();
        bare.statistics.text(written("tillbud högst"), d);
        assertEquals(
                "form-saknas: Förskola heter ingenting inne i en mening: i-text säger bara Skola | lägg till i serien"
                        + " tillbud: i-text: {Förskola: …}",
                fault(d));
    }

    @Test
    void aShareIsToldInWords() {
        says("drygt en fjärdedel", "anställda 2024 män andel bråk");
        says("drygt var fjärde", "anställda 2024 män andel var");
        says("knappt tre fjärdedelar", "anställda 2024 kvinnor andel bråk");
        fails(
                "okänt-bråk: 73,0 % är inget enkelt bråk | skriv andelen i procent, utan ordet var",
                "anställda 2024 kvinnor andel var");
        fails("okänt-bråk: 1 000 är ingen andel | lägg till andel, eller skriv talet", "anställda 2024 bråk");
    }

    @Test
    void theMembersOfADimensionAreCounted() {
        says("3", "sjukfrånvaro antal avdelning");
        says("tre", "sjukfrånvaro antal avdelning ord");
        says("Tre", "sjukfrånvaro antal avdelning Ord");
        says("Förskolan", "sjukfrånvaro 2024 Högst");
    }

    @Test
    void aClaimIsHeldToTheFigures() {
        holds(true, "sjukfrånvaro 2024 minskat");
        holds(false, "sjukfrånvaro 2024 ökat");
        holds(true, "sjukfrånvaro 2024 oförändrad mot 2022");
        holds(false, "sjukfrånvaro 2024 minskat mot 2022");
        holds(true, "sjukfrånvaro 2024 oförändrad inom 0,2");
        holds(true, "sjukfrånvaro 2024 Förskola högst");
        holds(false, "sjukfrånvaro 2024 Skola högst");
        holds(true, "sjukfrånvaro 2024 Skola lägst");
        holds(true, "sjukfrånvaro 2023 högst år");
        holds(true, "sjukfrånvaro 2023 Förskola, Skola högst");
        holds(false, "sjukfrånvaro 2023 Förskola, IT högst");
        holds(true, "sjukfrånvaro 2024 Skola minskat mest");
        holds(false, "sjukfrånvaro 2024 IT minskat mest");
        holds(true, "anställda 2024 kvinnor andel över 70 %");
        holds(true, "anställda 2024 kvinnor andel drygt två tredjedelar");
        holds(true, "anställda 2024 är 1 000");
        holds(false, "anställda 2024 är 1 001");
        holds(true, "anställda 2024 kvinnor fler än män");
        holds(
                true,
                "sjukfrånvaro 2024 lägre än mål_sjukfrånvaro 2024; sjukfrånvaro 2023 högre än mål_sjukfrånvaro 2023");
        holds(true, "sjukfrånvaro 2024 högst 5,5 %");
        holds(false, "sjukfrånvaro 2024 minst 5,5 %");
    }

    @Test
    void aClaimThatCannotBeReadIsTold() {
        Diagnostics d = new Diagnostics();
        sample.statistics.verdicts(written("sjukfrånvaro 2024"), d);
        sample.statistics.verdicts(written("anställda 2024 kvinnor över 70 %"), d);
        assertEquals("""
                okänt-påstående: det framgår inte vad som ska gälla | skriv till exempel minskat, högst, oförändrad, över 5 eller högre än och en serie
                blandade-enheter: anställda 2024 kvinnor: 730 är inte i % | lägg till andel, eller skriv ett tal""", fault(d));
    }
}
