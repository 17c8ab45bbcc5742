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

    /**
     * The shape as it stands once the page is turned clockwise.
     *
     * @param degrees a multiple of 90
     * @param pageWidth of the page before, px
     * @param pageHeight px
     */
    public Shape turned(int degrees, int pageWidth, int pageHeight) {
        return switch (Math.floorMod(degrees, 360)) {
            case 90 -> new Shape(pageHeight - bottom(), left, height, width, light);
            case 180 -> new Shape(pageWidth - right(), pageHeight - bottom(), width, height, light);
            case 270 -> new Shape(top, pageWidth - right(), height, width, light);
            default -> this;
        };
    }

    double centreX() {
        return left + width / 2.0;
    }

    double centreY() {
        return top + height / 2.0;
    }
}
