package fr.completude.recognition.fields;

import java.util.List;
import java.util.OptionalInt;

import fr.completude.recognition.text.Distance;
import fr.completude.recognition.text.Letters;

/** French month names, whole, cut short or misread by one or two letters. */
final class Months {

    private static final List<String> NAMES = List.of(
            "JANVIER",
            "FEVRIER",
            "MARS",
            "AVRIL",
            "MAI",
            "JUIN",
            "JUILLET",
            "AOUT",
            "SEPTEMBRE",
            "OCTOBRE",
            "NOVEMBRE",
            "DECEMBRE");
    private static final int SHORTEST = 3;

    private Months() {}

    /** The number of a month, 1 to 12; empty when the word is none, or could be several. */
    static OptionalInt number(String word) {
        String plain = Letters.lettersAndDigits(word)
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('5', 'S');
        String folded = Letters.folded(plain);
        OptionalInt exact = only(folded, (name, read) -> Letters.folded(name).equals(read));
        if (exact.isPresent()) {
            return exact;
        }
        if (plain.length() < SHORTEST) {
            return OptionalInt.empty();
        }
        OptionalInt shortened = only(plain, String::startsWith);
        return shortened.isPresent()
                ? shortened
                : only(plain, (name, read) -> read.length() >= 5 && Distance.similar(name, read));
    }

    /** The number of a month written out in full, 1 to 12; what is only like one is none. */
    static OptionalInt whole(String plain) {
        int at = NAMES.indexOf(plain);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }

    private interface Likeness {
        boolean holds(String name, String read);
    }

    private static OptionalInt only(String read, Likeness likeness) {
        int found = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            if (likeness.holds(NAMES.get(i), read)) {
                if (found != 0) {
                    return OptionalInt.empty();
                }
                found = i + 1;
            }
        }
        return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
