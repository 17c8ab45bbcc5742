package fr.completude.checking.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of an address that says where: a street with its number, or a place.
 *
 * @param number with its bis, ter or letter, such as {@code 12B}; empty if none
 * @param last last number of a range such as 12-14; empty if there is none
 * @param kind of street or place, such as {@code AVENUE}; empty if none is written
 * @param place whether it is a place rather than a street
 * @param name its words, short forms written out, small words left out
 */
record Spot(String number, String last, String kind, boolean place, List<String> name) {

    private static final Pattern DIGITS = Pattern.compile("(\\d+)([A-Z]?)");
    private static final int DISTINCTIVE = 3;

    boolean isNumbered() {
        return !number.isEmpty();
    }

    boolean isStreet() {
        return !kind.isEmpty() && !place;
    }

    Likeness numbers(Spot other) {
        if (number.equals(other.number) && last.equals(other.last)) {
            return Likeness.SAME;
        }
        // A bis, a number or an end of a range that is only on one side: perhaps dropped, for a person to see.
        if (number.isEmpty() || other.number.isEmpty() || holds(other) || other.holds(this)) {
            return Likeness.DOUBTFUL;
        }
        boolean sameDigits = digits(number).equals(digits(other.number));
        boolean oneWithoutLetter = number.equals(digits(number)) || other.number.equals(digits(other.number));
        return sameDigits && oneWithoutLetter ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
    }

    private boolean holds(Spot other) {
        int from = Integer.parseInt(digits(number));
        int to = last.isEmpty() ? from : Integer.parseInt(digits(last));
        int one = Integer.parseInt(digits(other.number));
        return !last.isEmpty() && from <= one && one <= to;
    }

    private static String digits(String number) {
        Matcher matcher = DIGITS.matcher(number);
        return matcher.matches() ? matcher.group(1) : "0";
    }

    /** The name and the kind together; streets of different kinds may be one that somebody wrote down wrongly. */
    Likeness names(Spot other, AddressWords words) {
        if (name.isEmpty() || other.name.isEmpty()) {
            return kind.equals(other.kind) && name.equals(other.name) ? Likeness.SAME : Likeness.DOUBTFUL;
        }
        Likeness whole = Spelling.compare(kind + String.join("", name), other.kind + String.join("", other.name));
        if (whole != Likeness.DIFFERENT) {
            return whole;
        }
        boolean related = name.containsAll(other.name) || other.name.containsAll(name) || endsAs(other, words);
        return related ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
    }

    /** « rue Roux » may be « rue du Docteur Roux »; « rue Jean Moulin » is not « rue Jean Jaurès ». */
    private boolean endsAs(Spot other, AddressWords words) {
        String mine = name.get(name.size() - 1);
        String others = other.name.get(other.name.size() - 1);
        boolean tells = Stream.of(mine, others)
                .noneMatch(
                        word -> word.length() <= DISTINCTIVE || words.titles().contains(word));
        return tells && Spelling.compare(mine, others) != Likeness.DIFFERENT;
    }
}
