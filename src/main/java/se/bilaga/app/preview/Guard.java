package se.bilaga.app.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets in the requests that a browser makes for a page of this server, or for a person who wrote its address; those
 * that a page of another site makes stay out, whatever that site's name is said to mean (DNS rebinding).
 *
 * <p>The headers are those of the Fetch standard and of W3C's Fetch Metadata; a program that sends none of the latter is
 * no browser and is let in.
 */
final class Guard {
    /** The port that a browser does not name. */
    private static final int USUAL_PORT = 80;

    /** What a browser says of a request that no page of another site has made. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final List<String> hosts;

    Guard(int port) {
        String end = port == USUAL_PORT ? "" : ":" + port;
        this.hosts = List.of("127.0.0.1" + end, "localhost" + end);
    }

    boolean admits(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> host = values(headers, "Host");
        return host.size() == 1
                && hosts.contains(host.get(0))
                && !exchange.getRequestURI().isAbsolute()
                && exchange.getRequestURI().getRawAuthority() == null
                && values(headers, "Origin").stream().allMatch(("http://" + host.get(0))::equals)
                && values(headers, "Sec-Fetch-Site").stream().allMatch(OWN::contains);
    }

    private static List<String> values(Headers headers, String name) {
        return Stream.ofNullable(headers.get(name)).flatMap(List::stream).toList();
    }
}
