package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "huddinge"})
    void sameBytesEveryTime(String look) throws IOException {
        byte[] docx = SamplePages.docx(SamplePages.page("plan", look));
        Files.createDirectories(Path.of("target/word"));
        Files.write(Path.of("target/word/plan-" + look + ".docx"), docx);
        assertArrayEquals(docx, SamplePages.docx(SamplePages.page("plan", look)));
    }
}
