package se.bilaga.app.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.RecordingTree;
import se.bilaga.merge.Merge;
import se.bilaga.merge.Remaking;
import se.bilaga.merge.read.UnreadableWord;
import se.bilaga.merge.read.WordFile;
import se.bilaga.output.word.WordFormat;
import se.bilaga.page.Page;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.plan.read.Shipped;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;
import se.bilaga.statistics.Statistics;

/** A plan as it was when a document was made of it that somebody has edited since. */
public final class EditedPlan {
    private final Workshop workshop;
    private final Shipped shipped;
    private final SourceTree tree;
    private final String path;

    public EditedPlan(Workshop workshop, Shipped shipped, SourceTree tree, String path) {
        this.workshop = workshop;
        this.shipped = shipped;
        this.tree = tree;
        this.path = path;
    }

    /** Of all that a document of it is made from. */
    public String digest() {
        RecordingTree recording = new RecordingTree(tree);
        var unused = workshop.page(recording, path, Optional::empty, new Diagnostics());
        return recording.digest();
    }

    /**
     * What is changed in a document, held against the one that the plan gives.
     *
     * @param comments whether comments in the margin become comments of the plan
     */
    public Optional<Merge> merge(WordFile edited, boolean comments, Diagnostics diagnostics) {
        Optional<PlanFile> read = PlanReader.read(tree, shipped, path, diagnostics);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        PlanFile plan = read.get();
        Statistics statistics = Statistics.of(plan, diagnostics);
        Node root = Yaml.parse(plan.source(), new Diagnostics()).orElseThrow();
        return document(plan, statistics, diagnostics)
                .map(made -> Merge.of(made, edited, plan, root, statistics, comments, this::remade));
    }

    private Remaking.Made remade(String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree changed =
                asked -> asked.equals(path) ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : tree.read(asked);
        Optional<WordFile> file = PlanReader.read(changed, shipped, path, diagnostics)
                .flatMap(plan -> document(plan, Statistics.of(plan, diagnostics), diagnostics));
        return new Remaking.Made(
                diagnostics.hasErrors() ? Optional.empty() : file,
                diagnostics.all().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .map(Diagnostic::message)
                        .toList());
    }

    private Optional<WordFile> document(PlanFile plan, Statistics statistics, Diagnostics diagnostics) {
        return workshop.page(plan, statistics, diagnostics).map(EditedPlan::read);
    }

    private static WordFile read(Page page) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new WordFormat(Map.of(), warning -> {}).write(page, out);
            return WordFile.read(out.toByteArray());
        } catch (UnreadableWord e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
