package fr.completude.dossier;

/**
 * A word read on a page.
 *
 * @param text the characters as read, never empty
 * @param box where it stands
 * @param confidence 0 to 1; 1 for the words of a text layer
 * @param line number of the line of text it belongs to, from 0, in reading order
 */
public record Word(String text, Box box, double confidence, int line) {}
