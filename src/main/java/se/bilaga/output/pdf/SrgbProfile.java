package se.bilaga.output.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sRGB colour space as an ICC profile, version 2, made here so that every machine gives the same bytes. */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 256;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = tags();
        int directory = HEADER + 4 + 12 * tags.size();
        List<byte[]> bodies = new ArrayList<>(tags.values());
        int size = directory + bodies.stream().mapToInt(b -> b.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.putInt(tags.size());
        int at = directory;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        bodies.forEach(profile::put);
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000);
        profile.put(ascii("mntrRGB XYZ "));
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        profile.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        profile.put(ascii("acsp"));
        profile.position(68);
        xyz(profile, 0.9642, 1.0, 0.8249);
        profile.position(HEADER);
    }

    private static Map<String, byte[]> tags() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", point(0.9505, 1.0, 1.0891));
        tags.put("rXYZ", point(0.4360, 0.2225, 0.0139));
        tags.put("gXYZ", point(0.3851, 0.7169, 0.0971));
        tags.put("bXYZ", point(0.1431, 0.0606, 0.7141));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return tags;
    }

    private static byte[] description(String text) {
        // The name, then empty names in Unicode and for the Macintosh, then padding to a multiple of four.
        int size = 12 + text.length() + 1 + 8 + 3 + 67;
        ByteBuffer tag = ByteBuffer.allocate((size + 3) / 4 * 4);
        tag.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text));
        return tag.array();
    }

    private static byte[] text(String text) {
        ByteBuffer tag = ByteBuffer.allocate((8 + text.length() + 1 + 3) / 4 * 4);
        tag.put(ascii("text")).putInt(0).put(ascii(text));
        return tag.array();
    }

    private static byte[] point(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20);
        tag.put(ascii("XYZ ")).putInt(0);
        xyz(tag, x, y, z);
        return tag.array();
    }

    private static void xyz(ByteBuffer target, double x, double y, double z) {
        target.putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z));
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        tag.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            tag.putShort((short) Math.round(linear(i / (CURVE_POINTS - 1.0)) * 65535));
        }
        return tag.array();
    }

    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
