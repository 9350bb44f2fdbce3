package se.bilaga.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.plan.value.Period;
import se.bilaga.statistics.cube.TimeKey;

class FiguresTest {
    private static final String SECTION = "avsnitt:\n  - {rubrik: A, text: T}\n";

    @Test
    void thereIsRoomForTheNewYearWhereverTimesStand() {
        Rolled rolled = Rolled.of("""
                statistik:
                  a:
                    enhet: antal
                    per: [månad, kön]
                    värden:
                      # senast
                      2024-10:
                        kvinnor: 1
                        män: {värde: 2, not: N}
                      2023-10: {kvinnor: 1, män: 2}
                  b:
                    enhet: antal
                    per: [kön, år]
                    värden:
                      kvinnor:
                        2023: 1
                        2024: 2
                      män: {2023: 1, 2024: 2}
                  c:
                    enhet: antal
                    per: [år]
                    värden: {2024: 3}
                """ + SECTION);
        assertTrue(rolled.has("""
                    värden:
                      # 2025-10:
                      #   kvinnor: ..
                      #   män: ..
                      # senast
                      2024-10:
                """), rolled.text());
        assertTrue(rolled.has("""
                      kvinnor:
                        2023: 1
                        2024: 2
                        # 2025: ..
                      # män: {2025: ..}
                      män: {2023: 1, 2024: 2}
                """), rolled.text());
        assertTrue(rolled.has("    # värden: {2025: ..}\n    värden: {2024: 3}\n"), rolled.text());
    }

    @Test
    void whatTheAuthorGetsRoomForCanBeWrittenThere() {
        String rolled = Rolled.of("""
                statistik:
                  a:
                    enhet: procent
                    per: [period, kön]
                    värden:
                      R12 2024-12: {kvinnor: 1.5, män: 2}
                """ + SECTION).text();
        assertTrue(rolled.contains("      # R12 2025-12: {kvinnor: .., män: ..}\n"), rolled);
        Rolled.read("plans/ekby/skolan/2026-2028.yaml", rolled.replace("# R12", "R12"));
    }

    @Test
    void roomThatNobodyUsedIsNotMadeTwice() {
        String keys = "statistik:\n  a:\n    enhet: antal\n    per: [år]\n    värden:\n      2024: 1\n" + SECTION;
        String once = Rolled.of(keys).text();
        String twice = Rolled.whole(once, new Period(2027, 2029)).text();
        assertEquals(1, once.split("# 2025: ..", -1).length - 1);
        assertEquals(1, twice.split("# 2025: ..", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025",
        "2024-10, 2025-10",
        "2024-10-31, 2025-10-31",
        "Q1 2025, Q1 2026",
        "R12 2024-12, R12 2025-12",
        "2024/2025, 2025/2026",
        "2024/25, 2025/26",
        "2025-2027, 2026-2028",
        "oktober 2024, oktober 2025"
    })
    void aTimeIsWantedAYearLater(String latest, String wanted) {
        Shift shift = new Shift(new Period(2025, 2027), new Period(2026, 2028));
        assertEquals(List.of(wanted), shift.wanted(latest, TimeKey.parse(latest).orElseThrow()));
    }

    @Test
    void yearsBetweenAreWantedToo() {
        Shift shift = new Shift(new Period(2023, 2025), new Period(2025, 2027));
        assertEquals(
                List.of("2024", "2023"),
                shift.wanted("2022", TimeKey.parse("2022").orElseThrow()));
        assertEquals(
                List.of("2025-2027"),
                shift.wanted("2023-2025", TimeKey.parse("2023-2025").orElseThrow()));
        assertEquals(new Period(2023, 2024), shift.followedUp());
    }

    @Test
    void thePlanThatFollowsBeginsLater() {
        assertEquals(new Period(2026, 2028), new Period(2025, 2027).next());
        assertThrows(IllegalArgumentException.class, () -> new Shift(new Period(2025, 2027), new Period(2025, 2028)));
    }

    @Test
    void theAuthorIsToldWhatIsLeft() {
        Rolled rolled = Rolled.of("""
                bilaga: 7
                statistik:
                  a: {enhet: antal, per: [år], värden: {2024: 3, 2023: 2}}
                  b: {enhet: antal, per: [kön], värden: {kvinnor: 3, män: 2}}
                  c: {enhet: antal, beräkna: a + a}
                aktiviteter:
                  - område: utveckla
                    aktiviteter:
                      - {aktivitet: A, måldatum: 2025}
                      - {aktivitet: B, måldatum: 2025-2027}
                avsnitt:
                  - rubrik: Planen 2025–2027
                    text: |
                      År 2024 var det {{a 2024}}.
                """);
        assertEquals(
                List.of(
                        "skriv bilaga, diarienummer [4][]",
                        "fyll i siffror i serierna [][a: 2025]",
                        "se över serierna som inte är ordnade efter tid [][b]",
                        "flytta datum före 2026, eller ta bort det som är klart: 1 kvar [13][]",
                        "skriv status för varje uppföljd aktivitet och vad det blev av den: 2 kvar [22, 27][]",
                        "byt tid i hänvisningar och urval när siffrorna är inne [32][]",
                        "skriv om det som berättar om den förra planens år [30, 32][]"),
                rolled.left());
    }
}
