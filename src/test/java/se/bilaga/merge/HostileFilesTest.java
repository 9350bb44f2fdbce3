package se.bilaga.merge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.bilaga.merge.read.UnreadableWord;
import se.bilaga.merge.read.WordFile;
import se.bilaga.office.OpcPackage;

/** Files that are made to harm end soon, with one line. */
class HostileFilesTest {
    private static final String PLAN = "plans/huddinge/kommunstyrelsen/2024.yaml";

    private static byte[] with(String body) throws IOException {
        OpcPackage file = OpcPackage.read(Merged.document(PLAN));
        String main = new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
        file.replace(
                "word/document.xml", main.replace("<w:body>", "<w:body>" + body).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private static void refused(byte[] file) {
        UnreadableWord refusal = assertThrows(UnreadableWord.class, () -> WordFile.read(file));
        assertFalse(
                refusal.explanation().sv().contains("\n"), refusal.explanation().sv());
    }

    @Test
    void whatUnpacksToMoreThanAPlanIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        refused(out.toByteArray());
    }

    @Test
    void moreParagraphsThanAPlanHasAreRefused() throws IOException {
        refused(with("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(20_000)));
        refused(with("<w:p/>".repeat(1_200_000)));
        refused(with("<w:p><w:r><w:t>" + "ord ".repeat(1_000_000) + "</w:t></w:r></w:p>"));
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() throws IOException {
        refused(with("<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000)));
    }

    @Test
    void manyNewParagraphsAreToldSoon() throws IOException {
        byte[] file = with("<w:p><w:r><w:t>Ett nytt stycke som ingen plan har.</w:t></w:r></w:p>".repeat(2_000));
        Merge merge = Merged.of(PLAN, file, false);
        assertTrue(merge.edits().size() > 0);
    }

    @Test
    void textThatIsNoOfficeFileIsRefused() {
        refused("hej".getBytes(StandardCharsets.UTF_8));
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    }
}
