package fr.completude.reading.child.photo;

import java.nio.file.Path;
import java.util.List;

/** The networks that photos are looked at with, loaded once and kept warm. Not thread-safe. */
final class FaceModels implements AutoCloseable {

    private final FaceDetector detector;
    private final MeshNetwork mesh;
    private final SilhouetteNetwork silhouette;

    private FaceModels(FaceDetector detector, MeshNetwork mesh, SilhouetteNetwork silhouette) {
        this.detector = detector;
        this.mesh = mesh;
        this.silhouette = silhouette;
    }

    /**
     * Loads the networks laid out by the build.
     *
     * @throws IllegalStateException when a model cannot be loaded
     * @throws UnsatisfiedLinkError when their library cannot be loaded
     */
    static FaceModels open(Path engine) {
        FaceDetector detector = new FaceDetector(engine);
        try {
            return open(engine, detector);
        } catch (IllegalStateException | UnsatisfiedLinkError e) {
            detector.close();
            throw e;
        }
    }

    private static FaceModels open(Path engine, FaceDetector detector) {
        MeshNetwork mesh = MeshNetwork.open(engine);
        try {
            return new FaceModels(detector, mesh, SilhouetteNetwork.open(engine));
        } catch (IllegalStateException | UnsatisfiedLinkError e) {
            mesh.close();
            throw e;
        }
    }

    /** Whether there may be a head on a picture of brightness alone. */
    boolean maySeeHead(Pixels grey) {
        return detector.mayDetect(grey);
    }

    /** The heads of a picture, best first. */
    List<Head> heads(Pixels picture) {
        return detector.detect(picture).stream()
                .map(face -> new Head(face, mesh.run(picture, face).orElse(null)))
                .toList();
    }

    Silhouette silhouette(Pixels picture) {
        return silhouette.run(picture);
    }

    @Override
    public void close() {
        detector.close();
        mesh.close();
        silhouette.close();
    }
}
