package se.bilaga.importing.document;

import java.util.List;
import java.util.stream.Collectors;

/** Something that stands on a page, under what is before it. */
public sealed interface WordBlock {

    /** What an author or a reviewer has said of it beside the text. */
    List<String> remarks();

    void accept(Visitor visitor);

    /** Meets each kind of block. */
    interface Visitor {
        void visit(Paragraph paragraph);

        void visit(Table table);

        void visit(Picture picture);

        void visit(Drawn chart);
    }

    /** A paragraph, a heading or an item of a list. */
    record Paragraph(List<WordRun> runs, Look look, List<String> remarks) implements WordBlock {
        public Paragraph {
            runs = List.copyOf(runs);
            remarks = List.copyOf(remarks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        /** Its words without their looks, gaps as one blank. */
        public String text() {
            return runs.stream()
                    .map(WordRun::text)
                    .collect(Collectors.joining())
                    .replaceAll("[\\s\u00a0]+", " ")
                    .strip();
        }

        public boolean isBlank() {
            return runs.stream().allMatch(run -> run.text().isBlank() && run.note() == null);
        }

        /** The same paragraph with other words. */
        public Paragraph with(List<WordRun> others) {
            return new Paragraph(others, look, remarks);
        }
    }

    /**
     * How a paragraph looks.
     *
     * @param style the style's name in small letters: {@code heading 1}, {@code caption}; {@code ""} for body text
     * @param outline 0 for the highest heading; -1 for what is none
     * @param list how deep in lists; -1 where it is no item
     * @param ordered whether the list or the heading is numbered
     * @param size of most of its letters, in half points
     * @param bold whether all its letters are
     * @param boxed whether it stands in a text box
     * @param contents whether it is a line of a contents list
     */
    record Look(
            String style,
            int outline,
            int list,
            boolean ordered,
            int size,
            boolean bold,
            boolean boxed,
            boolean contents) {

        public Look inBox() {
            return new Look(style, outline, list, ordered, size, bold, true, contents);
        }

        public Look asItem(boolean numbered) {
            return new Look(style, outline, Math.max(list, 0), numbered, size, bold, boxed, contents);
        }
    }

    /** A table as rows of cells of equal number: a cell that spans others stands in each of their places. */
    record Table(List<Row> rows, List<String> remarks) implements WordBlock {
        public Table {
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        public int width() {
            return rows.isEmpty() ? 0 : rows.get(0).cells().size();
        }
    }

    /**
     * A row.
     *
     * @param head whether it is repeated on each page
     */
    record Row(boolean head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in a place of a table.
     *
     * @param covered whether the cell begins to the left or above, and stands here too
     * @param across how many columns it is wide
     */
    record Cell(List<Paragraph> paragraphs, boolean covered, int across) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** All its words on one line. */
        public String text() {
            return paragraphs.stream()
                    .map(Paragraph::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * A picture of pixels or of lines.
     *
     * @param extension {@code png}
     * @param description the text for who does not see it; {@code ""} where there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Picture(byte[] bytes, String extension, String description, List<String> remarks) implements WordBlock {
        public Picture {
            bytes = bytes.clone();
            remarks = List.copyOf(remarks);
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A chart with its figures.
     *
     * @param kind Word's word for it: {@code bar}, {@code pie}
     * @param lying whether the bars lie
     * @param stacked whether they stand on one another
     * @param categories along the axis
     */
    record Drawn(
            String kind,
            boolean lying,
            boolean stacked,
            String title,
            List<String> categories,
            List<Line> lines,
            String description,
            List<String> remarks)
            implements WordBlock {
        public Drawn {
            categories = List.copyOf(categories);
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** A series of a chart: a value for each category as the file has it, {@code ""} where there is none. */
    record Line(String name, List<String> values, String format) {
        public Line {
            values = List.copyOf(values);
        }
    }
}
