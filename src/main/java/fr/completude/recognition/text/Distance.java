package fr.completude.recognition.text;

import java.util.Arrays;

/** How many characters must change to make one text of another. */
public final class Distance {

    private Distance() {}

    /**
     * Levenshtein distance, given up as soon as it must exceed the limit.
     *
     * @return the distance, or {@code limit + 1} when it is larger than the limit
     */
    public static int within(int limit, String a, String b) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int alike = 0;
        while (alike < shorter - from && a.charAt(a.length() - 1 - alike) == b.charAt(b.length() - 1 - alike)) {
            alike++;
        }
        return between(limit, a, b, from, alike);
    }

    /**
     * The distance of what lies between a common beginning and a common end. Only cells at most {@code limit} from the
     * diagonal are filled in, since all others hold more (Ukkonen, Algorithms for approximate string matching, 1985).
     */
    private static int between(int limit, String a, String b, int from, int alike) {
        int rows = a.length() - from - alike;
        int columns = b.length() - from - alike;
        if (rows == 0 || columns == 0) {
            return Math.min(rows + columns, limit + 1);
        }
        int[] row = firstRow(limit, columns);
        for (int i = 1; i <= rows; i++) {
            if (next(limit, row, i, b, from, a.charAt(from + i - 1)) > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[columns], limit + 1);
    }

    private static int[] firstRow(int limit, int columns) {
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            row[j] = Math.min(j, limit + 1);
        }
        return row;
    }

    /**
     * Makes row {@code i} of the row before it.
     *
     * @param columns the text whose characters, from one of them on, are the columns
     * @return the least of its cells
     */
    private static int next(int limit, int[] row, int i, String columns, int from, char c) {
        int first = Math.max(1, i - limit);
        int last = Math.min(row.length - 1, i + limit);
        int diagonal = row[first - 1];
        row[first - 1] = first == 1 ? i : limit + 1;
        int best = row[first - 1];
        for (int j = first; j <= last; j++) {
            int above = j == i + limit ? limit + 1 : row[j];
            int same = c == columns.charAt(from + j - 1) ? diagonal : diagonal + 1;
            int cell = Math.min(same, 1 + Math.min(above, row[j - 1]));
            diagonal = row[j];
            row[j] = cell;
            best = Math.min(best, cell);
        }
        return best;
    }

    /**
     * The distances between a text and every stretch of another one that begins at one place, gone through once.
     *
     * @param from where in the other text the stretches begin
     * @return one for each length, from that of the text less the limit to that of the text more the limit: the distance,
     *     or {@code limit + 1} where it is larger or the other text ends before
     */
    static int[] toStretches(int limit, String text, String other, int from) {
        int[] distances = new int[2 * limit + 1];
        Arrays.fill(distances, limit + 1);
        int length = text.length();
        int longest = Math.min(length + limit, other.length() - from);
        int alike = 0;
        while (alike < Math.min(length, longest) && text.charAt(alike) == other.charAt(from + alike)) {
            alike++;
        }
        for (int shorter = Math.max(0, length - limit); shorter <= alike; shorter++) {
            distances[shorter - length + limit] = length - shorter;
        }
        int columns = length - alike;
        int[] row = firstRow(limit, columns);
        for (int i = 1; i <= longest - alike; i++) {
            if (next(limit, row, i, text, alike, other.charAt(from + alike + i - 1)) > limit) {
                return distances;
            }
            if (i + limit >= columns) {
                distances[i + limit - columns] = Math.min(row[columns], limit + 1);
            }
        }
        return distances;
    }

    /** Changes allowed in a word of this length: none below five letters, one up to eight, two beyond. */
    public static int allowance(int length) {
        if (length < 5) {
            return 0;
        }
        return length <= 8 ? 1 : 2;
    }

    /** Whether two words are the same but for the changes allowed in the shorter one. */
    public static boolean similar(String a, String b) {
        int allowed = allowance(Math.min(a.length(), b.length()));
        return within(allowed, a, b) <= allowed;
    }
}
