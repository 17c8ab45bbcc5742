package fr.completude.reading.child.photo;

import java.nio.file.Path;

/**
 * The network that tells a person, hair and clothes included, from what is behind.
 *
 * <p>Model: MediaPipe Selfie Segmentation (Apache-2.0).
 */
final class SilhouetteNetwork implements AutoCloseable {

    private static final int SIDE = 256;

    private final Network network;

    private SilhouetteNetwork(Network network) {
        this.network = network;
    }

    /**
     * Loads the network laid out by the build.
     *
     * @throws IllegalStateException when the model cannot be loaded
     * @throws UnsatisfiedLinkError when its library cannot be loaded
     */
    static SilhouetteNetwork open(Path engine) {
        return new SilhouetteNetwork(Network.open(engine, "selfie_segmentation.tflite", 1));
    }

    /** Where the person of a picture is. */
    Silhouette run(Pixels picture) {
        View whole = View.whole(picture);
        return new Silhouette(
                SIDE, network.run(whole.draw(picture, SIDE, SIDE).levels(0, 1)).get(0));
    }

    @Override
    public void close() {
        network.close();
    }
}
