package se.bilaga.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void writesEveryKindOfValue() {
        assertEquals(
                """
                {
                  "text": "å \\"x\\"\\n\\t\\\\\\u0000\\ud83d😀\\u202e",
                  "list": [
                    1,
                    true,
                    null
                  ],
                  "empty": [],
                  "none": {},
                  "there": 2
                }
                """,
                JsonWriter.text(JsonWriter.object(
                        "text", "å \"x\"\n\t\\\u0000\ud83d😀\u202e",
                        "list", Arrays.asList(1, true, null),
                        "empty", List.of(),
                        "none", Map.of(),
                        "left out", Optional.empty(),
                        "there", Optional.of(2))));
    }
}
