package se.bilaga.app.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.bilaga.app.preview.Press.Proof;
import se.bilaga.source.diagnostic.Diagnostic;

/** A plan that is shown: its latest findings, over the latest document that could be made. */
final class Showing {
    private final Supplier<Proof> press;
    private Proof proof;
    private Optional<String> document = Optional.empty();
    private int version;
    private int documentVersion;

    Showing(Supplier<Proof> press) {
        this.press = press;
        this.proof = press.get();
        show();
    }

    /**
     * What is shown now.
     *
     * @param document empty where none could be made yet
     * @param version another when anything is another
     * @param documentVersion another when the document is
     */
    record State(Optional<String> document, List<Diagnostic> findings, int version, int documentVersion) {}

    synchronized State state() {
        return new State(document, proof.findings(), version, documentVersion);
    }

    /** The state as soon as it is another than {@code seen}, or as it is after {@code seconds}. */
    synchronized State after(int seen, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (version == seen && end - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
        return state();
    }

    /** Makes the plan again if its files have changed. */
    void refresh() {
        if (!current().stale().getAsBoolean()) {
            return;
        }
        Proof made = press.get();
        synchronized (this) {
            proof = made;
            show();
            notifyAll();
        }
    }

    Set<Path> folders() {
        return current().folders();
    }

    private synchronized Proof current() {
        return proof;
    }

    private void show() {
        version++;
        if (proof.document().isPresent()) {
            document = proof.document();
            documentVersion = version;
        }
    }
}
