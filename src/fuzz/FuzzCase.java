package se.bilaga.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project of one plan and the templates, of whose files some are spoilt: which, how and what is run all follow from the
 * seed and the number. Number 0 is whole.
 */
final class FuzzCase {
    private static final List<String> KINDS = List.of(
            "plan", "plan", "plan", "plan", "organisation", "csv", "csv", "style", "look", "fonts", "page", "word", "word");
    private static final String PLAN = "plans/k/f/2026.yaml";
    private static final String OLD = "plans/k/f/2025.yaml";

    private final Path home;
    private final Random random;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> command;

    FuzzCase(Path home, long seed, int number) {
        this.home = home;
        this.random = new Random(seed * 1_000_003 + number * 7_919L);
        random.nextLong();
        try {
            seedFiles();
            int spoilt = number == 0 ? 0 : 1 + random.nextInt(4) / 2;
            for (int i = 0; i < spoilt; i++) {
                spoil(KINDS.get(random.nextInt(KINDS.size())));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        command = chooseCommand();
    }

    List<String> command() {
        return command;
    }

    /** One of our plans with its organisation, a table of figures in a file of its own, and our templates. */
    private void seedFiles() throws IOException {
        List<Path> plans = list(home.resolve("plans"), "\\d.*\\.yaml");
        boolean sample = random.nextInt(3) > 0; // it has a bit of everything, and is made sooner than the others
        Path plan = sample
                ? home.resolve("src/test/samples/exempelkommun/plan.yaml")
                : plans.get(random.nextInt(plans.size()));
        Path organisation = (sample ? plan.getParent() : plan.getParent().getParent()).resolve("organisation.yaml");
        String text = Files.readString(plan);
        put(OLD, text);
        put(PLAN, withFile(text));
        put("plans/k/organisation.yaml", Files.readString(organisation).replaceFirst("(?m)^utseende: .*$", "utseende: enkel"));
        put("plans/k/f/tal.csv", "år;kön;värde\n2023;kvinnor;12\n2023;män;7\n2024;kvinnor;13,5\n2024;män;..\n2025;kvinnor;1 300\n2025;män;9\n");
        for (String folder : List.of("templates", "dokumenttyper")) {
            for (Path file : list(home.resolve(folder), ".*")) {
                put(home.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        byte[] template = random.nextInt(3) == 0
                ? Files.readAllBytes(home.resolve("src/test/resources/word-templates/libreoffice.docx"))
                : Files.readAllBytes(home.resolve("templates/looks/huddinge/word.dotx"));
        put("templates/looks/enkel/word.dotx", template);
    }

    /** A series whose figures stand in a file, for the readers of files. */
    private static String withFile(String plan) {
        String series = "  ur-fil:\n    rubrik: Ur fil\n    definition: D\n    källa: K\n    enhet: antal\n    per: [år, kön]\n    fil: tal.csv\n";
        return plan.contains("\nstatistik:\n") ? plan.replaceFirst("\nstatistik:\n", "\nstatistik:\n" + series) : plan + "\nstatistik:\n" + series;
    }

    private static List<Path> list(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList());
        }
    }

    private void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    private void spoil(String kind) throws IOException {
        switch (kind) {
            case "plan" -> text(random.nextInt(8) == 0 ? OLD : PLAN, new YamlSpoiler(random));
            case "organisation" -> text("plans/k/organisation.yaml", new YamlSpoiler(random));
            case "csv" -> text("plans/k/f/tal.csv", new CsvSpoiler(random));
            case "style" -> text(random.nextInt(3) == 0 ? "templates/css/base.css" : "templates/looks/enkel/style.css", new StyleSpoiler(random));
            case "look" -> text("templates/looks/enkel/look.yaml", new YamlSpoiler(random));
            case "fonts" -> text("templates/fonts/fonts.yaml", new YamlSpoiler(random));
            case "page" -> text(random.nextBoolean() ? "templates/page/document.ftlx" : "templates/page/standard.ftlx", new PageSpoiler(random));
            default -> put("templates/looks/enkel/word.dotx", new WordSpoiler(random).spoil(files.get("templates/looks/enkel/word.dotx")));
        }
    }

    private void text(String path, TextSpoiler spoiler) {
        byte[] bytes = files.get(path);
        if (random.nextInt(12) == 0) {
            put(path, Bytes.spoil(bytes, random));
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(6) / 3; i > 0; i--) {
            text = spoiler.spoil(text);
        }
        put(path, text);
    }

    private List<String> chooseCommand() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> List.of("check", "k/f/2026");
            case 3 -> List.of("diff", OLD, PLAN);
            case 4 -> List.of("diff", OLD, PLAN, "--format", "docx", "-o", "output/andringar.docx");
            case 5 -> List.of("check", "k/f/2026", "--format", "sarif");
            case 6 -> List.of("roll", "k/f/2026", "plans/k/f/2029.yaml");
            case 7, 8 -> List.of("build", "k/f/2026", "--format", "html");
            default -> List.of("build", "k/f/2026", "--format", "pdf,docx");
        };
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** What knows nothing of a file: bytes changed, taken away and said twice. */
    static final class Bytes {
        private Bytes() {}

        static byte[] spoil(byte[] bytes, Random random) {
            if (bytes.length == 0) {
                return bytes;
            }
            byte[] made = bytes.clone();
            switch (random.nextInt(3)) {
                case 0 -> {
                    return java.util.Arrays.copyOf(made, random.nextInt(made.length));
                }
                case 1 -> random.nextBytes(made = java.util.Arrays.copyOf(made, made.length + random.nextInt(20)));
                default -> {
                    for (int i = 1 + random.nextInt(10); i > 0; i--) {
                        made[random.nextInt(made.length)] = (byte) random.nextInt(256);
                    }
                }
            }
            return made;
        }
    }
}
