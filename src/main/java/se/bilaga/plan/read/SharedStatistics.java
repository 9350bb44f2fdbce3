package se.bilaga.plan.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Series;
import se.bilaga.plan.SharedSeries;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.SourceFiles;
import se.bilaga.source.yaml.Yaml;

/** Reads the series that plans share, each from its file. */
final class SharedStatistics {
    private final @Nullable String folder;
    private final Function<String, Optional<byte[]>> tree;
    private final Diagnostics diagnostics;

    /** @param folder the plan's, which paths are counted from */
    SharedStatistics(@Nullable String folder, Function<String, Optional<byte[]>> tree, Diagnostics diagnostics) {
        this.folder = folder;
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** A file of series. */
    @Doc("Serier som flera planer delar")
    record SeriesFile(
            Span at,

            @Key(value = "statistik", also = "serier", doc = "Serierna, som i en plan")
            Map<String, Series> statistics) {
        SeriesFile {
            statistics = Ordered.copy(statistics);
        }
    }

    /** The plan with the shared series first; nothing where they cannot be read, since the plan speaks of them. */
    Optional<Plan> with(Plan plan) {
        Map<String, Series> all = new LinkedHashMap<>();
        for (SharedSeries shared : plan.shared()) {
            Optional<SeriesFile> file = read(shared.file());
            if (file.isEmpty()) {
                return Optional.empty();
            }
            chosen(shared, file.get()).forEach((name, series) -> {
                if (plan.statistics().containsKey(name) || all.putIfAbsent(name, series) != null) {
                    twice(name, shared);
                }
            });
        }
        all.putAll(plan.statistics());
        return Optional.of(plan.shared().isEmpty() ? plan : plan.with(all));
    }

    private void twice(String name, SharedSeries shared) {
        diagnostics.error(
                "dubblerad-serie",
                shared.file().at(),
                Message.of(
                        "serien \"%s\" i %s finns redan i planen",
                        "the series \"%s\" of %s is in the plan already", name, shared.file()),
                Message.of(
                        "ta bort den ena, eller välj med serier: […] vilka som hämtas",
                        "remove one of them, or choose with serier: […] which are fetched"));
    }

    private Map<String, Series> chosen(SharedSeries shared, SeriesFile file) {
        if (shared.names().isEmpty()) {
            return file.statistics();
        }
        Map<String, Series> chosen = new LinkedHashMap<>();
        for (Text name : shared.names()) {
            Series series = file.statistics().get(name.value());
            if (series == null) {
                diagnostics.error(
                        "okänd-serie",
                        name.at(),
                        Message.of(
                                "det finns ingen serie \"%s\" i %s",
                                "there is no series \"%s\" in %s", name, shared.file()),
                        Nearest.hint(name.value(), file.statistics().keySet())
                                .orElse(Message.of(
                                        "välj mellan: %s",
                                        "choose between: %s",
                                        String.join(", ", file.statistics().keySet()))));
            } else {
                chosen.put(name.value(), series);
            }
        }
        return chosen;
    }

    private Optional<SeriesFile> read(Text name) {
        Optional<String> path = Paths.resolve(folder, name.value());
        Optional<byte[]> bytes = path.flatMap(tree);
        if (bytes.isEmpty()) {
            diagnostics.error(
                    "fil-saknas",
                    name.at(),
                    Message.of("filen %s finns inte", "the file %s does not exist", name),
                    Message.of(
                            "sökvägen räknas från planens mapp, %s",
                            "the path is counted from the plan's folder, %s", folder == null ? "." : folder));
            return Optional.empty();
        }
        return SourceFiles.decode(path.orElseThrow(), bytes.get(), diagnostics)
                .flatMap(file -> Yaml.parse(file, diagnostics))
                .flatMap(node -> Binder.bind(SeriesFile.class, node, diagnostics));
    }
}
