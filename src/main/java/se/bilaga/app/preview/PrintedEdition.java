package se.bilaga.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.pdf.PrintedPages;

/** A plan's latest document as pages, made when somebody looks at them. */
final class PrintedEdition {
    private byte @Nullable [] file;
    private int changedPage = 1;
    private int version = -1;

    /**
     * The file of the document's {@code wanted} version.
     *
     * @param pages makes it
     */
    synchronized byte[] file(int wanted, Supplier<byte[]> pages) {
        byte[] made = file;
        if (made == null || version != wanted) {
            byte[] before = made;
            made = pages.get();
            changedPage = before == null ? 1 : changed(before, made);
            file = made;
            version = wanted;
        }
        return made.clone();
    }

    /** The first page, from 1, that the latest file has otherwise than the one before. */
    synchronized int changedPage() {
        return changedPage;
    }

    private static int changed(byte[] before, byte[] now) {
        try {
            return PrintedPages.firstChanged(before, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
