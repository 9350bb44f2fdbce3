package se.bilaga.output.pdf.tree;

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

/**
 * The page's own images, by {@code bilaga:bild-1}; the renderer can reach nothing else, on no scheme.
 *
 * @param images the bytes of each image, by its name
 */
public record Assets(Map<String, byte[]> images) implements FSUriResolver {
    public static final String SCHEME = "bilaga";
    public static final String BASE = SCHEME + ":/";
    public static final String[] DENIED = {"http", "https", "file", "jar", "data", "ftp", "classpath"};

    static String address(String image) {
        return SCHEME + ":" + image;
    }

    public boolean allows(String uri, ExternalResourceType type) {
        return uri.startsWith(SCHEME + ":") && images.containsKey(uri.substring(SCHEME.length() + 1));
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, @Nullable String uri) {
        return uri != null && allows(uri, ExternalResourceType.BINARY) ? uri : null;
    }

    public FSStream open(String uri) {
        byte[] bytes = images.get(uri.substring(SCHEME.length() + 1));
        return bytes == null ? deny(uri) : new Bytes(bytes);
    }

    public static FSStream deny(String uri) {
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
