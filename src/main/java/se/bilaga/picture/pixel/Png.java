package se.bilaga.picture.pixel;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG file (ISO/IEC 15948) taken apart: only what its pixels need is kept, no texts, times, profiles or further
 * pictures of an animation.
 */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int HEADER = 13;
    private static final int AROUND = 12;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] header = {};
    private boolean ended;
    private Orientation orientation = Orientation.UPRIGHT;

    private Png(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    public static boolean is(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    public static Frame read(byte[] file) throws UnusablePicture {
        Png png = new Png(file);
        png.file.position(SIGNATURE.length);
        png.kept.writeBytes(SIGNATURE);
        while (!png.ended) {
            png.chunk();
        }
        ByteBuffer size = ByteBuffer.wrap(png.header);
        int width = size.getInt(0);
        int height = size.getInt(4);
        if (width <= 0 || height <= 0) {
            throw damaged();
        }
        return new Frame(
                "png", png.kept.toByteArray(), width, height, png.orientation, Frame.Inks.NONE, png.header[8] <= 8);
    }

    private static UnusablePicture cut() {
        return UnusablePicture.damaged(
                "bilden är avhuggen: PNG-filen slutar för tidigt", "the picture is cut: the PNG file ends too early");
    }

    static UnusablePicture damaged() {
        return UnusablePicture.damaged(
                "bilden är skadad: PNG-filens innehåll stämmer inte",
                "the picture is damaged: the content of the PNG file is not consistent");
    }

    private void chunk() throws UnusablePicture {
        if (file.remaining() < AROUND) {
            throw cut();
        }
        int length = file.getInt(file.position());
        if (length < 0 || length > file.remaining() - AROUND) {
            throw cut();
        }
        byte[] chunk = new byte[length + AROUND];
        file.get(chunk);
        String kind = new String(chunk, 4, 4, StandardCharsets.ISO_8859_1);
        if (KEPT.contains(kind)) {
            checkSum(chunk);
            kept.writeBytes(chunk);
        }
        content(kind, Arrays.copyOfRange(chunk, 8, 8 + length));
    }

    private static void checkSum(byte[] chunk) throws UnusablePicture {
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, chunk.length - 8);
        if ((int) sum.getValue() != ByteBuffer.wrap(chunk).getInt(chunk.length - 4)) {
            throw damaged();
        }
    }

    private void content(String kind, byte[] content) throws UnusablePicture {
        if (kind.equals("IHDR") == (header.length > 0) || (kind.equals("IHDR") && content.length != HEADER)) {
            throw damaged(); // the header is the first chunk, and there is one
        }
        switch (kind) {
            case "IHDR" -> header = content;
            case "eXIf" -> orientation = Orientation.of(content);
            case "IEND" -> ended = true;
            default -> {} // pixels and palettes are the decoder's
        }
    }
}
