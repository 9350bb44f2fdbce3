package se.bilaga.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that Skatteverket gives as examples, or belong to nobody. */
class PersonalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "811218-9876, false",
        "19811218-9876, false",
        "8112189876, false",
        "198112189876, false",
        "811218+9876, false",
        "811218–9876, false",
        "811218 9876, false",
        "19811218 9876, false",
        "811218\u00a09876, false",
        "811218 - 9876, false",
        "811218 – 9876, false",
        "811218- 9876, false",
        "811218—9876, false",
        "811218\u20129876, false",
        "811218\u00ad9876, false",
        "811218\uff0d9876, false",
        "811218\\-9876, false",
        "1981-12-18-9876, false",
        "81 12 18-9876, false",
        "000229-1235, false",
        "20000229-1235, false",
        "701063-2391, true",
        "197010632391, true",
        "811278-9873, true"
    })
    void isFoundHoweverItIsWritten(String number, boolean coordination) {
        String text = "Anna (" + number + "), född";
        assertEquals(
                List.of(new PersonalNumber(6, 6 + number.length(), coordination)), PersonalNumber.in(text), number);
        String hidden = PersonalNumber.hidden(text);
        assertEquals("Anna (" + number.replaceAll("\\d", "•") + "), född", hidden);
        assertEquals(text.length(), hidden.length());
        assertEquals("•••• (", PersonalNumber.hiddenLine(text).substring(0, 6));
    }

    @Test
    void aWordMayStandBeforeIt() {
        assertEquals("s••••••••••: 3", PersonalNumber.hidden("s8112189876: 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "212000-0142", // an organisationsnummer: its third digit is at least 2
                "2120000142",
                "16212000-0142",
                "SE212000014201",
                "811218-9875", // the check figure is another
                "811232-9878", // no such day
                "811301-9874", // no such month
                "010229-1234", // neither 2001 nor 1901 had that day
                "20010229-1234",
                "811218-0008", // no birth has that number
                "178112189876", // no such century
                "1811218-98760",
                "12811218-9876",
                "811218-98761",
                "8112189876.5",
                "a8112189876f",
                "00811218-9876-4abc-8def-0123456789ab",
                "070-811 218 98",
                "811 218 9876",
                "81 12 18 9876",
                "c8112189876",
                "812 811218 9876", // numbers beside each other
                "201204 1311", // a month and what was counted in it
                "2012-04-11 1312", // a date and a time
                "2012-04-11-2013",
                "811218: 9876",
                "2025-08-11"
            })
    void anotherNumberIsNone(String text) {
        assertEquals(List.of(), PersonalNumber.in(text));
        assertEquals(text, PersonalNumber.hidden(text));
        assertEquals(text, PersonalNumber.hiddenLine(text));
    }
}
