package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.Set;

import fr.completude.recognition.text.Phrase;

/**
 * By what a page shows that it is a letter or a message. Words in plain writing.
 *
 * @param needed how many of the three signs make it one: a head, a salutation, a closing formula
 * @param heads what stands before a colon at the beginning of a line: {@code Objet : …}
 * @param greetings a line that begins with one is a salutation
 * @param titles a line of nothing else, or with a comma after them or at its end, is a salutation
 * @param closings formulas of politeness
 */
public record LetterSigns(
        int needed, Set<String> heads, Set<String> greetings, Set<String> titles, List<Phrase> closings) {}
