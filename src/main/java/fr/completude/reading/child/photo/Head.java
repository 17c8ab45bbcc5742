package fr.completude.reading.child.photo;

/**
 * What the points of a face say about the head. Right and left of the picture, not of the person.
 *
 * <p>Chin and crown are not among the points: they are placed along the line from the eyes to the mouth. The unit is
 * the mean of the distance eyes–mouth (shortened by a raised or lowered chin) and of the distance between the pupils
 * (shortened by a turned head, which is undone). On twenty frontal adults the chin lies 1.66 ± 0.09 units below the
 * eyes and the skull, where the hair lets it be seen, about 1.50 above. Children have a higher skull: a height
 * measured here is an estimate, ± 5 % for an adult, too low for an infant.
 */
record Head(Face face) {

    private static final double CHIN = 1.66;
    private static final double CROWN = 1.50;

    /** Distance eyes–mouth over distance between the pupils, on the same twenty adults. */
    private static final double EYES_TO_MOUTH = 1.035;

    /** Depth of the nose before the ears over half the distance between the ears. */
    private static final double NOSE_DEPTH = 1.5;

    /** From chin to crown without the hair, in pixels. */
    double height() {
        return unit() * (CHIN + CROWN);
    }

    /** Middle of the head, half way from chin to crown. */
    Mark centre() {
        return along((CHIN - CROWN) / 2 * unit());
    }

    Mark chin() {
        return along(CHIN * unit());
    }

    Mark crown() {
        return along(-CROWN * unit());
    }

    /** Leaning of the head, in degrees clockwise. */
    double roll() {
        return face.roll();
    }

    /**
     * Turning of the head, in degrees, positive when the nose points to the right of the picture. Compares how far
     * the nose is from either ear along the line of the eyes.
     */
    double yaw() {
        double right = across(face.rightEar());
        double left = across(face.leftEar());
        double half = (left - right) / 2;
        double shift = across(face.nose()) - (left + right) / 2;
        return Math.toDegrees(Math.atan(shift / half / NOSE_DEPTH));
    }

    /** Whether the face stands more upright than lying. */
    boolean upright() {
        return Math.abs(roll()) <= 45;
    }

    private double unit() {
        double mouth = face.eyes().distance(face.mouth());
        double turned = Math.cos(Math.toRadians(Math.min(40, Math.abs(yaw()))));
        double pupils = face.rightEye().distance(face.leftEye()) / turned;
        return (mouth + pupils * EYES_TO_MOUTH) / 2;
    }

    private double across(Mark point) {
        double radians = Math.toRadians(roll());
        return (point.x() - face.nose().x()) * Math.cos(radians)
                + (point.y() - face.nose().y()) * Math.sin(radians);
    }

    /** A point on the axis of the face, from the eyes downwards. */
    private Mark along(double distance) {
        double radians = Math.toRadians(roll());
        Mark eyes = face.eyes();
        return new Mark(eyes.x() - Math.sin(radians) * distance, eyes.y() + Math.cos(radians) * distance);
    }
}
