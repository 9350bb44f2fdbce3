package se.bilaga.diff.match;

import java.util.Arrays;

/**
 * The best way to pair rows with columns, at most one of each: the pairs whose gains sum to the most.
 *
 * <p>Shortest augmenting paths with potentials (Jonker and Volgenant 1987), of the third power of the larger side.
 */
final class Assignment {
    private static final int NONE = -1;

    private final double[][] cost;
    private final int size;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOfColumn;

    private Assignment(double[][] gain, int rows, int columns) {
        size = Math.max(rows, columns);
        cost = new double[size][size];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cost[row][column] = -Math.max(0, gain[row][column]);
            }
        }
        rowPotential = new double[size];
        columnPotential = new double[size + 1];
        rowOfColumn = new int[size + 1];
        Arrays.fill(rowOfColumn, NONE);
    }

    /** For each row its column, or -1; a pair without gain is no pair. */
    static int[] best(double[][] gain, int columns) {
        int[] columnOfRow = new int[gain.length];
        Arrays.fill(columnOfRow, NONE);
        if (columns == 0) {
            return columnOfRow;
        }
        Assignment assignment = new Assignment(gain, gain.length, columns);
        for (int row = 0; row < assignment.size; row++) {
            assignment.assign(row);
        }
        for (int column = 0; column < columns; column++) {
            int row = assignment.rowOfColumn[column];
            if (row < gain.length && gain[row][column] > 0) {
                columnOfRow[row] = column;
            }
        }
        return columnOfRow;
    }

    /** Finds the cheapest path from {@code row} to a free column and swaps along it; column {@code size} is its start. */
    private void assign(int row) {
        double[] distance = new double[size];
        int[] before = new int[size];
        boolean[] done = new boolean[size + 1];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        rowOfColumn[size] = row;
        int column = size;
        do {
            done[column] = true;
            relax(column, distance, before, done);
            int next = nearest(distance, done);
            shift(distance[next], distance, done);
            column = next;
        } while (rowOfColumn[column] != NONE);
        while (column != size) {
            rowOfColumn[column] = rowOfColumn[before[column]];
            column = before[column];
        }
    }

    private void relax(int from, double[] distance, int[] before, boolean[] done) {
        int row = rowOfColumn[from];
        for (int column = 0; column < size; column++) {
            double reduced = cost[row][column] - rowPotential[row] - columnPotential[column];
            if (!done[column] && reduced < distance[column]) {
                distance[column] = reduced;
                before[column] = from;
            }
        }
    }

    private int nearest(double[] distance, boolean[] done) {
        int nearest = NONE;
        for (int column = 0; column < size; column++) {
            if (!done[column] && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void shift(double by, double[] distance, boolean[] done) {
        for (int column = 0; column <= size; column++) {
            if (done[column]) {
                rowPotential[rowOfColumn[column]] += by;
                columnPotential[column] -= by;
            } else {
                distance[column] -= by;
            }
        }
    }
}
