package fr.completude.reading.child.photo;

import java.util.Arrays;

/**
 * The parts of an upright photo where light and background are measured.
 */
final class Regions {

    private static final double EDGE = 0.03;

    /** Tells by its middle whether a pixel belongs to a part. */
    private interface Part {
        boolean holds(double x, double y);
    }

    private final Pixels photo;
    private final Head head;

    Regions(Pixels photo, Head head) {
        this.photo = photo;
        this.head = head;
    }

    /** An oval from the brows to the lips, inside the cheeks: skin, eyes and nose, no hair and no background. */
    Tones face() {
        Face face = head.face();
        Mark centre = face.eyes().middle(face.mouth());
        double rx = face.rightEye().distance(face.leftEye()) * 0.72;
        double ry = face.eyes().distance(face.mouth()) * 0.75;
        return where((x, y) -> {
            double dx = (x - centre.x()) / rx;
            double dy = (y - centre.y()) / ry;
            return dx * dx + dy * dy <= 1;
        });
    }

    Tones leftCheek() {
        return cheek(head.face().rightEye());
    }

    Tones rightCheek() {
        return cheek(head.face().leftEye());
    }

    /** The upper corners, small and high enough for full hair to stay out of most, as far as they are free of the head. */
    Tones background() {
        Face face = head.face();
        double w = photo.width();
        double room = head.height() * 0.1;
        double left = bounded(face.rightEar().x() - room, w);
        double right = w - bounded(w - face.leftEar().x() - room, w);
        double top = photo.height() * EDGE;
        double bottom =
                Math.min(photo.height() * 0.2, Math.max(top * 2, face.eyes().y()));
        double edge = w * EDGE;
        return where((x, y) -> y > top && y < bottom && (between(x, edge, left) || between(x, right, w - edge)));
    }

    private static boolean between(double x, double low, double high) {
        return x > low && x < high;
    }

    private static double bounded(double free, double width) {
        return Math.max(width * 0.08, Math.min(width * 0.16, free));
    }

    private Tones cheek(Mark eye) {
        Face face = head.face();
        Mark eyes = face.eyes();
        double x0 = eye.x() + (face.mouth().x() - eyes.x()) * 0.55;
        double y0 = eye.y() + (face.mouth().y() - eyes.y()) * 0.55;
        double radius = face.rightEye().distance(face.leftEye()) * 0.18;
        // Far out, where nearly all of the photo lies, one difference tells.
        return where((x, y) ->
                x - x0 <= radius && x0 - x <= radius && y - y0 <= radius && Math.hypot(x - x0, y - y0) <= radius);
    }

    private Tones where(Part part) {
        int[] colours = new int[photo.width() * photo.height()];
        int count = 0;
        for (int y = 0; y < photo.height(); y++) {
            for (int x = 0; x < photo.width(); x++) {
                if (part.holds(x + 0.5, y + 0.5)) {
                    colours[count++] = photo.at(x, y);
                }
            }
        }
        return new Tones(Arrays.copyOf(colours, count));
    }
}
