package se.bilaga.app.report;

import java.nio.file.Path;
import java.util.List;
import se.bilaga.app.project.Surroundings;
import se.bilaga.importing.ImportedPlan;
import se.bilaga.importing.ImportedPlan.Part;
import se.bilaga.importing.draft.Certainty;
import se.bilaga.source.diagnostic.Diagnostic;

/** What {@code bilaga import} tells: what was written, how sure each part is, the least sure first, and what to do. */
public final class ImportAccount {
    private static final int SHOWN = 40;

    private final Surroundings surroundings;

    public ImportAccount(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public void tell(ImportedPlan plan, Path file) {
        say("skrev %s", "wrote %s", file);
        for (Certainty certainty : List.of(Certainty.DOUBTFUL, Certainty.LIKELY, Certainty.SURE)) {
            group(
                    plan.parts().stream()
                            .filter(part -> part.certainty() == certainty)
                            .toList(),
                    certainty,
                    file);
        }
        if (!plan.added().isEmpty()) {
            say(
                    "%nOmråden som är tillagda i organisation.yaml: %s",
                    "%nAreas that are added to organisation.yaml: %s",
                    String.join(", ", plan.added().values()));
        }
        plan.left()
                .forEach((what, number) ->
                        say("%nInte medtaget ur dokumentet: %s (%s)", "%nLeft in the document: %s (%s)", what, number));
        for (Diagnostic fault : plan.faults()) {
            say("%nFel som är kvar: %s", "%nAn error that is left: %s", surroundings.say(fault.message()));
        }
        say("""

                Sedan:
                  läs först det som är osäkert; kommentarerna (#) i filen säger var något behöver ses över
                  bilaga check %1$s   säger vad som är tveksamt
                  bilaga build %1$s   gör PDF och Word att jämföra med det gamla dokumentet""", """

                Then:
                  read first what is doubtful; the comments (#) in the file say where something is to be looked at
                  bilaga check %1$s   says what is doubtful
                  bilaga build %1$s   makes PDF and Word to compare with the old document""", file);
    }

    private void group(List<Part> parts, Certainty certainty, Path file) {
        if (parts.isEmpty()) {
            return;
        }
        say("%n%s (%s):", "%n%s (%s):", surroundings.say(certainty.label()), parts.size());
        parts.stream()
                .limit(SHOWN)
                .forEach(part -> surroundings
                        .out()
                        .println("  " + file.getFileName() + ":" + part.line() + "  " + surroundings.say(part.what())));
        if (parts.size() > SHOWN) {
            say("  och %s till", "  and %s more", parts.size() - SHOWN);
        }
    }

    private void say(String swedish, String english, Object... arguments) {
        surroundings.out().println(surroundings.say(swedish, english, arguments));
    }
}
