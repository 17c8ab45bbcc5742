package fr.completude.reading.child.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fr.completude.reading.child.lines.Plane;

/** Reads strips of text, many at once and each many times quicker than the engine, by the network of the engine's model. */
public final class LineEye implements AutoCloseable {

    private final TextModel model;
    private final LineNetwork network;

    private LineEye(TextModel model, LineNetwork network) {
        this.model = model;
        this.network = network;
    }

    /**
     * Opens the network of a model.
     *
     * @return empty when the model is of another make than is known here
     * @throws LinkageError when the library that runs it cannot be loaded
     */
    public static Optional<LineEye> open(Path model) throws IOException {
        return TextModelFile.read(model).map(known -> new LineEye(known, new LineNetwork(LiteLibrary.load(), known)));
    }

    /** The words of each strip: 36 px high, dark on light. */
    public List<List<SeenWord>> read(List<Plane> strips) {
        List<StripImage> images = strips.stream()
                .map(strip -> new StripImage(strip.grey(), strip.width()))
                .toList();
        return network.look(images).stream()
                .map(sighting -> Spelling.of(sighting, model))
                .toList();
    }

    @Override
    public void close() {
        network.close();
    }
}
