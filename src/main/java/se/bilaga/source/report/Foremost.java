package se.bilaga.source.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;

/**
 * As many findings as a person reads: at most 50 of a file and 500 in all, errors before warnings and warnings before
 * advice.
 *
 * <pre>{@code Foremost.of(found).files()  // a file with 50 of its 16 384 findings, and what says "och 16334 till"}</pre>
 *
 * @param files those that have any to show, in order
 * @param others what is said last of the files that have none; empty where there are no such
 */
public record Foremost(List<OfFile> files, List<Message> others) {
    private static final int OF_A_FILE = 50;
    private static final int IN_ALL = 500;

    public Foremost {
        files = List.copyOf(files);
        others = List.copyOf(others);
    }

    /**
     * A file's.
     *
     * @param shown from the top
     * @param left how many more there are
     */
    public record OfFile(List<Diagnostic> shown, int left) {
        public OfFile {
            shown = List.copyOf(shown);
        }

        /** {@code och 16334 till i plans/ekby/skolan/2026.yaml}; empty where all are shown. */
        public List<Message> rest() {
            String path = shown.get(0).at().file().shownPath();
            return left == 0
                    ? List.of()
                    : List.of(Message.of("och %s till i %s", "and %s more in %s", left, Excerpt.visible(path)));
        }
    }

    /** Of {@code diagnostics} in any order. */
    public static Foremost of(List<Diagnostic> diagnostics) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        List<Diagnostic> all = DiagnosticPrinter.inOrder(diagnostics);
        all.forEach(d -> byFile.computeIfAbsent(d.at().file().path(), path -> new ArrayList<>())
                .add(d));
        Set<Diagnostic> chosen = chosen(all);
        List<OfFile> files = new ArrayList<>();
        int untold = 0;
        int left = 0;
        for (List<Diagnostic> ofFile : byFile.values()) {
            List<Diagnostic> shown = ofFile.stream().filter(chosen::contains).toList();
            if (shown.isEmpty()) {
                untold++;
                left += ofFile.size();
            } else {
                files.add(new OfFile(shown, ofFile.size() - shown.size()));
            }
        }
        return new Foremost(files, untold == 0 ? List.of() : List.of(others(left, untold)));
    }

    private static Set<Diagnostic> chosen(List<Diagnostic> all) {
        Set<Diagnostic> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.stream().sorted(Comparator.comparing(Diagnostic::severity)).forEach(d -> {
            if (chosen.size() < IN_ALL && counts.merge(d.at().file().path(), 1, Integer::sum) <= OF_A_FILE) {
                chosen.add(d);
            }
        });
        return chosen;
    }

    private static Message others(int left, int files) {
        return files == 1
                ? Message.of("och %s till i en annan fil", "and %s more in another file", left)
                : Message.of("och %s till i %s andra filer", "and %s more in %s other files", left, files);
    }
}
