package se.bilaga.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.bilaga.app.files.AtomicFile;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTrouble;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.report.Report;
import se.bilaga.plan.Series;
import se.bilaga.sheet.SheetFile;
import se.bilaga.sheet.SheetFiles;
import se.bilaga.sheet.Worksheet;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Yaml;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.file.FileGuess;
import se.bilaga.statistics.read.FileFigures;

/**
 * {@code bilaga figures}: what a file of figures would give a plan, and the lines to paste.
 *
 * <p>{@code --freeze} writes the same as CSV beside it, so that git can show what changes in it; {@code --text} prints its
 * cells, by which {@code git diff} shows a workbook.
 */
@Command(name = "figures")
public final class FiguresCommand implements Callable<Integer> {
    private static final int MOST_MEMBERS = 8;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FIL")
    private String name = "";

    @Option(names = "--freeze")
    private boolean freeze;

    @Option(names = "--text")
    private boolean text;

    public FiguresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A series that a file may give. */
    private record Found(FileGuess guess, Optional<Cube> cube) {}

    @Override
    public Integer call() {
        Path path = surroundings.directory().resolve(name);
        String file = String.valueOf(path.getFileName());
        Diagnostics d = new Diagnostics();
        Optional<SheetFile> sheets = SheetFiles.read(name, bytes(path), d);
        if (text) {
            return shown(sheets, d);
        }
        List<Found> found = new ArrayList<>();
        sheets.ifPresent(read -> {
            for (Worksheet sheet : read.sheets()) {
                for (FileGuess guess : FileGuess.of(sheet, file, read.sheets().size() == 1)) {
                    found.add(new Found(guess, cube(guess, read, file, d)));
                }
            }
        });
        new Report(surroundings).print(d.all());
        if (found.isEmpty()) {
            if (d.all().isEmpty()) {
                say("%s har ingen tabell med siffror", "%s has no table of figures", name);
            }
            return ExitCode.PLAN.number();
        }
        found.forEach(one -> one.cube.ifPresent(this::tell));
        if (freeze) {
            found.forEach(one -> one.cube.ifPresent(cube -> freeze(cube, path, found.size() == 1)));
        } else {
            say("%nKlistra in i planen:%n", "%nPaste into the plan:%n");
            surroundings.out().println("statistik:");
            found.forEach(one -> surroundings.out().print(one.guess.yaml(file)));
        }
        return found.stream().allMatch(one -> one.cube.isPresent()) ? ExitCode.OK.number() : ExitCode.PLAN.number();
    }

    /** For {@code git diff}, which gives up where the command for one of its files fails. */
    private int shown(Optional<SheetFile> sheets, Diagnostics d) {
        sheets.ifPresent(file -> file.sheets().forEach(sheet -> {
            if (!sheet.isEmpty()) {
                surroundings.out().print((sheet.name().isEmpty() ? "" : "[" + sheet.name() + "]\n") + sheet.lines());
            }
        }));
        d.all().forEach(fault -> surroundings.out().println(surroundings.say(fault.message())));
        return ExitCode.OK.number();
    }

    private byte[] bytes(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw CommandFault.usage("filen %s finns inte", "there is no file %s", name);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw DiskTrouble.fault(path, e);
        }
    }

    /** The guess read as the plan will read it. */
    private static Optional<Cube> cube(FileGuess guess, SheetFile file, String name, Diagnostics d) {
        String yaml = guess.yaml(name);
        SourceFile source =
                new SourceFile(name, yaml.substring(yaml.indexOf('\n') + 1).replaceAll("(?m)^ {4}", ""));
        return Yaml.parse(source, d)
                .flatMap(node -> Binder.bind(Series.class, node, d))
                .flatMap(series -> FileFigures.read(guess.id(), series, file, path(series), d));
    }

    private static Text path(Series series) {
        Text path = series.file();
        if (path == null) {
            throw new IllegalStateException("a guess names its file");
        }
        return path;
    }

    private void tell(Cube cube) {
        say("%s: %s värden", "%s: %s values", cube.id(), cube.cells().size());
        for (Dimension dimension : cube.dimensions()) {
            List<Member> members = dimension.members();
            String first = members.stream().limit(MOST_MEMBERS).map(Member::key).collect(Collectors.joining(", "));
            String rest = members.size() > MOST_MEMBERS ? " … (" + members.size() + ")" : "";
            surroundings.out().println("  " + dimension.name() + ": " + first + rest);
        }
    }

    private void freeze(Cube cube, Path path, boolean alone) {
        String stem = String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
        Path frozen = path.resolveSibling(alone ? stem + ".csv" : stem + "-" + cube.id() + ".csv");
        if (Files.exists(frozen)) {
            throw CommandFault.usage("%s finns redan", "%s exists already", frozen.getFileName());
        }
        try {
            new AtomicFile().write(frozen, FileFigures.csv(cube).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.fault(frozen, e);
        }
        say(
                "skrev %s; skriv fil: %s i planen",
                "wrote %s; write fil: %s in the plan", frozen.getFileName(), frozen.getFileName());
    }

    private void say(String swedish, String english, Object... arguments) {
        surroundings.out().println(surroundings.say(swedish, english, arguments));
    }
}
