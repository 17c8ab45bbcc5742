package fr.completude.reading.child;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Shapes of the size of characters that have a neighbour of like height beside them.
 *
 * @param count how many
 * @param medianHeight their median height, px; 0 when there are none
 */
record CharacterRows(int count, double medianHeight) {

    /** More shapes than a dense page has characters are noise, and the rest of them changes nothing. */
    static final int MOST = 20_000;

    private static final int LOWEST = 4;
    private static final int HIGHEST = 120;
    private static final int WIDEST = 4;

    /** Finds them among shapes given as left, top, width, height. */
    static CharacterRows among(int[][] shapes) {
        int[][] candidates = Arrays.stream(shapes)
                .filter(s -> s[3] >= LOWEST && s[3] <= HIGHEST && s[2] <= WIDEST * s[3])
                .sorted(Comparator.comparingInt(s -> s[0]))
                .toArray(int[][]::new);
        int[] heights = Arrays.stream(candidates)
                .filter(shape -> hasNeighbour(shape, candidates))
                .mapToInt(shape -> shape[3])
                .sorted()
                .toArray();
        return new CharacterRows(heights.length, heights.length == 0 ? 0 : heights[heights.length / 2]);
    }

    private static boolean hasNeighbour(int[] shape, int[][] byLeft) {
        int right = shape[0] + shape[2];
        int reach = right + shape[3];
        for (int i = firstFrom(right - shape[3] / 4, byLeft); i < byLeft.length && byLeft[i][0] <= reach; i++) {
            int[] other = byLeft[i];
            int overlap = Math.min(shape[1] + shape[3], other[1] + other[3]) - Math.max(shape[1], other[1]);
            boolean alike = 2 * Math.max(shape[3], other[3]) <= 5 * Math.min(shape[3], other[3]);
            if (other != shape && alike && 2 * overlap >= Math.min(shape[3], other[3])) {
                return true;
            }
        }
        return false;
    }

    private static int firstFrom(int left, int[][] byLeft) {
        int low = 0;
        int high = byLeft.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byLeft[middle][0] < left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
