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
        double left = within(place.left() / width);
        double top = within(place.top() / height);
        return new Word(
                read.text(),
                new Box(left, top, within(place.right() / width) - left, within(place.bottom() / height) - top),
                read.confidence(),
                line);
    }

    private static double within(double fraction) {
        return Math.min(1, Math.max(0, fraction));
    }

    boolean isSure() {
        return Plausibility.isSure(read.text(), read.confidence());
    }
}
