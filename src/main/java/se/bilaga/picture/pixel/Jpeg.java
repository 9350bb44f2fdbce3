package se.bilaga.picture.pixel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG file (ITU-T T.81) taken apart: only what its pixels need is kept, so that no fill bytes, stray bytes, small
 * copies, colour profiles, places or names of cameras come along.
 */
public final class Jpeg {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int LAST_RESTART = 0xd7;
    private static final int MOST_SCANS = 100;
    private static final byte[] EXIF_HEAD = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;
    private int scans;
    private int[] frame = {};
    private boolean jfif;
    private int adobeTransform = -1;
    private Orientation orientation = Orientation.UPRIGHT;

    private Jpeg(byte[] file) {
        this.file = file;
    }

    public static boolean is(byte[] file) {
        return file.length > 2 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == START;
    }

    public static Frame read(byte[] file) throws UnusablePicture {
        Jpeg jpeg = new Jpeg(file);
        jpeg.marker(START);
        int kind = jpeg.nextMarker();
        while (kind != END) {
            jpeg.segment(kind);
            kind = jpeg.nextMarker();
        }
        jpeg.marker(END);
        if (jpeg.frame.length == 0 || jpeg.scans == 0) {
            throw cut();
        }
        return jpeg.frame();
    }

    private static UnusablePicture cut() {
        return UnusablePicture.damaged(
                "bilden är avhuggen: JPEG-filen slutar för tidigt", "the picture is cut: the JPEG file ends too early");
    }

    private Frame frame() {
        int channels = frame[2];
        boolean colours = channels == 1 || (channels == 3 && (adobeTransform == 1 || (adobeTransform < 0 && jfif)));
        Frame.Inks inks = channels < 4
                ? Frame.Inks.NONE
                : adobeTransform == 2
                        ? Frame.Inks.YCCK
                        : adobeTransform < 0 ? Frame.Inks.CMYK : Frame.Inks.INVERTED_CMYK;
        return new Frame("jpeg", kept.toByteArray(), frame[0], frame[1], orientation, inks, colours);
    }

    private void marker(int kind) {
        kept.write(0xff);
        kept.write(kind);
    }

    /** Passes by what stands before a marker: any number of fill bytes, and bytes that belong to nothing. */
    private int nextMarker() {
        while (at + 1 < file.length) {
            int kind = file[at + 1] & 0xff;
            if ((file[at] & 0xff) == 0xff && kind != 0 && kind != 0xff) {
                at += 2;
                return kind;
            }
            at++;
        }
        return END; // whether anything is missing then, the decoder finds out
    }

    private void segment(int kind) throws UnusablePicture {
        if (isRestart(kind) || kind == 1 || kind == START) {
            return;
        }
        int length = at + 1 < file.length ? pair(file, at) : 0;
        if (length < 2 || at + length > file.length) {
            throw cut();
        }
        byte[] content = Arrays.copyOfRange(file, at + 2, at + length);
        read(kind, content);
        if (isKept(kind, content)) {
            marker(kind);
            kept.write(file, at, length);
        }
        at += length;
        if (kind == SCAN) {
            scan();
        }
    }

    private boolean isKept(int kind, byte[] content) {
        boolean application = kind >= JFIF && kind <= 0xef;
        boolean comment = kind >= 0xf0;
        return kind == ADOBE ? adobeTransform >= 0 && content.length >= 12 : !application && !comment;
    }

    private void read(int kind, byte[] content) throws UnusablePicture {
        if (isFrame(kind)) {
            frame(kind, content);
        } else if (kind == JFIF && startsWith(content, "JFIF\0".getBytes(StandardCharsets.ISO_8859_1))) {
            jfif = true;
        } else if (kind == ADOBE && content.length >= 12 && content[0] == 'A' && content[1] == 'd') {
            adobeTransform = content[11] & 0xff;
        } else if (kind == EXIF && startsWith(content, EXIF_HEAD)) {
            orientation = Orientation.of(Arrays.copyOfRange(content, EXIF_HEAD.length, content.length));
        }
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    /** C0 to CF but for C4, C8 and CC. */
    private static boolean isFrame(int kind) {
        return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
    }

    /** Baseline, extended and progressive with Huffman's codes and eight bits: what decoders have. */
    private void frame(int kind, byte[] content) throws UnusablePicture {
        int channels = content.length < 6 ? 0 : content[5] & 0xff;
        if (kind > 0xc2 || content.length < 6 + 3 * channels || content[0] != 8 || channels == 2 || channels > 4) {
            throw UnusablePicture.unread(
                    "bilden är en ovanlig sorts JPEG som inte kan läsas",
                    "the picture is an unusual kind of JPEG that cannot be read");
        }
        int height = pair(content, 1);
        int width = pair(content, 3);
        frame = new int[] {width, height, channels};
        if (channels == 3 && content[6] == 1 && content[9] == 2 && content[12] == 3) {
            jfif = true; // the numbers of JFIF's components mean its colours too
        }
    }

    /** The coded pixels, to the next marker that is none of their own. */
    private void scan() throws UnusablePicture {
        if (++scans > MOST_SCANS) {
            throw UnusablePicture.damaged("bilden har för många lager", "the picture has too many scans");
        }
        int from = at;
        while (at < file.length && !isEnd()) {
            at++;
        }
        kept.write(file, from, at - from);
    }

    private boolean isEnd() {
        if ((file[at] & 0xff) != 0xff) {
            return false;
        }
        int next = at + 1;
        while (next < file.length && (file[next] & 0xff) == 0xff) {
            next++; // fill
        }
        int kind = next < file.length ? file[next] & 0xff : END;
        return kind != 0 && !isRestart(kind);
    }

    private static boolean isRestart(int kind) {
        return kind >= 0xd0 && kind <= LAST_RESTART;
    }

    private static int pair(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }
}
