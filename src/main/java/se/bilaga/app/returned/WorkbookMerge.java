package se.bilaga.app.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.report.MergeReport;
import se.bilaga.app.report.Report;
import se.bilaga.merge.Merge;
import se.bilaga.merge.edit.ChangedPlan;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.followup.FollowUpAnswers;
import se.bilaga.merge.followup.FollowUpChanges;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.sheet.SheetFiles;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;

/** Brings a filled in workbook of what is followed up back into the plans that it is of. */
final class WorkbookMerge {
    private final Surroundings surroundings;
    private final Project project;
    private final String format;
    private final boolean apply;

    WorkbookMerge(Surroundings surroundings, Project project, String format, boolean apply) {
        this.surroundings = surroundings;
        this.project = project;
        this.format = format;
        this.apply = apply;
    }

    /** Whether a file is a workbook rather than a document. */
    static boolean isWorkbook(byte[] bytes) {
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        return names.startsWith("PK") && names.contains("xl/workbook.xml") && !names.contains("word/document.xml");
    }

    /** @param only the plan to bring it into; {@code ""} for all */
    ExitCode merge(String name, byte[] bytes, String only) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Map<String, List<FollowUpAnswers>>> answers =
                SheetFiles.ofOurs(name, bytes, diagnostics).flatMap(FollowUpAnswers::in);
        if (answers.isEmpty()) {
            new Report(surroundings).print(diagnostics.all());
            throw CommandFault.refused(Message.of(
                    "%s är ingen arbetsbok som bilaga export har gjort: kolumnernas rubriker fattas",
                    "%s is no workbook that bilaga export has made: the heads of its columns are missing", name));
        }
        List<String> chosen = only.isEmpty()
                ? List.of()
                : project.chosen(List.of(only)).stream().map(PlanLocation::path).toList();
        ExitCode exit = ExitCode.OK;
        for (var entry : new TreeMap<>(answers.get()).entrySet()) {
            if (chosen.isEmpty() || chosen.contains(entry.getKey())) {
                exit = exit.and(merge(name, entry.getKey(), entry.getValue()));
            }
        }
        return exit;
    }

    private ExitCode merge(String name, String path, List<FollowUpAnswers> answers) {
        PlanLocation location = project.plans().stream()
                .filter(plan -> plan.path().equals(path))
                .findFirst()
                .orElseThrow(() -> CommandFault.refused(Message.of(
                        "%s har rader av %s, som inte finns i det här projektet",
                        "%s has rows of %s, which is not in this project", name, path)));
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = new DiskTree(location.root());
        Optional<PlanFile> plan = PlanReader.read(tree, ShippedFiles.of(surroundings), path, diagnostics);
        if (plan.isEmpty()) {
            new Report(surroundings).print(diagnostics.all());
            return ExitCode.PLAN;
        }
        Node root = Yaml.parse(plan.get().source(), new Diagnostics()).orElseThrow();
        List<WordEdit> edits = FollowUpChanges.of(plan.get(), root, answers, text -> reread(tree, path, text));
        List<WordEdit> safe = edits.stream().filter(WordEdit::isSafe).toList();
        String text = ChangedPlan.text(plan.get().source(), safe)
                .orElseThrow(() -> CommandFault.refused(Message.of(
                        "%s har två rader för samma sak i %s", "%s has two rows of one thing in %s", name, path)));
        if (apply && !safe.isEmpty()) {
            PlanText.write(location, text);
        }
        Merge merge = new Merge(edits, text);
        surroundings.out().print(new MergeReport(plan.get().source(), merge, apply, surroundings::say).in(format));
        return edits.stream().allMatch(edit -> edit.reason() == null) ? ExitCode.OK : ExitCode.PLAN;
    }

    private Optional<PlanFile> reread(SourceTree tree, String path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree changed = new SourceTree() {
            @Override
            public Optional<byte[]> read(String asked) throws IOException {
                return asked.equals(path) ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : tree.read(asked);
            }
        };
        Optional<PlanFile> read = PlanReader.read(changed, ShippedFiles.of(surroundings), path, diagnostics);
        return read.filter(plan -> !diagnostics.hasErrors());
    }
}
