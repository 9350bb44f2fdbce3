package se.bilaga.app.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Finds a file whatever form of Unicode its name has: {@code å} is one character to a keyboard, and two to some disks and
 * archives.
 */
public final class NormalForm {
    private NormalForm() {}

    /** The name with its letters whole (NFC), which names are compared in. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The path as the disk writes it; {@code path} itself where there is no such file. */
    public static Path onDisk(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null || isAscii(path.toString()) || Files.exists(path)) {
            return path;
        }
        Path folder = onDisk(parent);
        Path name = path.getFileName();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isSame(file, name))) {
                for (Path file : files) {
                    return file;
                }
            }
        }
        return folder.resolve(name);
    }

    private static boolean isSame(Path file, Path name) {
        return of(file.getFileName().toString()).equals(of(name.toString()));
    }

    /** Whether there is only one way to write it. */
    public static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
