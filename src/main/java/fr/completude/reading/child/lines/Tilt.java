package fr.completude.reading.child.lines;

/**
 * How a page lies slanted: turned about its centre.
 *
 * @param degrees clockwise
 * @param centreX of the page, px
 * @param centreY px
 */
public record Tilt(double degrees, double centreX, double centreY) {

    /** Horizontal place on the slanted page of a point of the page set straight, px. */
    double slantedX(double x, double y) {
        double angle = Math.toRadians(degrees);
        return centreX + (x - centreX) * Math.cos(angle) - (y - centreY) * Math.sin(angle);
    }

    /** Vertical place on the slanted page of a point of the page set straight, px. */
    double slantedY(double x, double y) {
        double angle = Math.toRadians(degrees);
        return centreY + (x - centreX) * Math.sin(angle) + (y - centreY) * Math.cos(angle);
    }

    /** A shape of the slanted page where it stands once the page is straight, its own slant taken out of its size. */
    public Shape straightened(Shape shape) {
        if (degrees == 0) {
            return shape;
        }
        Tilt back = new Tilt(-degrees, centreX, centreY);
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
        double turned = cos * cos - sin * sin;
        double width = clamped((shape.width() * cos - shape.height() * sin) / turned, shape.width());
        double height = clamped((shape.height() * cos - shape.width() * sin) / turned, shape.height());
        double x = back.slantedX(shape.centreX(), shape.centreY());
        double y = back.slantedY(shape.centreX(), shape.centreY());
        return new Shape(
                (int) Math.round(x - width / 2),
                (int) Math.round(y - height / 2),
                (int) Math.round(width),
                (int) Math.round(height),
                shape.light());
    }

    /** Round shapes do not grow by turning: no more than a quarter is taken off. */
    private static double clamped(double size, int seen) {
        return Math.max(1, Math.min(seen, Math.max(size, 0.75 * seen)));
    }
}
