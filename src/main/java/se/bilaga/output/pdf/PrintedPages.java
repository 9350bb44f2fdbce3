package se.bilaga.output.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of two editions of a PDF file, set against each other. */
public final class PrintedPages {
    private PrintedPages() {}

    /** The first page, from 1, on which anything else is drawn than before; 1 where nothing has changed. */
    public static int firstChanged(byte[] before, byte[] now) throws IOException {
        try (PDDocument old = Loader.loadPDF(before);
                PDDocument recent = Loader.loadPDF(now)) {
            int both = Math.min(old.getNumberOfPages(), recent.getNumberOfPages());
            for (int i = 0; i < both; i++) {
                if (!Arrays.equals(drawn(old, i), drawn(recent, i))) {
                    return i + 1;
                }
            }
            return recent.getNumberOfPages() > both ? both + 1 : 1;
        }
    }

    private static byte[] drawn(PDDocument file, int page) throws IOException {
        try (var contents = file.getPage(page).getContents()) {
            return contents.readAllBytes();
        }
    }
}
