package fr.completude.recognition.mrz;

/**
 * A field of a zone.
 *
 * @param part what it holds
 * @param at place of its first character
 * @param length its characters
 * @param kind which characters it may hold
 * @param digit place of its check digit; -1 when it has none
 * @param from first character its check digit covers
 * @param mayBeBlank whether an empty field may have {@code <} for its digit
 */
record Slot(MrzFormat.Part part, int at, int length, Kind kind, int digit, int from, boolean mayBeBlank) {

    /** Which characters a field may hold; a misread one is only ever changed within its kind. */
    enum Kind {
        DIGITS,
        LETTERS,
        MIXED
    }

    static Slot plain(MrzFormat.Part part, int at, int length, Kind kind) {
        return new Slot(part, at, length, kind, -1, at, true);
    }

    static Slot checked(MrzFormat.Part part, int at, int length, Kind kind, int digit) {
        return new Slot(part, at, length, kind, digit, at, false);
    }

    static Slot optional(MrzFormat.Part part, int at, int length, int digit) {
        return new Slot(part, at, length, Kind.MIXED, digit, at, true);
    }

    static Slot spanning(MrzFormat.Part part, int at, int length, Kind kind, int digit, int from) {
        return new Slot(part, at, length, kind, digit, from, false);
    }

    String in(CharSequence zone) {
        return zone.subSequence(at, at + length).toString();
    }

    /** Whether its check digit says it was read right; true when it has none. */
    boolean adds(CharSequence zone) {
        if (digit < 0) {
            return true;
        }
        String covered = zone.subSequence(from, digit).toString();
        char found = zone.charAt(digit);
        boolean blank = mayBeBlank && found == '<' && covered.chars().allMatch(c -> c == '<');
        return blank || found == CheckDigit.of(covered);
    }
}
