package fr.completude.checking;

import java.util.Arrays;

/**
 * Exact assignment of least total cost (the Hungarian method with potentials, one shortest augmenting path a row; Kuhn
 * 1955, Jonker and Volgenant 1987).
 */
final class Matching {

    private static final int NONE = -1;

    private final long[][] costs;
    private final int columns;
    private final long[] rowPotential;
    private final long[] columnPotential;
    private final int[] rowOfColumn;

    private Matching(long[][] costs) {
        this.costs = costs;
        this.columns = costs.length == 0 ? 0 : costs[0].length;
        this.rowPotential = new long[costs.length];
        this.columnPotential = new long[columns];
        this.rowOfColumn = new int[columns];
        Arrays.fill(rowOfColumn, NONE);
    }

    /**
     * Gives every row a column of its own, for the least sum of costs.
     *
     * @param costs by row and column; no more rows than columns, all rows of one length
     * @return the column of each row
     */
    static int[] best(long[][] costs) {
        Matching matching = new Matching(costs);
        for (int row = 0; row < costs.length; row++) {
            matching.place(row);
        }
        int[] columnOfRow = new int[costs.length];
        for (int column = 0; column < matching.columns; column++) {
            int row = matching.rowOfColumn[column];
            if (row != NONE) {
                columnOfRow[row] = column;
            }
        }
        return columnOfRow;
    }

    /** Finds the cheapest chain of moves that ends on a free column. */
    private void place(int start) {
        long[] distance = new long[columns];
        int[] cameFrom = new int[columns];
        boolean[] settled = new boolean[columns];
        Arrays.fill(distance, Long.MAX_VALUE);
        int row = start;
        int column = NONE;
        long reached = 0;
        while (row != NONE) {
            relax(row, reached, column, distance, cameFrom, settled);
            column = nearest(distance, settled);
            settled[column] = true;
            reached = distance[column];
            row = rowOfColumn[column];
        }
        adjust(start, reached, distance, settled, column);
        while (column != NONE) {
            int before = cameFrom[column];
            rowOfColumn[column] = before == NONE ? start : rowOfColumn[before];
            column = before;
        }
    }

    private void relax(int row, long reached, int from, long[] distance, int[] cameFrom, boolean[] settled) {
        for (int column = 0; column < columns; column++) {
            long length = reached + costs[row][column] - rowPotential[row] - columnPotential[column];
            if (!settled[column] && length < distance[column]) {
                distance[column] = length;
                cameFrom[column] = from;
            }
        }
    }

    private static int nearest(long[] distance, boolean[] settled) {
        int nearest = NONE;
        for (int column = 0; column < distance.length; column++) {
            if (!settled[column] && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    /** Keeps every reduced cost from falling below zero. */
    private void adjust(int start, long reached, long[] distance, boolean[] settled, int end) {
        rowPotential[start] += reached;
        for (int column = 0; column < columns; column++) {
            if (settled[column] && column != end) {
                long gap = reached - distance[column];
                rowPotential[rowOfColumn[column]] += gap;
                columnPotential[column] -= gap;
            }
        }
    }
}
