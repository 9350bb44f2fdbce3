package se.bilaga.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.project.Surroundings;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.source.diagnostic.Message.Language;

/** Runs the program over one case after the other, as its command line does, and looks at what it left. */
final class FuzzRun {
    private final Path folder;
    private final FuzzCase input;

    private FuzzRun(Path folder, FuzzCase input) {
        this.folder = folder;
        this.input = input;
    }

    /** Reads numbers of cases and answers with a line each: exit, milliseconds, what is wrong, what was said. */
    static void serve(Path home, Path folder, long seed) throws IOException {
        PrintStream answers = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        BufferedReader numbers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = numbers.readLine(); line != null; line = numbers.readLine()) {
            answers.println(new FuzzRun(folder, new FuzzCase(home, seed, Integer.parseInt(line))).run());
        }
    }

    private String run() throws IOException {
        clear(folder);
        input.write(folder);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(folder, folder, Map.of(), out, out, Language.SV);
        long start = System.nanoTime();
        int exit = new CommandLineApp(
                        surroundings, Toolbox.standard(surroundings), input.command().toArray(String[]::new))
                .run();
        long took = (System.nanoTime() - start) / 1_000_000;
        String text = said.toString(StandardCharsets.UTF_8);
        String wrong = exit == 70 || text.contains("fel i programmet") ? "fault" : exit == 4 ? "environment" : "";
        List<String> halves = halves(folder.resolve("output"));
        if (!halves.isEmpty()) {
            wrong = "half";
            text = String.join("\n", halves) + "\n" + text;
        }
        return "end " + exit + "\t" + took + "\t" + wrong + "\t"
                + (wrong.isEmpty() ? "" : text.replace('\t', ' ').replaceAll("\\R", "\u0001"));
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /** The documents that cannot be opened, by their name and why. */
    static List<String> halves(Path output) throws IOException {
        List<String> halves = new ArrayList<>();
        if (!Files.exists(output)) {
            return halves;
        }
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                try {
                    if (!name.startsWith(".")) {
                        open(name, Files.readAllBytes(file));
                    }
                } catch (IOException | RuntimeException e) {
                    halves.add(name + ": " + e);
                }
            }
        }
        return halves;
    }

    private static void open(String name, byte[] file) throws IOException {
        if (name.endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(file)) {
                require(pdf.getNumberOfPages() > 0 && text(file).strip().endsWith("%%EOF"));
            }
        } else if (name.endsWith(".docx")) {
            OpcPackage docx = OpcPackage.read(file);
            for (String part : docx.names()) {
                if (part.endsWith(".xml")) {
                    Dom.parse(docx.part(part));
                }
            }
        } else {
            require(text(file).strip().endsWith("</html>"));
        }
    }

    private static void require(boolean whole) throws IOException {
        if (!whole) {
            throw new IOException("it has no end");
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
