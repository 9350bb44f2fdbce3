package se.bilaga.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong in a file, as PDF/UA-1 and as PDF/A-2a. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Each fault once, as {@code 7.1-3: Content is neither marked as Artifact nor tagged …}; empty for a valid file. */
    public static List<String> faults(byte[] pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            faults.addAll(faults(pdf, flavour));
        }
        return faults.stream().distinct().toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream().map(VeraPdf::text).toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }

    private static String text(TestAssertion fault) {
        return fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + ": " + fault.getMessage() + " "
                + fault.getErrorMessage();
    }
}
