package se.bilaga.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private static Counterparts of(List<String> before, List<String> now) {
        Matching<String> matching = Matching.of(before, now, text -> new Traits(null, text, List.of()));
        Counterparts counterparts = new Counterparts();
        counterparts.add(matching, text -> text, text -> text);
        return counterparts;
    }

    private static Set<String> keys(String... texts) {
        return Counterparts.keys(Set.of(texts));
    }

    private final Counterparts counterparts = of(
            List.of("Fadder åt nyanställda!", "Lönerna kartläggs", "Enkäten görs varje vår"),
            List.of("Fadder åt alla nyanställda", "Lönerna kartläggs", "Lokalerna byggs om"));

    @Test
    void signsAndCapitalsAreNoPartOfAName() {
        assertEquals(Set.of("fadder åt nyanställda"), keys("Fadder – åt  nyanställda!"));
    }

    @Test
    void countsTheThingsThatBothName() {
        Set<String> before = keys("Fadder åt nyanställda", "Lönerna kartläggs", "Enkäten görs varje vår", "Annat");
        assertEquals(2, counterparts.shared(before, keys("Fadder åt alla nyanställda", "Lönerna kartläggs")));
        assertEquals(1, counterparts.shared(before, keys("Lönerna kartläggs", "Lokalerna byggs om")));
        assertEquals(0, counterparts.shared(keys("Enkäten görs varje vår"), keys("Lokalerna byggs om", "")));
    }

    @Test
    void knowsWhichPlanHasAThing() {
        assertTrue(counterparts.knowsBefore(keys("Annat", "Enkäten görs varje vår")));
        assertFalse(counterparts.knowsBefore(keys("Lokalerna byggs om")));
        assertTrue(counterparts.knowsNow(keys("Annat", "Lokalerna byggs om")));
        assertFalse(counterparts.knowsNow(keys("Enkäten görs varje vår")));
        assertFalse(counterparts.knowsBefore(keys("Annat")));
    }
}
