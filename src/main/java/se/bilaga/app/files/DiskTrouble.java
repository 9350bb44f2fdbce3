package se.bilaga.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import se.bilaga.source.Message;

/** What a failed write means to the person who asked for it. */
final class DiskTrouble {
    private DiskTrouble() {}

    /** {@code kan inte skriva output/a.pdf: disken är full} */
    static Fault fault(Path target, IOException trouble) {
        Message why = why(trouble);
        return Fault.environment(
                new Message("kan inte skriva " + target + ": " + why.sv(), "cannot write " + target + ": " + why.en()));
    }

    /** {@code kan inte läsa plans: Permission denied} */
    static Fault unreadable(Path source, Exception trouble) {
        String reason = String.valueOf(trouble.getMessage());
        return Fault.environment("kan inte läsa %s: %s", "cannot read %s: %s", source, reason);
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
