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
 * @param message by what a printed message is told
 */
public record LetterSigns(
        int needed,
        Set<String> heads,
        Set<String> greetings,
        Set<String> titles,
        List<Phrase> closings,
        MessageHead message) {

    /**
     * The head of a printed message: {@code De :}, {@code À :}, {@code Objet :}, {@code Envoyé :}.
     *
     * @param label what a message is not, as people read it
     * @param words what stands before a colon at the beginning of a line
     * @param needed how many of them make it one
     */
    public record MessageHead(String label, Set<String> words, int needed) {}
}
