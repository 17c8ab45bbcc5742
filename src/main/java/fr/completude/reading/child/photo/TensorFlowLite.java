package fr.completude.reading.child.photo;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The part of the C interface of TensorFlow Lite that runs a model: each method is the C function of the same name
 * behind the prefix {@code TfLite}. Functions that return an int give 0 for success.
 */
interface TensorFlowLite extends Library {

    @Nullable
    Pointer modelCreateFromFile(String path);

    void modelDelete(Pointer model);

    @Nullable
    Pointer interpreterOptionsCreate();

    void interpreterOptionsSetNumThreads(Pointer options, int threads);

    void interpreterOptionsAddDelegate(Pointer options, Pointer delegate);

    void interpreterOptionsDelete(Pointer options);

    /** What runs on the processor by XNNPACK; {@code options} null for the defaults, one thread. */
    @Nullable
    Pointer xNNPackDelegateCreate(@Nullable Pointer options);

    void xNNPackDelegateDelete(Pointer delegate);

    @Nullable
    Pointer interpreterCreate(Pointer model, Pointer options);

    int interpreterAllocateTensors(Pointer interpreter);

    int interpreterInvoke(Pointer interpreter);

    @Nullable
    Pointer interpreterGetInputTensor(Pointer interpreter, int index);

    @Nullable
    Pointer interpreterGetOutputTensor(Pointer interpreter, int index);

    int interpreterGetOutputTensorCount(Pointer interpreter);

    void interpreterDelete(Pointer interpreter);

    NativeLong tensorByteSize(Pointer tensor);

    int tensorCopyFromBuffer(Pointer tensor, float[] values, NativeLong bytes);

    int tensorCopyToBuffer(Pointer tensor, float[] values, NativeLong bytes);

    /**
     * Loads the library laid out by the build.
     *
     * @throws UnsatisfiedLinkError when the file is missing or is of another platform
     */
    static TensorFlowLite load(Path nativeFolder) {
        FunctionMapper prefixed = (library, method) -> {
            String name = method.getName();
            return "TfLite" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        };
        Path file = nativeFolder.resolve(System.mapLibraryName("jnitensorflowlite"));
        return Native.load(
                file.toString(),
                TensorFlowLite.class,
                Map.of(Library.OPTION_FUNCTION_MAPPER, prefixed, Library.OPTION_STRING_ENCODING, "UTF-8"));
    }
}
