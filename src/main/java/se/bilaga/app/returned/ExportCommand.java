package se.bilaga.app.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Project;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.report.Report;
import se.bilaga.merge.followup.FollowUpList;
import se.bilaga.merge.followup.FollowUpRow;
import se.bilaga.merge.followup.FollowUpSheet;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.source.diagnostic.Diagnostics;

/**
 * {@code bilaga export activities}: what plans set out to do as a workbook, for those responsible to fill in.
 *
 * <p>{@code --by responsible} makes one for each of them; {@code bilaga merge} brings them back.
 */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
    private static final String NOBODY = "ingen";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "activities")
    private String what = "";

    @Parameters(index = "1..*", paramLabel = "PLAN")
    private List<String> plans = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL")
    private String output = "uppföljning.xlsx";

    @Option(names = "--by", paramLabel = "responsible")
    private String by = "";

    public ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        refuseOthers();
        List<FollowUpRow> rows = new ArrayList<>();
        for (PlanLocation plan : Project.around(surroundings).chosen(plans)) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<PlanFile> read =
                    PlanReader.read(new DiskTree(plan.root()), ShippedFiles.of(surroundings), plan.path(), diagnostics);
            if (read.isEmpty()) {
                new Report(surroundings).print(diagnostics.all());
                return ExitCode.PLAN.number();
            }
            rows.addAll(FollowUpList.of(read.get()));
        }
        if (rows.isEmpty()) {
            throw CommandFault.usage(
                    "planerna har inget att följa upp: inga aktiviteter, åtgärder eller kontroller",
                    "the plans have nothing to follow up: no activities, measures or controls");
        }
        files(rows).forEach(this::write);
        return ExitCode.OK.number();
    }

    private void refuseOthers() {
        if (!what.equals("activities")) {
            throw CommandFault.usage(
                    "\"%s\" går inte att exportera; skriv bilaga export activities",
                    "\"%s\" cannot be exported; write bilaga export activities", what);
        }
        if (!by.isEmpty() && !by.equals("responsible")) {
            throw CommandFault.usage(
                    "--by kan vara responsible, inte \"%s\"", "--by may be responsible, not \"%s\"", by);
        }
    }

    /** The rows of each file; one that several are responsible for is in the file of each. */
    private Map<Path, List<FollowUpRow>> files(List<FollowUpRow> rows) {
        Path whole = surroundings.directory().resolve(output);
        Map<Path, List<FollowUpRow>> files = new LinkedHashMap<>();
        if (by.isEmpty()) {
            files.put(whole, rows);
            return files;
        }
        String stem = String.valueOf(whole.getFileName()).replaceFirst("\\.xlsx$", "");
        for (FollowUpRow row : rows) {
            List<String> responsible = row.responsible().isEmpty() ? List.of(NOBODY) : row.responsible();
            for (String one : responsible) {
                Path file = whole.resolveSibling(stem + "-" + PlanLocation.slug(one) + ".xlsx");
                files.computeIfAbsent(file, key -> new ArrayList<>()).add(row);
            }
        }
        return files;
    }

    private void write(Path file, List<FollowUpRow> rows) {
        try {
            new AtomicFile().write(file, FollowUpSheet.of(rows));
        } catch (IOException e) {
            throw DiskTrouble.fault(file, e);
        }
        surroundings
                .out()
                .println(surroundings.say("skrev %s: %s rader", "wrote %s: %s rows", file.getFileName(), rows.size()));
    }
}
