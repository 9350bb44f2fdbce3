package se.bilaga.plan.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.text.Passages;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
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
    private final DocumentTypes types;
    private final Diagnostics diagnostics;

    private PlanReader(SourceTree tree, Shipped shipped, Diagnostics diagnostics) {
        this.tree = tree;
        this.types = new DocumentTypes(tree, shipped);
        this.diagnostics = diagnostics;
    }

    /**
     * The plan at {@code path}; empty when it cannot be understood. It may come with errors in {@code diagnostics}, such
     * as a name that does not exist; what is wrong beyond them can then be found too.
     *
     * @param shipped the document types that come with the program
     * @param path relative to the tree's root: {@code plans/huddinge/kommunstyrelsen/2024.yaml}
     */
    public static Optional<PlanFile> read(SourceTree tree, Shipped shipped, String path, Diagnostics diagnostics) {
        return new PlanReader(tree, shipped, diagnostics).read(path);
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
        Optional<SourceFile> shared = shared(folder(path));
        String own = shared.map(file -> file.path().replaceFirst("[^/]*$", "")).orElse("");
        SharedStatistics shares = new SharedStatistics(folder(path), this::bytes, ofPlan);
        Optional<Plan> plan = source.flatMap(file -> plan(file, own, ofPlan)).flatMap(shares::with);
        Optional<Organisation> organisation = shared.isPresent()
                ? shared.flatMap(this::organisation)
                : source.flatMap(file ->
                        undescribed(folder(path), plan.isPresent() ? plan.get().at() : Span.start(file)));
        ofPlan.all().stream()
                .map(fault -> organisation
                        .map(known -> RiskWords.explained(fault, known))
                        .orElse(fault))
                .forEach(diagnostics::add);
        if (source.isEmpty() || plan.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        Organisation ofType = organisation.get().of(plan.get().document());
        PlanLinks.check(plan.get(), ofType, diagnostics);
        Passages passages = Passages.of(plan.get(), ofType);
        EmptyBlocks.check(plan.get(), ofType, passages, diagnostics);
        Attachments files = new Attachments(this::bytes, diagnostics);
        return Optional.of(new PlanFile(
                source.get(), plan.get(), ofType, passages, files.statistics(plan.get()), files.pictures(plan.get())));
    }

    /**
     * The plan of a file, with what its document type adds; not read where the type has faults, since its fields are not
     * known then.
     *
     * @param own the organisation's folder, with its slash
     */
    private Optional<Plan> plan(SourceFile file, String own, Diagnostics d) {
        return Yaml.parse(file, d).flatMap(node -> {
            Diagnostics ofType = new Diagnostics();
            Optional<DocumentType> type = Optional.ofNullable(written(node)).flatMap(name -> known(name, own, ofType));
            ofType.all().forEach(d::add);
            if (ofType.hasErrors()) {
                return Optional.empty();
            }
            return Binder.bind(
                    Plan.class,
                    node,
                    PlanVocabulary.of(type.stream().toList(), name -> type.or(() -> types.find(name.value(), own, d))),
                    d);
        });
    }

    /** Read before the plan is, which its fields are needed for; who reads {@code dokument} tells that there is none. */
    private Optional<DocumentType> known(Text name, String own, Diagnostics d) {
        try {
            return types.find(name.value(), own, d);
        } catch (BadValue none) {
            return Optional.empty();
        }
    }

    private static @Nullable Text written(Node node) {
        return node instanceof Node.Mapping plan
                        && plan.entry("dokument").map(Node.Entry::value).orElse(null) instanceof Node.Scalar name
                ? name.text()
                : null;
    }

    /** The organisation is described in the plan's folder or the nearest one above it. */
    private Optional<SourceFile> shared(@Nullable String folder) {
        for (String at = folder; at != null; at = folder(at)) {
            String path = at + "/" + ORGANISATION;
            Optional<byte[]> bytes = bytes(path);
            if (bytes.isPresent()) {
                return SourceFiles.decode(path, bytes.get(), diagnostics);
            }
        }
        return Optional.empty();
    }

    private Optional<Organisation> organisation(SourceFile file) {
        return Yaml.parse(file, diagnostics).flatMap(node -> Binder.bind(Organisation.class, node, diagnostics));
    }

    private Optional<Organisation> undescribed(@Nullable String folder, Span plan) {
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
