package fr.completude.reading.child.photo;

import java.nio.file.Path;

import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The face detection network, loaded once and kept warm. Owns its native handles. Not thread-safe.
 *
 * <p>Model: MediaPipe BlazeFace, short range (Apache-2.0); V. Bazarevsky et al., "BlazeFace: Sub-millisecond Neural
 * Face Detection on Mobile GPUs", arXiv 1907.05047.
 */
final class FaceNetwork implements AutoCloseable {

    /** Side of the square input, in pixels. */
    static final int SIDE = 128;

    private final TensorFlowLite library;
    private final Pointer model;
    private final Pointer interpreter;

    private FaceNetwork(TensorFlowLite library, Pointer model, Pointer interpreter) {
        this.library = library;
        this.model = model;
        this.interpreter = interpreter;
    }

    /**
     * Loads the library and the model laid out by the build.
     *
     * @param engine the folder that holds {@code native} and {@code models}
     * @throws IllegalStateException when the model cannot be loaded
     * @throws UnsatisfiedLinkError when the library cannot be loaded
     */
    static FaceNetwork open(Path engine) {
        TensorFlowLite library = TensorFlowLite.load(engine.resolve("native"));
        Path file = engine.resolve("models").resolve("face_detection_short_range.tflite");
        Pointer model = given(library.modelCreateFromFile(file.toString()), "model");
        try {
            return new FaceNetwork(library, model, interpreter(library, model));
        } catch (IllegalStateException e) {
            library.modelDelete(model);
            throw e;
        }
    }

    private static Pointer interpreter(TensorFlowLite library, Pointer model) {
        Pointer options = given(library.interpreterOptionsCreate(), "options");
        Pointer interpreter;
        try {
            // One core per child: the pool of children is what runs in parallel.
            library.interpreterOptionsSetNumThreads(options, 1);
            interpreter = given(library.interpreterCreate(model, options), "interpreter");
        } finally {
            library.interpreterOptionsDelete(options);
        }
        if (library.interpreterAllocateTensors(interpreter) != 0
                || library.interpreterGetOutputTensorCount(interpreter) != 2) {
            library.interpreterDelete(interpreter);
            throw new IllegalStateException("The face model is not the one expected.");
        }
        return interpreter;
    }

    /**
     * Runs the network once.
     *
     * @param input {@link #SIDE} rows of {@link #SIDE} pixels of red, green, blue from -1 to 1
     */
    FaceAnswer run(float[] input) {
        succeed(library.tensorCopyFromBuffer(
                given(library.interpreterGetInputTensor(interpreter, 0), "input"), input, bytes(input)));
        succeed(library.interpreterInvoke(interpreter));
        return new FaceAnswer(output(0, FaceAnswer.CANDIDATES * FaceAnswer.VALUES), output(1, FaceAnswer.CANDIDATES));
    }

    private float[] output(int index, int length) {
        Pointer tensor = given(library.interpreterGetOutputTensor(interpreter, index), "output");
        float[] values = new float[length];
        succeed(library.tensorCopyToBuffer(tensor, values, bytes(values)));
        return values;
    }

    @Override
    public void close() {
        library.interpreterDelete(interpreter);
        library.modelDelete(model);
    }

    private static NativeLong bytes(float[] values) {
        return new NativeLong((long) values.length * Float.BYTES);
    }

    private static Pointer given(@Nullable Pointer pointer, String what) {
        if (pointer == null) {
            throw new IllegalStateException("TensorFlow Lite gave no " + what + ".");
        }
        return pointer;
    }

    private static void succeed(int status) {
        if (status != 0) {
            throw new IllegalStateException("TensorFlow Lite answered with status " + status + ".");
        }
    }
}
