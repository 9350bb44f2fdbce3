package se.bilaga.app.preview;

import java.nio.file.Path;
import se.bilaga.source.text.Span;

/** The address by which a browser has Visual Studio Code open a file at a place: {@code vscode://file/home/kim/2025.yaml:12:3}. */
final class EditorAddress {
    private EditorAddress() {}

    /** @param root the folder that the place's file is counted from */
    static String of(Path root, Span at) {
        String file = root.resolve(at.file().path())
                .toAbsolutePath()
                .normalize()
                .toUri()
                .getRawPath();
        return "vscode://file" + file + ":" + at.line() + ":" + at.column();
    }
}
