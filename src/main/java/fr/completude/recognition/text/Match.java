package fr.completude.recognition.text;

import fr.completude.dossier.Box;

/**
 * A phrase found on a page.
 *
 * @param firstWord index of its first word on the page
 * @param lastWord index of its last word
 * @param distance characters that differ
 */
public record Match(PageText page, Phrase phrase, int firstWord, int lastWord, int distance) {

    public Box box() {
        return page.box(firstWord, lastWord);
    }

    /** 1 for an exact reading, less for each character that differs. */
    public double likeness() {
        return 1 - (double) distance / Math.max(4, phrase.length());
    }
}
