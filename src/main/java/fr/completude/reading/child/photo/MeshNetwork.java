package fr.completude.reading.child.photo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The network that lays a mesh of 468 points over a face.
 *
 * <p>Model: MediaPipe Face Mesh (Apache-2.0); Y. Kartynnik et al., "Real-time Facial Surface Geometry from Monocular
 * Video on Mobile GPUs", arXiv 1907.06724.
 */
final class MeshNetwork implements AutoCloseable {

    private static final int SIDE = 192;

    /** Side of the view that the network was made for, in sides of the box of the face. */
    private static final double VIEW = 1.5;

    /** A face that fits the mesh is answered well above this, anything else well below; a logit. */
    private static final double FITS = 0;

    private final Network network;

    private MeshNetwork(Network network) {
        this.network = network;
    }

    /**
     * Loads the network laid out by the build.
     *
     * @throws IllegalStateException when the model cannot be loaded
     * @throws UnsatisfiedLinkError when its library cannot be loaded
     */
    static MeshNetwork open(Path engine) {
        return new MeshNetwork(Network.open(engine, "face_landmark.tflite", 2));
    }

    /** The mesh over a face, in pixels of the image; empty when what is there takes none. */
    Optional<Mesh> run(Pixels image, Face face) {
        View view = View.square(face.centre(), face.side() * VIEW, face.roll());
        List<float[]> answer = network.run(view.draw(image, SIDE, SIDE).levels(0, 1));
        float[] places = answer.get(0);
        if (answer.get(1)[0] < FITS) {
            return Optional.empty();
        }
        List<Mark> points = new ArrayList<>();
        List<Double> depths = new ArrayList<>();
        for (int i = 0; i < places.length / 3; i++) {
            points.add(view.outward(places[i * 3] / (double) SIDE, places[i * 3 + 1] / (double) SIDE));
            depths.add(places[i * 3 + 2] / (double) SIDE * view.width());
        }
        return Optional.of(new Mesh(List.copyOf(points), List.copyOf(depths)));
    }

    @Override
    public void close() {
        network.close();
    }
}
