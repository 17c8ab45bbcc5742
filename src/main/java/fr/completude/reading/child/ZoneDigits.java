package fr.completude.reading.child;

/**
 * Whether the check digits of a machine readable zone add up: then there is no need to read it again. Positions are those
 * of ICAO Doc 9303 parts 4 and 5 and of the former French identity card; other formats are never said to add up.
 */
final class ZoneDigits {

    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int TEN = 10;

    private ZoneDigits() {}

    /** @param zone the lines of a zone, one below the other */
    static boolean addUp(String zone) {
        String[] lines = zone.split("\n", -1);
        if (isOf(lines, 3, 30)) {
            return checks(lines[0], 5, 14)
                    && checks(lines[1], 0, 6)
                    && checks(lines[1], 8, 14)
                    && checks(
                            lines[0].substring(5)
                                    + lines[1].substring(0, 7)
                                    + lines[1].substring(8, 15)
                                    + lines[1].substring(18),
                            0,
                            25 + 7 + 7 + 11);
        }
        if (isOf(lines, 2, 44)) {
            return checks(lines[1], 0, 9)
                    && checks(lines[1], 13, 19)
                    && checks(lines[1], 21, 27)
                    && checks(
                            lines[1].substring(0, 10) + lines[1].substring(13, 20) + lines[1].substring(21),
                            0,
                            10 + 7 + 22);
        }
        return isOf(lines, 2, 36)
                && lines[0].startsWith("IDFRA")
                && checks(lines[1], 0, 12)
                && checks(lines[1], 27, 33)
                && checks(lines[0] + lines[1], 0, 71);
    }

    private static boolean isOf(String[] lines, int count, int length) {
        if (lines.length != count) {
            return false;
        }
        for (String line : lines) {
            if (line.length() != length) {
                return false;
            }
        }
        return true;
    }

    /** Whether the digit at {@code to} is that of the characters before it. */
    private static boolean checks(String line, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            int value = value(line.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * WEIGHTS[(i - from) % WEIGHTS.length];
        }
        return line.charAt(to) == '0' + sum % TEN;
    }

    private static int value(char character) {
        if (character == '<') {
            return 0;
        }
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= 'A' && character <= 'Z' ? character - 'A' + TEN : -1;
    }
}
