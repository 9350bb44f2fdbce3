package se.bilaga;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.bilaga.output.Format;
import se.bilaga.page.Page;
import se.bilaga.page.PageBuilder;
import se.bilaga.page.look.Look;
import se.bilaga.page.look.LookReader;
import se.bilaga.page.look.Templates;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/** The flow from YAML to files, for tests: a plan of the repository, as it is or with a change in its text. */
final class Flow {
    private Flow() {}

    static List<String> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            return files.map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.matches("plans/[^/]+/[^/]+/[^/]+\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static Page page(String path, UnaryOperator<String> change) {
        return page(path, change, Path.of("templates"));
    }

    static Page page(String path, UnaryOperator<String> change, Path templates) {
        SourceTree tree = asked -> {
            Path file = Path.of(asked);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            return Optional.of(
                    asked.equals(path)
                            ? change.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8)
                            : Files.readAllBytes(file));
        };
        Diagnostics diagnostics = new Diagnostics();
        PlanFile plan = PlanReading.read(tree, path, diagnostics).orElseThrow();
        Look look = LookReader.read(templates, plan.organisation().look(), diagnostics)
                .orElseThrow();
        Page page = PageBuilder.build(
                        plan,
                        Statistics.of(plan, diagnostics),
                        look,
                        new Templates(templates.resolve("page")),
                        Instant.parse("2025-01-01T00:00:00Z"),
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.all().toString());
        }
        return page;
    }

    static byte[] write(Format format, Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(page, out);
        return out.toByteArray();
    }
}
