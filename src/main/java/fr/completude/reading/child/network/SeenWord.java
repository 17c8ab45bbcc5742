package fr.completude.reading.child.network;

/**
 * A word the network read.
 *
 * @param left where it begins, px of the strip
 * @param right where its last character begins, px
 * @param confidence of the least sure of its characters, 0 to 1, on the scale of the engine: that of its dictionary for
 *     words in small letters, that of all others for those with capitals or digits
 */
public record SeenWord(String text, int left, int right, double confidence) {}
