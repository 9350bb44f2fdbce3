package se.bilaga.plan.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Characters;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.PersonalNumber;
import se.bilaga.source.text.Span;

/** Paths inside a tree of plans. */
public final class Paths {
    /** Names that Windows keeps for devices, whatever ending they have. */
    private static final String DEVICE = "(?i)(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]) *(?:\\..*)?";

    private Paths() {}

    /** What is wrong with a file's or a folder's name in {@code path}; empty where every system can have it. */
    public static Optional<Message> fault(String path) {
        for (String part : path.split("/", -1)) {
            if (part.matches(DEVICE)) {
                return Optional.of(
                        Message.of("\"%s\" kan inte heta så i Windows", "\"%s\" cannot be called so in Windows", part));
            }
            if (!PersonalNumber.in(part).isEmpty()) {
                return Optional.of(Message.of(
                        "namnet \"%s\" har ett personnummer", "the name \"%s\" has a person's number", part));
            }
            if (part.codePoints()
                    .anyMatch(c ->
                            Character.isISOControl(c) || Characters.fault(c).isPresent())) {
                return Optional.of(Message.of(
                        "namnet \"%s\" har ett tecken som inte syns",
                        "the name \"%s\" has a character that is not seen",
                        part.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]", "\ufffd")));
            }
        }
        return Optional.empty();
    }

    /** Whether every system can have the path; where not, it is an error at {@code at}. */
    static boolean check(String path, Span at, Diagnostics diagnostics) {
        Optional<Message> fault = fault(path);
        fault.ifPresent(what -> diagnostics.error(
                "otillåtet-namn", at, what, new Message("döp om filen eller mappen", "rename the file or the folder")));
        return fault.isEmpty();
    }

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
