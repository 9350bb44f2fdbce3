package se.bilaga.app.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import se.bilaga.app.build.PlanResult;
import se.bilaga.app.build.Tally;
import se.bilaga.app.files.AtomicFile.Outcome;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Surroundings;
import se.bilaga.source.diagnostic.Message;

/** Tells of a build as it goes: a line a document, a moving line below them on a terminal, and a summary. */
public final class Progress {
    private static final String ERASE = "\r\u001b[K";

    private final Surroundings surroundings;
    private final int plans;
    private int finished;

    public Progress(Surroundings surroundings, int plans) {
        this.surroundings = surroundings;
        this.plans = plans;
    }

    public void begin() {
        move();
    }

    /** {@code stockholm/socialnamnden/2024-2026: klar (0,7 s)} */
    public void done(PlanResult result) {
        finished++;
        erase();
        surroundings.out().println(result.plan().name() + ": " + surroundings.say(state(result)));
        result.outcomes().forEach(this::locked);
        move();
    }

    private Message state(PlanResult result) {
        if (result.exit() != ExitCode.OK) {
            return Message.of("misslyckades", "failed");
        }
        if (result.isCurrent()) {
            return Message.of("oförändrad", "unchanged");
        }
        boolean same = result.outcomes().stream().allMatch(Outcome.Unchanged.class::isInstance);
        return Message.of(
                same ? "klar, samma innehåll (%s)" : "klar (%s)",
                same ? "done, same content (%s)" : "done (%s)",
                seconds(result.time()));
    }

    private void locked(Outcome outcome) {
        if (outcome instanceof Outcome.Locked locked) {
            surroundings
                    .err()
                    .println(surroundings.say(
                            "  %s är låst av ett annat program; skrev %s i stället",
                            "  %s is locked by another program; wrote %s instead", locked.file(), locked.instead()));
        }
    }

    private void move() {
        if (surroundings.terminal() && finished < plans) {
            surroundings.out().print("[" + finished + "/" + plans + "] …");
            surroundings.out().flush();
        }
    }

    private void erase() {
        if (surroundings.terminal()) {
            surroundings.out().print(ERASE);
        }
    }

    /** {@code 5 dokument på 1,9 s (0 oförändrade, 0 misslyckade); 0 fel, 3 varningar, 0 råd}, and where they are. */
    public void summary(List<PlanResult> results, Path output, Duration time) {
        long failed = results.stream().filter(r -> r.exit() != ExitCode.OK).count();
        long current = results.stream().filter(PlanResult::isCurrent).count();
        Message tally = results.stream()
                .map(PlanResult::tally)
                .reduce(new Tally(0, 0, 0), Tally::plus)
                .text();
        surroundings
                .out()
                .println(surroundings.say(
                        "%s dokument på %s (%s oförändrade, %s misslyckade); %s",
                        "%s documents in %s (%s unchanged, %s failed); %s",
                        results.size(),
                        seconds(time),
                        current,
                        failed,
                        surroundings.say(tally)));
        if (failed < results.size()) {
            surroundings.out().println(surroundings.say("Dokumenten ligger i %s.", "The documents are in %s.", output));
        }
        PlanResult.remains(results).ifPresent(rest -> surroundings.out().println(surroundings.say(rest)));
    }

    private String seconds(Duration time) {
        String text = String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        return surroundings.say(text.replace('.', ','), text);
    }
}
