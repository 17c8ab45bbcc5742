package fr.completude.reading.child.photo;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A network that takes one square colour picture, loaded once and kept warm. Owns its native handles. Not thread-safe.
 */
final class Network implements AutoCloseable {

    private final TensorFlowLite library;
    private final Pointer delegate;
    private final Pointer model;
    private final Pointer interpreter;
    private final int outputs;

    private Network(TensorFlowLite library, Pointer delegate, Pointer model, Pointer interpreter, int outputs) {
        this.library = library;
        this.delegate = delegate;
        this.model = model;
        this.interpreter = interpreter;
        this.outputs = outputs;
    }

    /**
     * Loads the library and a model laid out by the build.
     *
     * @param engine the folder that holds {@code native} and {@code models}
     * @param file name of the model
     * @param outputs how many outputs it has
     * @throws IllegalStateException when the model cannot be loaded or is another than expected
     * @throws UnsatisfiedLinkError when the library cannot be loaded
     */
    static Network open(Path engine, String file, int outputs) {
        TensorFlowLite library = TensorFlowLite.load(engine.resolve("native"));
        Path path = engine.resolve("models").resolve(file);
        Pointer delegate = given(library.xNNPackDelegateCreate(null), "delegate");
        Pointer model = null;
        try {
            model = given(library.modelCreateFromFile(path.toString()), file);
            return new Network(library, delegate, model, interpreter(library, delegate, model, outputs), outputs);
        } catch (IllegalStateException e) {
            if (model != null) {
                library.modelDelete(model);
            }
            library.xNNPackDelegateDelete(delegate);
            throw e;
        }
    }

    /** The delegate runs what the library itself does not know, and the rest faster. */
    private static Pointer interpreter(TensorFlowLite library, Pointer delegate, Pointer model, int outputs) {
        Pointer options = given(library.interpreterOptionsCreate(), "options");
        Pointer interpreter;
        try {
            // One core per child: the pool of children is what runs in parallel.
            library.interpreterOptionsSetNumThreads(options, 1);
            library.interpreterOptionsAddDelegate(options, delegate);
            interpreter = given(library.interpreterCreate(model, options), "interpreter");
        } finally {
            library.interpreterOptionsDelete(options);
        }
        if (library.interpreterAllocateTensors(interpreter) != 0
                || library.interpreterGetOutputTensorCount(interpreter) != outputs) {
            library.interpreterDelete(interpreter);
            throw new IllegalStateException("The model is not the one expected.");
        }
        return interpreter;
    }

    /**
     * Runs the network once.
     *
     * @param input rows of pixels of red, green, blue, as large as the network takes it in
     * @return the values of each output
     */
    List<float[]> run(float[] input) {
        succeed(library.tensorCopyFromBuffer(
                given(library.interpreterGetInputTensor(interpreter, 0), "input"), input, bytes(input)));
        succeed(library.interpreterInvoke(interpreter));
        return IntStream.range(0, outputs).mapToObj(this::output).toList();
    }

    private float[] output(int index) {
        Pointer tensor = given(library.interpreterGetOutputTensor(interpreter, index), "output");
        float[] values = new float[library.tensorByteSize(tensor).intValue() / Float.BYTES];
        succeed(library.tensorCopyToBuffer(tensor, values, bytes(values)));
        return values;
    }

    @Override
    public void close() {
        library.interpreterDelete(interpreter);
        library.modelDelete(model);
        library.xNNPackDelegateDelete(delegate);
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
