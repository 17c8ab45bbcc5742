package fr.completude.reading.child.lines;

/**
 * A connected shape of ink on a page, px.
 *
 * @param light whether it is light on dark ground
 */
public record Shape(int left, int top, int width, int height, boolean light) {

    /** The first column right of it. */
    public int right() {
        return left + width;
    }

    /** The first row below it. */
    public int bottom() {
        return top + height;
    }

    /** The shape as it stands when rows and columns change places. */
    public Shape transposed() {
        return new Shape(top, left, height, width, light);
    }

    double centreX() {
        return left + width / 2.0;
    }

    double centreY() {
        return top + height / 2.0;
    }
}
