package fr.completude.reading.child;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;

/**
 * A word read by OCR, in pixels of the image given to it.
 *
 * @param confidence 0 to 1
 * @param line number of its line, from 0
 */
record PixelWord(String text, int left, int top, int right, int bottom, double confidence, int line) {

    int height() {
        return bottom - top;
    }

    /** The word on an image enlarged by a factor, of which the one it was read from was a part. */
    PixelWord within(double factor, int partLeft, int partTop) {
        return new PixelWord(
                text,
                partLeft + (int) Math.round(left * factor),
                partTop + (int) Math.round(top * factor),
                partLeft + (int) Math.round(right * factor),
                partTop + (int) Math.round(bottom * factor),
                confidence,
                line);
    }

    Word on(int width, int height) {
        return new Word(
                text,
                new Box(
                        (double) left / width,
                        (double) top / height,
                        (double) (right - left) / width,
                        (double) (bottom - top) / height),
                confidence,
                line);
    }
}
