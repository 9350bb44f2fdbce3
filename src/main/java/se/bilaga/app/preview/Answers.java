package se.bilaga.app.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers a browser: {@code /} the plans, {@code /plan/…} one of them in its frame, {@code /document/…} its document,
 * {@code /pages/…} the same as a PDF file, {@code /changed/…} the number of its first page that has changed,
 * {@code /news/…} what is new since the plan before, {@code /place/…?code=tk31a} where in the files words stand,
 * {@code /list} the plans alone, {@code /findings/…} what was found, {@code /changes/…?seen=3} when something is another than it was; nothing else.
 */
final class Answers implements HttpHandler {
    private static final String FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final String DOCUMENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline' 'self'; img-src data:; font-src data:; frame-ancestors 'self'";

    /** A browser shows a file by a page of its own, whose styles are its own. */
    private static final String PAGES_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private static final List<String> KINDS =
            List.of("/plan/", "/document/", "/pages/", "/news/", "/place/", "/changed/", "/findings/", "/changes/");

    /** So that no page of another site can hold, read or frame what is shown, and nothing of it is kept. */
    private static final Map<String, String> ISOLATION = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Origin-Agent-Cluster", "?1",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store");

    private static final String HTML = "text/html; charset=utf-8";
    private static final int PATIENCE = 20;

    private final Press press;
    private final Pages pages;
    private final Map<String, Showing> shown;
    private final Guard guard;

    Answers(Press press, Pages pages, Map<String, Showing> shown, int port) {
        this.press = press;
        this.pages = pages;
        this.shown = shown;
        this.guard = new Guard(port);
    }

    /** What is sent back. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Answer(int status, String type, String policy, byte[] body) {
        Answer(int status, String type, String policy, String body) {
            this(status, type, policy, body.getBytes(StandardCharsets.UTF_8));
        }

        static Answer html(String text) {
            return new Answer(200, HTML, FRAME_POLICY, text);
        }

        static Answer text(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", FRAME_POLICY, text);
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
        if (!guard.admits(exchange)) {
            return Answer.text(403, "403");
        }
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Answer.text(405, "405");
        }
        String path = exchange.getRequestURI().getPath();
        return switch (path) {
            case "/" -> Answer.html(pages.index(press.names()));
            case "/list" -> Answer.html(pages.list(press.names()));
            case "/preview.js" -> resource("preview.js", "text/javascript; charset=utf-8");
            case "/preview.css" -> resource("preview.css", "text/css; charset=utf-8");
            default -> ofPlan(path, exchange.getRequestURI().getQuery());
        };
    }

    private Answer ofPlan(String path, String query) throws InterruptedException {
        int slash = path.indexOf('/', 1);
        String kind = slash < 0 ? "" : path.substring(0, slash + 1);
        String name = path.substring(slash + 1);
        boolean known = shown.containsKey(name) || press.names().contains(name);
        if (!known || !KINDS.contains(kind)) {
            return Answer.text(404, "404");
        }
        Showing showing = shown.computeIfAbsent(name, plan -> new Showing(draft -> press.proof(plan, draft)));
        return switch (kind) {
            case "/plan/" -> Answer.html(pages.frame(name, showing.state()));
            case "/findings/" -> Answer.html(pages.findings(showing.state()));
            case "/changes/" -> changes(showing, query);
            case "/place/" -> place(showing, query);
            case "/news/" ->
                new Answer(200, HTML, DOCUMENT_POLICY, showing.news().orElseGet(pages::noNews));
            case "/pages/" -> new Answer(200, "application/pdf", PAGES_POLICY, showing.pages());
            case "/changed/" -> Answer.text(200, String.valueOf(showing.changedPage()));
            default -> document(showing.state());
        };
    }

    private Answer document(Showing.State state) {
        String body = state.document().orElseGet(pages::none);
        return new Answer(200, HTML, DOCUMENT_POLICY, body);
    }

    /** {@code plans/ekby/2025.yaml:12:3} and on the next line the address that opens it in an editor. */
    private static Answer place(Showing showing, String query) {
        return Optional.ofNullable(query)
                .filter(text -> text.startsWith("code="))
                .flatMap(text -> showing.place(text.substring("code=".length())))
                .map(at -> Answer.text(
                        200, at + "\n" + EditorAddress.of(showing.state().root(), at)))
                .orElseGet(() -> Answer.text(404, "404"));
    }

    /** {@code 4 3}: the version of what is shown, and that of the document. */
    private static Answer changes(Showing showing, String query) throws InterruptedException {
        int seen = Optional.ofNullable(query)
                .filter(text -> text.matches("seen=\\d{1,9}"))
                .map(text -> Integer.parseInt(text.substring("seen=".length())))
                .orElse(0);
        Showing.State state = showing.after(seen, PATIENCE);
        return Answer.text(200, state.version() + " " + state.documentVersion());
    }

    private static Answer resource(String name, String type) throws IOException {
        try (InputStream in = Answers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new Answer(200, type, FRAME_POLICY, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        ISOLATION.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", answer.type);
        exchange.getResponseHeaders().set("Content-Security-Policy", answer.policy);
        byte[] body = answer.body;
        boolean silent = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(answer.status, silent ? -1 : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
    }
}
