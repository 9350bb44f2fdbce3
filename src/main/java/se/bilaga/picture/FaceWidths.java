package se.bilaga.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide the characters of a TrueType face are: {@code FaceWidths.of(path).of("12")} is 0.994 in ems.
 *
 * <p>What the tables head, hhea, hmtx and cmap say (OpenType 1.9); each file is read once, until it is forgotten.
 */
public final class FaceWidths {
    private static final Map<Path, FaceWidths> READ = new ConcurrentHashMap<>();
    private static final int SEGMENTS = 4;
    private static final int UNKNOWN = 0;

    private final ByteBuffer file;
    private final int unitsPerEm;
    private final int longMetrics;
    private final int metrics;
    private final int characters;
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    private FaceWidths(ByteBuffer file) {
        this.file = file;
        this.unitsPerEm = u16(table("head") + 18);
        this.longMetrics = u16(table("hhea") + 34);
        this.metrics = table("hmtx");
        this.characters = characters(table("cmap"));
    }

    /** The widths of a file; throws when it is no TrueType face of Unicode. */
    public static FaceWidths of(Path file) {
        return READ.computeIfAbsent(file, path -> {
            try {
                return new FaceWidths(ByteBuffer.wrap(Files.readAllBytes(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads files again when they are next asked for: one of them has changed. */
    public static void forget() {
        READ.clear();
    }

    /** In ems, without kerning; a character that the face lacks is as wide as the sign that stands for it. */
    public double of(String text) {
        return text.chars().mapToDouble(this::advance).sum();
    }

    private double advance(int character) {
        return advances.computeIfAbsent(character, c -> {
            int glyph = Math.min(glyph(c), longMetrics - 1);
            return u16(metrics + 4 * glyph) / (double) unitsPerEm;
        });
    }

    private int u16(int at) {
        return file.getShort(at) & 0xffff;
    }

    private int table(String name) {
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            boolean same = true;
            for (int c = 0; c < SEGMENTS; c++) {
                same &= file.get(entry + c) == name.charAt(c);
            }
            if (same) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("no table " + name + " in the face");
    }

    /** Where the segments of the characters in Unicode's first plane are: a subtable of format 4. */
    private int characters(int cmap) {
        for (int i = 0; i < u16(cmap + 2); i++) {
            int subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            if (u16(subtable) == SEGMENTS) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("no characters of Unicode in the face");
    }

    private int glyph(int character) {
        int doubled = u16(characters + 6);
        int ends = characters + 14;
        int starts = ends + doubled + 2;
        for (int i = 0; i < doubled; i += 2) {
            if (character <= u16(ends + i)) {
                int start = u16(starts + i);
                return character < start ? UNKNOWN : glyph(character, start, starts + doubled + i, doubled);
            }
        }
        return UNKNOWN;
    }

    private int glyph(int character, int start, int delta, int doubled) {
        int offset = u16(delta + doubled);
        if (offset == 0) {
            return character + u16(delta) & 0xffff;
        }
        int glyph = u16(delta + doubled + offset + 2 * (character - start));
        return glyph == UNKNOWN ? UNKNOWN : glyph + u16(delta) & 0xffff;
    }
}
