package se.bilaga.app.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import se.bilaga.app.files.CommandFault;

/** Does the same with each of many, some at a time. */
public final class Parallel {
    private Parallel() {}

    /** As many jobs as the user asked for. */
    public static int jobs(int asked) {
        if (asked < 1) {
            throw CommandFault.usage("--jobs ska vara minst 1", "--jobs must be at least 1");
        }
        return asked;
    }

    /** The results, in the order of the items. */
    public static <T, R> List<R> map(List<T> items, int jobs, Function<T, R> work) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, items.size())));
        try {
            List<Future<R>> waiting = new ArrayList<>();
            items.forEach(item -> waiting.add(workers.submit(() -> work.apply(item))));
            List<R> results = new ArrayList<>();
            for (Future<R> result : waiting) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw unwrapped(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Begins on {@code work} at once, on another thread; the result waits for it, and throws what it throws. */
    static <R> Supplier<R> beside(Supplier<R> work) {
        FutureTask<R> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "beside");
        thread.setDaemon(true);
        thread.start();
        return () -> result(task);
    }

    private static RuntimeException unwrapped(Exception e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }

    private static <R> R result(Future<R> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw unwrapped(e);
        }
    }
}
