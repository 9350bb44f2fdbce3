package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the repository's plans are the same bytes wherever, and however, they are built. */
class SameBytesTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void zoneLocaleOrderOfFormatsAndJobsDoNotShow() throws IOException {
        Map<String, String> here = built("Europe/Stockholm", "sv-SE", "--format", "pdf,docx,html", "--jobs", "1");
        assertEquals(here, built("Pacific/Kiritimati", "ar-SA", "--format", "html,docx,pdf", "--jobs", "2"));
    }

    @Test
    void aDocumentIsTheSameWithoutTheOthers() throws IOException {
        Map<String, String> all = built("America/St_Johns", "tr-TR", "socialnamnden", "--format", "docx,html,pdf");
        for (String format : new String[] {"pdf", "docx", "html"}) {
            Map<String, String> alone = built("America/St_Johns", "tr-TR", "socialnamnden", "--format", format);
            Map<String, String> same = new TreeMap<>(all);
            same.keySet().removeIf(file -> !file.endsWith(format));
            assertEquals(same, alone);
        }
    }

    /** What {@code bilaga build} writes: each file with its length and a digest. */
    private Map<String, String> built(String zone, String locale, String... args) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(locale));
        Path output = Files.createTempDirectory(folder, "build");
        String[] all = Stream.concat(Stream.of("build", "--force", "--output", output.toString()), Stream.of(args))
                .toArray(String[]::new);
        Desk desk = Desk.real(Path.of("").toAbsolutePath());
        assertEquals(0, desk.bilaga(all), desk.err());
        return files(output);
    }

    private static Map<String, String> files(Path output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(output)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(output.relativize(file).toString(), bytes.length + " " + Arrays.hashCode(bytes));
            }
        }
        assertFalse(files.isEmpty());
        return files;
    }
}
