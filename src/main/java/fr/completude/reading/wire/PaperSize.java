package fr.completude.reading.wire;

/**
 * A size that papers come in; the resolution of a photo follows from it.
 *
 * @param longEdge mm
 * @param shortEdge mm
 */
public record PaperSize(double longEdge, double shortEdge) {

    /** Long over short edge. */
    public double proportion() {
        return longEdge / shortEdge;
    }
}
