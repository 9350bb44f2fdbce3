package se.bilaga.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a table among its columns by what stands in them: a column gets room for its longest word, and
 * the rest is shared by the square root of its text, so that long cells grow in both directions.
 */
final class ColumnWidths {
    /** A cell that spans more columns than one says little about either. */
    private static final int LEAST = 6;

    private static final int LONGEST_WORD = 20;
    private final double[] words;
    private final double[] texts;
    private final boolean[] figures;

    private ColumnWidths(int columns) {
        words = new double[columns];
        texts = new double[columns];
        figures = new boolean[columns];
    }

    /** Percentages that sum to 100, one for each column. */
    static List<Integer> of(List<Grid.Row> head, List<Grid.Row> body) {
        ColumnWidths widths = new ColumnWidths(columns(head.isEmpty() ? body : head));
        widths.measure(head);
        widths.measure(body);
        return widths.percentages();
    }

    private static int columns(List<Grid.Row> rows) {
        return rows.get(0).cells().stream().mapToInt(Grid.Cell::columns).sum();
    }

    private void measure(List<Grid.Row> rows) {
        int[] covered = new int[words.length];
        for (Grid.Row row : rows) {
            int column = 0;
            for (Grid.Cell cell : row.cells()) {
                while (column < covered.length && covered[column] > 0) {
                    covered[column++]--;
                }
                if (cell.columns() == 1) {
                    figures[Math.min(column, figures.length - 1)] |=
                            cell.style().equals("tal");
                    measure(column, cell.content().xhtml().replaceAll("<[^>]+>", " "));
                }
                for (int i = 0; i < cell.columns() && column < covered.length; i++) {
                    covered[column++] = cell.rows() - 1;
                }
            }
            while (column < covered.length) {
                covered[column] = Math.max(0, covered[column++] - 1);
            }
        }
    }

    private void measure(int column, String text) {
        if (column < words.length) {
            double longest = Arrays.stream(text.split("[ \n/]+|(?<!\\d)-|-(?!\\d)", -1))
                    .mapToInt(String::length)
                    .max()
                    .orElse(1);
            words[column] = Math.max(words[column], Math.min(longest, LONGEST_WORD));
            texts[column] =
                    Math.max(texts[column], Math.sqrt(Math.min(text.strip().length(), 900)));
        }
    }

    /** Gives every column of figures the same width, so that they are compared with ease. */
    private void level(double[] wanted) {
        double widest = 0;
        for (int i = 0; i < wanted.length; i++) {
            widest = figures[i] ? Math.max(widest, words[i] + 2) : widest;
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = figures[i] ? Math.max(LEAST, widest) : wanted[i];
        }
    }

    private List<Integer> percentages() {
        double[] wanted = new double[words.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.max(LEAST, Math.max(words[i] + 2, texts[i] * 1.6));
        }
        level(wanted);
        double sum = Arrays.stream(wanted).sum();
        List<Integer> percentages = new ArrayList<>();
        int left = 100;
        for (int i = 0; i < wanted.length; i++) {
            int share = i == wanted.length - 1 ? left : (int) Math.round(wanted[i] / sum * 100);
            percentages.add(share);
            left -= share;
        }
        return percentages;
    }
}
