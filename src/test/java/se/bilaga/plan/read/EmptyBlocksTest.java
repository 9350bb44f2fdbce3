package se.bilaga.plan.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.source.diagnostic.Diagnostics;

/** A block that would print nothing says so. */
class EmptyBlocksTest {
    private static final String ORGANISATION =
            "namn: Ekby\nutseende: huddinge\nförkortningar: {APT: möte}\nområden: {utveckla: Utveckla, behålla: Behålla}\n";
    private static final String DATA = """
            aktiviteter: [{område: utveckla, aktiviteter: [aktivitet: Utbilda chefer]}]
            uppföljning: {aktiviteter: [{område: utveckla, text: Klart.}]}
            risker: [{id: brist, risk: Brist, nivå: 4}]
            mål: [{id: heltid, mål: Fler på heltid}]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aktiviteter: {}",
                "uppföljning: {}",
                "risker: {}",
                "risker: {från: uppföljningen}",
                "mål: {}",
                "checklista: {frågor: []}",
                "process: {steg: []}",
                "beslutsförslag: {förslag: []}",
                "förkortningar: {}",
                "fritabell: {kolumner: [rubrik: A, rubrik: B], rader: []}"
            })
    void isAnErrorAtTheBlock(String block) {
        assertEquals(List.of("tomt-innehåll:7"), rules("{" + block + "}", ""));
    }

    @Test
    void anAreaWithNothingInItIsEmptyToo() {
        assertEquals(List.of("tomt-innehåll:11"), rules("{aktiviteter: {områden: behålla}}", DATA));
        assertEquals(List.of("tomt-innehåll:11"), rules("{uppföljning: {områden: behålla}}", DATA));
        assertEquals(List.of("okänt-område:11"), rules("{aktiviteter: {områden: finns-inte}}", DATA));
    }

    @Test
    void anUnknownNameIsTheOnlyFault() {
        assertEquals(List.of("okänd-förkortning:11"), rules("{förkortningar: [APTT]}", DATA));
        String misspelt = DATA.replace("område: utveckla", "område: utvekla");
        assertEquals(
                List.of("okänt-område:4", "okänt-område:5"), rules("{aktiviteter: {områden: utveckla}}", misspelt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "förkortningar: [APT]",
                "aktiviteter: {}",
                "uppföljning: {områden: utveckla}",
                "risker: {}",
                "mål: {urval: heltid}",
                "process: {steg: [steg: Börja]}"
            })
    void whatHasContentIsNot(String block) {
        assertEquals(List.of(), rules("{" + block + "}", DATA));
    }

    /** The rules of the faults and their lines. */
    private static List<String> rules(String block, String data) {
        String plan = "dokument: kompetensförsörjningsplan\nförvaltning: Skolan\nperiod: 2026-2028\n" + data
                + "avsnitt:\n  - rubrik: Här\n    innehåll:\n      - " + block + "\n";
        Diagnostics found = new Diagnostics();
        PlanReading.read(
                path -> Optional.of(
                        (path.endsWith("organisation.yaml") ? ORGANISATION : plan).getBytes(StandardCharsets.UTF_8)),
                "plans/ekby/skolan/2026-2028.yaml",
                found);
        return found.all().stream()
                .map(one -> one.rule() + ":" + one.at().line())
                .toList();
    }
}
