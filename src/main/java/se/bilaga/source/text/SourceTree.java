package se.bilaga.source.text;

import java.io.IOException;
import java.util.Optional;

/** Where files are read from: a folder on disk or a commit in git. */
public interface SourceTree {

    /**
     * The bytes of the file at {@code path}, which is relative to the tree's root with {@code /} and without
     * {@code ..}; empty where there is none.
     */
    Optional<byte[]> read(String path) throws IOException;
}
