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
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(same, 1 + Math.min(previous[j], current[j - 1]));
                best = Math.min(best, current[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            previous = current;
        }
        return Math.min(previous[b.length()], limit + 1);
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
