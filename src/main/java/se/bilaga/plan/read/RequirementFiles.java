package se.bilaga.plan.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.plan.requirement.HeededList;
import se.bilaga.plan.requirement.RequirementList;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.SourceFiles;
import se.bilaga.source.yaml.Yaml;

/**
 * Reads the lists of requirements that a plan or its organisation names: the organisation's own in its folder
 * {@code krav}, else those that come with the program.
 */
public final class RequirementFiles {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

    private final SourceTree tree;
    private final Shipped shipped;
    private final Diagnostics diagnostics;

    /**
     * The lists that come with the program.
     *
     * @param tree a folder with {@code krav} in it
     * @param names of the lists, for hints
     */
    public record Shipped(SourceTree tree, Supplier<List<String>> names) {}

    /** A list and what the plan says of it. */
    public record Read(RequirementList list, HeededList heeded) {}

    private RequirementFiles(SourceTree tree, Shipped shipped, Diagnostics diagnostics) {
        this.tree = tree;
        this.shipped = shipped;
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
        Stream<HeededList> named = Stream.concat(
                Stream.concat(plan.plan().requirements().stream(), plan.organisation().requirements().stream()),
                also.stream().map(name -> unwritten(name, plan)));
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
        String path = "krav/" + name.value() + ".yaml";
        if (NAME.matcher(name.value()).matches()) {
            Optional<byte[]> own = bytes(tree, folder + path);
            Optional<byte[]> bytes = own.or(() -> bytes(shipped.tree(), path));
            if (bytes.isPresent()) {
                return SourceFiles.decode(own.isPresent() ? folder + path : path, bytes.get(), diagnostics)
                        .flatMap(this::bind);
            }
        }
        List<String> names = shipped.names().get();
        diagnostics.error(
                "okänd-kravlista",
                name.at(),
                Message.of("det finns ingen kravlista \"%s\"", "there is no list of requirements \"%s\"", name),
                Nearest.hint(name.value(), names)
                        .orElse(Message.of(
                                "med programmet följer %s; en egen läggs i %skrav",
                                "the program comes with %s; one of your own goes into %skrav",
                                String.join(", ", names),
                                folder)));
        return Optional.empty();
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

    private static Optional<byte[]> bytes(SourceTree tree, String path) {
        try {
            return tree.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
