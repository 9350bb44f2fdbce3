package se.bilaga.picture.pixel;

/**
 * What a file of pixels says of them, and the file without all else.
 *
 * @param format {@code png} or {@code jpeg}
 * @param width as coded, before it is turned
 * @param inks what its four channels are
 * @param plain whether its colours mean the same to every reader
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Frame(
        String format, byte[] bytes, int width, int height, Orientation orientation, Inks inks, boolean plain) {

    /** Colours for a printing press, and how they are coded. */
    enum Inks {
        NONE,
        CMYK,
        INVERTED_CMYK,
        YCCK
    }

    public int across() {
        return orientation.across(width, height);
    }

    public int down() {
        return orientation.down(width, height);
    }

    /** Whether the file can stand in a document as it is. */
    public boolean isReady() {
        return plain && orientation == Orientation.UPRIGHT;
    }
}
