package fr.completude.reading.child.photo;

/**
 * A point of an image, in pixels from its upper left corner.
 */
record Mark(double x, double y) {

    Mark middle(Mark other) {
        return new Mark((x + other.x) / 2, (y + other.y) / 2);
    }

    Mark times(double factor) {
        return new Mark(x * factor, y * factor);
    }

    double distance(Mark other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** Direction from here to the other point, in degrees clockwise from the right, -180 to 180. */
    double direction(Mark other) {
        return Math.toDegrees(Math.atan2(other.y - y, other.x - x));
    }
}
