package fr.completude.recognition.text;

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
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            row[j] = Math.min(j, limit + 1);
        }
        for (int i = 1; i <= rows; i++) {
            int first = Math.max(1, i - limit);
            int last = Math.min(columns, i + limit);
            int diagonal = row[first - 1];
            row[first - 1] = first == 1 ? i : limit + 1;
            int best = row[first - 1];
            char c = a.charAt(from + i - 1);
            for (int j = first; j <= last; j++) {
                int above = j == i + limit ? limit + 1 : row[j];
                int same = c == b.charAt(from + j - 1) ? diagonal : diagonal + 1;
                int cell = Math.min(same, 1 + Math.min(above, row[j - 1]));
                diagonal = row[j];
                row[j] = cell;
                best = Math.min(best, cell);
            }
            if (best > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[columns], limit + 1);
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
