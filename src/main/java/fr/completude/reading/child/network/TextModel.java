package fr.completude.reading.child.network;

import java.util.List;

/**
 * The network of a text model and the characters it tells apart.
 *
 * @param edges filters of three by three pixels, columns from left to right
 * @param rows goes down each column
 * @param onward goes from left to right
 * @param back goes from right to left
 * @param last goes from left to right
 * @param characters tells each character, and no character
 * @param alphabet the character of each value the network gives
 * @param blank the value for no character
 */
record TextModel(
        Matrix edges,
        Cell rows,
        Cell onward,
        Cell back,
        Cell last,
        Matrix characters,
        List<String> alphabet,
        int blank) {}
