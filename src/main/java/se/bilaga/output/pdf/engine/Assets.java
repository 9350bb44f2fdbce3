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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.pdf.tree.PrintDocument;

/**
 * The page's own images, by {@code bilaga:bild-1.svg}, each a drawing with its name and nothing else, for
 * {@link PictureDrawer}; the renderer can reach nothing else, on no scheme.
 *
 * @param images their names
 */
record Assets(Set<String> images) implements FSUriResolver {
    static final String SCHEME = "bilaga";
    static final String BASE = SCHEME + ":/";
    static final String NAME = "data-bild";
    static final String[] DENIED = {"http", "https", "file", "jar", "data", "ftp", "classpath"};

    boolean allows(String uri, ExternalResourceType type) {
        return images.stream().map(PrintDocument::address).anyMatch(uri::equals);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, @Nullable String uri) {
        return uri != null && allows(uri, ExternalResourceType.XML_SVG) ? uri : null;
    }

    FSStream open(String uri) {
        return images.stream()
                .filter(image -> PrintDocument.address(image).equals(uri))
                .findFirst()
                .<FSStream>map(Named::new)
                .orElseGet(() -> deny(uri));
    }

    static FSStream deny(String uri) {
        return new Nothing(uri);
    }

    /** What the engine takes for one image. */
    private record Named(String image) implements FSStream {
        @Override
        public InputStream getStream() {
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + NAME + "=\"" + image + "\"/>";
            return new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
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
