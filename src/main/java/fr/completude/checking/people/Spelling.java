package fr.completude.checking.people;

/** Whether two spellings, already without accents and signs, are of one name. */
final class Spelling {

    private static final int SHORTEST_WITH_NOISE = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 9;

    private Spelling() {}

    /**
     * Equal letters are the same name. A letter or two of difference, by length, or a difference of shapes that OCR
     * confuses, is doubtful: DUPONT and DUPOND are two families, LEFEBVRE and LEFEBURE perhaps one. ALIX and ELIE,
     * MARTIN and MARTINEZ, which differ by two letters, are different.
     */
    static Likeness compare(String declared, String read) {
        String a = Letters.digitsAsLetters(declared);
        String b = Letters.digitsAsLetters(read);
        if (a.equals(b)) {
            return Likeness.SAME;
        }
        if (Letters.confusable(a).equals(Letters.confusable(b))) {
            return Likeness.DOUBTFUL;
        }
        return edits(a, b) <= tolerated(Math.min(a.length(), b.length())) ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
    }

    private static int tolerated(int length) {
        if (length < SHORTEST_WITH_NOISE) {
            return 0;
        }
        return length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
    }

    /** Edit distance where two letters swapped count once (optimal string alignment). */
    static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j - 1] + changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
