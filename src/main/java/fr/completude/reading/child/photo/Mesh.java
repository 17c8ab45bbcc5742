package fr.completude.reading.child.photo;

import java.util.List;

/**
 * A mesh of points laid over a face, by the numbering of MediaPipe's canonical face model. Right and left are those of
 * the person. Angles and ratios come out near 0, or near the value said, for a person who looks straight ahead.
 *
 * @param points in pixels
 * @param depths how far behind the middle of the head each point is, in pixels; negative is nearer
 */
record Mesh(List<Mark> points, List<Double> depths) {

    private static final int BROW_TOP = 10;
    private static final int CHIN = 152;
    private static final int RIGHT_SIDE = 234;
    private static final int LEFT_SIDE = 454;
    private static final int RIGHT_CORNER = 33;
    private static final int LEFT_CORNER = 263;

    /** Corner, two points of the upper lid, corner, two points of the lower lid. */
    private static final List<Integer> RIGHT_EYE = List.of(33, 160, 158, 133, 153, 144);

    private static final List<Integer> LEFT_EYE = List.of(362, 385, 387, 263, 373, 380);

    private static final List<Integer> RIGHT_LIDS =
            List.of(33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7);

    private static final List<Integer> LEFT_LIDS =
            List.of(362, 398, 384, 385, 386, 387, 388, 466, 263, 249, 390, 373, 374, 380, 381, 382);

    /** The mesh ends a little above the edge of the chin: by this share of its distance from the eyes. */
    private static final double BEYOND_CHIN = 0.02;

    /** The lowest point of the chin. */
    Mark chin() {
        Mark eyes = eyes();
        Mark chin = at(CHIN);
        return new Mark(chin.x() + (chin.x() - eyes.x()) * BEYOND_CHIN, chin.y() + (chin.y() - eyes.y()) * BEYOND_CHIN);
    }

    /** Half way between the outer corners of the eyes. */
    Mark eyes() {
        return at(RIGHT_CORNER).middle(at(LEFT_CORNER));
    }

    /** Leaning of the line through the outer corners of the eyes, degrees clockwise. */
    double roll() {
        return at(RIGHT_CORNER).direction(at(LEFT_CORNER));
    }

    /** Turning of the head, degrees, positive when the nose points to the right of the picture. */
    double yaw() {
        return angle(RIGHT_SIDE, LEFT_SIDE);
    }

    /** Raising of the head, degrees, positive with the chin up. */
    double pitch() {
        return angle(CHIN, BROW_TOP);
    }

    /**
     * Opening of the eye that is less open: height between the lids over width. T. Soukupová and J. Čech, "Real-Time
     * Eye Blink Detection using Facial Landmarks", CVWW 2016.
     */
    double eyesOpen() {
        return Math.min(open(RIGHT_EYE), open(LEFT_EYE));
    }

    /** Height between the lips over the width of the mouth; near 0 for a closed mouth. */
    double mouthOpen() {
        return at(13).distance(at(14)) / at(78).distance(at(308));
    }

    /**
     * How far the mouth is drawn: its width over the distance between the outer corners of the eyes, and how far its
     * corners are raised over its middle; 0.45 to 0.6 at rest.
     */
    double mouthDrawn() {
        Mark right = at(61);
        Mark left = at(291);
        double width = right.distance(left);
        double raised = along(right.middle(left), at(13).middle(at(14)));
        return width / eyeCorners() + raised / width;
    }

    /** Outline of the opening of an eye. */
    List<Mark> rightLids() {
        return RIGHT_LIDS.stream().map(points::get).toList();
    }

    /** Outline of the opening of an eye. */
    List<Mark> leftLids() {
        return LEFT_LIDS.stream().map(points::get).toList();
    }

    /** Distance between the outer corners of the eyes. */
    double eyeCorners() {
        return at(RIGHT_CORNER).distance(at(LEFT_CORNER));
    }

    Mark at(int index) {
        return points.get(index);
    }

    /** The same mesh on an image that is larger by a factor. */
    Mesh scaled(double factor) {
        return new Mesh(
                points.stream().map(point -> point.times(factor)).toList(),
                depths.stream().map(depth -> depth * factor).toList());
    }

    private double open(List<Integer> eye) {
        double width = at(eye.get(0)).distance(at(eye.get(3)));
        return (at(eye.get(1)).distance(at(eye.get(5))) + at(eye.get(2)).distance(at(eye.get(4)))) / 2 / width;
    }

    /** Slope in depth from one point to another, degrees. */
    private double angle(int from, int to) {
        return Math.toDegrees(Math.atan2(depths.get(to) - depths.get(from), at(from).distance(at(to))));
    }

    /** How far a point is below another, down the face. */
    private double along(Mark from, Mark to) {
        double radians = Math.toRadians(roll());
        return (to.y() - from.y()) * Math.cos(radians) - (to.x() - from.x()) * Math.sin(radians);
    }
}
