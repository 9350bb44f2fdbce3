package se.bilaga.app.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.project.TypeSearch;
import se.bilaga.editor.KnownPlan;
import se.bilaga.editor.PlanDraft;
import se.bilaga.editor.Vocabulary;
import se.bilaga.plan.read.DocumentTypes;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.plan.read.SchemaFile;
import se.bilaga.plan.read.Shipped;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.SourceFiles;
import se.bilaga.source.yaml.Yaml;
import se.bilaga.statistics.Statistics;

/** The files of one project that lie open in an editor, and what is understood of each; used by one thread at a time. */
final class OpenProject {
    private final Surroundings surroundings;
    private final Path root;
    private final OpenFiles files;
    private final Shipped shipped;
    private final Map<String, PlanDraft> drafts = new HashMap<>();
    private final Map<String, KnownPlan> lastKnown = new HashMap<>();
    private final Map<SchemaFile, Vocabulary> vocabularies = new HashMap<>();

    OpenProject(Surroundings surroundings, Path root) {
        this.root = root;
        this.files = new OpenFiles(new DiskTree(root));
        this.shipped = ShippedFiles.of(surroundings);
        this.surroundings = surroundings;
    }

    OpenFiles files() {
        return files;
    }

    Translation translation() {
        return new Translation(files);
    }

    /** The path of a file of the project; empty for another's, and for a text that is no file. */
    Optional<String> path(String uri) {
        return file(uri)
                .filter(file -> file.startsWith(root))
                .map(file -> root.relativize(file).toString().replace('\\', '/'));
    }

    /** The file that an address names; empty for one of another kind, such as a text that is not saved yet. */
    static Optional<Path> file(String uri) {
        try {
            return uri.startsWith("file:")
                    ? Optional.of(Path.of(URI.create(uri)).normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    String uri(String path) {
        return root.resolve(path).toUri().toString();
    }

    /** Takes a file as it now stands in the editor. */
    void write(String path, String text, int version) {
        files.put(path, text, version);
        if (!isPlan(path)) {
            reread();
        }
    }

    /** Takes a file as it is on disk again. */
    void close(String path) {
        files.close(path);
        drafts.remove(path);
        if (!isPlan(path)) {
            reread();
        }
    }

    /** Whether it is a plan, not what plans share nor a file of another program. */
    static boolean isPlan(String path) {
        return kind(path).equals(Optional.of(SchemaFile.PLAN));
    }

    private static Optional<SchemaFile> kind(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        String folder = path.substring(path.lastIndexOf('/', slash - 1) + 1, Math.max(0, slash));
        if (!name.matches(".+\\.ya?ml")) {
            return Optional.empty();
        }
        if (folder.equals(DocumentTypes.FOLDER)) {
            return Optional.of(SchemaFile.DOCUMENT_TYPE);
        }
        if (folder.equals("krav")) {
            return Optional.of(SchemaFile.REQUIREMENTS);
        }
        if (!path.startsWith("plans/") && !path.contains("/plans/")) {
            return Optional.empty();
        }
        if (name.equals("organisation.yaml")) {
            return Optional.of(SchemaFile.ORGANISATION);
        }
        return Optional.of(Project.isPlanName(name) ? SchemaFile.PLAN : SchemaFile.STATISTICS);
    }

    /** The keys and words of a file; none of one that is not the program's to read. */
    Vocabulary vocabulary(String path) {
        return kind(path)
                .map(kind -> vocabularies.computeIfAbsent(kind, wanted -> new Vocabulary(wanted.tree(types()))))
                .orElse(Vocabulary.NONE);
    }

    private Collection<DocumentType> types() {
        return TypeSearch.of(surroundings, root);
    }

    /** A file as it stands now; what was last understood of it is kept while it cannot be read. */
    PlanDraft draft(String path) {
        SourceFile source = source(path);
        PlanDraft last = drafts.get(path);
        if (last != null && last.source().equals(source)) {
            return last;
        }
        Optional<KnownPlan> before = last == null ? Optional.ofNullable(lastKnown.get(path)) : last.known();
        PlanDraft made = read(path, source, before);
        drafts.put(path, made);
        return made;
    }

    /** Reads all anew when it is next asked for, since what a plan refers to may have changed; its names are kept till then. */
    void reread() {
        drafts.forEach((path, draft) -> draft.known().ifPresent(known -> lastKnown.put(path, known)));
        drafts.clear();
        vocabularies.clear();
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
        } catch (CommandFault | UncheckedIOException | StackOverflowError unreadable) {
            return Optional.empty(); // the check tells why
        }
    }

    /** The faults that a plan would have with another text, each by its rule and words. */
    Set<String> faults(String path, String text) {
        SourceTree other = asked -> asked.equals(path) ? Optional.of(text.getBytes(UTF_8)) : files.read(asked);
        Diagnostics found = new Diagnostics();
        PlanReader.read(other, shipped, path, found).ifPresent(plan -> {
            var unused = Statistics.of(plan, found);
            plan.passages().faults().forEach(found::add);
        });
        return found.all().stream()
                .map(one -> one.rule() + ": " + one.message().sv())
                .collect(Collectors.toSet());
    }

    /** What is wrong with its characters, the check tells. */
    private SourceFile source(String path) {
        try {
            byte[] bytes = files.read(path).orElseGet(() -> new byte[0]);
            return SourceFiles.decode(path, bytes, new Diagnostics())
                    .orElseGet(() -> new SourceFile(path, plain(new String(bytes, UTF_8))));
        } catch (IOException | CommandFault e) {
            return new SourceFile(path, "");
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** The plans in the folder of a file and below, as they stand now. */
    List<PlanDraft> below(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return new Project(root, root)
                .plans().stream()
                        .map(PlanLocation::path)
                        .filter(plan -> plan.startsWith(folder))
                        .map(this::draft)
                        .toList();
    }

    /** The paths of the plans in the same folder. */
    List<String> beside(String path) {
        return new Project(root, root).beside(new PlanLocation(root, path));
    }
}
