package se.bilaga.app.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;

/**
 * Remembers what was said of Word templates, so that it is said once and again only when the template has changed.
 *
 * <p>An empty file for each, named by the template's content and the message, in {@code .bilaga/templates}. It is a
 * memory, not a truth: without it all is said again.
 */
public final class TemplateNews {
    private final Path folder;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    public TemplateNews(Path folder) {
        this.folder = folder;
    }

    /** Whether this was not said of the template as it now is; from now on it was. */
    public boolean isNew(@Nullable Path template, Message message) {
        try {
            String name = name(template, message);
            if (!told.add(name) || Files.exists(folder.resolve(name))) {
                return false;
            }
            Files.createDirectories(folder);
            Files.createFile(folder.resolve(name));
            return true;
        } catch (IOException e) {
            return true;
        }
    }

    private static String name(@Nullable Path template, Message message) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(template == null ? new byte[0] : Files.readAllBytes(template));
            digest.update(message.en().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
