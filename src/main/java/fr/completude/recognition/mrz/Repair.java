package fr.completude.recognition.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * A zone after the only corrections we make: characters that look alike, changed within the kind of their field, when
 * the check digits then add up and no other such change does as well.
 *
 * @param zone the characters, corrected or not
 * @param corrected how many were changed
 * @param guessed whether one of them might be letter or digit
 * @param verified whether every check digit adds up
 */
record Repair(String zone, int corrected, boolean guessed, boolean verified) {

    private static final String LETTERS = "OQDILSBZGA";
    private static final String DIGITS = "0001158264";

    static Repair of(MrzFormat format, String read) {
        StringBuilder typed = new StringBuilder(read);
        format.slots().forEach(slot -> toKind(typed, slot));
        shape(typed, format, read);
        toDigit(typed, format.composite());
        List<String> zones = List.of(typed.toString());
        for (Slot slot : format.slots()) {
            List<String> next = new ArrayList<>();
            zones.forEach(zone -> next.addAll(repaired(format, zone, slot)));
            zones = next;
        }
        List<String> adding =
                zones.stream().filter(zone -> allAdd(format, zone)).distinct().toList();
        if (adding.size() != 1) {
            return new Repair(read, 0, false, false);
        }
        boolean guessed = !adding.get(0).contentEquals(typed);
        return new Repair(adding.get(0), differences(read, adding.get(0)), guessed, true);
    }

    private static boolean allAdd(MrzFormat format, String zone) {
        return format.slots().stream().allMatch(slot -> slot.adds(zone))
                && zone.charAt(format.composite()) == CheckDigit.of(format.covered(zone));
    }

    /** The zone if the field adds up; else every zone with one character of a mixed field changed that does. */
    private static List<String> repaired(MrzFormat format, String zone, Slot slot) {
        boolean shaped = zone.startsWith("FRA", 2) && !format.frenchNumber().isEmpty();
        if (slot.adds(zone) || slot.kind() != Slot.Kind.MIXED || shaped) {
            return List.of(zone);
        }
        List<String> candidates = new ArrayList<>();
        addSwaps(zone, slot, candidates);
        List<String> adding = candidates.stream().filter(slot::adds).toList();
        return adding.isEmpty() ? List.of(zone) : adding;
    }

    private static void addSwaps(String zone, Slot slot, List<String> into) {
        for (int i = slot.at(); i < slot.at() + slot.length(); i++) {
            char c = zone.charAt(i);
            int letter = LETTERS.indexOf(c);
            if (letter >= 0) {
                into.add(with(zone, i, DIGITS.charAt(letter)));
            }
            for (int d = DIGITS.indexOf(c); d >= 0; d = DIGITS.indexOf(c, d + 1)) {
                into.add(with(zone, i, LETTERS.charAt(d)));
            }
        }
    }

    private static String with(String zone, int place, char c) {
        return zone.substring(0, place) + c + zone.substring(place + 1);
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

    private static int differences(String a, String b) {
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
