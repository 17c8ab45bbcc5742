package fr.completude.recognition.fields;

import fr.completude.recognition.text.Letters;

/** Whether two readings say the same, whatever the accents, hyphens and spaces. */
final class Comparison {

    private Comparison() {}

    static boolean same(String a, String b) {
        return Letters.lettersAndDigits(a).equals(Letters.lettersAndDigits(b));
    }

    /** Whether one begins with the other: zones cut long names short. */
    static boolean begins(String a, String b) {
        String x = Letters.lettersAndDigits(a);
        String y = Letters.lettersAndDigits(b);
        return !x.isEmpty() && !y.isEmpty() && (x.startsWith(y) || y.startsWith(x));
    }
}
