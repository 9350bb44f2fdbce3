package se.bilaga.app.project;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.source.text.PersonalNumber;

/**
 * Where a plan stands.
 *
 * @param root the folder that its path is relative to
 * @param path with {@code /}: {@code plans/huddinge/kommunstyrelsen/2024.yaml}
 * @param trouble why it cannot be read, where it is a folder that hides its plans; null for a plan
 */
public record PlanLocation(Path root, String path, @Nullable IOException trouble) implements Comparable<PlanLocation> {

    public PlanLocation(Path root, String path) {
        this(root, path, null);
    }

    PlanLocation with(@Nullable IOException trouble) {
        return new PlanLocation(root, path, trouble);
    }

    /** Throws what keeps it from being read. */
    public void requireReadable() {
        if (trouble != null) {
            throw DiskTrouble.unreadable(Path.of(path), trouble);
        }
    }

    public Path file() {
        return root.resolve(path);
    }

    /** As a person would call it: {@code huddinge/kommunstyrelsen/2024}; without what a terminal would obey. */
    public String name() {
        return PersonalNumber.hidden(inPlans().replaceAll("\\p{Cntrl}", "\ufffd"));
    }

    private String inPlans() {
        String inPlans = path.startsWith("plans/") ? path.substring("plans/".length()) : path;
        return inPlans.replaceFirst("\\.ya?ml$", "");
    }

    /** The path of its output without extension, in ASCII: {@code huddinge/kommunstyrelsen/2024}. */
    public String slug() {
        StringBuilder slug = new StringBuilder();
        for (String part : inPlans().split("/", -1)) {
            slug.append(slug.isEmpty() ? "" : "/").append(slug(part));
        }
        return slug.toString();
    }

    /** A name in ASCII: {@code arbetsmiljorapport}. */
    public static String slug(String part) {
        if (part.matches("[a-z0-9][a-z0-9._-]*[a-z0-9]")) {
            return part;
        }
        String plain = Normalizer.normalize(part.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? "plan" : plain;
    }

    @Override
    public int compareTo(PlanLocation other) {
        return path.compareTo(other.path);
    }
}
