package se.bilaga.output.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.output.SamplePages;
import se.bilaga.page.Page;

class PdfFormatTest {
    @Test
    void aWholePlanIsValid() throws IOException {
        assertEquals(List.of(), VeraPdf.faults(write(SamplePages.of("plan"))));
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(SamplePages.of("plan")), write(SamplePages.of("plan")));
    }

    static byte[] write(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(page, out);
        return out.toByteArray();
    }
}
