package se.bilaga.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Refreshes what is shown when its files change.
 *
 * <p>The file system's events only hasten it: where there are none, as in a folder on the network, it looks by itself.
 */
final class Watch implements Runnable {
    private static final long SELDOM = 700;
    private static final long BURST = 40;
    private static final int LONGEST_BURST = 10;

    private final Supplier<Collection<Showing>> shown;
    private final Optional<WatchService> events = events();
    private final Set<Path> watched = new HashSet<>();

    Watch(Supplier<Collection<Showing>> shown) {
        this.shown = shown;
    }

    /** None where the machine has run out of them. */
    private static Optional<WatchService> events() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (Showing showing : shown.get()) {
                    showing.folders().forEach(this::watch);
                    showing.refresh();
                }
                pause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            events.ifPresent(Watch::close);
        }
    }

    private static void close(WatchService events) {
        try {
            events.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Path folder) {
        if (events.isEmpty() || !watched.add(folder)) {
            return;
        }
        try {
            folder.register(
                    events.get(),
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            return; // it is looked at all the same
        }
    }

    /** Until something happens and the editor has finished it, or for a while. */
    private void pause() throws InterruptedException {
        if (events.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(SELDOM);
            return;
        }
        WatchKey key = events.get().poll(SELDOM, TimeUnit.MILLISECONDS);
        for (int i = 0; key != null && i < LONGEST_BURST; i++) {
            key.pollEvents();
            key.reset();
            key = events.get().poll(BURST, TimeUnit.MILLISECONDS);
        }
    }
}
