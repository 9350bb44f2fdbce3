package se.bilaga.app.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.bilaga.app.preview.Press.Proof;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.text.Span;

/** A plan that is shown: its latest findings, over the latest document that could be made. */
final class Showing {
    private final Function<Consumer<Proof>, Proof> press;
    private Proof proof;
    private Proof shown;
    private final PrintedEdition printed = new PrintedEdition();
    private int version;
    private int documentVersion;

    Showing(Function<Consumer<Proof>, Proof> press) {
        this.press = press;
        AtomicReference<Proof> draft = new AtomicReference<>();
        this.proof = press.apply(draft::set);
        this.shown = Objects.requireNonNullElse(draft.get(), proof);
        show(shown);
    }

    /**
     * What is shown now.
     *
     * @param document empty where none could be made yet
     * @param version another when anything is another
     * @param documentVersion another when the document is
     */
    record State(Optional<String> document, List<Diagnostic> findings, Path root, int version, int documentVersion) {}

    synchronized State state() {
        return new State(shown.document(), proof.findings(), proof.root(), version, documentVersion);
    }

    /** Where what the document marks by a code stands now. */
    Optional<Span> place(String code) {
        return shown().places().apply(code);
    }

    /** What is new since the plan before, as a page; empty where there is none, or where it could not be made yet. */
    Optional<String> news() {
        Proof latest = shown();
        return latest.document().flatMap(there -> latest.news().get());
    }

    /** The state as soon as it is another than {@code seen}, or as it is after {@code seconds}. */
    synchronized State after(int seen, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (version == seen && end - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
        return state();
    }

    /** The latest document as a PDF file; no bytes where none could be made yet. */
    byte[] pages() {
        Supplier<byte[]> made;
        int wanted;
        synchronized (this) {
            made = shown.pages();
            wanted = documentVersion;
        }
        return printed.file(wanted, made);
    }

    /** The first page of it, from 1, that has changed since the file before. */
    int changedPage() {
        var unused = pages();
        return printed.changedPage();
    }

    /** Makes the plan again if its files have changed. */
    void refresh() {
        if (!current().stale().getAsBoolean()) {
            return;
        }
        int before = documentVersion;
        Proof made = press.apply(this::show);
        synchronized (this) {
            proof = made;
            if (documentVersion == before) {
                show(made);
            } else {
                changed();
            }
        }
    }

    Set<Path> folders() {
        return current().folders();
    }

    private synchronized Proof current() {
        return proof;
    }

    private synchronized Proof shown() {
        return shown;
    }

    private synchronized void show(Proof made) {
        changed();
        if (made.document().isPresent()) {
            shown = made;
            documentVersion = version;
        }
    }

    private void changed() {
        version++;
        notifyAll();
    }
}
