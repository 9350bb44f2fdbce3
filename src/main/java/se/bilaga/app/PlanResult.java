package se.bilaga.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.bilaga.app.AtomicFile.Outcome;
import se.bilaga.source.Diagnostic;

/**
 * How it went with one plan of a build.
 *
 * @param outcomes what became of its files
 * @param failure what stopped it besides a fault of the author: a {@link Fault}, or a fault of the program
 * @param current what an earlier build found in the plan, where its documents still stand
 */
record PlanResult(
        PlanLocation plan,
        Duration time,
        List<Diagnostic> diagnostics,
        List<Outcome> outcomes,
        Optional<Throwable> failure,
        Optional<Tally> current) {

    PlanResult {
        diagnostics = List.copyOf(diagnostics);
        outcomes = List.copyOf(outcomes);
    }

    static PlanResult current(PlanLocation plan, Duration time, Tally found) {
        return new PlanResult(plan, time, List.of(), List.of(), Optional.empty(), Optional.of(found));
    }

    ExitCode exit() {
        if (failure.isPresent()) {
            return failure.get() instanceof Fault fault ? fault.exit() : ExitCode.BUG;
        }
        return tally().errors() > 0 ? ExitCode.PLAN : ExitCode.OK;
    }

    boolean isCurrent() {
        return current.isPresent();
    }

    Tally tally() {
        return current.orElseGet(() -> Tally.of(diagnostics));
    }
}
