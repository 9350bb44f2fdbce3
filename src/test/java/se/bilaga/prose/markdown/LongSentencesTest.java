package se.bilaga.prose.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** What is longer than any sentence is read in pieces, so that no reader of sentences looks at all of it for each word. */
class LongSentencesTest {
    private static Reading read(String written) {
        SourceFile file = new SourceFile("a.yaml", written);
        return Reading.of(ProseText.plain(new Text(written, new Span(file, 0, written.length()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 ", "8,1 procent ", "x"})
    void areCutAtBlanks(String word) {
        String written = word.repeat(19_000 / word.length()).strip();
        Reading reading = read(written);
        assertTrue(reading.sentences().stream().allMatch(part -> part.to() - part.from() <= 1000));
        assertEquals(
                written.replace(" ", ""),
                Stream.concat(reading.sentences().stream(), reading.unread().stream())
                        .map(reading::part)
                        .collect(Collectors.joining())
                        .replace(" ", ""));
    }

    @Test
    void haveABeginningThatIsReadAndARestThatIsNot() {
        Reading reading = read("12 ".repeat(1000) + "slut. Två.");
        assertEquals(5, reading.sentences().size());
        assertEquals("Två.", reading.part(reading.sentences().get(4)));
        assertTrue(reading.part(reading.unread().get(0)).endsWith("slut."));
        assertEquals(List.of(), read("12 ".repeat(100) + "slut. Två.").unread());
    }

    @Test
    void onlyWhatNobodyWritesIsCut() {
        assertEquals(
                2, read("Ett " + "ord ".repeat(200) + "slut. Två.").sentences().size());
    }
}
