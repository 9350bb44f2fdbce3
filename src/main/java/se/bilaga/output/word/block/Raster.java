package se.bilaga.output.word.block;

/**
 * What a PNG or JPEG file is, and its size in pixels, read from its head.
 *
 * @param extension {@code png} or {@code jpeg}
 */
record Raster(String extension, int width, int height) {
    static Raster of(byte[] bytes) {
        if (bytes.length > 24 && bytes[0] == (byte) 0x89 && bytes[1] == 'P') {
            return new Raster("png", pair(bytes, 18), pair(bytes, 22));
        }
        if (bytes.length > 4 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8) {
            return jpeg(bytes);
        }
        throw new IllegalArgumentException("neither PNG nor JPEG");
    }

    /** The size stands in the frame header, the first segment of kind C0 to CF but for C4, C8 and CC. */
    private static Raster jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length) {
            int kind = bytes[at + 1] & 0xff;
            if (kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc) {
                return new Raster("jpeg", pair(bytes, at + 7), pair(bytes, at + 5));
            }
            at += 2 + pair(bytes, at + 2);
        }
        throw new IllegalArgumentException("a JPEG without a frame header");
    }

    private static int pair(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    String contentType() {
        return "image/" + extension;
    }
}
