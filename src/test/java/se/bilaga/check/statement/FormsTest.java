package se.bilaga.check.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
    @ParameterizedTest
    @CsvSource({
        "kvinnor, kvinnornas",
        "kvinna, kvinnor",
        "sjukfrånvaro, sjukfrånvaron",
        "chef, cheferna",
        "anställda, anställdas",
        "andel, andelen",
        "medelålder, medelåldern",
        "förskola, förskolorna"
    })
    void formsOfOneWord(String one, String other) {
        assertTrue(Forms.same(one, other));
        assertTrue(Forms.same(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "chef, chefskap",
        "anställda, tillsvidareanställda",
        "lärare, lär",
        "sjukfrånvaro, sjukskrivning",
        "anställd, anställt arbete",
        "andel, andra"
    })
    void differentWords(String one, String other) {
        assertFalse(Forms.same(one, other));
        assertFalse(Forms.same(other, one));
    }
}
