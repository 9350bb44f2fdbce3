package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.pdf.tree.PrintDocument;

/**
 * The page's own images, by {@code bilaga:bild-1}; the renderer can reach nothing else, on no scheme.
 *
 * @param images the bytes of each image, by its name
 */
record Assets(Map<String, byte[]> images) implements FSUriResolver {
    static final String SCHEME = "bilaga";
    static final String BASE = SCHEME + ":/";
    static final String[] DENIED = {"http", "https", "file", "jar", "data", "ftp", "classpath"};

    boolean allows(String uri, ExternalResourceType type) {
        return uri.startsWith(PrintDocument.IMAGES) && images.containsKey(uri.substring(PrintDocument.IMAGES.length()));
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, @Nullable String uri) {
        return uri != null && allows(uri, ExternalResourceType.BINARY) ? uri : null;
    }

    FSStream open(String uri) {
        byte[] bytes = images.get(uri.substring(PrintDocument.IMAGES.length()));
        return bytes == null ? deny(uri) : new Bytes(bytes);
    }

    static FSStream deny(String uri) {
        return new Nothing(uri);
    }

    /** The bytes of one image. */
    private static final class Bytes implements FSStream {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    /** What is behind every other address: a fault when it is opened. */
    private record Nothing(String uri) implements FSStream {
        @Override
        public InputStream getStream() {
            throw new UncheckedIOException(new IOException("not an image of this page: " + uri));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
