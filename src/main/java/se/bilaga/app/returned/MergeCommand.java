package se.bilaga.app.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.build.Once;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.git.EarlierTrees;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.report.MergeReport;
import se.bilaga.app.report.Report;
import se.bilaga.merge.Merge;
import se.bilaga.merge.read.UnreadableWord;
import se.bilaga.merge.read.WordFile;
import se.bilaga.office.OriginProperties;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.yaml.SourceFiles;

/**
 * {@code bilaga merge}: what somebody has changed in a Word file, as edits of the plan that it was made from.
 *
 * <p>{@code --apply} writes those that are safe; nothing is written over that was changed in the plan since.
 */
@Command(name = "merge")
public final class MergeCommand implements Callable<Integer> {
    /** A plan with pictures is some megabytes. */
    private static final long LARGEST = 64L << 20;

    private final Surroundings surroundings;
    private final Once<Workshop> workshop;

    @Parameters(index = "0", paramLabel = "FIL")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLAN")
    private String plan = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private String format = "text";

    @Option(names = "--apply")
    private boolean apply;

    @Option(names = "--comments")
    private boolean comments;

    public MergeCommand(Surroundings surroundings, Toolbox toolbox) {
        this.surroundings = surroundings;
        this.workshop = new Once<>(toolbox.workshop());
    }

    @Override
    public Integer call() {
        if (!MergeReport.FORMATS.contains(format)) {
            throw CommandFault.usage(
                    "det finns inget format \"%s\"; välj bland %s",
                    "there is no format \"%s\"; choose among %s", format, String.join(", ", MergeReport.FORMATS));
        }
        Project project = Project.around(surroundings);
        byte[] bytes = bytes();
        if (WorkbookMerge.isWorkbook(bytes)) {
            return new WorkbookMerge(surroundings, project, format, apply)
                    .merge(name, bytes, plan)
                    .number();
        }
        WordFile edited = edited(bytes);
        PlanLocation location = location(project, edited.properties());
        Diagnostics diagnostics = new Diagnostics();
        EditedPlan asMade = asMade(location, edited.properties());
        SourceFile now = now(location, diagnostics);
        Optional<Merge> found = asMade.merge(edited, comments, diagnostics);
        if (found.isEmpty()) {
            new Report(surroundings).print(diagnostics.all());
            return ExitCode.PLAN.number();
        }
        Merge merge = found.get().into(now.text());
        if (apply && !merge.text().equals(now.text())) {
            PlanText.write(location, merge.text());
        }
        surroundings.out().print(new MergeReport(now, merge, apply, surroundings::say).in(format));
        boolean all = merge.edits().stream().noneMatch(edit -> edit.reason() != null);
        return all ? ExitCode.OK.number() : ExitCode.PLAN.number();
    }

    private byte[] bytes() {
        Path path = surroundings.directory().resolve(name);
        try {
            if (!Files.isRegularFile(path)) {
                throw CommandFault.usage("filen %s finns inte", "there is no file %s", name);
            }
            if (Files.size(path) > LARGEST) {
                throw CommandFault.refused(
                        Message.of("%s är större än %s MB", "%s is larger than %s MB", name, LARGEST >> 20));
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw DiskTrouble.unreadable(path, e);
        }
    }

    private WordFile edited(byte[] bytes) {
        try {
            return WordFile.read(bytes);
        } catch (UnreadableWord e) {
            throw CommandFault.refused(Message.of(name + ": %s", name + ": %s", surroundings.say(e.explanation())));
        }
    }

    /** The plan that the file names, which is to be the one that the command names, if that names any. */
    private PlanLocation location(Project project, Map<String, String> properties) {
        String made = properties.getOrDefault(OriginProperties.PLAN, "");
        if (made.isEmpty()) {
            throw CommandFault.refused(Message.of(
                    "%s säger inte vilken plan den är gjord av: den är inte byggd av bilaga, eller så har innehållet klistrats över i ett nytt dokument; be om filen som skickades ut, ändrad",
                    "%s does not say which plan it was made from: bilaga did not build it, or its content was pasted into a new document; ask for the file that was sent out, edited",
                    name));
        }
        if (!plan.isEmpty()) {
            List<PlanLocation> named = project.chosen(List.of(plan));
            if (named.size() != 1 || !named.get(0).path().equals(made)) {
                throw CommandFault.refused(Message.of(
                        "%s är gjord av %s, inte av %s", "%s was made from %s, not from %s", name, made, plan));
            }
        }
        return project.plans().stream()
                .filter(known -> known.path().equals(made))
                .findFirst()
                .orElseThrow(() -> CommandFault.refused(Message.of(
                        "%s är gjord av %s, som inte finns i det här projektet; är den en annan organisations?",
                        "%s was made from %s, which is not in this project; is it another organisation's?",
                        name,
                        made)));
    }

    /** The plan as it was when the document was made. */
    private EditedPlan asMade(PlanLocation location, Map<String, String> properties) {
        String digest = properties.getOrDefault(OriginProperties.DIGEST, "");
        EditedPlan present = state(new DiskTree(location.root()), location);
        if (present.digest().equals(digest)) {
            return present;
        }
        return EarlierTrees.find(
                        location.root(),
                        location.path(),
                        properties.getOrDefault(OriginProperties.COMMIT, ""),
                        tree -> state(tree, location).digest().equals(digest))
                .map(tree -> state(tree, location))
                .orElseThrow(() -> CommandFault.refused(Message.of(
                        "%s är gjord av en lydelse av %s som inte finns i historiken: den byggdes innan ändringarna sparades i git, eller är äldre än historiken; bygg och skicka ut dokumentet på nytt",
                        "%s was made from a state of %s that is not in the history: it was built before the changes were committed, or is older than the history; build the document and send it out again",
                        name,
                        location.path())));
    }

    private EditedPlan state(SourceTree tree, PlanLocation location) {
        return new EditedPlan(workshop.get(), ShippedFiles.of(surroundings), tree, location.path());
    }

    private static SourceFile now(PlanLocation location, Diagnostics diagnostics) {
        try {
            return SourceFiles.decode(location.path(), Files.readAllBytes(location.file()), diagnostics)
                    .orElseThrow(() -> CommandFault.refused(
                            Message.of("%s går inte att läsa", "%s cannot be read", location.path())));
        } catch (IOException e) {
            throw DiskTrouble.unreadable(location.file(), e);
        }
    }
}
