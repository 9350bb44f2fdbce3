package se.bilaga.app.language;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.project.TypeSearch;
import se.bilaga.editor.KnownPlan;
import se.bilaga.editor.PlanDraft;
import se.bilaga.editor.Vocabulary;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.plan.read.SchemaFile;
import se.bilaga.plan.read.Shipped;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.SourceFiles;
import se.bilaga.source.yaml.Yaml;
import se.bilaga.statistics.Statistics;

/** The files of one project that lie open in an editor, and what is understood of each; used by one thread at a time. */
final class OpenProject {
    private final Path root;
    private final OpenFiles files;
    private final Shipped shipped;
    private final Collection<DocumentType> types;
    private final Map<String, PlanDraft> drafts = new HashMap<>();
    private final Map<SchemaFile, Vocabulary> vocabularies = new HashMap<>();

    OpenProject(Surroundings surroundings, Path root) {
        this.root = root;
        this.files = new OpenFiles(new DiskTree(root));
        this.shipped = ShippedFiles.of(surroundings);
        this.types = TypeSearch.of(surroundings, root);
    }

    OpenFiles files() {
        return files;
    }

    /** The path of a file of the project; empty for another's. */
    Optional<String> path(String uri) {
        Path file = Path.of(URI.create(uri)).normalize();
        return file.startsWith(root)
                ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    String uri(String path) {
        return root.resolve(path).toUri().toString();
    }

    void write(String path, String text) {
        files.put(path, text.replace("\r\n", "\n"));
    }

    /** Whether it is a plan, not what plans share. */
    static boolean isPlan(String path) {
        return Project.isPlanName(path.substring(path.lastIndexOf('/') + 1)) && vocabularyOf(path) == SchemaFile.PLAN;
    }

    private static SchemaFile vocabularyOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith("organisation")) {
            return SchemaFile.ORGANISATION;
        }
        if (path.contains("dokumenttyper/")) {
            return SchemaFile.DOCUMENT_TYPE;
        }
        if (path.contains("krav/")) {
            return SchemaFile.REQUIREMENTS;
        }
        return Project.isPlanName(name) ? SchemaFile.PLAN : SchemaFile.STATISTICS;
    }

    Vocabulary vocabulary(String path) {
        return vocabularies.computeIfAbsent(vocabularyOf(path), kind -> new Vocabulary(kind.tree(types)));
    }

    /** A file as it stands now; what was last understood of it is kept while it cannot be read. */
    PlanDraft draft(String path) {
        SourceFile source = source(path);
        PlanDraft last = drafts.get(path);
        if (last != null && last.source().equals(source)) {
            return last;
        }
        PlanDraft made = read(path, source, Optional.ofNullable(last).flatMap(PlanDraft::known));
        drafts.put(path, made);
        return made;
    }

    /** Forgets what was understood, since what a plan refers to may have changed. */
    void reread() {
        drafts.replaceAll((path, draft) -> new PlanDraft(new SourceFile(path, ""), draft.tree(), draft.known(), false));
    }

    private PlanDraft read(String path, SourceFile source, Optional<KnownPlan> last) {
        Diagnostics unheard = new Diagnostics();
        Optional<Node> tree = Yaml.parse(source, unheard);
        Optional<KnownPlan> known = isPlan(path) ? known(path) : Optional.empty();
        return new PlanDraft(source, tree, known.or(() -> last), known.isPresent());
    }

    private Optional<KnownPlan> known(String path) {
        Diagnostics unheard = new Diagnostics();
        try {
            return PlanReader.read(files, shipped, path, unheard)
                    .map(plan -> new KnownPlan(plan, Statistics.of(plan, unheard)));
        } catch (CommandFault unreadable) {
            return Optional.empty();
        }
    }

    private SourceFile source(String path) {
        try {
            byte[] bytes = files.read(path).orElseGet(() -> new byte[0]);
            return SourceFiles.decode(path, bytes, new Diagnostics()).orElseGet(() -> new SourceFile(path, ""));
        } catch (IOException e) {
            return new SourceFile(path, "");
        }
    }

    /** The paths of the plans in the same folder. */
    List<String> beside(String path) {
        Project all = new Project(root, root);
        return all.plans().stream()
                .filter(plan -> plan.path().equals(path))
                .findFirst()
                .map(all::beside)
                .orElse(List.of());
    }
}
