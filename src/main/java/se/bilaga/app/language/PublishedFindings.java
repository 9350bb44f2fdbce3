package se.bilaga.app.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.files.CommandFault;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** All that is wrong or doubtful in the plans that lie open, told to the editor, each at the file where it stands. */
final class PublishedFindings {
    private final OpenProject project;
    private final Workshop workshop;
    private final Language language;
    private final Map<String, List<Diagnostic>> ofPlan = new ConcurrentHashMap<>();
    private final Set<String> told = new HashSet<>();

    PublishedFindings(OpenProject project, Workshop workshop, Language language) {
        this.project = project;
        this.workshop = workshop;
        this.language = language;
    }

    /** Checks a plan anew and tells what is found in it and in what it refers to. */
    void check(String path, LanguageClient client) {
        Diagnostics found = new Diagnostics();
        try {
            workshop.check(project.files(), path, project.beside(path), found);
        } catch (CommandFault stopped) {
            found.error("stopp", Span.start(new SourceFile(path, "")), stopped.text());
        }
        ofPlan.put(path, found.all());
        publish(client);
    }

    /** Forgets a plan that is closed. */
    void close(String path, LanguageClient client) {
        ofPlan.remove(path);
        publish(client);
    }

    /** What was last found in a plan. */
    List<Diagnostic> of(String path) {
        return ofPlan.getOrDefault(path, List.of());
    }

    private synchronized void publish(LanguageClient client) {
        Map<String, List<org.eclipse.lsp4j.Diagnostic>> byFile = new HashMap<>();
        told.forEach(path -> byFile.put(path, new ArrayList<>()));
        ofPlan.keySet().forEach(path -> byFile.put(path, new ArrayList<>()));
        ofPlan.values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(found -> byFile.computeIfAbsent(found.at().file().path(), path -> new ArrayList<>())
                        .add(Translation.finding(found, language)));
        told.clear();
        byFile.forEach((path, findings) -> {
            if (!findings.isEmpty()) {
                told.add(path);
            }
            client.publishDiagnostics(new PublishDiagnosticsParams(project.uri(path), findings));
        });
    }
}
