package se.bilaga.app.git;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.project.History;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.Surroundings;

/**
 * The time that documents carry: {@code SOURCE_DATE_EPOCH} if that is set, else that of the plan's last commit.
 *
 * <p>Never the time of the build, so that the same sources give the same bytes. A plan that is in no commit gets its
 * time from what it says of itself, in {@link Workshop}.
 */
public final class DocumentTime implements History {
    /** The formats of documents have four digits for a year. */
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final Optional<Instant> fixed;
    private final CommitTimes commits;

    public DocumentTime(Surroundings surroundings, Project project) {
        this.fixed = surroundings.variable("SOURCE_DATE_EPOCH").map(DocumentTime::epoch);
        this.commits = new CommitTimes(project.root(), project.memory().resolve("commit-times"));
    }

    private static Instant epoch(String seconds) {
        return time(seconds)
                .filter(time -> !time.isBefore(Instant.EPOCH) && time.isBefore(END))
                .orElseThrow(() -> CommandFault.usage(
                        "SOURCE_DATE_EPOCH är \"%s\"; det ska vara sekunder sedan 1970, före år 10000",
                        "SOURCE_DATE_EPOCH is \"%s\"; it must be seconds since 1970, before the year 10000", seconds));
    }

    private static Optional<Instant> time(String seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Instant> time(PlanLocation plan) {
        return fixed.isPresent() ? fixed : commits.of(plan);
    }

    @Override
    public Optional<String> commit(PlanLocation plan, Collection<String> files) {
        return commits.commit(plan, files);
    }

    /** What the times of this run depend on. */
    public String mark() {
        return fixed.map(Instant::toString).orElseGet(commits::head);
    }
}
