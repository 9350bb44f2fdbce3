package se.bilaga.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.bilaga.app.preview.Press;
import se.bilaga.page.Page;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Message;
import se.bilaga.source.SourceFile;
import se.bilaga.source.SourceTree;

/** Makes what {@code bilaga preview} shows, by the same way as a build. */
final class PlanPress implements Press {
    private final Supplier<List<PlanLocation>> plans;
    private final Toolbox toolbox;
    private final Once<Workshop> workshop;
    private List<PlanLocation> known = List.of();

    PlanPress(Supplier<List<PlanLocation>> plans, Toolbox toolbox) {
        this.plans = plans;
        this.toolbox = toolbox;
        this.workshop = new Once<>(toolbox.workshop());
    }

    @Override
    public List<String> names() {
        return locations().stream().map(PlanLocation::name).toList();
    }

    /** A plan that was there is still shown, with the fault that it is not, so that it may come back. */
    private synchronized List<PlanLocation> locations() {
        try {
            known = plans.get();
        } catch (Fault e) {
            return known;
        }
        return known;
    }

    @Override
    public Proof proof(String name) {
        PlanLocation plan = locations().stream()
                .filter(location -> location.name().equals(name))
                .findFirst()
                .orElseThrow();
        SourceTree disk = new DiskTree(plan.root());
        RecordingTree tree = new RecordingTree(disk);
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> document = Optional.empty();
        try {
            document = document(plan, tree, diagnostics);
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.error("stopp", new SourceFile(plan.path(), "").start(), reason(e));
        }
        Map<String, String> seen = new TreeMap<>(tree.seen());
        seen.putIfAbsent(plan.path(), RecordingTree.mark(Optional.empty()));
        return new Proof(document, diagnostics.all(), folders(plan, seen), () -> isStale(disk, seen));
    }

    private Optional<String> document(PlanLocation plan, SourceTree tree, Diagnostics diagnostics) {
        Draft draft = workshop.get().page(tree, plan.path(), Optional::empty, diagnostics);
        draft.checks().get().forEach(diagnostics::add);
        return draft.page().filter(made -> !diagnostics.hasErrors()).map(this::html);
    }

    private String html(Page page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            toolbox.formats().format("html", new HashMap<>(), warning -> {}).write(page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Message reason(Throwable failure) {
        return failure instanceof Fault fault
                ? fault.text()
                : Message.of("fel i programmet: %s", "fault in the program: %s", failure.toString());
    }

    private static Set<Path> folders(PlanLocation plan, Map<String, String> seen) {
        return seen.keySet().stream()
                .map(path -> plan.root().resolve(path).resolveSibling(""))
                .collect(Collectors.toSet());
    }

    private static boolean isStale(SourceTree disk, Map<String, String> seen) {
        return seen.entrySet().stream().anyMatch(file -> !file.getValue().equals(mark(disk, file.getKey())));
    }

    /** A file that cannot be read for the moment is as one that is not there. */
    private static String mark(SourceTree disk, String path) {
        try {
            return RecordingTree.mark(disk.read(path));
        } catch (IOException | Fault e) {
            return RecordingTree.mark(Optional.empty());
        }
    }
}
