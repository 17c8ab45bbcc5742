package fr.completude.recognition.mrz;

/** What the kind of a field tells about its characters: where only a digit, or only a letter, can stand. */
final class Normal {

    private static final int COUNTRY = 2;
    private static final int COUNTRY_LENGTH = 3;

    private static final String LETTERS = "OQDILSBZGA";
    private static final String DIGITS = "0001158264";

    private Normal() {}

    /** The zone with look-alikes changed where only a digit, or only a letter, can stand. */
    static String of(MrzFormat format, String read) {
        StringBuilder typed = new StringBuilder(read);
        format.slots().forEach(slot -> toKind(typed, slot));
        shape(typed, format, read);
        toDigit(typed, format.composite());
        if (format != MrzFormat.DRIVING_LICENCE) {
            // Names and countries have no digits (ICAO Doc 9303 part 3, section 4.6).
            letters(typed, format.names().at(), format.names().length());
            letters(typed, COUNTRY, COUNTRY_LENGTH);
            format.slot(MrzFormat.Part.NATIONALITY).ifPresent(slot -> letters(typed, slot.at(), slot.length()));
        }
        if (format == MrzFormat.FRENCH_CARD) {
            format.slot(MrzFormat.Part.GIVEN_NAMES).ifPresent(slot -> letters(typed, slot.at(), slot.length()));
        }
        return typed.toString();
    }

    /** Whether every check digit of a zone adds up. */
    static boolean allAdd(MrzFormat format, String zone) {
        return format.slots().stream().allMatch(slot -> slot.adds(zone))
                && zone.charAt(format.composite()) == CheckDigit.of(format.covered(zone));
    }

    /** French numbers have a known shape; their characters are brought to it before anything is tried. */
    private static void shape(StringBuilder zone, MrzFormat format, String read) {
        if (!read.startsWith("FRA", 2)) {
            return;
        }
        for (int i = 0; i < format.frenchNumber().length(); i++) {
            int place = format.slots().get(0).at() + i;
            switch (format.frenchNumber().charAt(i)) {
                case '9' -> toDigit(zone, place);
                case 'A' -> toLetter(zone, place);
                default -> {}
            }
        }
    }

    private static void toLetter(StringBuilder zone, int place) {
        int digit = DIGITS.indexOf(zone.charAt(place));
        if (digit >= 0) {
            zone.setCharAt(place, LETTERS.charAt(digit));
        }
    }

    private static void letters(StringBuilder zone, int at, int length) {
        for (int i = at; i < at + length; i++) {
            toLetter(zone, i);
        }
    }

    private static void toKind(StringBuilder zone, Slot slot) {
        if (slot.kind() == Slot.Kind.DIGITS) {
            for (int i = slot.at(); i < slot.at() + slot.length(); i++) {
                toDigit(zone, i);
            }
        }
        if (slot.digit() >= 0) {
            toDigit(zone, slot.digit());
        }
    }

    private static void toDigit(StringBuilder zone, int place) {
        int letter = LETTERS.indexOf(zone.charAt(place));
        if (letter >= 0) {
            zone.setCharAt(place, DIGITS.charAt(letter));
        }
    }

    static int differences(String a, String b) {
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
