package se.bilaga.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import se.bilaga.app.AtomicFile.Outcome;
import se.bilaga.output.Format;
import se.bilaga.page.Page;
import se.bilaga.source.Diagnostics;

/** Makes the documents of plans, some at a time; one that fails stops no other. */
final class Build {
    private final Workshop workshop;
    private final Stamps stamps;
    private final Function<PlanLocation, Optional<Instant>> committed;
    private final AtomicFile file = new AtomicFile();

    Build(Workshop workshop, Stamps stamps, Function<PlanLocation, Optional<Instant>> committed) {
        this.workshop = workshop;
        this.stamps = stamps;
        this.committed = committed;
    }

    /**
     * Makes what is ordered.
     *
     * @param done told of each plan when it is finished, one at a time, in any order
     * @return the results in the order of the plans
     */
    List<PlanResult> run(BuildOrder order, Consumer<PlanResult> done) {
        List<PlanResult> results = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(order.jobs());
        try {
            List<Future<PlanResult>> waiting = new ArrayList<>();
            for (PlanLocation plan : order.plans()) {
                waiting.add(workers.submit(() -> tell(make(order, plan), done)));
            }
            for (Future<PlanResult> result : waiting) {
                results.add(result.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
        return results;
    }

    private synchronized PlanResult tell(PlanResult result, Consumer<PlanResult> done) {
        done.accept(result);
        return result;
    }

    private PlanResult make(BuildOrder order, PlanLocation plan) {
        long start = System.nanoTime();
        List<Path> targets = order.targets(plan);
        Optional<Tally> note = order.force() ? Optional.empty() : stamps.current(plan, targets);
        if (note.isPresent()) {
            return PlanResult.current(plan, since(start), note.get());
        }
        Diagnostics diagnostics = new Diagnostics();
        List<Outcome> outcomes = new ArrayList<>();
        Optional<Throwable> failure = Optional.empty();
        try {
            write(order, plan, diagnostics, outcomes);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failure = Optional.of(e);
        }
        return new PlanResult(plan, since(start), diagnostics.all(), outcomes, failure, Optional.empty());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void write(BuildOrder order, PlanLocation plan, Diagnostics diagnostics, List<Outcome> outcomes) {
        RecordingTree tree = new RecordingTree(new DiskTree(plan.root()));
        Optional<Page> page = workshop.page(tree, plan.path(), () -> committed.apply(plan), diagnostics);
        if (page.isEmpty() || diagnostics.hasErrors()) {
            return;
        }
        List<byte[]> contents = new ArrayList<>();
        for (Format format : order.formats()) {
            contents.add(bytes(page.get(), format));
        }
        List<Path> targets = order.targets(plan);
        for (int i = 0; i < targets.size(); i++) {
            outcomes.add(write(targets.get(i), contents.get(i)));
        }
        if (outcomes.stream().noneMatch(Outcome.Locked.class::isInstance)) {
            stamps.keep(plan, targets, tree, Tally.of(diagnostics.all()));
        }
    }

    private static byte[] bytes(Page page, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        try {
            format.write(page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Outcome write(Path target, byte[] bytes) {
        try {
            return file.write(target, bytes);
        } catch (IOException e) {
            throw DiskTrouble.fault(target, e);
        }
    }
}
