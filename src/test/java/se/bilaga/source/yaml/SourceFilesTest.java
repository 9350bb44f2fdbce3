package se.bilaga.source.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;

class SourceFilesTest {

    private static String text(byte[] bytes) {
        Diagnostics d = new Diagnostics();
        Optional<SourceFile> file = SourceFiles.decode("a", bytes, d);
        assertEquals(List.of(), d.all());
        return file.orElseThrow().text();
    }

    private static List<String> faults(byte[] bytes) {
        Diagnostics d = new Diagnostics();
        assertTrue(SourceFiles.decode("a", bytes, d).isEmpty());
        return d.all().stream()
                .map(x -> x.at().line() + ":" + x.at().column() + " " + x.rule() + " "
                        + x.message().sv())
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theSameTextHoweverItWasSaved() {
        assertEquals("å: 1\nb\nc", text(utf8("\ufeffa\u030a: 1\r\nb\rc")));
    }

    @Test
    void anEmptyFileIsAText() {
        assertEquals("", text(new byte[0]));
    }

    @Test
    void latin1IsExplainedAtItsFirstLetter() {
        assertEquals(
                List.of(
                        "2:2 teckenkodning filen är inte sparad som UTF-8: byte E5, troligen \"å\" i Windows-1252 (Latin-1)"),
                faults("a: 1\r\nnå: 2".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void aCutOffCharacterIsExplained() {
        assertEquals(
                List.of(
                        "1:4 teckenkodning filen är inte sparad som UTF-8: byte C3, troligen \"Ã\" i Windows-1252 (Latin-1)"),
                faults(new byte[] {'a', ':', ' ', (byte) 0xc3}));
    }

    @Test
    void utf16IsExplained() {
        List<String> expected = List.of("1:1 teckenkodning filen är sparad som UTF-16, inte UTF-8");
        assertEquals(expected, faults("a: 1\n".getBytes(StandardCharsets.UTF_16)));
        assertEquals(expected, faults("a: 1\n".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(expected, faults("a: 1\n".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void anLfsPointerIsExplained() {
        assertEquals(
                List.of("1:1 git-lfs filen är en pekare till Git LFS, inte själva innehållet"),
                faults(utf8("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")));
    }

    @Test
    void everyConflictIsExplained() {
        String conflict = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> gren\n";
        assertEquals(
                List.of(
                        "1:1 git-konflikt här står ett märke av en olöst konflikt: två versioner av samma rader",
                        "6:1 git-konflikt här står ett märke av en olöst konflikt: två versioner av samma rader"),
                faults(utf8(conflict + conflict)));
    }

    @Test
    void hiddenCharactersAreNamed() {
        assertEquals(
                List.of(
                        "1:2 otillåtet-tecken här står ett osynligt tecken som vänder texten: U+202E RIGHT-TO-LEFT OVERRIDE",
                        "1:4 otillåtet-tecken här står ett osynligt tecken: U+200B ZERO WIDTH SPACE",
                        "2:1 otillåtet-tecken här står ett styrtecken: U+001B ESCAPE",
                        "2:2 otillåtet-tecken här står en osynlig radbrytning: U+2028 LINE SEPARATOR",
                        "2:3 otillåtet-tecken här står ett förlorat tecken: U+FFFD REPLACEMENT CHARACTER",
                        "2:4 otillåtet-tecken här står ett osynligt tecken: U+FEFF ZERO WIDTH NO-BREAK SPACE"),
                faults(utf8("a\u202eb\u200b\n\u001b\u2028\ufffd\ufeff")));
    }

    @Test
    void personsAreFoundAndNothingElseIsSaidOfTheirFile() {
        assertEquals(
                List.of(
                        "1:7 personnummer här står ett personnummer",
                        "3:3 personnummer här står ett samordningsnummer"),
                faults(utf8("Anna: 811218-9876 # och\na: 212000-0142\n- 701063-2391")));
    }

    @Test
    void textThatWasEncodedTwiceIsFound() {
        assertEquals(
                List.of("1:3 dubbelkodad-text \"Ã¥\" är troligen \"å\", som har sparats i fel teckenkodning;"
                        + " det finns 5 sådana i filen"),
                faults(utf8("g Ã¥ng: Ã–rebro â€“ Â§ 4\nb: hÃ¤st")));
        String other = "A–Å–Ö: ”FÖRÖ” Ântligen SÃO â ö€";
        assertEquals(other, text(utf8(other)));
    }

    @Test
    void softHyphensTabsAndEmojiMayStand() {
        String text = "a\u00adb\t\u00a0😀";
        assertEquals(text, text(utf8(text)));
    }

    @Test
    void moreThanAMegabyteIsRefused() {
        assertEquals("", text(new byte[0]));
        assertEquals(1 << 20, text(utf8("x".repeat(1 << 20))).length());
        assertEquals(
                List.of("1:1 för-stor-fil filen är 1025 kB; gränsen är 1024 kB"),
                faults(utf8("x".repeat((1 << 20) + 1))));
    }

    @Test
    void linesAndColumns() {
        SourceFile file = new SourceFile("a", "ab\n\ncd");
        assertEquals(List.of(1, 1, 1, 2, 3, 3, 3), offsets().map(file::line).toList());
        assertEquals(List.of(1, 2, 3, 1, 1, 2, 3), offsets().map(file::column).toList());
        assertEquals(
                List.of("", "ab", "", "cd", ""),
                List.of(0, 1, 2, 3, 4).stream().map(file::lineText).toList());
        assertEquals(3, file.line(99));
    }

    private static Stream<Integer> offsets() {
        return IntStream.range(0, 7).boxed();
    }
}
