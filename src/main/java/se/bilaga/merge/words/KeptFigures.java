package se.bilaga.merge.words;

import java.util.Optional;

/** How the reference that a mark stands for is written. */
public interface KeptFigures {
    Optional<String> written(String mark);
}
