package fr.completude.reading.child.network;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The functions of TensorFlow Lite that run a small graph thousands of times a page, bound directly. Functions that return
 * an int give 0 for success.
 */
final class LiteLibrary {

    private LiteLibrary() {}

    /** Bound once a process: what binding takes is given back only when the process ends. */
    private static final class Bound {

        static final LiteLibrary LIBRARY = bind();

        private static LiteLibrary bind() {
            Native.register(LiteLibrary.class, "jnitensorflowlite");
            return new LiteLibrary();
        }
    }

    /**
     * Loads the library from {@code jna.library.path}.
     *
     * @throws LinkageError when it is missing or of another platform
     */
    static LiteLibrary load() {
        return Bound.LIBRARY;
    }

    @Nullable
    native Pointer TfLiteModelCreate(Memory model, NativeLong bytes);

    native void TfLiteModelDelete(Pointer model);

    @Nullable
    native Pointer TfLiteInterpreterOptionsCreate();

    native void TfLiteInterpreterOptionsSetNumThreads(Pointer options, int threads);

    native void TfLiteInterpreterOptionsAddDelegate(Pointer options, Pointer delegate);

    native void TfLiteInterpreterOptionsDelete(Pointer options);

    @Nullable
    native Pointer TfLiteXNNPackDelegateCreate(@Nullable Pointer options);

    native void TfLiteXNNPackDelegateDelete(Pointer delegate);

    @Nullable
    native Pointer TfLiteInterpreterCreate(Pointer model, Pointer options);

    native int TfLiteInterpreterAllocateTensors(Pointer interpreter);

    native int TfLiteInterpreterInvoke(Pointer interpreter);

    native Pointer TfLiteInterpreterGetInputTensor(Pointer interpreter, int index);

    native Pointer TfLiteInterpreterGetOutputTensor(Pointer interpreter, int index);

    native void TfLiteInterpreterDelete(Pointer interpreter);

    @Nullable
    native Pointer TfLiteTensorData(Pointer tensor);
}
