package se.bilaga.app.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.bilaga.app.project.PlanLocation;

/** When each plan of a project was last changed in git, remembered until there is a new commit. */
final class CommitTimes {
    private final Path root;
    private final Path memory;
    private final String head;
    private final TreeMap<String, String> known = new TreeMap<>();

    /** @param memory the file to remember in */
    CommitTimes(Path root, Path memory) {
        this.root = root;
        this.memory = memory;
        this.head = GitHead.mark(root);
        recall();
    }

    /** The commit that the times are of. */
    String head() {
        return head;
    }

    /** The time, or empty where the plan is in no commit. */
    synchronized Optional<Instant> of(PlanLocation plan) {
        if (!plan.root().equals(root)) {
            return ask(plan);
        }
        if (head.equals("-")) {
            return Optional.empty();
        }
        String seconds = known.get(plan.path());
        if (seconds == null) {
            seconds =
                    ask(plan).map(time -> Long.toString(time.getEpochSecond())).orElse("-");
            known.put(plan.path(), seconds);
            remember();
        }
        return seconds.equals("-") ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    /** The last commit that changed any of the files that a plan is made from. */
    synchronized Optional<String> commit(PlanLocation plan, Collection<String> files) {
        if (head.equals("-")) {
            return Optional.empty();
        }
        String key = "sources " + plan.path();
        String known = plan.root().equals(root) ? this.known.get(key) : null;
        if (known != null) {
            return known.equals("-") ? Optional.empty() : Optional.of(known);
        }
        try (GitHistory history = GitHistory.of(plan.root()).orElse(null)) {
            Optional<String> commit = history == null ? Optional.empty() : history.lastCommit(files);
            if (plan.root().equals(root)) {
                this.known.put(key, commit.orElse("-"));
                remember();
            }
            return commit;
        }
    }

    private static Optional<Instant> ask(PlanLocation plan) {
        try (GitHistory history = GitHistory.of(plan.root()).orElse(null)) {
            return history == null ? Optional.empty() : history.lastChange(plan.path());
        }
    }

    private void recall() {
        try {
            List<String> lines = Files.readAllLines(memory);
            if (!lines.get(0).equals(head)) {
                return;
            }
            for (String line : lines.subList(1, lines.size())) {
                int space = line.indexOf(' ');
                known.put(line.substring(space + 1), line.substring(0, space));
            }
        } catch (IOException | RuntimeException e) {
            known.clear();
        }
    }

    private void remember() {
        List<String> lines = new ArrayList<>(List.of(head));
        known.forEach((path, seconds) -> lines.add(seconds + " " + path));
        try {
            Files.createDirectories(memory.getParent());
            Files.write(memory, lines);
        } catch (IOException e) {
            return; // asked again next time
        }
    }
}
