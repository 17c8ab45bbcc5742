package fr.completude.recognition.text;

/**
 * A run of letters and digits within a word.
 *
 * @param text plain writing, never empty
 * @param word index of the word of the page it comes from
 */
public record Token(String text, int word) {}
