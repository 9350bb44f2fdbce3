package se.bilaga.plan.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paths inside a tree of plans. */
public final class Paths {
    private Paths() {}

    /**
     * The path that {@code written} means when it is counted from {@code folder}; empty when it leads out of the tree.
     *
     * <p>{@code resolve("plans/a/b", "../bilder/x.png")} is {@code plans/a/bilder/x.png}.
     */
    public static Optional<String> resolve(@Nullable String folder, String written) {
        if (written.startsWith("/") || written.contains("\\") || written.contains(":")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        String whole = folder == null ? written : folder + "/" + written;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
