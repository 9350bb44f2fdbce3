package se.bilaga.plan.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.plan.requirement.Condition.Kind;
import se.bilaga.source.bind.BadValue;

class ConditionTest {

    @Test
    void aCallHasWordsWithAlternatives() {
        Condition condition = Condition.parse(" serie(Sjukfrånvaro, 60 dagar | lång) ");
        assertEquals(Kind.SERIES, condition.kind());
        assertEquals(List.of(List.of("sjukfrånvaro"), List.of("60 dagar", "lång")), condition.words());
        assertEquals("serie(Sjukfrånvaro, 60 dagar | lång)", condition.written());
    }

    @Test
    void andBindsTighterThanOr() {
        Condition condition = Condition.parse("text(a) och text(b) eller (text(c) eller text(d)) och fält(risker)");
        assertEquals(Kind.ANY, condition.kind());
        assertEquals(
                List.of(Kind.ALL, Kind.ALL),
                condition.parts().stream().map(Condition::kind).toList());
        assertEquals(Kind.ANY, condition.parts().get(1).parts().get(0).kind());
        assertEquals("text(a) och text(b)", condition.parts().get(0).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "text(a; uttrycket går inte att läsa vid \"text(a\"",
                "text(a) och; uttrycket slutar för tidigt",
                "text(a) text(b); uttrycket går inte att läsa vid \"text(b)\"",
                "(text(a); uttrycket slutar för tidigt",
                "text(a, ); ett ord saknas i (a, )",
                "serien(a); \"serien(…)\" går inte att fråga efter",
                "fält(risk); det finns inget fält \"risk\"",
                "'' ; uttrycket slutar för tidigt"
            })
    void aFaultSaysWhatAndWhere(String written, String said) {
        BadValue fault = assertThrows(BadValue.class, () -> Condition.parse(written));
        assertEquals(said, fault.what().sv());
    }
}
