package se.bilaga.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

class PreviewServerTest {
    private static final String NAME = "ekby/skolan & vården/år 1";
    private static final String ENCODED = "ekby/skolan%20&%20v%C3%A5rden/%C3%A5r%201";

    private static final String OK = "HTTP/1.1 200 OK";
    private static final String FORBIDDEN = "HTTP/1.1 403 Forbidden";

    private final Path file;
    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewServer server;

    PreviewServerTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("plan.yaml");
        save("det första");
        server = PreviewServer.start(0, new FilePress(), Message.Language.SV);
    }

    @BeforeEach
    void nobodyElseHears() throws IOException {
        assertTrue(server.address().startsWith("http://127.0.0.1:"), server.address());
    }

    @AfterEach
    void end() {
        server.close();
    }

    private final CountDownLatch rules = new CountDownLatch(1);

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The file's text is the document; {@code <fel>} in it is an error. */
    private final class FilePress implements Press {
        @Override
        public List<String> names() {
            return List.of(NAME);
        }

        @Override
        public Proof proof(String name, Consumer<Proof> draft) {
            String text = text();
            int fault = text.indexOf("<fel>");
            List<Diagnostic> found = fault < 0
                    ? List.of()
                    : List.of(Diagnostic.error(
                            "prov",
                            new Span(new SourceFile("plan.yaml", text), fault, fault + 5),
                            Message.of("här är %s", "here is %s", "<script>")));
            Optional<String> document = fault < 0 ? Optional.of(text) : Optional.empty();
            if (text.contains("prövas länge")) {
                draft.accept(proof(text, Optional.of(text), List.of()));
                await(rules);
            }
            return proof(text, document, found);
        }

        private Proof proof(String text, Optional<String> document, List<Diagnostic> found) {
            return new Proof(
                    document,
                    () -> pdf(text),
                    () -> text.contains("förra") ? Optional.of("nytt: " + text) : Optional.empty(),
                    found,
                    code -> Optional.of(new Span(new SourceFile("plan.yaml", text), 3, 3))
                            .filter(at -> code.equals("t003")),
                    file.resolveSibling(""),
                    Set.of(file.resolveSibling("")),
                    () -> !text.equals(text()));
        }

        /** The lines of the text, a page each. */
        private static byte[] pdf(String text) {
            try (PDDocument made = new PDDocument();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (String line : text.split("\n", -1)) {
                    PDPage page = new PDPage();
                    made.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(made, page)) {
                        content.addRect(0, 0, line.length(), 1);
                        content.fill();
                    }
                }
                made.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String text() {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The version of what is shown and of the document, as soon as the first is another than {@code seen}: asked as a browser asks. */
    private List<Integer> changes(int seen) throws IOException, InterruptedException {
        for (; ; ) {
            String[] versions =
                    get("changes/" + ENCODED + "?seen=" + seen).body().split(" ", -1);
            if (Integer.parseInt(versions[0]) != seen) {
                return List.of(Integer.valueOf(versions[0]), Integer.valueOf(versions[1]));
            }
        }
    }

    @Test
    void aSavedPlanIsShownAgain() throws IOException, InterruptedException {
        assertTrue(
                get("").body().contains("<a href=\"/plan/" + ENCODED.replace("&", "&amp;") + "\">ekby/skolan &amp;"));
        HttpResponse<String> frame = get("plan/" + ENCODED);
        assertTrue(frame.body().contains("src=\"/document/"), frame.body());
        assertTrue(server.addressOf(NAME).endsWith("/plan/" + ENCODED), server.addressOf(NAME));
        assertEquals("det första", get("document/" + ENCODED).body());
        List<Integer> first = changes(0);
        save("det andra");
        List<Integer> second = changes(first.get(0));
        assertTrue(second.get(0) > first.get(0) && second.get(1) > first.get(1), first + " " + second);
        assertEquals("det andra", get("document/" + ENCODED).body());
        assertEquals("", get("findings/" + ENCODED).body());
    }

    /** As editors save: the new text stands there whole or not at all. */
    private void save(String text) throws IOException {
        Path beside = Files.writeString(file.resolveSibling(".plan.yaml.new"), text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void aDocumentIsShownBeforeTheRulesHaveRun() throws IOException, InterruptedException {
        changes(0);
        save("ett <fel>");
        List<Integer> faulty = changes(1);
        save("prövas länge");
        List<Integer> drawn = changes(faulty.get(0));
        assertEquals("prövas länge", get("document/" + ENCODED).body());
        assertTrue(get("findings/" + ENCODED).body().contains("fel[prov]"));
        rules.countDown();
        List<Integer> checked = changes(drawn.get(0));
        assertEquals(drawn.get(1), checked.get(1));
        assertEquals("", get("findings/" + ENCODED).body());
    }

    @Test
    void aPlanWhoseRulesFindErrorsIsShownFromTheStart() throws IOException, InterruptedException {
        server.close();
        save("prövas länge <fel>");
        rules.countDown();
        server = PreviewServer.start(0, new FilePress(), Message.Language.SV);
        assertEquals("prövas länge <fel>", get("document/" + ENCODED).body());
        assertTrue(get("findings/" + ENCODED).body().contains("fel[prov]"));
    }

    @Test
    void aFaultStandsOverTheLastGoodDocument() throws IOException, InterruptedException {
        List<Integer> first = changes(0);
        save("ett\n<b>två</b> <fel> tre");
        List<Integer> second = changes(first.get(0));
        assertEquals(first.get(1), second.get(1));
        assertEquals("det första", get("document/" + ENCODED).body());
        String findings = get("findings/" + ENCODED).body();
        assertTrue(findings.contains("<b>fel[prov]</b>: här är &lt;script&gt;</p>"), findings);
        assertTrue(
                findings.matches("(?s).*<a href=\"vscode://file/[^\"]*/plan\\.yaml:2:12\">plan\\.yaml:2:12</a>.*"),
                findings);
        assertTrue(findings.contains("Nedanför visas dokumentet som det senast kunde göras."), findings);
        assertTrue(findings.contains("<pre>&lt;b&gt;två&lt;/b&gt; <mark>&lt;fel&gt;</mark> tre</pre>"), findings);
        save("rättat");
        assertTrue(changes(second.get(0)).get(1) > second.get(1));
        assertEquals("rättat", get("document/" + ENCODED).body());
    }

    @Test
    void thePagesBeginWithTheFirstThatHasChanged() throws IOException, InterruptedException {
        List<Integer> first = changes(0);
        save("ett\ntvå\ntre");
        List<Integer> second = changes(first.get(0));
        assertTrue(get("pages/" + ENCODED).body().startsWith("%PDF"));
        assertEquals("1", get("changed/" + ENCODED).body());
        save("ett\ntvå\nfyra");
        List<Integer> third = changes(second.get(0));
        assertEquals("3", get("changed/" + ENCODED).body());
        save("ett\ntvå\nfyra\nfem");
        changes(third.get(0));
        assertEquals("4", get("changed/" + ENCODED).body());
    }

    @Test
    void whatIsNewIsAViewOfItsOwn() throws IOException, InterruptedException {
        assertTrue(get("news/" + ENCODED).body().contains("Här visas vad som är nytt"));
        changes(0);
        save("sedan förra");
        changes(1);
        assertEquals("nytt: sedan förra", get("news/" + ENCODED).body());
    }

    @Test
    void aPlaceOfTheDocumentLeadsToItsLine() throws IOException, InterruptedException {
        String[] place = get("place/" + ENCODED + "?code=t003").body().split("\n", -1);
        assertEquals("plan.yaml:1:4", place[0]);
        assertTrue(place[1].matches("vscode://file/.*/plan\\.yaml:1:4"), place[1]);
        assertEquals(404, get("place/" + ENCODED + "?code=t999").statusCode());
        assertEquals(404, get("place/" + ENCODED).statusCode());
    }

    @Test
    void theListIsServedAloneForWhoeverFollowsIt() throws IOException, InterruptedException {
        String list = get("list").body();
        assertTrue(list.startsWith("<ul>") && get("").body().contains(list), list);
    }

    @Test
    void aPlanThatNeverCouldBeMadeSaysSo() throws IOException, InterruptedException {
        save("<fel>");
        assertTrue(get("document/" + ENCODED).body().contains("Dokumentet visas när felen är rättade."));
        assertFalse(get("findings/" + ENCODED).body().contains("Nedanför"));
    }

    @Test
    void nothingElseIsServed() throws IOException, InterruptedException {
        for (String path : List.of(
                "plan.yaml",
                "plan/",
                "plan/ekby",
                "document/../plan.yaml",
                "document/%2e%2e/plan.yaml",
                "plan/" + ENCODED + "/",
                "findings/okänd".replace("ä", "%C3%A4"),
                "Answers.class",
                "preview.js/")) {
            assertEquals(404, get(path).statusCode(), path);
        }
        HttpRequest post = HttpRequest.newBuilder(URI.create(server.address()))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertEquals(
                405, client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void everythingComesFromHereAndIsKeptHere() throws IOException, InterruptedException {
        for (String path : List.of("", "plan/" + ENCODED, "document/" + ENCODED, "preview.js", "preview.css")) {
            HttpResponse<String> response = get(path);
            assertEquals(200, response.statusCode(), path);
            String policy =
                    response.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'"), path + ": " + policy);
            assertFalse(policy.contains("http"), policy);
            assertEquals(
                    "no-store", response.headers().firstValue("Cache-Control").orElse(""), path);
            for (String header : List.of("Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy")) {
                assertEquals(
                        "same-origin", response.headers().firstValue(header).orElse(""), path);
            }
            assertFalse(response.body().contains("//") && response.body().contains("http:"), response.body());
        }
        String document = get("document/" + ENCODED)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertFalse(document.contains("script-src"), document);
    }

    @Test
    void aForeignNameIsRefused() throws IOException {
        String port = server.address().replaceAll("\\D+", " ").strip().replaceAll(".* ", "");
        assertEquals(OK, status(Integer.parseInt(port), "Host: localhost:" + port));
        assertEquals(FORBIDDEN, status(Integer.parseInt(port), "Host: ekby.example:" + port));
        assertEquals(FORBIDDEN, status(Integer.parseInt(port), "Host: 127.0.0.1"));
        assertEquals(FORBIDDEN, status(Integer.parseInt(port), "Accept: */*"));
    }

    @Test
    void aPageOfAnotherSiteIsRefused() throws IOException {
        int port = URI.create(server.address()).getPort();
        String host = "Host: 127.0.0.1:" + port;
        String own = "\r\nOrigin: http://127.0.0.1:" + port;
        assertEquals(OK, status(port, host + own + "\r\nSec-Fetch-Site: same-origin"));
        assertEquals(OK, status(port, host + "\r\nSec-Fetch-Site: none"));
        for (String foreign : List.of(
                "\r\nOrigin: http://ekby.example",
                "\r\nOrigin: null",
                "\r\nOrigin: https://127.0.0.1:" + port,
                own + own.replace("127.0.0.1", "localhost"),
                "\r\nSec-Fetch-Site: cross-site",
                "\r\nSec-Fetch-Site: same-site",
                "\r\n" + host,
                "\r\nHost: ekby.example")) {
            assertEquals(FORBIDDEN, status(port, host + foreign), foreign);
        }
        for (String target : List.of("http://127.0.0.1:" + port + "/", "http://ekby.example/", "//ekby.example/")) {
            assertEquals(FORBIDDEN, status(port, target, host), target);
        }
    }

    @Test
    void aHalfRequestIsNotWaitedFor() throws IOException {
        int port = URI.create(server.address()).getPort();
        List<Socket> halves = new ArrayList<>();
        for (String half : List.of("", "GET / HT", "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n")) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            halves.add(socket);
        }
        for (Socket socket : halves) {
            assertEquals(-1, socket.getInputStream().read());
            socket.close();
        }
    }

    private static String status(int port, String header) throws IOException {
        return status(port, "/", header);
    }

    private static String status(int port, String target, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + target + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
