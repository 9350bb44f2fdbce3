package se.bilaga.plan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.plan.requirement.HeededList;
import se.bilaga.plan.requirement.RequirementList;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Yaml;

/**
 * Reads the lists of requirements that a plan, its document type or its organisation names: {@code krav/sjukfrånvaro.yaml}.
 */
public final class RequirementFiles {
    private static final String FOLDER = "krav";

    private final NamedFiles files;
    private final Diagnostics diagnostics;

    /** A list and what the plan says of it. */
    public record Read(RequirementList list, HeededList heeded) {}

    private RequirementFiles(SourceTree tree, Shipped shipped, Diagnostics diagnostics) {
        this.files = new NamedFiles(tree, shipped, FOLDER);
        this.diagnostics = diagnostics;
    }

    /** Those that can be read, the plan's first; the faults of the others are {@code diagnostics}. */
    public static List<Read> read(SourceTree tree, Shipped shipped, PlanFile plan, Diagnostics diagnostics) {
        return read(tree, shipped, plan, List.of(), diagnostics);
    }

    /**
     * As {@link #read(SourceTree, Shipped, PlanFile, Diagnostics)}, and others besides.
     *
     * @param also lists that are tried whether the plan names them or not
     */
    public static List<Read> read(
            SourceTree tree, Shipped shipped, PlanFile plan, List<String> also, Diagnostics diagnostics) {
        RequirementFiles files = new RequirementFiles(tree, shipped, diagnostics);
        List<Read> read = new ArrayList<>();
        List<Text> seen = new ArrayList<>();
        Stream<HeededList> named = Stream.of(
                        plan.plan().requirements().stream(),
                        plan.plan().document().requirements().stream(),
                        plan.organisation().requirements().stream(),
                        also.stream().map(name -> unwritten(name, plan)))
                .flatMap(lists -> lists);
        named.forEach(heeded -> {
            if (!seen.contains(heeded.list())) {
                seen.add(heeded.list());
                files.list(heeded.list(), folder(plan.organisation().at().file().path()))
                        .ifPresent(list -> read.add(new Read(list, heeded)));
            }
        });
        return read;
    }

    private static HeededList unwritten(String name, PlanFile plan) {
        Span at = Span.start(plan.source());
        return new HeededList(at, new Text(name, at), List.of());
    }

    private Optional<RequirementList> list(Text name, String folder) {
        Diagnostics ofFile = new Diagnostics();
        Optional<SourceFile> file = files.find(name.value(), folder, ofFile);
        ofFile.all().forEach(diagnostics::add);
        if (file.isEmpty() && !ofFile.hasErrors()) {
            diagnostics.error(
                    "okänd-kravlista",
                    name.at(),
                    Message.of("det finns ingen kravlista \"%s\"", "there is no list of requirements \"%s\"", name),
                    files.hint(name.value(), folder));
        }
        return file.flatMap(this::bind);
    }

    private Optional<RequirementList> bind(SourceFile file) {
        Diagnostics ofList = new Diagnostics();
        Optional<RequirementList> list =
                Yaml.parse(file, ofList).flatMap(node -> Binder.bind(RequirementList.class, node, ofList));
        ofList.all().forEach(diagnostics::add);
        return list;
    }

    /** With its slash, or empty. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
