package se.bilaga.app.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.services.LanguageClient;

/** Checks plans when their authors pause: what is typed while a check waits begins the waiting anew. */
final class Checking {
    private static final long PAUSE_MILLIS = 150;

    private final OpenProject project;
    private final PublishedFindings findings;
    private final LanguageClient client;
    private final ScheduledExecutorService later;
    private final Map<String, ScheduledFuture<?>> waiting = new ConcurrentHashMap<>();

    Checking(OpenProject project, PublishedFindings findings, LanguageClient client, ScheduledExecutorService later) {
        this.project = project;
        this.findings = findings;
        this.client = client;
        this.later = later;
    }

    /** A file has changed: it is checked if it is a plan, else all plans that lie open, for any may refer to it. */
    void changed(String path) {
        if (OpenProject.isPlan(path)) {
            await(path);
        } else {
            others();
        }
    }

    /** Something that plans refer to has changed. */
    void others() {
        project.files().paths().forEach(open -> {
            if (OpenProject.isPlan(open)) {
                await(open);
            }
        });
    }

    private void await(String path) {
        ScheduledFuture<?> before = waiting.put(
                path, later.schedule(() -> findings.check(path, client), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        if (before != null) {
            before.cancel(false);
        }
    }

    void closed(String path) {
        ScheduledFuture<?> before = waiting.remove(path);
        if (before != null) {
            before.cancel(false);
        }
        var unused = later.submit(() -> findings.close(path, client));
    }
}
