package se.bilaga.app.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import se.bilaga.source.diagnostic.Message;

/** What a failed write means to the person who asked for it. */
public final class DiskTrouble {
    private DiskTrouble() {}

    /** {@code kan inte skriva output/a.pdf: disken är full} */
    public static CommandFault fault(Path target, IOException trouble) {
        Message why = why(trouble);
        return CommandFault.environment(
                new Message("kan inte skriva " + target + ": " + why.sv(), "cannot write " + target + ": " + why.en()));
    }

    /** {@code kan inte läsa plans: behörighet saknas} */
    public static CommandFault unreadable(Path source, Exception trouble) {
        String reason = String.valueOf(trouble.getMessage());
        Message why = trouble instanceof AccessDeniedException
                ? new Message("behörighet saknas", "permission is missing")
                : new Message(reason, reason);
        return CommandFault.environment(
                new Message("kan inte läsa " + source + ": " + why.sv(), "cannot read " + source + ": " + why.en()));
    }

    private static Message why(IOException trouble) {
        String reason = String.valueOf(trouble.getMessage());
        if (reason.contains("No space left") || reason.contains("not enough space")) {
            return new Message("disken är full", "the disk is full");
        }
        if (trouble instanceof AccessDeniedException || reason.contains("Read-only file system")) {
            return new Message("mappen eller filen är skrivskyddad", "the folder or file is read-only");
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return new Message(reason + " är ingen mapp", reason + " is not a folder");
        }
        return new Message(reason, reason);
    }
}
