package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

class PreviewCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+(?= )");

    private final Path folder;
    private final Desk desk;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final HttpClient client = HttpClient.newHttpClient();

    PreviewCommandTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new Desk(folder);
        desk.write("plans/ekby/skolan/2025.yaml", "skolan");
        desk.write("plans/ekby/vården/2025.yaml", "vården");
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** The versions as soon as the first is another than {@code seen}; asked again and again, as the page's script does. */
    private String changes(String base, String plan, int seen) throws IOException, InterruptedException {
        String versions;
        do {
            versions = get(base + "changes/" + plan + "?seen=" + seen);
        } while (versions.startsWith(seen + " "));
        return versions;
    }

    /** What the command prints, until it names the page. */
    private final class Printed extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            Matcher named = ADDRESS.matcher(toString(StandardCharsets.UTF_8));
            if (named.find()) {
                address.complete(named.group());
            }
        }
    }

    /** Runs the command until {@code looked} has looked at the page that it names. */
    private int preview(Looked looked, String... arguments) throws Exception {
        Callable<Integer> command = () -> desk.bilaga(new Printed(), new ByteArrayOutputStream(), arguments);
        FutureTask<Integer> running = new FutureTask<>(command) {
            @Override
            protected void done() {
                address.completeExceptionally(new AssertionError("it ended without naming a page"));
            }
        };
        Thread thread = new Thread(running);
        thread.start();
        try {
            looked.at(address.get());
        } finally {
            thread.interrupt();
        }
        return running.get();
    }

    /** The document's version, which stays when the findings come after it. */
    private static int document(String changes) {
        return Integer.parseInt(changes.substring(changes.indexOf(' ') + 1));
    }

    private interface Looked {
        void at(String address) throws IOException, InterruptedException;
    }

    @Test
    void showsWhatABuildWouldMakeAndFollowsTheFile() throws Exception {
        int exit = preview(
                address -> {
                    String plan = address.replaceFirst(".*/plan/", "");
                    String base = address.substring(0, address.indexOf("/plan/") + 1);
                    assertEquals("ekby/skolan/2025", plan);
                    assertTrue(get(base + "document/" + plan).endsWith("skolan"));
                    desk.write("plans/ekby/skolan/2025.yaml", "FEL");
                    assertEquals("2 1", changes(base, plan, 1));
                    assertTrue(get(base + "findings/" + plan).contains("här är ett fel"));
                    Files.delete(folder.resolve("plans/ekby/skolan/2025.yaml"));
                    assertEquals("3 1", changes(base, plan, 2));
                    assertTrue(get(base + "findings/" + plan).contains("fel[stopp]"));
                    desk.write("plans/ekby/skolan/2025.yaml", "ny");
                    assertEquals(4, document(changes(base, plan, 3)));
                    assertTrue(get(base + "document/" + plan).endsWith("ny"));
                },
                "preview",
                "skolan",
                "--port",
                "0");
        assertEquals(0, exit);
    }

    @Test
    void withoutAPlanItListsAll() throws Exception {
        preview(
                address -> {
                    String page = get(address);
                    assertTrue(page.contains(">ekby/skolan/2025<") && page.contains(">ekby/vården/2025<"), page);
                    desk.write("plans/ekby/skolan/2026.yaml", "ny");
                    assertTrue(get(address).contains(">ekby/skolan/2026<"));
                },
                "preview",
                "--port=0");
    }

    @Test
    void aPlanThatGoesDisturbsNoOtherAndMayComeBack() throws Exception {
        preview(
                address -> {
                    String school = "ekby/skolan/2025";
                    String care = "ekby/v%C3%A5rden/2025";
                    assertEquals("1 1", changes(address, school, 0));
                    assertEquals("1 1", changes(address, care, 0));
                    Files.delete(folder.resolve("plans/ekby/skolan/2025.yaml"));
                    assertEquals("2 1", changes(address, school, 1));
                    assertFalse(get(address).contains(school));
                    desk.write("plans/ekby/vården/2025.yaml", "ny vård");
                    assertEquals(2, document(changes(address, care, 1)));
                    desk.write("plans/ekby/skolan/2025.yaml", "ny skola");
                    assertEquals(3, document(changes(address, school, 2)));
                },
                "preview",
                "--port=0");
    }

    @Test
    void aPortThatCannotBeHadIsTold() throws IOException, ExecutionException {
        assertEquals(2, desk.bilaga("preview", "--port", "70000"));
        assertTrue(desk.err().contains("0 till 65535"), desk.err());
        assertEquals(2, desk.bilaga("preview", "finns-inte"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertEquals(4, desk.bilaga("preview", "--port", "" + taken.getLocalPort()));
            assertTrue(desk.err().contains("används av ett annat program"), desk.err());
        }
    }
}
