package se.bilaga.importing.draft;

import java.util.Map;
import java.util.TreeMap;

/** What turned out to be understood wrongly: how many steps back towards plain words each part of a document is taken. */
public final class Rejections {
    private final Map<Integer, Integer> steps = new TreeMap<>();

    /** 0 for a part that is taken for what it seems to be. */
    public int of(int source) {
        return steps.getOrDefault(source, 0);
    }

    /** Takes a part one step back. */
    public void add(int source) {
        steps.merge(source, 1, Integer::sum);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
