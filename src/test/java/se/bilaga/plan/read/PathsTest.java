package se.bilaga.plan.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.source.diagnostic.Diagnostics;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/con/skolan/2026.yaml",
                "plans/ekby/skolan/AUX.yaml",
                "plans/ekby/nul.2026.yaml",
                "plans/ekby/lpt1",
                "plans/ekby/COM¹.csv",
                "plans/ekby/skolan\t/2026.yaml",
                "plans/ekby/20\u001b[2J26.yaml",
                "plans/ekby/20\u202e26.yaml",
                "plans/ekby/f\ufffdrskolan/2026.yaml"
            })
    void aNameThatNotEverySystemHasIsAFault(String path) {
        Diagnostics found = new Diagnostics();
        assertEquals(Optional.empty(), PlanReading.read(any -> Optional.of(new byte[0]), path, found));
        assertEquals("otillåtet-namn", found.all().get(0).rule());
        assertTrue(found.all().get(0).message().sv().chars().noneMatch(Character::isISOControl));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/contact/konsult/2026.yaml",
                "plans/a u\u0308 x/å/ö (1).yaml",
                "plans/ekby/com/lpt10.csv",
                "con_/auxo"
            })
    void otherNamesAreNone(String path) {
        assertEquals(Optional.empty(), Paths.fault(path));
    }
}
