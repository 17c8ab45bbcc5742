package fr.completude.reading.child.network;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** A graph ready to be worked out again and again. Owns its native handles. Not thread-safe. */
final class Computation implements AutoCloseable {

    private final LiteLibrary library;
    private final Memory bytes;
    private final Pointer delegate;
    private final Pointer model;
    private final Pointer interpreter;

    /** @throws IllegalStateException when the library does not take the graph */
    Computation(LiteLibrary library, byte[] graph) {
        this.library = library;
        bytes = new Memory(graph.length);
        bytes.write(0, graph, 0, graph.length);
        model = given(library.TfLiteModelCreate(bytes, new NativeLong(graph.length)));
        delegate = given(library.TfLiteXNNPackDelegateCreate(null));
        Pointer options = given(library.TfLiteInterpreterOptionsCreate());
        try {
            // One core per child: the pool of children is what runs in parallel.
            library.TfLiteInterpreterOptionsSetNumThreads(options, 1);
            library.TfLiteInterpreterOptionsAddDelegate(options, delegate);
            interpreter = given(library.TfLiteInterpreterCreate(model, options));
        } finally {
            library.TfLiteInterpreterOptionsDelete(options);
        }
        succeed(library.TfLiteInterpreterAllocateTensors(interpreter));
    }

    /** Where a given tensor is to be written to. */
    Pointer input(int index) {
        return given(library.TfLiteTensorData(library.TfLiteInterpreterGetInputTensor(interpreter, index)));
    }

    /** Where what was worked out is to be read; valid after {@link #run()}. */
    Pointer output(int index) {
        return given(library.TfLiteTensorData(library.TfLiteInterpreterGetOutputTensor(interpreter, index)));
    }

    void run() {
        succeed(library.TfLiteInterpreterInvoke(interpreter));
    }

    @Override
    public void close() {
        library.TfLiteInterpreterDelete(interpreter);
        library.TfLiteXNNPackDelegateDelete(delegate);
        library.TfLiteModelDelete(model);
        bytes.close();
    }

    private static Pointer given(@Nullable Pointer pointer) {
        if (pointer == null) {
            throw new IllegalStateException("TensorFlow Lite does not take the graph of the text model.");
        }
        return pointer;
    }

    private static void succeed(int status) {
        if (status != 0) {
            throw new IllegalStateException("TensorFlow Lite answered with status " + status + ".");
        }
    }
}
