package fr.completude.reading.child;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;
import fr.completude.reading.child.lines.Stretch;

/**
 * A word of a strip and where on the page it stands.
 *
 * @param read as the engine read it
 * @param place px of the reduced page set straight
 */
record PlacedWord(PixelWord read, Stretch place) {

    /** The word in fractions of a page of the given size. */
    Word on(double width, double height, int line) {
        double left = Math.max(0, place.left() / width);
        double top = Math.max(0, place.top() / height);
        return new Word(
                read.text(),
                new Box(
                        left,
                        top,
                        Math.min(1, place.right() / width) - left,
                        Math.min(1, place.bottom() / height) - top),
                read.confidence(),
                line);
    }

    boolean isSure() {
        return Plausibility.isSure(read.text(), read.confidence());
    }
}
