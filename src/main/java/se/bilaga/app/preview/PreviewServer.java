package se.bilaga.app.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.bilaga.source.diagnostic.Message.Language;

/**
 * Serves plans to a browser on this machine until it is closed.
 *
 * <pre>{@code PreviewServer.start(0, press, Language.SV).address()  // http://127.0.0.1:40123/}</pre>
 */
public final class PreviewServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** How many seconds a browser may take over asking, and leave a connection unused. */
    private static final String PATIENCE = "5";

    static { // read by the server's class when it is loaded; without them a half request keeps its thread for ever
        System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
        System.setProperty("sun.net.httpserver.idleInterval", PATIENCE);
        System.setProperty("sun.net.httpserver.clockTick", "1000"); // how often it looks, in milliseconds
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, Showing> shown = new ConcurrentHashMap<>();

    private PreviewServer(HttpServer server, Press press, Language language) {
        this.server = server;
        this.threads = Executors.newCachedThreadPool(PreviewServer::thread);
        server.setExecutor(threads);
        server.createContext("/", new Answers(press, new Pages(language), shown, port()));
    }

    /**
     * A server that listens to nobody but this machine.
     *
     * @param port where; 0 for any that is free
     * @throws java.net.BindException when another program has the port
     */
    public static PreviewServer start(int port, Press press, Language language) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
        PreviewServer preview = new PreviewServer(HttpServer.create(here, 0), press, language);
        preview.threads.execute(new Watch(preview.shown::values));
        preview.server.start();
        return preview;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /** Where it is: {@code http://127.0.0.1:8765/}. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Where one plan is. */
    public String addressOf(String name) {
        return address() + PreviewMarkup.path("/plan/" + name).substring(1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
