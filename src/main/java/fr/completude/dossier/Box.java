package fr.completude.dossier;

/**
 * A rectangle on a page, in fractions (0 to 1) of the page as displayed upright.
 *
 * @param left distance of the left edge from the left of the page
 * @param top distance of the upper edge from the top of the page
 * @param width width, in fractions of the page width
 * @param height height, in fractions of the page height
 */
public record Box(double left, double top, double width, double height) {

    /** The whole page. */
    public static final Box PAGE = new Box(0, 0, 1, 1);

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centreX() {
        return left + width / 2;
    }

    public double centreY() {
        return top + height / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double l = Math.min(left, other.left);
        double t = Math.min(top, other.top);
        return new Box(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    /** Width by height, as a share of the page. */
    public double area() {
        return width * height;
    }

    /** Area that both cover, as a share of the page. */
    public double shared(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(left, other.left);
        double down = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** Whether the centre of the other box lies in this one. */
    public boolean holds(Box other) {
        return other.centreX() >= left
                && other.centreX() <= right()
                && other.centreY() >= top
                && other.centreY() <= bottom();
    }
}
