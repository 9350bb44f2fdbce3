package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.output.pdf.VeraPdf;

/** Every plan of the repository, as it is sent to its board. */
class PublishedPlansTest {

    static List<String> plans() throws IOException {
        return Flow.plans();
    }

    /** ISO 14289-1 (PDF/UA-1) and ISO 19005-2 level A. */
    @ParameterizedTest
    @MethodSource("plans")
    void pdfIsAccessibleAndArchivable(String plan) throws IOException {
        byte[] pdf = Flow.write(new PdfFormat(), Flow.page(plan, UnaryOperator.identity()));
        assertEquals(List.of(), VeraPdf.faults(pdf));
    }
}
