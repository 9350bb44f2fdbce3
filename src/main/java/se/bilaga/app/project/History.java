package se.bilaga.app.project;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** What the history of a project knows of a plan. */
public interface History {
    /** The time that its documents carry. */
    Optional<Instant> time(PlanLocation plan);

    /** The last commit that changed any of the files that it is made from. */
    Optional<String> commit(PlanLocation plan, Collection<String> files);
}
