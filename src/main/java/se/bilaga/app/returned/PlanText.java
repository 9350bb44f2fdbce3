package se.bilaga.app.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.project.PlanLocation;

/** The text of a plan's file. */
final class PlanText {
    private PlanText() {}

    /** Writes another text, with the line ends that the file has. */
    static void write(PlanLocation location, String text) {
        try {
            boolean windows = Files.readString(location.file()).contains("\r\n");
            String lines = windows ? text.replace("\n", "\r\n") : text;
            new AtomicFile().write(location.file(), lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.fault(location.file(), e);
        }
    }
}
