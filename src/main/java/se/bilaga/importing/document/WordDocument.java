package se.bilaga.importing.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Word document read: what stands in it, in order.
 *
 * @param notes its footnotes and endnotes by the ids that runs have
 * @param counts what was left where it is: {@code makro}, {@code inbäddad fil}, by how many there are
 */
public record WordDocument(
        List<WordBlock> blocks, Map<String, List<WordBlock.Paragraph>> notes, Map<String, Integer> counts) {
    public WordDocument {
        blocks = List.copyOf(blocks);
        notes = new TreeMap<>(notes);
        counts = new TreeMap<>(counts);
    }
}
