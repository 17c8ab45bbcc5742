package fr.completude.reading.child.photo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds faces and places their points finely. Not thread-safe.
 */
final class FaceDetector implements AutoCloseable {

    /** A face seen once at this score is looked at again, closer. */
    private static final double HINT = 0.35;

    /** A face counts when a closer look gives at least this score. */
    private static final double CERTAIN = 0.75;

    /** Sides of the closer looks, in sides of the face box: a face that fills about half the view is seen best. */
    private static final double[] LOOKS = {1.8, 2.1, 2.4};

    private final FaceNetwork network;

    FaceDetector(Path engine) {
        this.network = FaceNetwork.open(engine);
    }

    /** Whether there may be a face on a picture of brightness alone, on which faces are seen less surely. */
    boolean mayDetect(Pixels grey) {
        // One look that shows a face is enough.
        return views(grey).anyMatch(view -> !look(grey, view).isEmpty());
    }

    /** Every face of the image with its points, best first; empty when there is none. */
    List<Face> detect(Pixels image) {
        List<Face> faces = new ArrayList<>();
        for (Face hint : hints(image)) {
            closer(image, hint).filter(face -> face.score() >= CERTAIN).ifPresent(faces::add);
        }
        return FaceDecoder.merged(faces);
    }

    private List<Face> hints(Pixels image) {
        List<Face> hints = new ArrayList<>();
        views(image).forEach(view -> hints.addAll(look(image, view)));
        return FaceDecoder.merged(hints);
    }

    /** The whole, and parts of it, as smaller faces escape the network: the middle and the four corners. */
    private static Stream<View> views(Pixels image) {
        double shorter = Math.min(image.width(), image.height());
        double side = shorter * 0.8;
        double half = side / 2;
        Mark middle = new Mark(image.width() / 2.0, image.height() / 2.0);
        return Stream.of(
                View.whole(image).squared(),
                View.square(middle, side, 0),
                View.square(new Mark(half, half), side, 0),
                View.square(new Mark(image.width() - half, image.height() - half), side, 0),
                View.square(new Mark(image.width() - half, half), side, 0),
                View.square(new Mark(half, image.height() - half), side, 0));
    }

    private List<Face> look(Pixels image, View view) {
        return FaceDecoder.decode(network.run(image, view), view, HINT);
    }

    /** Looks again, upright and near; the mean of several looks is finer than a pixel of the network. */
    private Optional<Face> closer(Pixels image, Face hint) {
        Face face = hint;
        List<Face> seen = new ArrayList<>();
        for (double look : LOOKS) {
            View view = View.square(face.centre(), face.side() * look, face.roll());
            Face from = face;
            seen.addAll(FaceDecoder.decode(network.run(image, view), view, HINT).stream()
                    .filter(f -> f.overlap(from) > 0.3)
                    .limit(1)
                    .toList());
            if (seen.isEmpty()) {
                return Optional.empty();
            }
            face = FaceDecoder.average(seen);
        }
        return Optional.of(face);
    }

    @Override
    public void close() {
        network.close();
    }
}
