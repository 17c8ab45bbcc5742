package fr.completude.recognition.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.PageText;

/**
 * A date on a page.
 *
 * @param certainty 1 when every character was what it must be, less for each that was corrected
 */
record FoundDate(LocalDate date, PageText page, int firstWord, int lastWord, double certainty) {

    Box box() {
        return page.box(firstWord, lastWord);
    }

    List<Integer> words() {
        return IntStream.rangeClosed(firstWord, lastWord).boxed().toList();
    }
}
