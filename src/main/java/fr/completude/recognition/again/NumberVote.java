package fr.completude.recognition.again;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number of letters and digits of two readings. Each engine takes certain characters for others, and not the same: the
 * first, trained on words, reads {@code O} for 0 and 6 and {@code I} for 1 and J; the second, which looks at single
 * shapes, reads {@code S} for 5, {@code Z} for 2, {@code B} for 8 and 3 and {@code 9} for 0. Either may take 6 and
 * {@code G} for one another. Where they differ in another way, or agree on a letter that may be a digit, the number is in doubt.
 *
 * @param sure whether nothing in it is in doubt
 * @param other what it may be instead, where the readings differ and neither is known to err, or where a 0 may be the 9 that
 *     the second engine reads; empty when there is none
 */
record NumberVote(String number, boolean sure, String other) {

    private static final int READINGS = 2;

    /** Readings that differ in more places are not two views of one number. */
    private static final int MOST_DIFFERENCES = 3;

    /** What the first engine reads, and what is true when the second reads it so. */
    private static final Map<Character, String> FIRST_ERRS = Map.of('O', "06", 'I', "1J");
    /** What the second engine reads, and what is true when the first reads it so. */
    private static final Map<Character, String> SECOND_ERRS =
            Map.of('S', "5", 'Z', "2", 'B', "83", '8', "B", '9', "0", '5', "S", '2', "Z", 'G', "0");

    /** What the second engine reads for a 0 that the first takes for the letter; a letter it reads as that letter. */
    private static final String ZERO_READ_AS = "G9Q";

    private static final String DOUBTFUL = "OI";
    private static final Set<String> TWINS = Set.of(
            "O0", "0O", "5S", "S5", "G6", "6G", "B8", "8B", "1I", "I1", "IJ", "JI", "Z2", "2Z", "4A", "A4", "LI", "IL");

    /** The number; empty when the readings are not of one length. */
    static Optional<NumberVote> of(List<String> readings) {
        if (readings.size() < READINGS) {
            return Optional.empty();
        }
        String first = bare(readings.get(0));
        String second = bare(readings.get(1));
        if (second.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        if (first.length() != second.length()) {
            first = withoutTwins(first, second);
        }
        if (first.length() != second.length()) {
            return Optional.of(new NumberVote(second, false, first));
        }
        StringBuilder number = new StringBuilder();
        StringBuilder other = new StringBuilder();
        boolean sure = true;
        int differences = 0;
        for (int i = 0; i < first.length(); i++) {
            char a = first.charAt(i);
            char b = second.charAt(i);
            boolean firstErrs = FIRST_ERRS.getOrDefault(a, "").indexOf(b) >= 0;
            boolean zero = a == 'O' && ZERO_READ_AS.indexOf(b) >= 0;
            boolean secondErrs = SECOND_ERRS.getOrDefault(b, "").indexOf(a) >= 0;
            boolean known = firstErrs || secondErrs || zero;
            sure &= a == b ? DOUBTFUL.indexOf(a) < 0 : known;
            differences += a == b ? 0 : 1;
            char chosen = zero ? '0' : a == b ? likelier(a) : firstErrs ? b : a;
            number.append(chosen);
            boolean nine = b == '9' && chosen == '0';
            sure &= !nine;
            other.append(nine ? b : a == b || known ? chosen : b);
        }
        boolean two = !other.toString().contentEquals(number);
        return Optional.of(new NumberVote(
                number.toString(), sure && differences <= MOST_DIFFERENCES, two ? other.toString() : ""));
    }

    /** Numbers made to be copied by hand do without the letters O and I; that both engines read one proves nothing. */
    private static char likelier(char read) {
        return read == 'O' ? '0' : read == 'I' ? '1' : read;
    }

    private static String bare(String reading) {
        return reading.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /**
     * The first engine writes some characters twice, as each of two that look alike; of such twins the one the second
     * has in their place is kept, else the digit.
     */
    private static String withoutTwins(String longer, String other) {
        StringBuilder single = new StringBuilder();
        int surplus = longer.length() - other.length();
        for (int i = 0; i < longer.length(); i++) {
            char a = longer.charAt(i);
            char b = i + 1 < longer.length() ? longer.charAt(i + 1) : ' ';
            if (surplus > 0 && TWINS.contains("" + a + b)) {
                char there = single.length() < other.length() ? other.charAt(single.length()) : ' ';
                single.append(there == a || there == b ? there : Character.isDigit(a) ? a : b);
                surplus--;
                i++;
            } else {
                single.append(a);
            }
        }
        return single.toString();
    }
}
