package se.bilaga.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.page.Page;
import se.bilaga.page.PageBuilder;
import se.bilaga.page.look.Look;
import se.bilaga.page.look.LookReader;
import se.bilaga.page.look.Templates;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

/** The pages of the repository's own plans. */
public final class PlanPages {

    private static final SourceTree TREE =
            path -> Files.exists(Path.of(path)) ? Optional.of(Files.readAllBytes(Path.of(path))) : Optional.empty();

    private PlanPages() {}

    /** The plan files, {@code plans/stockholm/miljoforvaltningen/2025-2027.yaml}, in order. */
    public static List<String> all() {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            return files.map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.matches("plans/[^/]+/[^/]+/[^/]+\\.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of one of them. */
    public static Page page(String path) {
        return page(path, Path.of("templates"), "");
    }

    /**
     * The page in another look.
     *
     * @param folder with looks and fonts
     * @param name of the look, {@code ""} for the organisation's own
     */
    public static Page page(String path, Path folder, String name) {
        Diagnostics diagnostics = new Diagnostics();
        PlanFile file = PlanReading.read(TREE, path, diagnostics).orElseThrow();
        Statistics statistics = Statistics.of(file, diagnostics);
        Text own = file.organisation().look();
        Text named = name.isEmpty() ? own : new Text(name, own.at());
        Look look = LookReader.read(folder, named, diagnostics)
                .orElseThrow(
                        () -> new IllegalArgumentException(diagnostics.all().toString()));
        Templates templates = new Templates(Path.of("templates/page"));
        return PageBuilder.build(file, statistics, look, templates, Instant.parse("2025-01-01T00:00:00Z"), diagnostics)
                .orElseThrow();
    }
}
