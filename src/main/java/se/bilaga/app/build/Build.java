package se.bilaga.app.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.AtomicFile.Outcome;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.RecordingTree;
import se.bilaga.app.project.History;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.TemplateNews;
import se.bilaga.output.pdf.engine.Unprintable;
import se.bilaga.output.word.template.UnusableTemplate;
import se.bilaga.page.Page;
import se.bilaga.page.Provenance;
import se.bilaga.page.text.Slug;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Makes the documents of plans, some at a time; one that fails stops no other. */
public final class Build {
    private final Toolbox toolbox;
    private final Once<Workshop> workshop;
    private final Stamps stamps;
    private final History history;
    private final TemplateNews news;
    private final AtomicFile file = new AtomicFile();

    /** @param news remembers what was said of Word templates */
    public Build(Toolbox toolbox, Stamps stamps, TemplateNews news, History history) {
        this.toolbox = toolbox;
        this.workshop = new Once<>(toolbox.workshop());
        this.stamps = stamps;
        this.news = news;
        this.history = history;
    }

    /**
     * Makes what is ordered.
     *
     * @param done told of each plan when it is finished, one at a time, in any order
     * @return the results in the order of the plans
     */
    public List<PlanResult> run(BuildOrder order, Consumer<PlanResult> done) {
        return Parallel.map(order.plans(), order.jobs(), plan -> tell(make(order, plan), done));
    }

    private synchronized PlanResult tell(PlanResult result, Consumer<PlanResult> done) {
        done.accept(result);
        return result;
    }

    private PlanResult make(BuildOrder order, PlanLocation plan) {
        Optional<Tally> current = order.force() ? Optional.empty() : stamps.current(plan, order.targets(plan));
        return current.map(found -> PlanResult.current(plan, found))
                .orElseGet(() -> PlanResult.of(plan, diagnostics -> write(order, plan, diagnostics)));
    }

    private List<Outcome> write(BuildOrder order, PlanLocation plan, Diagnostics diagnostics) {
        RecordingTree tree = new RecordingTree(new DiskTree(plan.root()));
        PageProof draft = workshop.get()
                .page(tree, plan.path(), () -> history.time(plan), diagnostics)
                .from(() -> new Provenance(
                        plan.path(),
                        tree.digest(),
                        history.commit(plan, tree.found()).orElse(null)));
        Diagnostics ofTemplate = new Diagnostics();
        List<Optional<byte[]>> contents = contents(plan, draft, order.formats(), diagnostics, ofTemplate);
        List<Path> targets = order.targets(plan);
        Tally tally = Tally.of(diagnostics.all());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Path target = targets.get(i);
            contents.get(i).ifPresent(bytes -> outcomes.add(write(target, bytes)));
        }
        boolean whole = !diagnostics.hasErrors() && !ofTemplate.hasErrors();
        ofTemplate.all().forEach(diagnostics::add);
        if (whole && outcomes.stream().noneMatch(Outcome.Locked.class::isInstance)) {
            stamps.keep(plan, targets, tree, tally);
        }
        return outcomes;
    }

    /** The documents, written while the plan is checked; none where there are errors in it. */
    private List<Optional<byte[]>> contents(
            PlanLocation plan, PageProof draft, List<String> formats, Diagnostics diagnostics, Diagnostics ofTemplate) {
        Supplier<List<Diagnostic>> checks = Parallel.beside(draft.checks());
        List<Optional<byte[]>> contents = List.of();
        try {
            if (draft.page().isPresent() && !diagnostics.hasErrors()) {
                contents = contents(draft.page().get(), formats, ofTemplate);
            }
        } catch (Unprintable e) {
            String look = Slug.of(draft.page().orElseThrow().look().name());
            String file = e.isOfLook() ? "templates/looks/" + look + "/style.css" : plan.path();
            diagnostics.error("går-inte-att-sätta", Span.start(new SourceFile(file, "")), e.explanation(), e.hint());
        } finally {
            checks.get().forEach(diagnostics::add);
        }
        return diagnostics.hasErrors() ? List.of() : contents;
    }

    /** A document for each format; empty where the organisation's template is refused, which stops no other. */
    private List<Optional<byte[]>> contents(Page page, List<String> formats, Diagnostics ofTemplate) {
        Path template = page.look().wordTemplate();
        Span at = Span.start(new SourceFile(String.valueOf(template), ""));
        Formats.Documents documents = toolbox.formats().of(page, warning -> {
            if (news.isNew(template, warning)) {
                ofTemplate.warning("wordmall", at, warning);
            }
        });
        List<Optional<byte[]>> contents = new ArrayList<>();
        for (String format : formats) {
            try {
                contents.add(Optional.of(documents.in(format)));
            } catch (UnusableTemplate e) {
                ofTemplate.error("wordmall", at, e.explanation());
                contents.add(Optional.empty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private Outcome write(Path target, byte[] bytes) {
        try {
            return file.write(target, bytes);
        } catch (IOException e) {
            throw DiskTrouble.fault(target, e);
        }
    }
}
