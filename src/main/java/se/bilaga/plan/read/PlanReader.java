package se.bilaga.plan.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.RiskWords;
import se.bilaga.plan.text.Passages;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.SourceFiles;
import se.bilaga.source.yaml.Yaml;

/**
 * Reads a plan and what it refers to: its organisation, statistics in CSV, pictures.
 *
 * <p>Every fault of the files is a diagnostic; a file that cannot be read although it is there is an
 * {@link UncheckedIOException}.
 */
public final class PlanReader {
    private static final String ORGANISATION = "organisation.yaml";
    private static final List<String> MISNAMED = List.of(
            "organisation.yml", "Organisation.yaml", "Organisation.yml", "organization.yaml", "organisationen.yaml");

    private final SourceTree tree;
    private final Diagnostics diagnostics;

    private PlanReader(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * The plan at {@code path}; empty when it cannot be understood. It may come with errors in {@code diagnostics}, such
     * as a name that does not exist; what is wrong beyond them can then be found too.
     *
     * @param path relative to the tree's root: {@code plans/huddinge/kommunstyrelsen/2024.yaml}
     */
    public static Optional<PlanFile> read(SourceTree tree, String path, Diagnostics diagnostics) {
        return new PlanReader(tree, diagnostics).read(path);
    }

    private Optional<PlanFile> read(String path) {
        if (!Paths.check(path, Span.start(new SourceFile(path, "")), diagnostics)) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = bytes(path);
        if (bytes.isEmpty()) {
            diagnostics.error(
                    "fil-saknas",
                    Span.start(new SourceFile(path, "")),
                    Message.of("filen %s finns inte", "the file %s does not exist", path));
            return Optional.empty();
        }
        Optional<SourceFile> source = SourceFiles.decode(path, bytes.get(), diagnostics);
        Diagnostics ofPlan = new Diagnostics();
        Optional<Plan> plan = source.flatMap(file -> bind(Plan.class, file, ofPlan));
        Optional<Organisation> organisation = source.flatMap(
                file -> organisation(folder(path), plan.isPresent() ? plan.get().at() : Span.start(file)));
        ofPlan.all().stream()
                .map(fault -> organisation
                        .map(known -> RiskWords.explained(fault, known))
                        .orElse(fault))
                .forEach(diagnostics::add);
        if (source.isEmpty() || plan.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        PlanLinks.check(plan.get(), organisation.get(), diagnostics);
        Passages passages = Passages.of(plan.get(), organisation.get());
        EmptyBlocks.check(plan.get(), organisation.get(), passages, diagnostics);
        Attachments files = new Attachments(folder(path), this::bytes, diagnostics);
        return Optional.of(new PlanFile(
                source.get(),
                plan.get(),
                organisation.get(),
                passages,
                files.statistics(plan.get()),
                files.pictures(plan.get())));
    }

    private static <R extends Record> Optional<R> bind(Class<R> type, SourceFile file, Diagnostics d) {
        return Yaml.parse(file, d).flatMap(node -> Binder.bind(type, node, d));
    }

    /** The organisation is described in the plan's folder or the nearest one above it. */
    private Optional<Organisation> organisation(@Nullable String folder, Span plan) {
        for (String at = folder; at != null; at = folder(at)) {
            String path = at + "/" + ORGANISATION;
            Optional<byte[]> bytes = bytes(path);
            if (bytes.isPresent()) {
                return SourceFiles.decode(path, bytes.get(), diagnostics)
                        .flatMap(file -> bind(Organisation.class, file, diagnostics));
            }
        }
        diagnostics.error(
                "organisation-saknas",
                plan,
                Message.of("planens organisation är inte beskriven", "the plan's organisation is not described"),
                misnamed(folder)
                        .orElse(Message.of(
                                "lägg filen %s i mappen ovanför planens; bilaga new gör en",
                                "put the file %s in the folder above the plan's; bilaga new makes one", ORGANISATION)));
        return Optional.empty();
    }

    private Optional<Message> misnamed(@Nullable String folder) {
        for (String at = folder; at != null; at = folder(at)) {
            for (String name : MISNAMED) {
                String path = at + "/" + name;
                if (bytes(path).isPresent()) {
                    return Optional.of(Message.of("döp om %s till %s", "rename %s to %s", path, ORGANISATION));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes(String path) {
        try {
            return tree.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? null : path.substring(0, slash);
    }
}
