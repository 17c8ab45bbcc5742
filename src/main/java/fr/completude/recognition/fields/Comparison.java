package fr.completude.recognition.fields;

import java.util.stream.IntStream;

import fr.completude.recognition.text.Letters;

/** Whether two readings say the same, whatever the accents, hyphens and spaces. */
final class Comparison {

    private static final String FILLERS = "KCES";
    private static final int SHORTEST_CUT = 12;

    private Comparison() {}

    static boolean same(String a, String b) {
        return Letters.lettersAndDigits(a).equals(Letters.lettersAndDigits(b));
    }

    /** Whether two numbers differ at most by characters that engines take for one another. */
    static boolean looksLike(String a, String b) {
        return Letters.folded(Letters.lettersAndDigits(a)).equals(Letters.folded(Letters.lettersAndDigits(b)));
    }

    /** Whether two dates written alike differ in one digit alone. */
    static boolean oneDigitApart(String a, String b) {
        return a.length() == b.length()
                && IntStream.range(0, a.length())
                                .filter(i -> a.charAt(i) != b.charAt(i))
                                .count()
                        == 1;
    }

    /**
     * Whether a printed name is the one of a zone, which may be cut short at the end of its field, may name the first
     * given names only, or may bear a filler read as one more letter. {@code MARTIN} is not {@code MARTINEZ}.
     */
    static boolean sameName(String printed, String zone) {
        String p = Letters.lettersAndDigits(printed);
        String z = Letters.lettersAndDigits(zone);
        if (p.isEmpty() || z.isEmpty() || p.equals(z)) {
            return p.equals(z);
        }
        boolean filler = z.length() == p.length() + 1 && z.startsWith(p) && FILLERS.indexOf(z.charAt(p.length())) >= 0;
        // Old cards have room for fourteen signs, fillers between the names included: THEO<<JEAN<BAP.
        int room = z.length() + zone.strip().split("[,\\s]+", -1).length - 1;
        return filler || (p.startsWith(z) && (room >= SHORTEST_CUT || wholeNames(printed, z)));
    }

    private static boolean wholeNames(String printed, String zone) {
        StringBuilder joined = new StringBuilder();
        String[] names = printed.split("[,\\s]+", -1);
        for (int i = 0; i + 1 < names.length; i++) {
            joined.append(Letters.lettersAndDigits(names[i]));
            if (joined.toString().equals(zone)) {
                return names[i].endsWith(",") || printed.contains(names[i] + ",");
            }
        }
        return false;
    }
}
