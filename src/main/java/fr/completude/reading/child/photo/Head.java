package fr.completude.reading.child.photo;

import org.jspecify.annotations.Nullable;

/**
 * What the points of a face say about the head. Right and left of the picture, not of the person.
 *
 * <p>Chin and crown are placed along the line from the eyes to the mouth: the chin where the mesh ends when there is
 * one, the rest by a unit that is the mean of the distance eyes–mouth (shortened by a raised or lowered chin) and of the distance between the pupils
 * (shortened by a turned head, which is undone). On twenty frontal adults the chin lies 1.66 ± 0.09 units below the
 * eyes and the skull, where the hair lets it be seen, about 1.50 above. Children have a higher skull: a height
 * measured here is an estimate, ± 5 % for an adult, too low for an infant.
 */
record Head(Face face, @Nullable Mesh mesh) {

    private static final double CHIN = 1.66;
    private static final double CROWN = 1.50;

    /** Distance eyes–mouth over distance between the pupils, on the same twenty adults. */
    private static final double EYES_TO_MOUTH = 1.035;

    /** Depth of the nose before the ears over half the distance between the ears. */
    private static final double NOSE_DEPTH = 1.5;

    /** A head of which only the few points of the detector are known. */
    Head(Face face) {
        this(face, null);
    }

    /** From chin to crown without the hair, in pixels. */
    double height() {
        return toChin() + CROWN * unit();
    }

    /** Middle of the head, half way from chin to crown. */
    Mark centre() {
        return along((toChin() - CROWN * unit()) / 2);
    }

    Mark chin() {
        return along(toChin());
    }

    Mark crown() {
        return along(-CROWN * unit());
    }

    /** Leaning of the head, in degrees clockwise. */
    double roll() {
        return mesh == null ? face.roll() : (face.roll() + mesh.roll()) / 2;
    }

    /**
     * Turning of the head, in degrees, positive when the nose points to the right of the picture. Compares how far
     * the nose is from either ear along the line of the eyes.
     */
    double yaw() {
        return mesh == null ? turned() : (turned() + mesh.yaw()) / 2;
    }

    private double turned() {
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

    /** From the eyes to the chin: seen by the mesh, else estimated. */
    private double toChin() {
        return mesh == null ? CHIN * unit() : face.eyes().distance(mesh.chin());
    }

    /** The unit, by the few points of the detector. */
    private double unit() {
        double mouth = face.eyes().distance(face.mouth());
        double turned = Math.cos(Math.toRadians(Math.min(40, Math.abs(turned()))));
        double pupils = face.rightEye().distance(face.leftEye()) / turned;
        return (mouth + pupils * EYES_TO_MOUTH) / 2;
    }

    /** The same head on an image that is larger by a factor. */
    Head scaled(double factor) {
        return new Head(face.scaled(factor), mesh == null ? null : mesh.scaled(factor));
    }

    private double across(Mark point) {
        double radians = Math.toRadians(face.roll());
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
