package fr.completude.recognition.mrz;

/** The check digit of ICAO Doc 9303 part 3, section 4.9: weights 7, 3, 1 repeated, letters count from A = 10. */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /** The digit a text must be followed by, as a character; a character of no zone counts as nothing. */
    static char of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += WEIGHTS[i % WEIGHTS.length] * value(text.charAt(i));
        }
        return (char) ('0' + sum % 10);
    }

    /** Whether a digit is the same with either of two characters, so that it cannot tell which one is right. */
    static boolean cannotTell(char a, char b) {
        return a != b && (value(a) - value(b)) % 10 == 0;
    }

    private static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
    }
}
