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
    private static final int MOST_BLOCKS = 4_000;
    private static final int MOST_CELLS = 10_000;
    private static final int MOST_RUNS = 30_000;
    private static final int MOST_IN_PARAGRAPH = 1_000;
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final int MOST_LETTERS = 800_000;

    public WordDocument {
        blocks = List.copyOf(blocks);
        notes = new TreeMap<>(notes);
        counts = new TreeMap<>(counts);
    }

    /** Whether it is no larger than plans are, far below what a file can unpack to. */
    boolean isOfPlan() {
        Counting counting = new Counting();
        blocks.forEach(block -> block.accept(counting));
        notes.values().forEach(note -> note.forEach(counting::count));
        return blocks.size() <= MOST_BLOCKS
                && counting.cells <= MOST_CELLS
                && counting.runs <= MOST_RUNS
                && counting.letters <= MOST_LETTERS;
    }

    /** A paragraph beyond all measure counts as all that there may be. */
    private static final class Counting implements WordBlock.Visitor {
        private int cells;
        private int runs;
        private int letters;

        void count(WordBlock.Paragraph paragraph) {
            List<WordRun> all = paragraph.runs();
            int length = all.stream().mapToInt(run -> run.text().length()).sum();
            runs += all.size() > MOST_IN_PARAGRAPH ? MOST_RUNS + 1 : all.size();
            letters += length > LONGEST_PARAGRAPH ? MOST_LETTERS + 1 : length;
        }

        @Override
        public void visit(WordBlock.Paragraph paragraph) {
            count(paragraph);
        }

        @Override
        public void visit(WordBlock.Table table) {
            for (WordBlock.Row row : table.rows()) {
                cells += row.cells().size();
                row.cells().stream()
                        .filter(cell -> !cell.covered())
                        .forEach(cell -> cell.paragraphs().forEach(this::count));
            }
        }

        @Override
        public void visit(WordBlock.Picture picture) {
            cells++;
        }

        @Override
        public void visit(WordBlock.Drawn chart) {
            cells += chart.categories().size() * Math.max(1, chart.lines().size());
        }
    }
}
