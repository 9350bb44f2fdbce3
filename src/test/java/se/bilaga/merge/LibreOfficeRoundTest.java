package se.bilaga.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.output.word.Tool;

/** What LibreOffice has saved, as .docx and by way of .odt, brings back the edits made in it and no others. */
class LibreOfficeRoundTest {
    private static final List<String> PLANS = List.of(
            "plans/stockholm/hasselby-vallingby/2025-2027.yaml",
            "plans/stockholm/socialnamnden/2024-2026.yaml",
            "plans/huddinge/kommunstyrelsen/2024.yaml");

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsChangedByASave() throws IOException {
        Tool.need("soffice");
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < PLANS.size(); i++) {
            made.add(Files.write(folder.resolve("plan" + i + ".docx"), Merged.document(PLANS.get(i))));
        }
        save(made);
        for (int i = 0; i < PLANS.size(); i++) {
            for (String way : List.of("saved", "by-odt")) {
                byte[] file = Files.readAllBytes(folder.resolve(way).resolve("plan" + i + ".docx"));
                assertEquals(List.of(), Merged.of(PLANS.get(i), file, false).edits(), way + " " + PLANS.get(i));
            }
        }
    }

    @Test
    void whatWasChangedBeforeTheSaveComesBack() throws IOException {
        Tool.need("soffice");
        byte[] edited = new WordEditing(Merged.document(PLANS.get(0)))
                .replace("ett strategiskt styrdokument", "ett viktigt styrdokument")
                .replace("kvartal 1 2025", "kvartal 2 2025")
                .by("Anna Berg")
                .replace("medarbetare, när både", "personer, när både")
                .bytes();
        save(List.of(Files.write(folder.resolve("edited.docx"), edited)));
        for (String way : List.of("saved", "by-odt")) {
            Merge merge = Merged.of(
                    PLANS.get(0), Files.readAllBytes(folder.resolve(way).resolve("edited.docx")), false);
            assertTrue(merge.text().contains("ett viktigt styrdokument"), way);
            assertTrue(merge.text().contains("{{medarbetare 2024-10}} personer, när"), way);
            assertTrue(merge.text().contains("måldatum: Q2 2025"), way);
            assertEquals(3, merge.edits().stream().filter(WordEdit::isSafe).count(), way);
            assertTrue(merge.edits().stream().anyMatch(edit -> edit.by() != null), way);
        }
    }

    /** As .docx, and by way of .odt. */
    private void save(List<Path> files) throws IOException {
        convert(files, "docx", "saved");
        convert(files, "odt", "odt");
        convert(
                files.stream()
                        .map(file -> folder.resolve("odt")
                                .resolve(file.getFileName().toString().replace(".docx", ".odt")))
                        .toList(),
                "docx",
                "by-odt");
    }

    private void convert(List<Path> files, String format, String into) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve(into).toString()));
        files.forEach(file -> command.add(file.toString()));
        Tool.run(command);
    }
}
