package se.bilaga.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.build.FigureFixes;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanFolder;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.project.TypeSearch;
import se.bilaga.app.report.ImportAccount;
import se.bilaga.app.report.Report;
import se.bilaga.importing.Import;
import se.bilaga.importing.ImportSetting;
import se.bilaga.importing.ImportedPlan;
import se.bilaga.importing.OrganisationAreas;
import se.bilaga.importing.PlanNames;
import se.bilaga.importing.PlanProof;
import se.bilaga.importing.document.WordDocument;
import se.bilaga.importing.document.WordFiles;
import se.bilaga.importing.draft.DraftPlan.Attachment;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;

/**
 * {@code bilaga import}: an old plan in Word as a plan in YAML, and an account of how sure each part of it is.
 *
 * <p>{@code bilaga import gammal.docx -o plans/ekby/skolan/2025-2027.yaml}
 */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    /** Larger ones are no plans. */
    private static final long LARGEST = 64L << 20;

    private final Surroundings surroundings;
    private final Toolbox toolbox;

    @Parameters(index = "0", paramLabel = "FIL")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN")
    private String output = "";

    public ImportCommand(Surroundings surroundings, Toolbox toolbox) {
        this.surroundings = surroundings;
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        Diagnostics d = new Diagnostics();
        Optional<WordDocument> document =
                WordFiles.read(name, bytes(surroundings.directory().resolve(name)), d);
        new Report(surroundings).print(d.all());
        if (document.isEmpty()) {
            return ExitCode.PLAN.number();
        }
        PlanFolder place = PlanFolder.of(surroundings, output.isEmpty() ? place(document.get()) : output);
        List<DocumentType> types = TypeSearch.of(surroundings, place.root());
        SourceFile organisation =
                new SourceFile(slashed(place.root().relativize(place.organisation())), place.organisationText());
        ImportSetting setting = new ImportSetting(
                ShippedFiles.of(surroundings),
                types,
                OrganisationAreas.of(organisation),
                place.schema(),
                place.period().written());
        ImportedPlan plan =
                Import.of(document.get(), setting, new Folder(toolbox.workshop().get(), place, organisation));
        write(plan, place, organisation, types);
        new ImportAccount(surroundings).tell(plan, surroundings.directory().relativize(place.file()));
        return ExitCode.OK.number();
    }

    /** Where a plan of such a title belongs: in the only organisation that there is, or in one of the title's. */
    private String place(WordDocument document) {
        Path root = Project.around(surroundings).root();
        PlanNames names = PlanNames.of(document, name);
        List<String> organisations = organisations(root.resolve("plans"));
        if (organisations.size() > 1) {
            throw CommandFault.usage(
                    "säg med -o var planen ska ligga, till exempel -o plans/%s/%s/%s.yaml",
                    "say with -o where the plan is to stand, such as -o plans/%s/%s/%s.yaml",
                    organisations.get(0),
                    PlanLocation.slug(names.administration()),
                    names.period());
        }
        String organisation = organisations.isEmpty() ? PlanLocation.slug(names.organisation()) : organisations.get(0);
        return surroundings
                .directory()
                .relativize(root.resolve("plans")
                        .resolve(organisation)
                        .resolve(PlanLocation.slug(names.administration()))
                        .resolve(names.period() + ".yaml"))
                .toString();
    }

    private static List<String> organisations(Path plans) {
        if (!Files.isDirectory(plans)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(plans)) {
            return folders.filter(folder -> Files.exists(folder.resolve("organisation.yaml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DiskTrouble.unreadable(plans, e);
        }
    }

    private void write(ImportedPlan plan, PlanFolder place, SourceFile organisation, List<DocumentType> types) {
        place.surround(types);
        Map<String, String> added = plan.added();
        if (!added.isEmpty()) {
            PlanFolder.save(place.organisation(), OrganisationAreas.with(organisation, added));
        }
        plan.attachments().forEach(file -> PlanFolder.save(place.folder().resolve(file.path()), file.bytes()));
        PlanFolder.save(place.file(), plan.text().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw CommandFault.usage("filen %s finns inte", "there is no file %s", name);
            }
            if (Files.size(path) > LARGEST) {
                throw CommandFault.usage(
                        "%s är större än %s MB och ingen plan",
                        "%s is larger than %s MB and no plan", name, LARGEST >> 20);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw DiskTrouble.fault(path, e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** An imported plan as it would be on disk, checked as every plan is, before anything is written. */
    private static final class Folder implements PlanProof {
        private final Workshop workshop;
        private final PlanFolder place;
        private final SourceFile organisation;

        /** @param organisation its file as it is, or as it would be begun */
        Folder(Workshop workshop, PlanFolder place, SourceFile organisation) {
            this.workshop = workshop;
            this.place = place;
            this.organisation = organisation;
        }

        @Override
        public List<Diagnostic> check(String plan, List<Attachment> attachments, Map<String, String> added) {
            Diagnostics found = new Diagnostics();
            workshop.check(tree(plan, attachments, added), path(place.file()), found);
            return found.all();
        }

        @Override
        public String bound(String plan, List<Attachment> attachments, Map<String, String> added) {
            return workshop.subject(tree(plan, attachments, added), path(place.file()), new Diagnostics())
                    .flatMap(FigureFixes::of)
                    .map(FigureFixes::text)
                    .orElse(plan);
        }

        private SourceTree tree(String plan, List<Attachment> attachments, Map<String, String> added) {
            Map<String, byte[]> files = new TreeMap<>();
            files.put(path(place.file()), plan.getBytes(StandardCharsets.UTF_8));
            attachments.forEach(file -> files.put(path(place.folder().resolve(file.path())), file.bytes()));
            String shared = added.isEmpty() ? organisation.text() : OrganisationAreas.with(organisation, added);
            files.put(organisation.path(), shared.getBytes(StandardCharsets.UTF_8));
            DiskTree disk = new DiskTree(place.root());
            return path -> files.containsKey(path) ? Optional.of(files.get(path)) : disk.read(path);
        }

        private String path(Path file) {
            return place.root().relativize(file).toString().replace('\\', '/');
        }
    }
}
