package se.bilaga.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceWidthsTest {
    private static final String FONTS = "templates/fonts/";

    /** Another reader of such faces says the same of every character that a plan in Swedish may hold. */
    @ParameterizedTest
    @ValueSource(strings = {"SourceSansPro-Regular.ttf", "SourceSansPro-SemiBold.ttf", "SourceSansPro-Italic.ttf"})
    void everyCharacterIsAsWideAsInTheFile(String name) throws IOException {
        FaceWidths widths = FaceWidths.of(Path.of(FONTS + name));
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(new File(FONTS + name)))) {
            for (char c = ' '; c < 0x2300; c++) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                double expected = font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
                assertEquals(expected, widths.of(String.valueOf(c)), 1e-9, name + " " + (int) c);
            }
        }
    }

    @Test
    void whatIsNoFaceIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.ttf"), new byte[64]);
        assertThrows(IllegalArgumentException.class, () -> FaceWidths.of(file));
    }
}
