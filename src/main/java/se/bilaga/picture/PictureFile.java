package se.bilaga.picture;

/**
 * A picture as a document holds it.
 *
 * @param extension {@code png}, {@code jpeg} or {@code svg}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PictureFile(String extension, byte[] bytes) {

    /** {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}. */
    public String mediaType() {
        return "image/" + (extension.equals("svg") ? "svg+xml" : extension);
    }
}
