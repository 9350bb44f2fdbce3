package se.bilaga.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.app.build.Formats;
import se.bilaga.app.build.Once;
import se.bilaga.app.build.PageProof;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.RecordingTree;
import se.bilaga.app.preview.Press;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;

/** Makes what {@code bilaga preview} shows, by the same way as a build. */
final class PlanPress implements Press {
    private final Supplier<List<PlanLocation>> plans;
    private final Toolbox toolbox;
    private final Once<Workshop> workshop;
    private final Map<String, PlanLocation> known = new ConcurrentHashMap<>();

    PlanPress(Supplier<List<PlanLocation>> plans, Toolbox toolbox) {
        this.plans = plans;
        this.toolbox = toolbox;
        this.workshop = new Once<>(toolbox.workshop());
    }

    @Override
    public List<String> names() {
        List<PlanLocation> there = there();
        there.forEach(plan -> known.put(plan.name(), plan));
        return there.stream().map(PlanLocation::name).toList();
    }

    private List<PlanLocation> there() {
        try {
            return plans.get();
        } catch (CommandFault e) {
            return known.values().stream().sorted().toList();
        }
    }

    /** Of a plan that is gone too, with the fault that it is: it may come back, as when an editor saves it. */
    @Override
    public Proof proof(String name, Consumer<Proof> draft) {
        PlanLocation plan = Objects.requireNonNull(known.get(name), name);
        RecordingTree tree = new RecordingTree(new DiskTree(plan.root()));
        Map<Path, String> templates = workshop.get().templates();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Made> made = Optional.empty();
        try {
            plan.requireReadable();
            PageProof page = workshop.get().page(tree, plan.path(), Optional::empty, diagnostics);
            made = page.page().filter(whole -> !diagnostics.hasErrors()).map(this::made);
            if (made.isPresent()) {
                draft.accept(proof(plan, tree, templates, made, diagnostics));
            }
            page.checks().get().forEach(diagnostics::add);
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.error("stopp", Span.start(new SourceFile(plan.path(), "")), reason(e));
        }
        return proof(plan, tree, templates, made.filter(whole -> !diagnostics.hasErrors()), diagnostics);
    }

    /** A plan's document, and the PDF file that could be made of the same page. */
    private record Made(String document, Supplier<byte[]> pages) {}

    private Made made(Page page) {
        Formats.Documents documents = toolbox.formats().of(page, warning -> {});
        return new Made(new String(in(Formats.MARKED, documents), StandardCharsets.UTF_8), () -> in("pdf", documents));
    }

    private Proof proof(
            PlanLocation plan,
            RecordingTree tree,
            Map<Path, String> templates,
            Optional<Made> made,
            Diagnostics diagnostics) {
        SourceTree disk = new DiskTree(plan.root());
        Map<String, String> seen = new TreeMap<>(tree.seen());
        seen.putIfAbsent(plan.path(), RecordingTree.mark(Optional.empty()));
        Set<Path> folders = Stream.concat(seen.keySet().stream().map(plan.root()::resolve), templates.keySet().stream())
                .map(file -> file.resolveSibling(""))
                .collect(Collectors.toSet());
        return new Proof(
                made.map(Made::document),
                made.map(Made::pages).orElse(() -> new byte[0]),
                () -> new News(workshop.get(), toolbox.formats()).of(disk, plan.path()),
                diagnostics.all(),
                new WrittenPlaces(disk, seen.keySet())::of,
                plan.root(),
                folders,
                () -> isStale(disk, seen) || !workshop.get().templates().equals(templates));
    }

    private static byte[] in(String format, Formats.Documents documents) {
        try {
            return documents.in(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message reason(Throwable failure) {
        return failure instanceof CommandFault fault
                ? fault.text()
                : Message.of("fel i programmet: %s", "fault in the program: %s", failure.toString());
    }

    private static boolean isStale(SourceTree disk, Map<String, String> seen) {
        return seen.entrySet().stream().anyMatch(file -> !file.getValue().equals(mark(disk, file.getKey())));
    }

    /** A file that cannot be read for the moment is as one that is not there. */
    private static String mark(SourceTree disk, String path) {
        try {
            return RecordingTree.mark(disk.read(path));
        } catch (IOException | CommandFault e) {
            return RecordingTree.mark(Optional.empty());
        }
    }
}
