package fr.completude.recognition.again;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number of letters and digits of two readings. Each engine takes certain characters for others, and not the same: the
 * first, trained on words, reads {@code O} for 0 and 6 and {@code I} for 1 and J; the second, which looks at single
 * shapes, reads {@code S} for 5, {@code Z} for 2, {@code B} for 8 and 3 and {@code 9} for 0. Either may take 6 and
 * {@code G} for one another. Where they differ in another way, or agree on a letter that may be a digit, the number is in
 * doubt; so it is where the same two read another one at another size.
 *
 * @param sure whether nothing in it is in doubt
 * @param others what it may be instead, the likeliest first: where the readings differ and neither is known to err, where a
 *     0 may be the 9 or 6 that the second engine reads, and what was read at other sizes
 */
record NumberVote(String number, boolean sure, List<String> others) {

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

    /** What may be true instead where the second engine reads one of these for what was taken for a 0. */
    private static final Map<Character, Character> UNLESS = Map.of('9', '9', 'G', '6');

    private static final String DOUBTFUL = "OI";
    private static final Set<String> TWINS = Set.of(
            "O0", "0O", "5S", "S5", "G6", "6G", "B8", "8B", "1I", "I1", "IJ", "JI", "Z2", "2Z", "4A", "A4", "LI", "IL");

    /**
     * The number; empty when nothing was read.
     *
     * @param readings by the first engine and the second in turn, those at the size at which they err least in front
     */
    static Optional<NumberVote> of(List<String> readings) {
        List<String> read = readings.stream().map(NumberVote::bare).toList();
        int size = agreed(read);
        if (read.size() < READINGS
                || read.get(size).isEmpty()
                || read.get(size + 1).isEmpty()) {
            return Optional.empty();
        }
        NumberVote vote = between(withoutTwins(read.get(size), read.get(size + 1)), read.get(size + 1));
        for (int i = 0; i < read.size(); i++) {
            if (i != size && i != size + 1) {
                vote = vote.beside(read.get(i), i % READINGS == 0 ? FIRST_ERRS : SECOND_ERRS);
            }
        }
        // Where the first look saw another length, what a later one saw is no more than likely.
        return Optional.of((size == 0 ? vote : vote.unsure()).ranked(read));
    }

    private NumberVote unsure() {
        return new NumberVote(number, false, others);
    }

    /** Where the readings of the first size begin at which the engines see as many characters; else of the first size. */
    private static int agreed(List<String> read) {
        for (int at = 0; at + 1 < read.size(); at += READINGS) {
            int length = read.get(at + 1).length();
            if (length > 0 && withoutTwins(read.get(at), read.get(at + 1)).length() == length) {
                return at;
            }
        }
        return 0;
    }

    private static NumberVote between(String first, String second) {
        if (first.length() != second.length()) {
            return new NumberVote(second, false, List.of(first));
        }
        StringBuilder number = new StringBuilder();
        StringBuilder other = new StringBuilder();
        boolean sure = true;
        int differences = 0;
        for (int i = 0; i < first.length(); i++) {
            char a = first.charAt(i);
            char b = second.charAt(i);
            boolean firstErrs = errs(FIRST_ERRS, a, b);
            boolean zero = a == 'O' && ZERO_READ_AS.indexOf(b) >= 0;
            boolean known = firstErrs || zero || errs(SECOND_ERRS, b, a);
            char chosen = zero ? '0' : a == b ? likelier(a) : firstErrs ? b : a;
            char instead = chosen == '0' ? UNLESS.getOrDefault(b, chosen) : a == b || known ? chosen : b;
            sure &= instead == chosen && (a == b ? DOUBTFUL.indexOf(a) < 0 : known);
            differences += a == b ? 0 : 1;
            number.append(chosen);
            other.append(instead);
        }
        boolean two = !other.toString().contentEquals(number);
        return new NumberVote(
                number.toString(),
                sure && differences <= MOST_DIFFERENCES,
                two ? List.of(other.toString()) : List.of());
    }

    /** With what one engine read at another size: where that is no known error of its, the number is in doubt. */
    private NumberVote beside(String reading, Map<Character, String> errors) {
        String other = withoutTwins(reading, number);
        if (other.length() != number.length()) {
            return this;
        }
        StringBuilder seen = new StringBuilder();
        int differences = 0;
        for (int i = 0; i < number.length(); i++) {
            char a = number.charAt(i);
            char b = other.charAt(i);
            boolean same = isSame(a, b, errors);
            seen.append(same ? a : b);
            differences += same ? 0 : 1;
        }
        if (differences == 0 || differences > MOST_DIFFERENCES) {
            return this;
        }
        Set<String> all = new LinkedHashSet<>(others);
        all.add(seen.toString());
        return new NumberVote(number, false, new ArrayList<>(all));
    }

    /** Of the numbers it may be, the one that most readings bear out. */
    private NumberVote ranked(List<String> read) {
        List<String> possible = Stream.concat(Stream.of(number), others.stream())
                .sorted(Comparator.comparing((String one) -> -support(one, read)))
                .toList();
        return new NumberVote(possible.get(0), sure, possible.subList(1, possible.size()));
    }

    private static long support(String number, List<String> read) {
        return IntStream.range(0, read.size())
                .filter(i -> bearsOut(number, read.get(i), i % READINGS == 0 ? FIRST_ERRS : SECOND_ERRS))
                .count();
    }

    private static boolean bearsOut(String number, String reading, Map<Character, String> errors) {
        String seen = withoutTwins(reading, number);
        return seen.length() == number.length()
                && IntStream.range(0, number.length()).allMatch(i -> isSame(number.charAt(i), seen.charAt(i), errors));
    }

    private static boolean isSame(char taken, char read, Map<Character, String> errors) {
        return taken == read || errs(errors, read, taken) || likelier(read) == taken;
    }

    private static boolean errs(Map<Character, String> errors, char read, char instead) {
        return errors.getOrDefault(read, "").indexOf(instead) >= 0;
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
