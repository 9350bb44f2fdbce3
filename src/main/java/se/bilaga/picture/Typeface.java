package se.bilaga.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a drawing are set in: the document's own face, never one that happens to be on the machine.
 *
 * @param family {@code Source Sans Pro}
 * @param files its cuts, as TrueType
 */
public record Typeface(String family, List<Path> files) {
    private static final Set<Path> OFFERED = new HashSet<>();

    public Typeface {
        files = List.copyOf(files);
    }

    /** Makes the cuts known to the JDK, which keeps one list of faces for all. */
    void offer() {
        synchronized (OFFERED) {
            for (Path file : files) {
                if (OFFERED.add(file)) {
                    var unused =
                            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(face(file));
                }
            }
        }
    }

    private static Font face(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("no TrueType face: " + file, e);
        }
    }
}
