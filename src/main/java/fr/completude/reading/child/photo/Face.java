package fr.completude.reading.child.photo;

/**
 * A face seen by the network: its box from brow to chin and six points. Right and left are those of the person.
 *
 * @param score confidence, 0 to 1
 * @param centre centre of the box
 * @param side mean side of the box, in pixels
 */
record Face(
        double score,
        Mark centre,
        double side,
        Mark rightEye,
        Mark leftEye,
        Mark nose,
        Mark mouth,
        Mark rightEar,
        Mark leftEar) {

    Mark eyes() {
        return rightEye.middle(leftEye);
    }

    /** Tilt of the line of the eyes, in degrees clockwise. */
    double roll() {
        return rightEye.direction(leftEye);
    }

    /** The same face on an image that is larger by a factor. */
    Face scaled(double factor) {
        return new Face(
                score,
                centre.times(factor),
                side * factor,
                rightEye.times(factor),
                leftEye.times(factor),
                nose.times(factor),
                mouth.times(factor),
                rightEar.times(factor),
                leftEar.times(factor));
    }

    /** Shared area of the two boxes over the area of both, 0 to 1. */
    double overlap(Face other) {
        double reach = (side + other.side) / 2;
        double least = Math.min(side, other.side);
        double w = Math.max(0, Math.min(least, reach - Math.abs(centre.x() - other.centre.x())));
        double h = Math.max(0, Math.min(least, reach - Math.abs(centre.y() - other.centre.y())));
        double shared = w * h;
        return shared / (side * side + other.side * other.side - shared);
    }
}
