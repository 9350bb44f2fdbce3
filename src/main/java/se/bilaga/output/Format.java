package se.bilaga.output;

import java.io.IOException;
import java.io.OutputStream;
import se.bilaga.page.Page;

/** A file format that a page can be written in. */
public interface Format {

    /** Writes the whole file; the same page gives the same bytes. */
    void write(Page page, OutputStream out) throws IOException;
}
