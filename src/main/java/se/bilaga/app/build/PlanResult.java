package se.bilaga.app.build;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.bilaga.app.files.AtomicFile.Outcome;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Failure;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;

/**
 * How it went with one plan of a build.
 *
 * @param outcomes what became of its files
 * @param failure what stopped it besides a fault of the author: a {@link CommandFault}, or a fault of the program
 * @param current what an earlier build found in the plan, where its documents still stand
 * @param cutShort whether its errors kept the rest of it from being looked at
 */
public record PlanResult(
        PlanLocation plan,
        Duration time,
        List<Diagnostic> diagnostics,
        List<Outcome> outcomes,
        Optional<Throwable> failure,
        Optional<Tally> current,
        boolean cutShort) {

    public PlanResult {
        diagnostics = List.copyOf(diagnostics);
        outcomes = List.copyOf(outcomes);
    }

    /** What came of {@code work}; whatever it throws is kept as the plan's failure. */
    public static PlanResult of(PlanLocation plan, Function<Diagnostics, List<Outcome>> work) {
        long start = System.nanoTime();
        Diagnostics diagnostics = new Diagnostics();
        List<Outcome> outcomes = List.of();
        Optional<Throwable> failure = Optional.empty();
        try {
            plan.requireReadable();
            outcomes = work.apply(diagnostics);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failure = Optional.of(e);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new PlanResult(
                plan, time, diagnostics.all(), outcomes, failure, Optional.empty(), diagnostics.isCutShort());
    }

    public static PlanResult current(PlanLocation plan, Tally found) {
        return new PlanResult(plan, Duration.ZERO, List.of(), List.of(), Optional.empty(), Optional.of(found), false);
    }

    public ExitCode exit() {
        if (failure.isPresent()) {
            return Failure.exit(failure.get());
        }
        return tally().errors() > 0 ? ExitCode.PLAN : ExitCode.OK;
    }

    public boolean isCurrent() {
        return current.isPresent();
    }

    public Tally tally() {
        return current.orElseGet(() -> Tally.of(diagnostics));
    }

    /** What to say last where the errors of some plans hid others; empty where they did not. */
    public static Optional<Message> remains(List<PlanResult> results) {
        long hidden = results.stream().filter(PlanResult::cutShort).count();
        return hidden == 0
                ? Optional.empty()
                : Optional.of(
                        results.size() == 1
                                ? new Message(
                                        "Rätta felen först; sedan granskas resten av planen.",
                                        "Correct the errors first; then the rest of the plan is checked.")
                                : Message.of(
                                        "Rätta felen först; i %s av planerna är resten inte granskad än.",
                                        "Correct the errors first; the rest of %s of the plans is not checked yet.",
                                        hidden));
    }
}
