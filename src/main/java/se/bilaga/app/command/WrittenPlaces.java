package se.bilaga.app.command;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.app.files.CommandFault;
import se.bilaga.page.text.Origin;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.SourceFiles;

/**
 * Where in a plan's files stands what a document marks by a code, {@code tk31a}.
 *
 * @param paths the files that the document was made from
 */
record WrittenPlaces(SourceTree tree, Set<String> paths) {
    private static final Pattern CODE = Pattern.compile("[a-z]([0-9a-z]{2})([0-9a-z]{1,6})(?:_.*)?");
    private static final int RADIX = 36;

    WrittenPlaces {
        paths = Set.copyOf(paths);
    }

    /** The place as the file is now; empty where no file has the code's letters. */
    Optional<Span> of(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int offset = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(parts.group(2), RADIX));
        return paths.stream()
                .filter(path -> Origin.file(path).equals(parts.group(1)))
                .sorted()
                .flatMap(path -> source(path).stream())
                .findFirst()
                .map(file -> {
                    int at = Math.min(offset, file.text().length());
                    return new Span(file, at, at);
                });
    }

    private Optional<SourceFile> source(String path) {
        try {
            return tree.read(path).flatMap(bytes -> SourceFiles.decode(path, bytes, new Diagnostics()));
        } catch (IOException | CommandFault e) {
            return Optional.empty();
        }
    }
}
