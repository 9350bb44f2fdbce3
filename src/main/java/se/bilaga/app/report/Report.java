package se.bilaga.app.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.bilaga.app.build.PlanResult;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Failure;
import se.bilaga.app.project.Surroundings;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.report.DiagnosticPrinter;
import se.bilaga.source.report.TextPrinter;

/** Prints diagnostics, in colour where a person looks at them. */
public record Report(Surroundings surroundings) {

    /** For a person, beside what the command tells of its work. */
    public void print(List<Diagnostic> diagnostics) {
        print(diagnostics, new TextPrinter(surroundings.errorsColoured()), surroundings.err());
    }

    /** As what the command was asked for. */
    public void print(List<Diagnostic> diagnostics, DiagnosticPrinter printer) {
        print(diagnostics, printer, surroundings.out());
    }

    /** Tells what stopped plans besides their own faults, and gives the gravest exit code of all. */
    public ExitCode failures(List<PlanResult> results, boolean debug) {
        ExitCode exit = ExitCode.OK;
        for (PlanResult result : results) {
            exit = exit.and(result.exit());
            Failure failure = new Failure(surroundings, result.plan().path(), debug);
            result.failure().ifPresent(failure::report);
        }
        return exit;
    }

    public DiagnosticPrinter text() {
        return new TextPrinter(surroundings.coloured());
    }

    private void print(List<Diagnostic> diagnostics, DiagnosticPrinter printer, PrintStream stream) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            printer.print(diagnostics, surroundings.language(), writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
