package fr.completude.reading.child.photo;

import java.nio.file.Path;
import java.util.List;

/**
 * The face detection network.
 *
 * <p>Model: MediaPipe BlazeFace, short range (Apache-2.0); V. Bazarevsky et al., "BlazeFace: Sub-millisecond Neural
 * Face Detection on Mobile GPUs", arXiv 1907.05047.
 */
final class FaceNetwork implements AutoCloseable {

    /** Side of the square input, in pixels. */
    static final int SIDE = 128;

    private final Network network;

    private FaceNetwork(Network network) {
        this.network = network;
    }

    /**
     * Loads the network laid out by the build.
     *
     * @throws IllegalStateException when the model cannot be loaded
     * @throws UnsatisfiedLinkError when its library cannot be loaded
     */
    static FaceNetwork open(Path engine) {
        return new FaceNetwork(Network.open(engine, "face_detection_short_range.tflite", 2));
    }

    /** Looks once at a view of an image. */
    FaceAnswer run(Pixels image, View view) {
        List<float[]> answer = network.run(view.draw(image, SIDE, SIDE).levels(-1, 1));
        return new FaceAnswer(answer.get(0), answer.get(1));
    }

    @Override
    public void close() {
        network.close();
    }
}
